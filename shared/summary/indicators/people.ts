/** Counts of people: students and teachers received, trainees from abroad, teachers and students sent. */
import type { Fields } from '../../model/types'
import { isLearner, isStaff, usualRole } from '../../rules/roles'
import { wayOf } from '../home-year'
import type { CountContext, Counted, Stay, Why } from './define'
import { lasts } from './period'
import { chosen, fromAbroad, participations, people, personDays } from './stays'

type CohortKind = NonNullable<Fields<'cohort'>['kind']>

/** Training, whoever comes for it and however long it takes. */
const training: ReadonlySet<string> = new Set<CohortKind>(['trainOverseasStaff', 'masterClass', 'instructorOut'])
const instruction: ReadonlySet<string> = new Set<CohortKind>(['instructorOut'])
const placements: ReadonlySet<string> = new Set<CohortKind>(['internshipOut'])
const visits: ReadonlySet<string> = new Set<CohortKind>(['teacherTrainingOut', 'teacherVisitOut'])
const teaching: ReadonlySet<string> = new Set<CohortKind>(['teacherIn'])

const learns = ({ enrolment, cohort }: Stay) => isLearner(enrolment.role ?? usualRole(cohort.kind))
const kindIn = (kinds: ReadonlySet<string>) => (stay: Stay) => kinds.has(stay.cohort.kind ?? '')
const isIn = ({ cohort }: Stay) => wayOf(cohort) === 'in'
const isOut = ({ cohort }: Stay) => wayOf(cohort) === 'out'

/** What is not known of the length of a stay is said; a length that is known and does not fit is none of it. */
function asLong(stay: Stay, days: number): boolean | Why {
  const answer = lasts(stay, days)
  return answer === 'yes' ? true : answer === 'no' ? false : answer
}

/** Students from abroad who study here as long as the threshold at least. */
function students(context: CountContext) {
  return chosen(context, context.stays(), (stay) =>
    isIn(stay) && learns(stay) && !kindIn(training)(stay) && fromAbroad(context.reader, stay) !== false
      ? asLong(stay, context.threshold)
      : false,
  )
}

export function studentsReceived(context: CountContext): Counted {
  const { stays, left } = students(context)
  return people(context, stays, left)
}

/** The majors that students from abroad study, each once. */
export function majorsOfStudents(context: CountContext): Counted {
  const { stays, left } = students(context)
  const { of, left: undated } = people(context, stays, left)
  const ofErased = new Map(stays.map(({ person, enrolment }) => [person, enrolment.countedMajor]))
  const majors = new Map<string, (typeof of)[number][]>()
  const without: Counted['left'][number][] = []
  for (const record of of) {
    const person = context.reader.get('person', record.id)
    const major = person ? (person.majorCode ?? person.major) : ofErased.get(record.id)
    if (major) majors.set(major, [...(majors.get(major) ?? []), record])
    else without.push({ type: 'person', id: record.id, why: 'noMajor' })
  }
  // A major counts once; who studies it has an equal part in it.
  const shared = [...majors.values()].flatMap((list) => list.map((record) => ({ ...record, part: 1 / list.length })))
  return { value: majors.size, of: shared, left: [...undated, ...without] }
}

/**
 * People from abroad who were trained: in classes for them, in master classes, on tours here or online. Students who
 * stay as long as the threshold are counted as students instead.
 */
function trainees(context: CountContext) {
  return chosen(context, context.stays(), (stay) => {
    const { cohort, enrolment } = stay
    const special = kindIn(training)(stay)
    const trained = learns(stay) || (cohort.kind === 'trainOverseasStaff' && enrolment.role !== 'master')
    const here = special || ((isIn(stay) || cohort.direction === 'online') && !kindIn(teaching)(stay))
    if (!trained || !here || isStaff(enrolment.role ?? '')) return false
    const abroad = fromAbroad(context.reader, stay)
    // A cohort that comes here comes from abroad; who is trained elsewhere must be known to be from there.
    if (abroad === false || (abroad === undefined && !isIn(stay))) return false
    if (special || context.threshold <= 0) return true
    return lasts(stay, context.threshold) !== 'yes'
  })
}

export function traineeDays(context: CountContext): Counted {
  const { stays, left } = trainees(context)
  return personDays(context, stays, left)
}

export function traineesCounted(context: CountContext): Counted {
  const { stays, left } = trainees(context)
  return participations(context, stays, left)
}

/** Students' days with enterprises that work abroad (“走出去”企业). */
export function placementDays(context: CountContext): Counted {
  const { stays, left } = chosen(context, context.stays(), (stay) => {
    if (!kindIn(placements)(stay) || !learns(stay)) return false
    const host = stay.cohort.host ? context.reader.get('institution', stay.cohort.host) : undefined
    if (!host) return 'noHost'
    return host.goingOut ? true : 'hostNotGoingOut'
  })
  return personDays(context, stays, left)
}

/** Days on which teachers taught or guided abroad. */
export function instructionDays(context: CountContext): Counted {
  const stays = context.stays().filter((stay) => kindIn(instruction)(stay) && !learns(stay))
  return personDays(
    context,
    stays.filter((stay) => fromAbroad(context.reader, stay) !== true),
  )
}

/** Teachers from abroad who came to teach or to work with ours. */
export function teachersReceived(context: CountContext): Counted {
  const { stays, left } = chosen(context, context.stays(), (stay) =>
    isIn(stay) && kindIn(teaching)(stay) && !learns(stay) && fromAbroad(context.reader, stay) !== false
      ? asLong(stay, context.threshold)
      : false,
  )
  return people(context, stays, left)
}

/** A post held for a time at another unit; nothing but words says so. */
const seconded = ({ cohort: { name, purpose, trainingTopic } }: Stay) =>
  /挂职|secondment/i.test([name?.zh, name?.en, purpose, trainingTopic].join(' '))

export function teachersAbroad(context: CountContext): Counted {
  const { stays, left } = chosen(context, context.stays(), (stay) =>
    kindIn(visits)(stay) && !learns(stay) && !seconded(stay) ? asLong(stay, context.threshold) : false,
  )
  return people(context, stays, left)
}

export function teachersSeconded(context: CountContext): Counted {
  return people(
    context,
    context.stays().filter((stay) => isOut(stay) && !learns(stay) && seconded(stay)),
  )
}

export const studentsSent = (context: CountContext): Counted =>
  participations(
    context,
    context.stays().filter((stay) => isOut(stay) && learns(stay)),
  )

export const studentsCame = (context: CountContext): Counted =>
  participations(
    context,
    context.stays().filter((stay) => isIn(stay) && learns(stay) && fromAbroad(context.reader, stay) !== false),
  )
