import { UnstyledButton } from '@mantine/core'
import type { RecordKey } from '@shared/model/dictionary'
import { showField } from '@shared/model/kinds'
import { isMasked } from '@shared/model/masked'
import { isGroup } from '@shared/model/paths'
import type { Standalone } from '@shared/model/types'
import { coveredText } from '@shared/rules/masking'
import { recordWords } from '@shared/text/records'
import { IconPencil } from '@tabler/icons-react'
import type { FocusEvent, ReactNode } from 'react'
import { FindingList } from '../../ui/FindingList'
import { useText } from '../../ui/language'
import { isListed } from '../addresses'
import { fieldDef } from '../dictionary-fields'
import { problemsOf } from '../finding-words'
import { RecordField } from '../RecordField'
import { useRecordScope } from '../record-scope'
import { useDismissal } from '../refused'
import { NamedLink } from './FactStrip'
import styles from './ItemsTable.module.css'
import { keepFocus } from './keep-focus'
import { useNamed } from './named'

export type Item = Readonly<Record<string, unknown>>

export interface RowParts {
  /** Fields of an item, a column each. */
  columns: readonly string[]
  /** What a new item begins with. */
  start?: Item
  /** What a record begins with that is made by typing its name into a column: `{ person: { institution: id } }`. */
  madeWith?: Readonly<Record<string, Item>>
  /** What stands in a column while the row is read, instead of its value in words. */
  cells?: Readonly<Record<string, (item: Item, key: string) => ReactNode>>
  /** The cells say themselves what is wrong with a row. */
  marksItself?: boolean
  /** At the end of a row, before its bin: a link, a mark. */
  after?(item: Item, key: string): ReactNode
}

interface ItemRowProps extends RowParts {
  of: { record: RecordKey; prefix: string }
  /** Where the item lives in the record of the scope: `parties.k9`. */
  path: string
  itemKey: string
  /** undefined: nothing is written into it yet. */
  item: Item | undefined
  open: boolean
  onOpen(field: string): void
  onClose(): void
  tools: ReactNode
}

/** An item of a list as a row: text that is read, or fields that are written into, and what is wrong with it below. */
export function ItemRow(props: ItemRowProps) {
  const { of, path, itemKey, item, columns, open, onClose, after, tools } = props
  const { language } = useText()
  const { findings, readOnly, revealed, allSensitive } = useRecordScope()
  const actionFor = useDismissal()
  const writing = !readOnly && (open || item === undefined)
  const wrong = writing || props.marksItself ? [] : findings.filter((finding) => finding.path?.startsWith(`${path}.`))

  /** Turns the fields back into text once the row is left, unless one holds what it could not read. */
  const leave = (event: FocusEvent<HTMLElement>) => {
    const row = event.currentTarget
    const next = event.relatedTarget
    if (next instanceof Node && row.contains(next)) return
    setTimeout(() => {
      const stays = row.contains(document.activeElement) || row.querySelector('[data-severity="error"]')
      if (row.isConnected && !stays) onClose()
    }, 0)
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears the focus leave the fields inside
    <div
      className={styles.row}
      data-item={itemKey}
      data-open={writing || undefined}
      onBlur={leave}
      onMouseDown={writing ? keepFocus : undefined}
    >
      <div className={styles.line} data-labels="heard">
        {columns.map((column) => (
          <div key={column} data-field={column} className={styles.cell}>
            {writing ? (
              <RecordField
                record={of.record}
                field={`${of.prefix}${column}`}
                within={path}
                start={props.start}
                madeWith={props.madeWith?.[column]}
              />
            ) : (
              <Cell {...props} column={column} item={item ?? {}} />
            )}
          </div>
        ))}
        {after?.(item ?? {}, itemKey)}
        {tools}
      </div>
      {wrong.length > 0 && (
        <div className={styles.wrong}>
          <FindingList
            compact
            problems={problemsOf(wrong, language, { covered: !revealed, child: allSensitive, actionFor })}
          />
        </div>
      )}
    </div>
  )
}

/** A value of the row as text; a press opens the row there. A record it names is the way to that record. */
function Cell({ of, column, item, itemKey, cells, onOpen }: ItemRowProps & { column: string; item: Item }) {
  const { t, language } = useText()
  const { readOnly, revealed, allSensitive } = useRecordScope()
  const { nameOf } = useNamed()
  const def = fieldDef(of.record, `${of.prefix}${column}`)
  const masked = !revealed && isMasked(def, allSensitive)
  const label = def.label[language]
  const value = item[column]
  const own = cells?.[column]
  const referred = def.kind === 'reference' && typeof value === 'string' && isListed(def.to as Standalone)
  const pending = isGroup(item.pending) && item.pending[column] === true
  const words = showField(value, def, language, (id) => nameOf(id)) || (pending ? t(recordWords.onItsWay) : '')
  const shown = masked && words ? coveredText(value, def.kind) : words
  const edit = t(recordWords.editField, { field: label })
  if (own || referred) {
    return (
      <span className={styles.linked}>
        <span>{own ? own(item, itemKey) : <NamedLink type={def.to as Standalone} id={value as string} />}</span>
        {!readOnly && (
          <UnstyledButton className={styles.pencil} aria-label={edit} title={edit} onClick={() => onOpen(column)}>
            <IconPencil size={14} aria-hidden />
          </UnstyledButton>
        )}
      </span>
    )
  }
  if (readOnly) return <span className={styles.text}>{shown}</span>
  return (
    <UnstyledButton
      className={styles.text}
      data-empty={!shown || undefined}
      title={edit}
      aria-label={shown ? `${label}: ${shown}` : edit}
      onClick={() => onOpen(column)}
    >
      {shown || '–'}
    </UnstyledButton>
  )
}
