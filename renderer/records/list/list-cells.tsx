import { ofPeople, STATE } from '@shared/list/columns'
import type { ListCell, ListRow } from '@shared/list/list-view'
import type { Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { recordWords } from '@shared/text/records'
import { Link } from 'wouter'
import { useText } from '../../ui/language'
import { Masked } from '../../ui/Masked'
import { addressOf } from '../addresses'
import { StateMark } from '../StateMark'
import styles from './RecordList.module.css'

interface CellProps {
  type: Standalone
  row: ListRow
  /** Place of the column; 0 is the name. */
  place: number
  column: string
}

/** What a cell shows: the name as the way to the page, a state as a mark, everything else in words. */
export function RecordCell({ type, row, place, column }: CellProps) {
  const cell = row.cells[place] ?? ''
  if (place === 0) return <NameLink type={type} row={row} name={cellText(cell)} />
  if (column === STATE) return <StateMark type={type} state={row.state} />
  return <CellText cell={cell} />
}

/** Where the record of a row is seen. */
export const pageOf = (type: Standalone, { id, seenOn }: ListRow): string =>
  seenOn ? addressOf(seenOn.type, seenOn.id) : addressOf(type, id)

function NameLink({ type, row, name }: { type: Standalone; row: ListRow; name: string }) {
  const { t } = useText()
  // Titles are long in both languages; only a person's two names find room side by side.
  const beside = ofPeople.has(type) ? row.other : ''
  const title = [name, row.other].filter(Boolean).join('\n')
  return (
    <Link href={pageOf(type, row)} tabIndex={-1} className={styles.name} draggable={false} title={title}>
      <span className={styles.first}>{name || <em>{t(recordWords.unnamed)}</em>}</span>
      {beside && <span className={styles.other}>{beside}</span>}
    </Link>
  )
}

function CellText({ cell }: { cell: ListCell }) {
  const { t } = useText()
  if (typeof cell === 'string') {
    return (
      <span className={styles.text} title={cell.length > 14 ? cell : undefined}>
        {cell}
      </span>
    )
  }
  if (cell.mark === 'pending') return <span className={styles.pending}>{t(app.pending)}</span>
  return (
    <span className={styles.masked}>
      <Masked>{cell.text}</Masked>
    </span>
  )
}

/** The cell as text, as it is copied; what is masked stays masked. */
export function cellText(cell: ListCell | undefined): string {
  if (cell === undefined || typeof cell === 'string') return cell ?? ''
  return cell.text
}
