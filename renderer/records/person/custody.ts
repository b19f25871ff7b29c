/** Where a travel document is: handing it out to its holder, and taking it back into the office. */
import type { Fields, Row } from '@shared/model/types'

type Document = Fields<'travelDocument'>
type Loan = NonNullable<Document['custodyLog']>[string]

/** The loan that is not over; null while the document is with the office. */
export function openLoan(document: Document): (Loan & { key: string }) | null {
  const open = Object.entries(document.custodyLog ?? {}).filter(([, { out, back }]) => out && !back)
  const last = open.sort(([, a], [, b]) => (b.out ?? '').localeCompare(a.out ?? ''))[0]
  return last ? { ...last[1], key: last[0] } : null
}

/** Values by path that say: given to its holder today, for this, to be back by then. */
export function handedOut(id: string, loan: Loan, freshId: () => string): Record<string, unknown> {
  return { [`documents.${id}.custody`]: 'lent', [`documents.${id}.custodyLog.${freshId()}`]: loan }
}

/** Values by path that say: back with the office today; the loan that was open ends. */
export function handedIn(person: Row<'person'>, id: string, today: string): Record<string, unknown> {
  const document = person.documents?.[id]
  const loan = document ? openLoan(document) : null
  return {
    [`documents.${id}.custody`]: 'inOffice',
    ...(loan && { [`documents.${id}.custodyLog.${loan.key}.back`]: today }),
  }
}
