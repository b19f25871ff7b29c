import { contradicts, isDaySlip } from '../../model/dates'
import { contradiction, namesContradict, soundsAlike } from './agree'
import { differ, isSaidDifferent, papersDiffer, sameList } from './compare'
import type { Decision } from './decision'
import type { PersonFacts } from './facts'
import { namesNear } from './near'
import type { People } from './people'
import { bornNearly, isMisdated, isMisspelt, reachedByAddress } from './slips'

/** Namesakes looked at outside the cohort; a name borne by more says nothing. */
const mostNamesakes = 50

/**
 * Finds whom a row means: by what was decided about such a row before, by what identifies people anywhere, then by a
 * name that only one person of the chosen cohort has. A name alone never joins anybody outside the cohort, identifiers
 * that contradict each other join nobody, and who was said to be somebody else is not asked about again.
 */
export function decideWho(row: PersonFacts, people: People): Decision {
  const remembered = people.remembered(row)
  if (remembered) return { is: 'joined', people: [{ person: remembered, by: 'remembered' }], because: 'none' }
  const identified = people.identified(row).filter(({ person }) => !isSaidDifferent(row, person))
  const [first] = identified
  if (first) return judgeIdentified(row, first, identified, people)
  return (
    byNameInCohort(row, people) ??
    byEmailInOtherScript(row, people) ??
    bySound(row, people) ??
    bornNearly(row, people) ??
    reachedByAddress(row, people) ??
    elsewhere(row, people)
  )
}

function judgeIdentified(
  row: PersonFacts,
  first: Decision['people'][number],
  all: Decision['people'],
  people: People,
): Decision {
  const strong = all.filter(({ by }) => by === 'passport' || by === 'identityCard')
  if (strong.length > 1) return { is: 'conflict', people: strong, because: 'twoPeople' }
  const another = numberOfAnother(row, first, people)
  if (another) return another
  // The passport of one namesake beside the birthday of another.
  const born = all.filter(({ person, by }) => person !== first.person && by === 'nameAndBirth')
  if (strong.length === 1 && born.length > 0 && row.dob && first.person.dob && contradicts(row.dob, first.person.dob))
    return { is: 'conflict', people: [first, ...born], because: 'twoPeople' }
  const against = contradiction(row, first.person, first.by)
  if (against) {
    const conflict = against.veto && strong.length > 0
    return { is: conflict ? 'conflict' : 'possible', people: all, because: against.of }
  }
  if (strong.length > 0 && isAnotherName(row, first.person)) return { is: 'possible', people: all, because: 'name' }
  if (strong.length === 0) {
    const alike = all.filter(({ by }) => by === first.by)
    if (alike.length > 1) {
      const only = toldApart(row, alike)
      if (!only) return { is: 'possible', people: alike, because: 'several' }
      return { is: 'joined', people: [only], because: 'none' }
    }
    // A list that names somebody twice repeats the passport; another one is another person, or a slip to look at.
    if (sameList(row, first.person) && papersDiffer(row, first.person))
      return { is: 'possible', people: all, because: 'namesake' }
    if (
      first.by === 'pinyinAndBirth' &&
      (namesContradict(row, first.person) || differ(row.gender, first.person.gender))
    )
      return { is: 'possible', people: all, because: 'name' }
  }
  return { is: 'joined', people: [first], because: 'none' }
}

/** The number is somebody's, the name is not, and nothing else says that they took a new one: two slips are as likely. */
function isAnotherName(row: PersonFacts, person: PersonFacts): boolean {
  if (!namesContradict(row, person) || namesNear(row, person)) return false
  return (['dob', 'idCard', 'email', 'studentNo'] as const).every(
    (key) => row[key] === undefined || row[key] !== person[key],
  )
}

/** A number copied to the wrong row: it is one person's, and the name is another one's of the cohort. */
function numberOfAnother(row: PersonFacts, first: Decision['people'][number], people: People): Decision | null {
  if (!namesContradict(row, first.person)) return null
  if (row.dob !== undefined && row.dob === first.person.dob) return null
  const named = people.withNameInCohort(row).filter((person) => person !== first.person && !speaksAgainst(row, person))
  if (named.length === 0) return null
  const others = named.map((person) => ({ person, by: 'nameInCohort' as const }))
  return { is: 'conflict', people: [first, ...others], because: 'name' }
}

/**
 * Of people known to be different ones, the only one whom everything else in the row fits; undefined where that does
 * not single out one, or where two of them may be the same person.
 */
function toldApart(row: PersonFacts, alike: Decision['people']): Decision['people'][number] | undefined {
  const known = alike.every(({ person }, i) =>
    alike.every(({ person: other }, k) => i === k || areApart(person, other)),
  )
  if (!known) return undefined
  const judged = alike.map((one) => ({ one, ...besides(row, one.person) }))
  const fitting = judged.filter(({ agree, differ }) => agree > 0 && differ === 0)
  return fitting.length === 1 && judged.every((each) => each === fitting[0] || each.differ > 0)
    ? fitting[0]?.one
    : undefined
}

function areApart(a: PersonFacts, b: PersonFacts): boolean {
  if (a.apart?.includes(b.id) || b.apart?.includes(a.id)) return true
  return differ(a.idCard, b.idCard) || (papersDiffer(a, b) && a.dob !== undefined && differ(a.dob, b.dob))
}

/** How many of the weaker facts agree, and how many differ. */
function besides(row: PersonFacts, person: PersonFacts): { agree: number; differ: number } {
  const count = { agree: 0, differ: 0 }
  for (const key of ['phone', 'email', 'studentNo', 'institution', 'gender', 'classGroup'] as const) {
    if (row[key] === undefined || person[key] === undefined) continue
    count[row[key] === person[key] ? 'agree' : 'differ']++
  }
  return count
}

/** The same e-mail address, and a name in Latin letters that is how the Chinese one is read. */
function byEmailInOtherScript(row: PersonFacts, people: People): Decision | null {
  const found = people
    .reachedAlike(row)
    .filter((person) => row.email === person.email && soundsAlike(row, person) && !speaksAgainst(row, person))
  const [only] = found
  if (!only || row.email === undefined) return null
  const all = found.map((person) => ({ person, by: 'email' as const }))
  return found.length === 1
    ? { is: 'joined', people: all, because: 'none' }
    : { is: 'possible', people: all, because: 'several' }
}

function byNameInCohort(row: PersonFacts, people: People): Decision | null {
  const open = people.namesakesInCohort(row).filter((person) => !speaksAgainst(row, person))
  if (open.length === 0) return null
  const apart =
    open.length > 1
      ? toldApart(
          row,
          open.map((person) => ({ person, by: 'nameApart' as const })),
        )
      : undefined
  if (apart) return { is: 'joined', people: [apart], because: 'none' }
  const found = open.map((person) => ({ person, by: 'nameInCohort' as const }))
  if (open.length > 1) return { is: 'possible', people: found, because: 'several' }
  const [only] = open
  // The same name twice in one list, with nothing to tell the two apart: only a person knows.
  const unsure =
    sameList(row, only) ||
    row.familyOnly !== undefined ||
    (row.passports.length > 0 && (only?.passports.length ?? 0) > 0)
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

/** People with the name and one weak fact more, or with nearly the name and the same telephone: asked, never joined. */
function elsewhere(row: PersonFacts, people: People): Decision {
  const all = people.namesakesElsewhere(row)
  const namesakes = (all.length > mostNamesakes ? [] : all).filter((person) => !speaksAgainst(row, person))
  const alike: Decision['people'] = []
  if (all.length <= fewNamesakes) {
    const born = all
      .filter((person) => isBornNearly(row, person))
      .map((person) => ({ person, by: 'nameOnly' as const }))
    if (born.length > 0) return { is: 'possible', people: born, because: 'dob' }
  }
  for (const person of namesakes) {
    if (differ(row.gender, person.gender) || differ(row.studentNo, person.studentNo)) continue
    const bornAlike = row.dob !== undefined && person.dob !== undefined
    if (bornAlike) alike.push({ person, by: 'nameAndBirth' })
    else if (row.phone !== undefined && row.phone === person.phone) alike.push({ person, by: 'nameAndPhone' })
    else if (isColleague(row, person)) alike.push({ person, by: 'nameAndCollege' })
    else if (all.length <= fewNamesakes && isUntold(row, person)) alike.push({ person, by: 'nameOnly' })
  }
  if (alike.length > 0) return { is: 'possible', people: alike, because: 'namesake' }
  const slips = people.reachedAlike(row).filter((person) => isMisspelt(row, person))
  if (slips.length > 0)
    return { is: 'possible', people: slips.map((person) => ({ person, by: 'nameAndPhone' })), because: 'name' }
  const misdated = people.reachedAlike(row).filter((person) => isMisdated(row, person))
  if (misdated.length > 0)
    return { is: 'possible', people: misdated.map((person) => ({ person, by: 'nameAndPhone' })), because: 'dob' }
  return { is: 'new', people: [], because: 'none' }
}

/** Of a name that the office has on record once or twice, one is likelier meant than a third one. */
const fewNamesakes = 2

/** Nothing but the name can be compared: a teacher who goes once more, in a list without birthdays. */
function isUntold(row: PersonFacts, person: PersonFacts): boolean {
  // Passports are renewed: with both names the same, another one says little.
  if (papersDiffer(row, person) && !bothNames(row, person)) return false
  return (['dob', 'phone', 'email', 'institution', 'idCard'] as const).every(
    (key) => row[key] === undefined || person[key] === undefined,
  )
}

const bothNames = (row: PersonFacts, person: PersonFacts) =>
  row.nameZh !== undefined && row.nameZh === person.nameZh && row.latin.some((name) => person.latin.includes(name))

/** Both names, and a day of birth that one slip makes of the other: one who goes once more, with a new passport. */
function isBornNearly(row: PersonFacts, person: PersonFacts): boolean {
  if (row.dob === undefined || person.dob === undefined || !isDaySlip(row.dob, person.dob)) return false
  if (isSaidDifferent(row, person) || !bothNames(row, person)) return false
  return (['idCard', 'gender', 'studentNo'] as const).every((key) => !differ(row[key], person[key]))
}

/** A namesake at the same college against whom no number speaks: most colleges have two people of a common name. */
function isColleague(row: PersonFacts, person: PersonFacts): boolean {
  if (row.institution === undefined || row.institution !== person.institution || sameList(row, person)) return false
  if (row.passports.length > 0 && person.passports.length > 0) return false
  return !differ(row.phone, person.phone) && !differ(row.email, person.email)
}

function speaksAgainst(row: PersonFacts, person: PersonFacts): boolean {
  if (isSaidDifferent(row, person) || differ(row.idCard, person.idCard) || namesContradict(row, person)) return true
  return row.dob !== undefined && person.dob !== undefined && contradicts(row.dob, person.dob)
}
