import { ActionIcon, Button, Tooltip } from '@mantine/core'
import type { RecordKey } from '@shared/model/dictionary'
import { recordWords } from '@shared/text/records'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useRef, useState } from 'react'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { fieldDef } from '../dictionary-fields'
import { freshId } from '../edits'
import { itemsOf, useItemList } from '../items'
import { useRecordScope } from '../record-scope'
import { type Item, ItemRow, type RowParts } from './ItemRow'
import styles from './ItemsTable.module.css'

interface ItemsTableProps extends RowParts {
  record: RecordKey
  list: string
  within?: string
  /** Track of a column where not 1fr: `{ side: '130px' }`. */
  widths?: Readonly<Record<string, string>>
  /** On the button; default: add, and what the list is called. */
  addLabel?: string
  /** Which items stand here; default: all. */
  only?(item: Item, key: string): boolean
  /** Order of the items; default: as they were added. */
  sort?(a: Item, b: Item): number
  empty?: ReactNode
  /** The headings stand above another table of the same columns. */
  headless?: boolean
  /** Adding is a sign without words, which whoever shows the table puts in its place. */
  brief?: boolean
}

/** Rows that stand open of a long list. */
const FEW = 12

/**
 * A list of short items as a table: it reads as text, a click turns a row into fields, leaving it turns it back. A new
 * row begins at the foot.
 */
export function ItemsTable(props: ItemsTableProps) {
  const { record, list, within, columns, widths = {}, addLabel, only, sort, after, empty, headless, brief } = props
  const { t, language } = useText()
  const { readOnly } = useRecordScope()
  const items = useItemList({ record, list, within })
  const of = itemsOf(record, list)
  const [begun, setBegun] = useUnfinished<string | null>(`begun ${items.path}`, null)
  const [all, setAll] = useState(false)
  // Rows keep their places while one of them is written into.
  const [open, setOpen] = useUnfinished<{ key: string; order: readonly string[] } | null>(`open ${items.path}`, null)
  const body = useRef<HTMLDivElement>(null)
  const template = [
    ...columns.map((column) => widths[column] ?? 'minmax(88px, 1fr)'),
    ...(after ? ['auto'] : []),
    ...(readOnly ? [] : ['30px']),
  ].join(' ')

  const wanted = only ? items.keys.filter((key) => only(items.item(key) ?? {}, key) || key === open?.key) : items.keys
  const sorted = sort ? [...wanted].sort((a, b) => sort(items.item(a) ?? {}, items.item(b) ?? {})) : wanted
  const held = open?.order.filter((key) => wanted.includes(key) || key === begun) ?? []
  // A row with nothing in it is not kept: it stands here until something is written into it.
  const last = begun && !sorted.includes(begun) ? [begun] : []
  const ordered = open ? [...held, ...[...sorted, ...last].filter((key) => !held.includes(key))] : [...sorted, ...last]
  const shown = all || ordered.length <= FEW ? ordered : ordered.filter((key, at) => at < FEW || key === open?.key)

  const adds = addLabel ?? t(recordWords.add, { what: of.label[language].toLowerCase() })
  const openRow = (key: string, field?: string) => {
    setOpen({ key, order: ordered })
    requestAnimationFrame(() => {
      const row = body.current?.querySelector<HTMLElement>(`[data-item="${key}"]`)
      const cell = field ? row?.querySelector<HTMLElement>(`[data-field="${field}"]`) : row
      cell?.querySelector<HTMLElement>('input, textarea')?.focus()
    })
  }
  const add = () => {
    const key = freshId()
    setBegun(key)
    openRow(key)
  }
  const remove = (key: string) => {
    if (key === begun && !items.item(key)) setBegun(null)
    else void items.remove(key)
  }
  return (
    <div className={styles.frame} ref={body}>
      {ordered.length === 0 && empty !== null && <p className={styles.none}>{empty ?? t(recordWords.nothingListed)}</p>}
      {ordered.length > 0 && (
        <div className={styles.table} style={{ gridTemplateColumns: template }}>
          {!headless && (
            <div className={styles.head} aria-hidden>
              {columns.map((column) => (
                <span key={column}>{fieldDef(of.record, `${of.prefix}${column}`).label[language]}</span>
              ))}
            </div>
          )}
          {shown.map((key) => (
            <ItemRow
              key={key}
              {...props}
              of={of}
              path={`${items.path}.${key}`}
              itemKey={key}
              item={items.item(key)}
              open={open?.key === key}
              onOpen={(field) => openRow(key, field)}
              onClose={() => setOpen((now) => (now?.key === key ? null : now))}
              tools={
                !readOnly && (
                  <Tooltip label={t(recordWords.remove)}>
                    <ActionIcon
                      size={28}
                      className={styles.bin}
                      aria-label={t(recordWords.remove)}
                      onClick={() => remove(key)}
                    >
                      <IconTrash size={16} />
                    </ActionIcon>
                  </Tooltip>
                )
              }
            />
          ))}
        </div>
      )}
      {brief && !readOnly && (
        <span data-add>
          <Tooltip label={adds}>
            <ActionIcon size={24} aria-label={adds} onClick={add}>
              <IconPlus size={16} />
            </ActionIcon>
          </Tooltip>
        </span>
      )}
      <div className={styles.foot}>
        {!readOnly && !brief && (
          <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} />} onClick={add}>
            {adds}
          </Button>
        )}
        {shown.length < ordered.length && (
          <Button variant="subtle" color="gray" size="compact-sm" onClick={() => setAll(true)}>
            {t(recordWords.showAll, { count: ordered.length })}
          </Button>
        )}
      </div>
    </div>
  )
}
