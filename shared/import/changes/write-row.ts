import { withRemarks } from '../../model/heading-notes'
import { isNumberSlip } from '../../model/number-slip'
import { usualRole } from '../../rules/roles'
import { isNeed } from '../columns/needs'
import type { FieldChange, PlanRow, Value } from '../contract'
import {
  currentValue,
  isKept,
  isOfThePerson,
  placeOnRecord,
  saysTheSame,
  writeLeftOut,
  writePending,
  writeValue,
} from './fields'
import type { Institutions } from './institutions'
import { passportBeside, type RowTarget } from './items'
import { agreeLatinName, latinNameOf } from './latin-name'
import { isOwnName } from './same-name'
import type { Draft, Work } from './work'

/** What an import writes into: the records, the names of colleges, the chosen cohort. */
export interface Writing {
  work: Work
  institutions: Institutions
  /** Null for tables that belong to no cohort. */
  cohort: Draft | null
  /** Name of the file, and today's ISO day: said of values that were refused. */
  list: { name: string; on: string }
}

type Said = Pick<PlanRow, 'values' | 'pending' | 'leftOut' | 'currencies' | 'weak'>

function targetOf(writing: Writing, row: Said, personId: string): RowTarget {
  const cohortId = writing.cohort?.id ?? null
  return {
    work: writing.work,
    values: row.values,
    personId,
    enrolmentId: cohortId ? (writing.work.enrolmentOf(cohortId, personId) ?? null) : null,
    cohortId,
    items: new Map(),
  }
}

/** Sex and date of birth on record are not changed by a list that says otherwise: that is shown, and a person decides. */
export const neverInSilence: ReadonlySet<string> = new Set(['gender', 'dob'])

/**
 * What a row would change for a person on record, field by field. An empty cell never erases.
 * @param repeats an earlier row of the file was about the same person
 * @param keep columns that are to change nothing
 */
export function changesFor(
  writing: Writing,
  row: Said,
  personId: string,
  repeats: boolean,
  keep: ReadonlySet<string> = new Set(),
): FieldChange[] {
  const target = targetOf(writing, row, personId)
  const weak = new Set(row.weak)
  const changes: FieldChange[] = []
  for (const [field, said] of Object.entries(row.values)) {
    if (!isKept(field)) continue
    const from = currentValue(field, target, writing.institutions)
    const to = meant(field, from, said)
    if (saysTheSame(field, from, to, writing.institutions) || (weak.has(field) && from !== null)) continue
    // A second row about the same person fills gaps; where the two disagree, the first one stands.
    const fills = from === null || !(repeats || isLeftToPeople(field, from, to))
    const at = from === null ? null : placeOnRecord(field, target, writing.institutions)
    const beside = field === 'passportNo' && from === null ? passportBeside(target) : undefined
    changes.push({ field, from, to, take: fills && !keep.has(field), ...(at && { at }), ...(beside && { beside }) })
  }
  return changes
}

/** Remarks come on top of those on record; every other value stands in the place of the one before. */
function meant(field: string, from: Value | null, said: Value): Value {
  return field === 'remarks' && typeof from === 'string' && typeof said === 'string' ? withRemarks(from, said) : said
}

/** What no list changes unless somebody says so. */
function isLeftToPeople(field: string, from: Value, to: Value): boolean {
  if (neverInSilence.has(field)) return !completes(from, to)
  if (isOwnName(field)) return true
  if (isNeed(field)) return saysLess(from, to)
  if (isSlip(field, from, to)) return true
  return false
}

/** What is told of allergies, diet and medicines does not go away because a later list says less or otherwise. */
function saysLess(from: Value, to: Value): boolean {
  const [before, now] = [from, to].map((value) => String(value).toLowerCase())
  return before !== 'none' && before !== undefined && now?.includes(before) !== true
}

/** Numbers that one slip of the hand makes of each other: whichever is wrong, a person looks at it. */
export const isSlip = (field: string, from: Value | null, to: Value): boolean =>
  (field === 'passportNo' || field === 'studentNo') &&
  typeof from === 'string' &&
  typeof to === 'string' &&
  isNumberSlip(from, to)

/** 1990-07 and 1990-07-12: the same, better known. */
function completes(from: Value, to: Value): boolean {
  return typeof from === 'string' && typeof to === 'string' && to.startsWith(from)
}

/** A new person with the row's first facts. */
export function newPerson(work: Work, id: string = work.newKey()): string {
  return work.create('person', { state: 'active' }, id).id
}

const kindOfRole: Readonly<Record<string, string>> = {
  student: 'student',
  apprentice: 'apprentice',
  teacher: 'teacher',
  accompanyingTeacher: 'teacher',
  master: 'master',
}

/**
 * Writes a row: the person's values, the place in the cohort, rooms, flights, documents. `leave` names fields that are
 * not to be written.
 */
export function writeRow(
  writing: Writing,
  row: Said,
  personId: string,
  leave: ReadonlySet<string>,
  isNew = false,
): void {
  const { work, institutions, cohort } = writing
  const fresh = cohort !== null && work.enrolmentOf(cohort.id, personId) === undefined
  if (cohort && fresh) enrol(work, cohort, personId, row)
  const target = targetOf(writing, row, personId)
  const weak = new Set(row.weak)
  const wrote = new Set<string>()
  const latin = isNew ? {} : latinNameOf(work, personId)
  for (const [field, said] of Object.entries(row.values)) {
    if (!isKept(field) || leave.has(field)) continue
    let value = said
    if (!isNew || !isOfThePerson(field)) {
      const from = currentValue(field, target, institutions)
      value = meant(field, from, said)
      if (saysTheSame(field, from, value, institutions) || (weak.has(field) && from !== null)) continue
    }
    writeValue(field, value, target, institutions, row.currencies?.[field])
    wrote.add(field)
  }
  if (!isNew) agreeLatinName(work, personId, latin, wrote)
  for (const field of row.pending ?? []) if (isKept(field)) writePending(field, target, institutions)
  for (const [field, left] of Object.entries(row.leftOut ?? {}))
    if (isKept(field)) writeLeftOut(field, left, target, institutions, writing.list)
  if (cohort) tie(writing, cohort, personId)
}

function enrol(work: Work, cohort: Draft, personId: string, row: Said): void {
  const said = row.values.roleInGroup
  // A role that could not be read is not guessed.
  const unread = row.leftOut?.roleInGroup !== undefined
  const role = typeof said === 'string' ? said : unread ? undefined : roleUnsaid(cohort, row)
  work.create('enrolment', { person: personId, cohort: cohort.id, state: 'confirmed', ...(role && { role }) })
  const kind = kindOfRole[role ?? ''] ?? (teaches(row) ? 'teacher' : undefined)
  if (kind && work.read('person', personId)?.kinds === undefined) work.edit('person', personId).kinds = [kind]
}

/** Who leads the delegation may be a teacher too: by the title, the subject or the post. */
const teaches = ({ values: { profTitle, teachingSubject, position } }: Said) =>
  profTitle !== undefined ||
  teachingSubject !== undefined ||
  (typeof position === 'string' && /教师|教员|老师|讲师|\b(?:teacher|lecturer|tutor|instructor)\b/iu.test(position))

/** Oldest birth that still passes for a pupil's, in years before the journey. */
const oldestStudent = 30

/** Who has no role in the list has the role of most in such a cohort; not a grown-up among students. */
function roleUnsaid(cohort: Draft, row: Said): string | undefined {
  if (typeof cohort.kind !== 'string') return undefined
  const role = usualRole(cohort.kind)
  const born = Number(String(row.values.dob ?? '').slice(0, 4))
  const year = Number(String((cohort.dates as { from?: string } | undefined)?.from ?? '').slice(0, 4))
  const learner = role === 'student' || role === 'apprentice'
  return learner && born > 0 && year > 0 && year - born > oldestStudent ? undefined : role
}

/** What the cohort knows of its people: who leads it, which colleges send it. */
function tie(writing: Writing, cohort: Draft, personId: string): void {
  const enrolment = writing.work.enrolmentOf(cohort.id, personId)
  const role = enrolment ? writing.work.read('enrolment', enrolment)?.role : undefined
  if (role === 'delegationLeader' && cohort.leader === undefined) cohort.leader = enrolment
  const college = writing.work.read('person', personId)?.institution
  const sending = (cohort.sending ?? []) as string[]
  if (typeof college === 'string' && college !== cohort.host && !sending.includes(college))
    cohort.sending = [...sending, college]
}
