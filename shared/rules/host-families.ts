import { isWholeDate } from '../model/dates'
import { fullName } from '../model/names'
import type { Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark } from './mark'
import { recheckBy } from './person'
import type { Rules } from './settings'

/** Somebody who stays with a host family. */
export interface Guest {
  hostFamily: string | undefined
  isMinor: boolean
}

/**
 * Host families that somebody stays with: a safeguarding check that counts for the whole stay, and a place for everybody
 * (gov.uk, private fostering and homestay; custom of colleges in the UK). How long a check counts is a setting.
 */
export function hostFindings(cohort: Row<'cohort'>, guests: readonly Guest[], rules: Rules): Finding[] {
  const ends = cohort.dates?.to
  return itemsOf(cohort.hostFamilies).flatMap(([key, host]) => {
    const here = guests.filter(({ hostFamily }) => hostFamily === key)
    if (here.length === 0) return []
    const path = `hostFamilies.${key}`
    const findings: Finding[] = []
    const severity = here.some(({ isMinor }) => isMinor) ? 'error' : 'warning'
    const until = recheckBy(host, rules)
    const name = fullName(host.name)
    if (!host.safeguardingCheckedOn)
      findings.push(mark('hostUnchecked', severity, `${path}.safeguardingCheckedOn`, { name }, 'hostSafeguardingDate'))
    else if (until && ends && isWholeDate(ends) && until < ends)
      findings.push(mark('hostCheckLapses', severity, `${path}.recheckOn`, { name, until }, 'hostSafeguardingDate'))
    if (host.places !== undefined && here.length > host.places)
      findings.push(mark('hostOverfull', 'error', `${path}.places`, { name, people: here.length, count: host.places }))
    return findings
  })
}
