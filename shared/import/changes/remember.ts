import type { Choice, PlanRow } from '../contract'
import { factsOfRow } from '../match/facts'
import type { Draft, Work } from './work'

interface Decided {
  /** Who the row is in the end. */
  personId: string
  /** People it might have been; `said` where an earlier row about one of them said the very same. */
  others: readonly { id: string | undefined; said?: string }[]
  today: string
}

/** Everything a row says of who it is, in one text. */
export function saidBy(row: Pick<PlanRow, 'row' | 'values'>): string {
  return factsOfRow(row.values, { id: '', row: row.row, table: 0 }).said ?? ''
}

/**
 * Keeps what a person said of who a row is, with the people it is about: the same row is not asked about again, and two
 * people said to be different stay so. A choice about anything else leaves nothing.
 */
export function remember(work: Work, row: PlanRow, choice: Choice, { personId, others, today }: Decided): void {
  const said = saidBy(row)
  if (choice.kind === 'same' && said !== '') note(work, personId, { verdict: 'same', said, on: today })
  if (choice.kind !== 'different') return
  for (const { id, said: before } of others)
    if (id !== undefined && id !== personId)
      note(work, id, {
        verdict: 'different',
        other: personId,
        // Two rows that say the same cannot be told apart by what they say.
        ...(said !== '' && said !== before && { said }),
        on: today,
      })
}

function note(work: Work, id: string, decision: Record<string, string>): void {
  const person: Draft = work.edit('person', id)
  const decisions = (person.identityDecisions ?? {}) as Record<string, Record<string, string>>
  const { verdict, said, other } = decision
  if (Object.values(decisions).some((one) => one.verdict === verdict && one.said === said && one.other === other))
    return
  person.identityDecisions = { ...decisions, [work.newKey()]: decision }
}
