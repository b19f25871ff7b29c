/** Says in a plan what becomes of a row about a record: outcome, reason, what it was matched to. */
import type { Standalone } from '../../model/types'
import type { Match, PlanRow } from '../contract'
import { reasonOf } from '../reason-text'
import { repeats } from '../rows/repeats'
import type { KnownRecords } from './known-records'

/** The first row of the file about a record. */
export interface FirstRow {
  row: number
  table: number
  title: string
}

const takes = ({ changes }: PlanRow) => changes.filter(({ take }) => take).length

export class RowTeller {
  private readonly firstRows = new Map<string, FirstRow>()

  constructor(private readonly known: KnownRecords) {}

  firstRow(id: string | null): FirstRow | undefined {
    return id === null ? undefined : this.firstRows.get(id)
  }

  remember(id: string, planned: PlanRow, table: number): void {
    if (!this.firstRows.has(id)) this.firstRows.set(id, { row: planned.row, table, title: planned.title })
  }

  /** A record on record, new, or of an earlier row. `awaited`: something is said to be on its way. */
  record(planned: PlanRow, { id, by }: { id: string | null; by: string }, awaited: boolean): void {
    const { language } = this.known.options
    const earlier = this.firstRow(id)
    if (id === null) {
      planned.outcome = 'new'
      planned.changes = []
      planned.reason ||= reasonOf('madeRecord', language)
    } else if (earlier) {
      planned.findings.push(repeats(earlier.row, planned.changes))
      planned.matches.unshift({ row: earlier.row, table: earlier.table, title: earlier.title, by: 'sameRecord' })
      planned.outcome = takes(planned) > 0 ? 'changed' : 'same'
      planned.reason = reasonOf('repeatsRecord', language, { row: earlier.row })
    } else {
      if (planned.matches.length === 0) planned.matches = [{ id, title: planned.title, by }]
      this.outcome(planned, awaited || takes(planned) > 0)
    }
  }

  /** A row of an item alone. */
  item(planned: PlanRow, made: boolean, awaited: boolean): void {
    if (!made) this.outcome(planned, awaited || takes(planned) > 0)
    else {
      planned.outcome = 'new'
      planned.changes = []
      planned.reason = reasonOf('madeItem', this.known.options.language)
    }
  }

  /** What else the row brought may change a record that seemed to be the same. */
  more(planned: PlanRow, changed: boolean): void {
    if (planned.outcome === 'same' && (changed || takes(planned) > 0)) this.outcome(planned, true)
  }

  /** Records that may be meant: somebody has to say which, or that it is none of them. */
  askWhich(planned: PlanRow, type: Standalone, ids: readonly string[]): void {
    planned.outcome = 'possibleDuplicate'
    planned.matches = [...planned.matches, ...ids.map((id) => this.match(type, id, 'name'))]
    planned.reason = reasonOf('possibleRecord', this.known.options.language)
  }

  /** People of a name that is not enough to be sure. */
  askWho(planned: PlanRow, perhaps: ReadonlyMap<string, readonly string[]>): void {
    planned.outcome = 'possibleDuplicate'
    planned.matches = [...perhaps.values()].flat().map((id) => this.match('person', id, 'nameOnly'))
    planned.reason = reasonOf('possibleGuest', this.known.options.language, { name: [...perhaps.keys()].join(', ') })
  }

  /** Items of a record that waits for somebody's word wait with it. */
  waits(planned: PlanRow, record: PlanRow): void {
    planned.outcome = 'possibleDuplicate'
    planned.title = record.title
    planned.matches = [...record.matches]
    planned.reason = reasonOf('waits', this.known.options.language, { row: record.row })
  }

  private outcome(planned: PlanRow, changed: boolean): void {
    planned.outcome = changed ? 'changed' : 'same'
    planned.reason = reasonOf(changed ? 'changedRecord' : 'sameRecord', this.known.options.language, {
      count: Math.max(1, takes(planned)),
    })
  }

  private match(type: Standalone, id: string, by: string): Match {
    const earlier = this.firstRows.get(id)
    const { work } = this.known
    return {
      ...(earlier && { row: earlier.row, table: earlier.table }),
      ...(work.reader.get(type, id) && { id }),
      title: this.known.titleOf(type, work.read(type, id) ?? {}) || id,
      by,
    }
  }
}
