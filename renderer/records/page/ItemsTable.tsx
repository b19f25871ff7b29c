import { ActionIcon, Button, Tooltip } from '@mantine/core'
import type { RecordKey } from '@shared/model/dictionary'
import { recordWords } from '@shared/text/records'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { useText } from '../../ui/language'
import { fieldDef } from '../dictionary-fields'
import { freshId } from '../edits'
import { itemsOf, useItemList } from '../items'
import { RecordField } from '../RecordField'
import { useRecordScope } from '../record-scope'
import styles from './ItemsTable.module.css'

interface ItemsTableProps {
  record: RecordKey
  list: string
  within?: string
  /** Fields of an item, a column each. */
  columns: readonly string[]
  /** Track of a column where not 1fr: `{ side: '130px' }`. */
  widths?: Readonly<Record<string, string>>
  /** What a new item begins with. */
  start?: Readonly<Record<string, unknown>>
  /** On the button; default: add, and what the list is called. */
  addLabel?: string
  /** Order of the items; default: as they were added. */
  sort?(a: Record<string, unknown>, b: Record<string, unknown>): number
  /** At the end of a row, before its bin: a link, a mark. */
  after?(item: Record<string, unknown>, key: string): ReactNode
  empty?: ReactNode
}

/** A list of short items as a table that is typed into: a row an item, a new row at the foot. */
export function ItemsTable(props: ItemsTableProps) {
  const { record, list, within, columns, widths = {}, start = {}, addLabel, sort, after, empty } = props
  const { t, language } = useText()
  const { readOnly } = useRecordScope()
  const items = useItemList({ record, list, within })
  const of = itemsOf(record, list)
  const [begun, setBegun] = useState<string | null>(null)
  const body = useRef<HTMLDivElement>(null)
  const template = [
    ...columns.map((column) => widths[column] ?? 'minmax(120px, 1fr)'),
    ...(after ? ['auto'] : []),
    '34px',
  ].join(' ')
  const ordered = sort ? [...items.keys].sort((a, b) => sort(items.item(a) ?? {}, items.item(b) ?? {})) : items.keys
  // A row with nothing in it is not kept: it stands here until something is written into it.
  const keys = begun && !items.keys.includes(begun) ? [...ordered, begun] : ordered
  const add = () => {
    setBegun(freshId())
    requestAnimationFrame(() => {
      const rows = body.current?.querySelectorAll<HTMLElement>('[data-item]')
      rows?.[rows.length - 1]?.querySelector<HTMLElement>('input, textarea')?.focus()
    })
  }
  return (
    <div className={styles.frame} ref={body}>
      {keys.length === 0 && empty !== null && <p className={styles.none}>{empty ?? t(recordWords.nothingListed)}</p>}
      {keys.length > 0 && (
        <div className={styles.table}>
          <div className={styles.head} style={{ gridTemplateColumns: template }} aria-hidden>
            {columns.map((column) => (
              <span key={column}>{fieldDef(of.record, `${of.prefix}${column}`).label[language]}</span>
            ))}
          </div>
          {keys.map((key) => (
            <div key={key} className={styles.row} data-item={key} style={{ gridTemplateColumns: template }}>
              {columns.map((column) => (
                <RecordField
                  key={column}
                  record={of.record}
                  field={`${of.prefix}${column}`}
                  within={`${items.path}.${key}`}
                  start={start}
                />
              ))}
              {after?.(items.item(key) ?? {}, key)}
              {!readOnly && (
                <Tooltip label={t(recordWords.remove)}>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    className={styles.bin}
                    aria-label={t(recordWords.remove)}
                    onClick={() => (key === begun && !items.item(key) ? setBegun(null) : items.remove(key))}
                  >
                    <IconTrash size={16} />
                  </ActionIcon>
                </Tooltip>
              )}
            </div>
          ))}
        </div>
      )}
      {!readOnly && (
        <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} />} onClick={add}>
          {addLabel ?? t(recordWords.add, { what: of.label[language].toLowerCase() })}
        </Button>
      )}
    </div>
  )
}
