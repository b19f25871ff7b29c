import { isWholeDate } from '../model/dates'
import { fullName } from '../model/names'
import type { Name, Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark } from './mark'
import { recheckBy } from './person'
import type { Rules } from './settings'

/** Somebody who stays with a host family. */
export interface Guest {
  hostFamily: string | undefined
  isMinor: boolean
}

/** How sentences about a host family call it, in both languages. */
export function hostName(host: { name?: Name }): { name: string; nameEn: string } {
  const name = fullName(host.name)
  return { name: name ? `“${name}”` : '（未填姓名）', nameEn: name || 'without a name' }
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
    const called = hostName(host)
    if (!host.safeguardingCheckedOn)
      findings.push(mark('hostUnchecked', severity, `${path}.safeguardingCheckedOn`, called, 'hostSafeguardingDate'))
    else if (until && ends && isWholeDate(ends) && until < ends)
      findings.push(
        mark('hostCheckLapses', severity, `${path}.recheckOn`, { ...called, until }, 'hostSafeguardingDate'),
      )
    if (host.places !== undefined && here.length > host.places)
      findings.push(
        mark('hostOverfull', 'error', `${path}.places`, { ...called, people: here.length, count: host.places }),
      )
    return findings
  })
}
