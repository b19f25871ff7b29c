import { latest } from '../model/dates'
import type { IsoDate, Reader, Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark, reversed, stillOpen } from './mark'
import { namesOf } from './named'

const finished = new Set(['assessed', 'completed'])

/**
 * Apprentices of the cohort of a master class who are paired with nobody; people who dropped out of the cohort are left out.
 */
export function unpairedApprentices(reader: Reader, row: Row<'masterClass'>): string[] {
  const paired = new Set(itemsOf(row.pairs).map(([, { apprentice }]) => apprentice))
  return (row.cohort ? reader.enrolmentsOf(row.cohort) : [])
    .filter(({ role, state }) => role === 'apprentice' && state !== 'withdrawn' && state !== 'rejected')
    .flatMap(({ person }) => (person && !paired.has(person) ? [person] : []))
}

/**
 * A master class: one master leads it, every apprentice is paired with the master under an agreement with targets (师徒结对),
 * and is assessed before the class is completed. A pair without a master of its own is the class's master's.
 */
export function masterClassFindings(reader: Reader, row: Row<'masterClass'>, today: IsoDate): Finding[] {
  const until = row.dates?.to && latest(row.dates.to)
  const findings = [
    ...reversed(row.dates, 'dates'),
    ...stillOpen({ state: row.state, until, open: ['planned', 'paired', 'running'] }, today),
  ]
  const pairs = itemsOf(row.pairs)
  if (!row.master && !pairs.some(([, { master }]) => master)) findings.push(mark('noMaster', 'warning', 'master'))
  if (pairs.length === 0 && row.state && row.state !== 'planned' && row.state !== 'stopped')
    findings.push(mark('noPairs', 'warning', 'pairs'))
  if (row.state !== 'planned' && row.state !== 'stopped')
    for (const person of unpairedApprentices(reader, row))
      findings.push(mark('apprenticeUnpaired', 'warning', 'pairs', namesOf(reader, 'person', person)))
  const over = (row.state !== undefined && finished.has(row.state)) || (until !== undefined && until < today)
  const seen = new Set<string>()
  for (const [key, pair] of pairs) {
    const path = `pairs.${key}`
    findings.push(...reversed(pair.dates, `${path}.dates`))
    const named = namesOf(reader, 'person', pair.apprentice)
    if (!pair.apprentice) findings.push(mark('pairNoApprentice', 'warning', `${path}.apprentice`))
    else if (seen.has(pair.apprentice)) findings.push(mark('apprenticeTwice', 'warning', `${path}.apprentice`, named))
    if (pair.apprentice) seen.add(pair.apprentice)
    if (pair.master && pair.master === pair.apprentice) findings.push(mark('ownMaster', 'error', `${path}.master`))
    else if (row.master && pair.master && pair.master !== row.master)
      findings.push(
        mark('secondMaster', 'warning', `${path}.master`, namesOf(reader, 'person', pair.master), 'masterName'),
      )
    const targets = itemsOf(pair.targets)
    if (targets.length === 0 && row.state !== 'stopped')
      findings.push(mark('noTargets', 'info', `${path}.targets`, named))
    if (over && row.state !== 'stopped') {
      if (!pair.grade && !pair.assessment) findings.push(mark('notAssessed', 'warning', `${path}.grade`, named))
      const open = targets.filter(([, { met }]) => !met).length
      if (open > 0) findings.push(mark('targetsOpen', 'info', `${path}.targets`, { ...named, count: open }))
    }
  }
  return findings
}

/** An order-based class (订单班): an enterprise orders it from a college, and no more are placed than were taken in. */
export function orderClassFindings(reader: Reader, row: Row<'orderClass'>, today: IsoDate): Finding[] {
  const until = row.dates?.to && latest(row.dates.to)
  const findings = [
    ...reversed(row.dates, 'dates'),
    ...stillOpen({ state: row.state, until, open: ['planned', 'running'] }, today),
  ]
  const { intake, placed } = row
  if (intake !== undefined && placed !== undefined && placed > intake)
    findings.push(mark('placedOverIntake', 'error', 'placed', { value: placed, most: intake }))
  const members = (row.members ?? []).length
  if (intake !== undefined && members > intake)
    findings.push(mark('membersOverIntake', 'warning', 'members', { value: members, most: intake }))
  if (row.state === 'completed' && placed === undefined) findings.push(mark('placedUnknown', 'info', 'placed'))
  const enterprise = row.enterprise ? reader.get('institution', row.enterprise) : undefined
  if (!row.enterprise) findings.push(mark('noEnterprise', 'warning', 'enterprise', undefined, 'enterprise'))
  else if (enterprise?.kind && enterprise.kind !== 'enterprise')
    findings.push(
      mark('notAnEnterprise', 'warning', 'enterprise', namesOf(reader, 'institution', row.enterprise), 'enterprise'),
    )
  if (!row.college) findings.push(mark('noCollege', 'warning', 'college'))
  if (!row.agreement && row.state !== 'planned') findings.push(mark('orderNoAgreement', 'info', 'agreement'))
  return findings
}
