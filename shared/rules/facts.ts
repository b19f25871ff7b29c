import { contradicts, isWholeDate } from '../model/dates'
import type { Row } from '../model/types'
import type { IdentityCard } from './identity-card'
import { readIdentityCard } from './identity-card'
import { usualRole } from './roles'
import { type Rules, rulesOn } from './settings'

export type FactValue = string | number | boolean | readonly string[]

/** What is known of one person for one journey, by column key: a row of a file, or a person on record. */
export interface JourneyFacts {
  values: Readonly<Record<string, FactValue>>
  /** Columns said to be on their way. */
  pending: ReadonlySet<string>
  /** Columns the source has a place for: only these can be missing. */
  asked: ReadonlySet<string>
  /** Columns whose value could not be read, with what is left of it (`2008-02` of 2008-02-30), else ''. */
  refused: ReadonlyMap<string, string>
}

/** The journey that facts are judged by. */
export interface Journey {
  /** Kind of the cohort. */
  kind?: string
  /** Leave home, return home: ISO days. */
  from?: string
  to?: string
  /** Countries and regions of destination. */
  destinations: readonly string[]
  travelCapacity?: string
  /** Today's ISO day: ages are reckoned on it while the journey has no dates. */
  today: string
  /** What the office set; the usual rules without. */
  rules?: Rules
}

/** The rules that a journey is judged by: the office's on the day of departure. */
export function rulesFor(journey: Journey): Rules {
  return journey.rules ?? rulesOn(undefined, journey.from ?? journey.today)
}

export function textFact(facts: JourneyFacts, key: string): string | undefined {
  const value = facts.values[key]
  return typeof value === 'string' && value !== 'none' ? value : undefined
}

/** Asked for, and neither given nor on its way nor refused with a finding of its own. */
export function isMissing(facts: JourneyFacts, key: string): boolean {
  const value = facts.values[key]
  const given = value !== undefined && value !== 'none'
  return facts.asked.has(key) && !given && !facts.pending.has(key) && !facts.refused.has(key)
}

/** The identity card's date of birth and sex; null where the card is not given or not valid. */
export function cardOf(facts: JourneyFacts): IdentityCard | null {
  const number = textFact(facts, 'idCard')
  return number ? readIdentityCard(number) : null
}

/**
 * The date of birth to reckon with: the one given; completed by a valid identity card that agrees with it; the card's
 * where none is given. Where the two contradict each other, the later one, so that no minor is taken for an adult.
 */
export function birthOf(facts: JourneyFacts): string | undefined {
  return bornOn({ dateOfBirth: textFact(facts, 'dob'), idCard: textFact(facts, 'idCard') })
}

/** The same of a person on record. */
export function bornOn({
  dateOfBirth: given,
  idCard,
}: Pick<Row<'person'>, 'dateOfBirth' | 'idCard'>): string | undefined {
  // Nearly all agree, and whole lists are reckoned through.
  if (!idCard || (given?.length === 10 && idCard.slice(6, 14) === given.replaceAll('-', ''))) return given
  const card = readIdentityCard(idCard)?.dateOfBirth
  if (!given || !card) return given ?? card
  if (contradicts(given, card)) return given > card ? given : card
  return isWholeDate(given) ? given : card
}

export function roleOf(facts: JourneyFacts, journey: Journey): string {
  return textFact(facts, 'roleInGroup') ?? usualRole(journey.kind)
}
