import { earliest, latest } from '../model/dates'
import type { IsoDate, Reader, Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark, reversed } from './mark'

/** Kinds that count once somebody abroad adopted them (international influence table, items 6 and 7). */
const adoptable = new Set(['programmeStandard', 'courseStandard', 'resource', 'equipment', 'bilingualCourse'])

/** Everything about an output on record: adopted by whom, with what evidence, in which order. */
export function outputFindings(reader: Reader, row: Row<'output'>, today: IsoDate): Finding[] {
  const findings = reversed(row.dates, 'dates')
  const adopters = itemsOf(row.adopters)
  const adopted = row.state === 'adopted' || row.adoptedOn !== undefined
  if (adopted && adopters.length === 0 && (!row.kind || adoptable.has(row.kind)))
    findings.push(mark('adoptedByNobody', 'warning', 'adopters'))
  if (row.state === 'adopted' && !row.adoptedOn) findings.push(mark('adoptedWhen', 'info', 'adoptedOn'))
  for (const [key, { institution, country, evidence }] of adopters) {
    if (!institution && !country) findings.push(mark('adopterUnnamed', 'warning', `adopters.${key}.institution`))
    if (!evidence) findings.push(mark('adopterNoProof', 'warning', `adopters.${key}.evidence`))
    const where = country ?? (institution ? reader.get('institution', institution)?.country : undefined)
    if (where === 'CN') findings.push(mark('adoptedAtHome', 'info', `adopters.${key}.country`))
  }
  const { developedOn, adoptedOn } = row
  if (developedOn && adoptedOn && latest(adoptedOn) < earliest(developedOn))
    findings.push(mark('adoptedTooEarly', 'warning', 'adoptedOn', { date: adoptedOn, since: developedOn }))
  if (adoptedOn && earliest(adoptedOn) > today)
    findings.push(mark('adoptedInFuture', 'warning', 'adoptedOn', { date: adoptedOn }))
  if (row.kind === 'postHeld') {
    if (!row.person) findings.push(mark('postHolderMissing', 'warning', 'person'))
    if (!row.organisation) findings.push(mark('postOrganisationMissing', 'info', 'organisation'))
  }
  return findings
}
