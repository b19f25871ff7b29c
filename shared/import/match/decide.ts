import { contradicts } from '../../model/dates'
import type { PersonFacts } from './facts'
import { type By, type Contradiction, contradiction, namesContradict, type People } from './people'

/** Who a row is. */
export interface Decision {
  is: 'new' | 'joined' | 'possible' | 'conflict'
  /** People it may be, the likeliest first. */
  people: { person: PersonFacts; by: By }[]
  /** Why it is no plain answer. */
  because: 'none' | 'several' | 'twoPeople' | 'namesake' | Contradiction['of']
}

/** Namesakes looked at outside the cohort; a name borne by more says nothing. */
const mostNamesakes = 50

/**
 * Finds whom a row means: by what identifies people anywhere, then by a name that only one person of the chosen cohort
 * has. A name alone never joins anybody outside the cohort, and identifiers that contradict each other join nobody.
 */
export function decideWho(row: PersonFacts, people: People): Decision {
  const identified = people.identified(row)
  const [first] = identified
  if (first) return judgeIdentified(row, first, identified)
  return byNameInCohort(row, people) ?? bySound(row, people) ?? elsewhere(row, people)
}

function judgeIdentified(row: PersonFacts, first: Decision['people'][number], all: Decision['people']): Decision {
  const strong = all.filter(({ by }) => by === 'passport' || by === 'identityCard')
  if (strong.length > 1) return { is: 'conflict', people: strong, because: 'twoPeople' }
  const against = contradiction(row, first.person, first.by)
  if (against) {
    const conflict = against.veto && strong.length > 0
    return { is: conflict ? 'conflict' : 'possible', people: all, because: against.of }
  }
  if (strong.length === 0) {
    const alike = all.filter(({ by }) => by === first.by)
    if (alike.length > 1) return { is: 'possible', people: alike, because: 'several' }
    if (
      first.by === 'pinyinAndBirth' &&
      (namesContradict(row, first.person) || differ(row.gender, first.person.gender))
    )
      return { is: 'possible', people: all, because: 'name' }
  }
  return { is: 'joined', people: [first], because: 'none' }
}

function byNameInCohort(row: PersonFacts, people: People): Decision | null {
  const open = people.namesakesInCohort(row).filter((person) => !speaksAgainst(row, person))
  if (open.length === 0) return null
  const found = open.map((person) => ({ person, by: 'nameInCohort' as const }))
  if (open.length > 1) return { is: 'possible', people: found, because: 'several' }
  const [only] = open
  // The same name twice in one list, with nothing to tell the two apart: only a person knows.
  const unsure = sameList(row, only) || (row.passports.length > 0 && (only?.passports.length ?? 0) > 0)
  return unsure
    ? { is: 'possible', people: found, because: 'namesake' }
    : { is: 'joined', people: found, because: 'none' }
}

/** A name in the other script that sounds alike: unique inside the cohort it joins, with a date of birth it is asked. */
function bySound(row: PersonFacts, people: People): Decision | null {
  const inCohort = people.soundingAlikeInCohort(row).filter((person) => !speaksAgainst(row, person))
  const [only] = inCohort
  const found = inCohort.map((person) => ({ person, by: 'nameInCohort' as const }))
  if (
    only &&
    inCohort.length === 1 &&
    !sameList(row, only) &&
    !differ(row.gender, only.gender) &&
    row.passports.length === 0
  )
    return { is: 'joined', people: found, because: 'none' }
  const born = people.soundingAlike(row).filter((person) => !speaksAgainst(row, person))
  if (born.length > 0)
    return { is: 'possible', people: born.map((person) => ({ person, by: 'pinyinAndBirth' })), because: 'namesake' }
  return found.length > 0 ? { is: 'possible', people: found, because: found.length > 1 ? 'several' : 'namesake' } : null
}

/** Made by an earlier row of the same table: a list that means to name each person once. */
function sameList(row: PersonFacts, person: PersonFacts | undefined): boolean {
  return person?.row !== undefined && person.table === row.table
}

function elsewhere(row: PersonFacts, people: People): Decision {
  const namesakes = row.dob ? people.namesakesElsewhere(row) : []
  const alike = (namesakes.length > mostNamesakes ? [] : namesakes).filter(
    (person) => person.dob !== undefined && !speaksAgainst(row, person) && !differ(row.gender, person.gender),
  )
  if (alike.length === 0) return { is: 'new', people: [], because: 'none' }
  return { is: 'possible', people: alike.map((person) => ({ person, by: 'nameAndBirth' })), because: 'namesake' }
}

function speaksAgainst(row: PersonFacts, person: PersonFacts): boolean {
  if (differ(row.idCard, person.idCard) || namesContradict(row, person)) return true
  return row.dob !== undefined && person.dob !== undefined && contradicts(row.dob, person.dob)
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b
}
