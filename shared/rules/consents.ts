/**
 * What people agreed to, purpose by purpose. Consent is separate for each purpose and can be taken back as easily as it
 * was given (PIPL articles 14 to 16, 29, 39; GDPR and UK GDPR article 7): one that was taken back counts as none.
 */
import { ageOn } from '../model/dates'
import type { Fields, IsoDate, Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark } from './mark'
import type { Rules } from './settings'

type Person = Row<'person'>
export type Consent = Fields<'consent'>
export type Purpose = NonNullable<Consent['kind']>
export type ConsentState = 'given' | 'withdrawn' | 'refused' | 'awaited' | 'none'

/**
 * Whether a consent stands: given, and taken back neither itself nor by a later withdrawal of the same purpose, as a
 * merged record may hold it. `all`: the person's.
 */
export function stands(consent: Consent, all: readonly Consent[]): boolean {
  if (consent.given !== true || consent.withdrawnOn) return false
  return !all.some(
    ({ kind, cohort, withdrawnOn }) =>
      kind === consent.kind && cohort === consent.cohort && withdrawnOn && withdrawnOn > (consent.givenOn ?? ''),
  )
}

/** The consents of a person that stand, with their keys. */
export function standing(person: Person): [string, Consent][] {
  const all = itemsOf(person.consents)
  const consents = all.map(([, consent]) => consent)
  return all.filter(([, consent]) => stands(consent, consents))
}

/** A consent to that purpose that stands, whatever it was given for. */
export function hasConsent(person: Person, purpose: Purpose): boolean {
  return standing(person).some(([, { kind }]) => kind === purpose)
}

/** Where a person stands with a purpose: for a cohort what was said of it or of the office as a whole counts. */
export function consentState(person: Person, purpose: Purpose, cohort?: string): ConsentState {
  const about = ({ kind, cohort: of }: Consent) => kind === purpose && (!of || cohort === undefined || of === cohort)
  if (standing(person).some(([, consent]) => about(consent))) return 'given'
  const said = itemsOf(person.consents).flatMap(([, consent]) => (about(consent) ? [consent] : []))
  if (said.some(({ withdrawnOn }) => withdrawnOn)) return 'withdrawn'
  if (said.some(({ given }) => given === false)) return 'refused'
  return said.some(({ pending }) => pending?.given) ? 'awaited' : 'none'
}

/** The purposes an office asks this person about: of a minor the guardian is asked too. */
export function usualPurposes(person: Person, today: IsoDate, rules: Rules): Purpose[] {
  const age = person.dateOfBirth ? ageOn(person.dateOfBirth, today).least : null
  const minor = age !== null && age < rules.minorBelow
  return [
    ...(age !== null && age < rules.dataConsentBelow ? (['guardianData'] as const) : (['processing'] as const)),
    ...(minor ? (['guardian'] as const) : []),
    'photo',
    'crossBorder',
    'health',
  ]
}

/**
 * Who gives a consent where it can be nobody else: guardians for what is theirs and for children below the age of consent
 * to data, adults for themselves. Of those between, either may have signed: that is said by whoever saw the paper.
 */
export function usualGiver(purpose: Purpose, usual: readonly Purpose[]): 'guardian' | 'self' | undefined {
  if (purpose.startsWith('guardian') || usual.includes('guardianData')) return 'guardian'
  return usual.includes('guardian') ? undefined : 'self'
}

/** The last withdrawal of a purpose of which no consent stands; null where there is none. */
export function withdrawal(person: Person, purpose: Purpose): { key: string; on: IsoDate; consent: Consent } | null {
  if (!person.consents || consentState(person, purpose) !== 'withdrawn') return null
  const taken = itemsOf(person.consents).flatMap(([key, consent]) =>
    consent.kind === purpose && consent.withdrawnOn ? [{ key, on: consent.withdrawnOn, consent }] : [],
  )
  return taken.sort((a, b) => b.on.localeCompare(a.on))[0] ?? null
}

/** What has to follow from a consent that was taken back: the data that rested on it are not used any more. */
export function withdrawnFindings(person: Person): Finding[] {
  const found: Finding[] = []
  for (const [purpose, code, severity] of [
    ['processing', 'processingWithdrawn', 'warning'],
    ['guardianData', 'processingWithdrawn', 'warning'],
    ['health', 'healthWithdrawn', 'warning'],
    ['photo', 'photoWithdrawn', 'info'],
  ] as const) {
    if (purpose === 'health' && person.welfare === undefined) continue
    const withdrawn = withdrawal(person, purpose)
    // What was decided about the data stands with the consent. That nothing is published holds on.
    if (!withdrawn || (withdrawn.consent.settledOn && purpose !== 'photo')) continue
    found.push(mark(code, severity, `consents.${withdrawn.key}.withdrawnOn`, { date: withdrawn.on }))
  }
  return found
}
