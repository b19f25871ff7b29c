import { Button, CloseButton, Popover, UnstyledButton } from '@mantine/core'
import { type ListColumn, listColumn } from '@shared/list/columns'
import type { Filter } from '@shared/list/filter'
import { choosable } from '@shared/list/look'
import type { Standalone } from '@shared/model/types'
import { folded } from '@shared/search/fold'
import { listWords } from '@shared/text/lists'
import { IconFilter } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { SmallSearch } from '../../ui/SmallSearch'
import { FilterEditor } from './FilterEditor'
import { filterWords, firstTest } from './filter-words'
import { useOwnFields } from './own-fields'
import styles from './RecordList.module.css'
import { useNames } from './use-names'

type FilterChipProps = { onRemove(): void } & (
  | { words: string; filter?: undefined }
  | { words?: undefined; type: Standalone; filter: Filter; onChange(filter: Filter): void }
)

/** A filter that holds: opened to change it, closed to take it away. */
export function FilterChip(props: FilterChipProps) {
  const { t } = useText()
  if (!props.filter) {
    return (
      <span className={styles.chip}>
        <span className={styles.chipText} style={{ display: 'inline-flex', alignItems: 'center' }}>
          {props.words}
        </span>
        <CloseButton
          size="sm"
          radius="xl"
          me={2}
          aria-label={t(listWords.removeFilter, { filter: props.words })}
          onClick={props.onRemove}
        />
      </span>
    )
  }
  const column = listColumn(props.type, props.filter.column)
  return column ? <ColumnChip column={column} {...props} /> : null
}

interface ColumnChipProps {
  type: Standalone
  column: ListColumn
  filter: Filter
  onChange(filter: Filter): void
  onRemove(): void
}

function ColumnChip({ type, column, filter, onChange, onRemove }: ColumnChipProps) {
  const { t, language } = useText()
  const [open, setOpen] = useState(false)
  const ids = column.to && 'values' in filter.test ? filter.test.values : []
  const nameOf = useNames(column.to, ids)
  const words = filterWords(column, filter, language, nameOf)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" width={320} shadow="md" trapFocus>
      <span className={styles.chip}>
        <Popover.Target>
          <UnstyledButton className={styles.chipText} onClick={() => setOpen(!open)}>
            <span className={styles.chipColumn}>{t(column.label)}</span> <b>{words}</b>
          </UnstyledButton>
        </Popover.Target>
        <CloseButton
          size="sm"
          radius="xl"
          me={2}
          aria-label={t(listWords.removeFilter, { filter: `${t(column.label)} ${words}` })}
          onClick={onRemove}
        />
      </span>
      <Popover.Dropdown>
        <FilterEditor
          type={type}
          column={column}
          test={filter.test}
          onTest={(test) => {
            onChange({ column: column.key, test })
            setOpen(false)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Chooses a column, then what it has to say. */
export function AddFilter({ type, onAdd }: { type: Standalone; onAdd(filter: Filter): void }) {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const own = useOwnFields()
  const [column, setColumn] = useState<ListColumn | null>(null)
  const [query, setQuery] = useState('')
  const show = (wanted: boolean) => {
    setOpen(wanted)
    setColumn(null)
    setQuery('')
  }
  const wanted = folded(query.trim())
  const fitting = choosable(type, own).filter(({ label }) => folded(`${label.en} ${label.zh}`).includes(wanted))
  return (
    <Popover opened={open} onChange={show} position="bottom-start" width={320} shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconFilter size={16} aria-hidden />}
          onClick={() => show(!open)}
          aria-expanded={open}
        >
          {t(listWords.filter)}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        {column ? (
          <FilterEditor
            type={type}
            column={column}
            test={firstTest(column)}
            onTest={(test) => {
              onAdd({ column: column.key, test })
              show(false)
            }}
          />
        ) : (
          <div className={styles.picker}>
            <SmallSearch value={query} onChange={setQuery} label={t(listWords.findColumn)} />
            <div className={styles.options}>
              {fitting.map((one) => (
                <UnstyledButton key={one.key} className={styles.option} onClick={() => setColumn(one)}>
                  {t(one.label)}
                </UnstyledButton>
              ))}
            </div>
          </div>
        )}
      </Popover.Dropdown>
    </Popover>
  )
}
