import { Button, Checkbox, Popover } from '@mantine/core'
import { listWords } from '@shared/text/lists'
import { IconColumns3 } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import styles from './Sheet.module.css'
import type { SheetColumn } from './sheet-columns'

interface SheetColumnsProps<R> {
  columns: readonly SheetColumn<R>[]
  shown: ReadonlySet<string>
  onShow(keys: ReadonlySet<string>): void
  onUsual(): void
}

/** Which columns a sheet shows; the first always stays. */
export function SheetColumns<R>({ columns, shown, onShow, onUsual }: SheetColumnsProps<R>) {
  const { t } = useText()
  const put = (key: string, on: boolean) => {
    const next = new Set(shown)
    if (on) next.add(key)
    else next.delete(key)
    onShow(next)
  }
  return (
    <Popover position="bottom-end" width={250} shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t(listWords.columns)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.choices}>
          {columns.slice(1).map(({ key, header }) => (
            <Checkbox
              key={key}
              size="xs"
              label={header}
              checked={shown.has(key)}
              onChange={(event) => put(key, event.currentTarget.checked)}
            />
          ))}
        </div>
        <Button variant="subtle" size="compact-sm" onClick={onUsual}>
          {t(listWords.usualColumns)}
        </Button>
      </Popover.Dropdown>
    </Popover>
  )
}
