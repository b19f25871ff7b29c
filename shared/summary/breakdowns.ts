import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import type { Row } from '../model/types'
import type { Participant } from '../rules/dossier'
import { summaryWords } from '../text/summary'
import { inBoth } from './names'

/** A count of people by one criterion; `label` is what is printed. The counts add up to `total`, the number of people. */
export interface Breakdown {
  by: 'college' | 'role' | 'sex' | 'ageBand' | 'major' | 'level' | 'dualQualified'
  rows: { label: Bilingual; count: number }[]
  total: number
}

/** Where a person is counted: `key` null is "not recorded", which always stands last. */
interface Place {
  key: string | null
  label: Bilingual
}

const notRecorded: Place = { key: null, label: summaryWords.notRecorded }

/** Bands from which age in whole years they begin; under 14 and under 18 are where the rules for minors change. */
const ageBands: readonly { from: number; label: Bilingual }[] = [
  { from: 60, label: summaryWords.from60 },
  { from: 45, label: summaryWords.from45 },
  { from: 30, label: summaryWords.from30 },
  { from: 21, label: summaryWords.from21 },
  { from: 18, label: summaryWords.from18 },
  { from: 16, label: summaryWords.from16 },
  { from: 14, label: summaryWords.from14 },
  { from: 0, label: summaryWords.under14 },
]

const roles = dictionary.enrolment.fields.role.values
const sexes = dictionary.person.fields.gender.values
const levels = dictionary.person.fields.educationLevel.values
const dualQualified = dictionary.teacherProfile.fields.dualQualified.values

function enumPlace(values: Readonly<Record<string, Bilingual>>, key: string | undefined): Place {
  const value = key === undefined ? undefined : values[key]
  return value && key !== undefined ? { key, label: { en: value.en, zh: value.zh } } : notRecorded
}

/** Whether a person counts as a teacher, for the question whether they are dual-qualified. */
function isTeacher({ person, enrolment }: Participant): boolean {
  return (
    person.kinds?.includes('teacher') === true ||
    person.teacherProfile?.dualQualified !== undefined ||
    enrolment.role === 'teacher' ||
    enrolment.role === 'accompanyingTeacher'
  )
}

const placeOf: Record<Breakdown['by'], (participant: Participant) => Place> = {
  college: ({ institution }) => {
    const label = inBoth(institution?.name)
    return institution && label ? { key: institution.id, label } : notRecorded
  },
  role: ({ enrolment }) => enumPlace(roles, enrolment.role),
  sex: ({ person }) => enumPlace(sexes, person.gender ?? 'U'),
  ageBand: ({ age }) => {
    const band = age === null ? undefined : ageBands.find(({ from }) => age >= from)
    return band ? { key: String(band.from), label: band.label } : notRecorded
  },
  major: ({ person }) => {
    const text = person.major?.trim()
    return text ? { key: text.toLowerCase(), label: { en: text, zh: text } } : notRecorded
  },
  level: ({ person }) => enumPlace(levels, person.educationLevel),
  dualQualified: (participant) =>
    isTeacher(participant)
      ? enumPlace(dualQualified, participant.person.teacherProfile?.dualQualified)
      : { key: 'notATeacher', label: summaryWords.notATeacher },
}

/** The order of rows whose order has a meaning; the others stand by their number of people. */
const fixedOrder: Partial<Record<Breakdown['by'], readonly string[]>> = {
  role: Object.keys(roles),
  sex: Object.keys(sexes),
  ageBand: ageBands.map(({ from }) => String(from)).reverse(),
  level: Object.keys(levels),
  dualQualified: [...Object.keys(dualQualified).reverse(), 'notATeacher'],
}

function breakdown(
  by: Breakdown['by'],
  participants: readonly Participant[],
  erased: readonly Row<'enrolment'>[],
): Breakdown {
  const counted = new Map<string | null, { place: Place; count: number }>()
  for (const participant of participants) {
    const place = placeOf[by](participant)
    const row = counted.get(place.key)
    if (row) row.count++
    else counted.set(place.key, { place, count: 1 })
  }
  const order = fixedOrder[by]
  const rows = [...counted.values()].sort((a, b) => {
    if (a.place.key === null || b.place.key === null) return Number(a.place.key === null) - Number(b.place.key === null)
    return order ? order.indexOf(a.place.key) - order.indexOf(b.place.key) : b.count - a.count
  })
  const shown = rows.map(({ place, count }) => ({ label: place.label, count }))
  if (erased.length > 0) shown.push({ label: summaryWords.erased, count: erased.length })
  return { by, rows: shown, total: participants.length + erased.length }
}

/**
 * The people of a cohort counted by college, role, sex, age on departure, level and major, and by dual-qualified status
 * where there are teachers. Whoever's value is unknown is counted as such, and who was erased as erased, so that every
 * breakdown adds up.
 */
export function breakdowns(
  participants: readonly Participant[],
  erased: readonly Row<'enrolment'>[] = [],
): Breakdown[] {
  const criteria: Breakdown['by'][] = ['college', 'role', 'sex', 'ageBand', 'level', 'major']
  if (participants.some(isTeacher)) criteria.push('dualQualified')
  return criteria.map((by) => breakdown(by, participants, erased))
}
