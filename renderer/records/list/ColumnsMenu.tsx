import { ActionIcon, Button, Checkbox, Popover, SegmentedControl } from '@mantine/core'
import { CALLED, listColumn } from '@shared/list/columns'
import { choosable, type LookColumn, MOST_FROZEN, plainLook } from '@shared/list/look'
import type { Standalone } from '@shared/model/types'
import { folded } from '@shared/search/fold'
import { listWords } from '@shared/text/lists'
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { SmallSearch } from '../../ui/SmallSearch'
import { useOwnFields } from './own-fields'
import styles from './RecordList.module.css'

interface ColumnsMenuProps {
  type: Standalone
  columns: readonly LookColumn[]
  onColumns(columns: readonly LookColumn[]): void
  frozen: number
  onFrozen(frozen: number): void
}

/** Which columns a list shows, and in what order. */
export function ColumnsMenu({ type, columns, onColumns, frozen, onFrozen }: ColumnsMenuProps) {
  const { t } = useText()
  const [query, setQuery] = useState('')
  const own = useOwnFields()
  const wanted = folded(query.trim())
  const fits = (key: string) => {
    const label = listColumn(type, key)?.label
    return label !== undefined && folded(`${label.en} ${label.zh}`).includes(wanted)
  }
  const shown = columns.filter(({ key }) => key !== CALLED)
  const others = choosable(type, own).filter(({ key }) => !shown.some((column) => column.key === key))
  const name = columns.find(({ key }) => key === CALLED) ?? { key: CALLED }
  const put = (next: readonly LookColumn[]) => onColumns([name, ...next])
  const move = (from: number, by: number) => {
    const next = [...shown]
    const [column] = next.splice(from, 1)
    if (column) next.splice(from + by, 0, column)
    put(next)
  }
  const label = (key: string) => t(listColumn(type, key)?.label ?? { en: key, zh: key })
  return (
    <Popover position="bottom-start" width={330} shadow="md" trapFocus onClose={() => setQuery('')}>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />}>
          {t(listWords.columns)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.picker}>
          <SmallSearch value={query} onChange={setQuery} label={t(listWords.findColumn)} />
          <div className={styles.options}>
            {!wanted && <div className={styles.sectionLabel}>{t(listWords.shownColumns)}</div>}
            {shown.map(
              ({ key }, index) =>
                fits(key) && (
                  <div key={key} className={styles.option}>
                    <Checkbox
                      size="xs"
                      checked
                      label={label(key)}
                      onChange={() => put(shown.filter((column) => column.key !== key))}
                    />
                    {!wanted && (
                      <span className={styles.optionCount}>
                        <ActionIcon
                          size="sm"
                          aria-label={t(listWords.moveUp, { column: label(key) })}
                          disabled={index === 0}
                          onClick={() => move(index, -1)}
                        >
                          <IconArrowUp size={14} />
                        </ActionIcon>
                        <ActionIcon
                          size="sm"
                          aria-label={t(listWords.moveDown, { column: label(key) })}
                          disabled={index === shown.length - 1}
                          onClick={() => move(index, 1)}
                        >
                          <IconArrowDown size={14} />
                        </ActionIcon>
                      </span>
                    )}
                  </div>
                ),
            )}
            {!wanted && <div className={styles.sectionLabel}>{t(listWords.otherColumns)}</div>}
            {others
              .filter(({ key }) => fits(key))
              .map(({ key }) => (
                <div key={key} className={styles.option}>
                  <Checkbox size="xs" checked={false} label={label(key)} onChange={() => put([...shown, { key }])} />
                </div>
              ))}
          </div>
          <div className={styles.frozen}>
            <span>{t(listWords.frozen)}</span>
            <SegmentedControl
              size="xs"
              aria-label={t(listWords.frozen)}
              value={String(frozen)}
              onChange={(count) => onFrozen(Number(count))}
              data={Array.from({ length: MOST_FROZEN }, (_, index) => String(index + 1))}
            />
          </div>
          <Button variant="subtle" size="compact-sm" onClick={() => onColumns(plainLook(type).columns)}>
            {t(listWords.usualColumns)}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
