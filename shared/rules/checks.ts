/** What has to be there before a group leaves: how each of it stands, by facts and findings. Who lacks what is in lacks.ts. */
import { isWholeDate } from '../model/dates'
import { birthOf, type JourneyFacts } from './facts'
import type { Finding } from './finding'

/**
 * What has to be there before a group leaves. `birth`: the date of birth. `identity`: what is said of the person against
 * their identity card. `values`: what a list said and could not be taken, of no paper named here.
 */
export type CheckName = 'passport' | 'consent' | 'emergency' | 'insurance' | 'birth' | 'identity' | 'values'
/** `pending`: said to be on its way. `notNeeded`: an adult's guardian consent. */
export type CheckState = 'ok' | 'missing' | 'pending' | 'problem' | 'notNeeded'

/** In the order in which they are asked for. */
export const checkNames: readonly CheckName[] = [
  'passport',
  'consent',
  'emergency',
  'insurance',
  'birth',
  'identity',
  'values',
]

/** Whether something of a check is still to come or to be put right. */
export const lacksCheck = (
  { checks }: { checks: Readonly<Record<CheckName, CheckState>> },
  check: CheckName,
): boolean => checks[check] === 'missing' || checks[check] === 'pending' || checks[check] === 'problem'

/** Columns whose refused value is told under a check of its own; those of all other columns are told one by one. */
const checkOfColumn: Readonly<Record<string, CheckName>> = {
  passportNo: 'passport',
  passportExpiry: 'passport',
  guardianConsent: 'consent',
  emergencyName: 'emergency',
  emergencyPhone: 'emergency',
  dob: 'birth',
}

export const isRefused = ({ code }: Finding) => code === 'valueRefused'
export const checkOf = ({ field }: Finding): CheckName => checkOfColumn[field ?? ''] ?? 'values'

/** Sex or date of birth that the identity card contradicts: one of the two is wrong, and tickets and visas go by both. */
export const contradictsCard = ({ code }: Finding): boolean => code === 'dobConflictId' || code === 'genderConflictId'

/**
 * The date of birth, completed by the identity card. Whoever crosses a border needs all of it; elsewhere the year does.
 */
export function birthCheck(facts: JourneyFacts, crossing: boolean): CheckState {
  const born = birthOf(facts)
  if (born === undefined || born === 'none') return facts.pending.has('dob') ? 'pending' : 'missing'
  return isWholeDate(born) || !crossing ? 'ok' : 'problem'
}
