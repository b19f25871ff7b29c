import { Button, Checkbox, Popover } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { IconChevronDown } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { counted } from './counted'
import styles from './Import.module.css'
import { fieldName } from './show-plan-value'
import type { StepProps } from './step-props'

interface ChangesByColumnProps extends StepProps {
  onShow(field: string): void
}

/** What each column changes of people on record: taken or left for the whole column, or for all of them. */
export function ChangesByColumn({ run, session, table, onShow }: ChangesByColumnProps) {
  const { t, language } = useText()
  const [opened, setOpened] = useState(false)
  const changing = session.view.tables[table]?.changing ?? []
  const kept = new Set(session.options.overrides.keep)
  if (changing.length === 0) return null
  const keep = (fields: Iterable<string>) =>
    void run.adjust((now) => ({ ...now, overrides: { ...now.overrides, keep: [...fields] } }))
  /** Sex and day of birth, or what an older list says: no row takes it by itself. */
  const byRow = new Set(changing.flatMap(({ field, taken }) => (taken === 0 && !kept.has(field) ? [field] : [])))
  const toggle = (field: string, take: boolean) =>
    keep(take ? [...kept].filter((one) => one !== field) : [...kept, field])
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" withinPortal trapFocus returnFocus>
      <Popover.Target>
        <Button
          size="xs"
          variant="default"
          onClick={() => setOpened(!opened)}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t(importWords.changesByColumn)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.byColumn}>
        <p className={styles.hint}>{t(importWords.changesByColumnNote)}</p>
        <ul>
          {changing.map(({ field, rows, overwrites }) => (
            <li key={field}>
              <Checkbox
                label={fieldName(field, language)}
                checked={!kept.has(field) && !byRow.has(field)}
                disabled={byRow.has(field)}
                description={byRow.has(field) ? t(importWords.decidedByRow) : undefined}
                onChange={(event) => toggle(field, event.currentTarget.checked)}
              />
              <button
                type="button"
                title={overwrites > 0 ? t(importWords.overwritesRows, counted(overwrites, language)) : undefined}
                onClick={() => {
                  setOpened(false)
                  onShow(field)
                }}
              >
                {t(importWords.changesRows, counted(rows, language))}
              </button>
            </li>
          ))}
        </ul>
        <footer>
          <Button size="xs" variant="default" onClick={() => keep([])}>
            {t(importWords.takeAllColumns)}
          </Button>
          <Button size="xs" variant="default" onClick={() => keep(changing.map(({ field }) => field))}>
            {t(importWords.keepAllColumns)}
          </Button>
        </footer>
      </Popover.Dropdown>
    </Popover>
  )
}
