/** What belongs to an output of each kind, in the order in which one asks for it. */
import type { Fields } from '@shared/model/types'
import { outputWords as w } from '@shared/text/output'
import type { QuietField } from '../../records/page/QuietFields'

export type OutputKind = NonNullable<Fields<'output'>['kind']>

interface KindFields {
  fields: readonly QuietField[]
  /** Others abroad take it over: their names and their evidence are what counts. */
  adopted: boolean
}

const developed: QuietField = { field: 'developedOn', label: w.developedOn }
const standard: KindFields = {
  fields: ['major', { field: 'number', label: w.standardNo }, developed, 'adoptedOn'],
  adopted: true,
}

export const kindFields: Readonly<Record<OutputKind, KindFields>> = {
  programmeStandard: standard,
  courseStandard: { ...standard, fields: [...standard.fields, 'hours'] },
  resource: { fields: ['major', developed, 'adoptedOn', 'hours'], adopted: true },
  equipment: { fields: ['major', { field: 'number', label: w.model }, developed, 'adoptedOn'], adopted: true },
  bilingualCourse: { fields: ['major', developed, 'adoptedOn', 'hours'], adopted: true },
  overseasSite: {
    fields: [
      { field: 'organisation', label: w.host },
      { field: 'major', label: w.programmes },
      'students',
      { field: 'developedOn', label: w.openedOn },
      { field: 'dates', label: w.open },
    ],
    adopted: false,
  },
  postHeld: {
    fields: [
      { field: 'person', label: w.holder },
      { field: 'organisation', label: w.organisation },
      { field: 'post', label: w.post },
      { field: 'dates', label: w.term },
    ],
    adopted: false,
  },
  skillsAward: {
    fields: [
      { field: 'person', label: w.winner },
      'awardLevel',
      { field: 'major', label: w.competitionField },
      { field: 'organisation', label: w.organiser },
      { field: 'developedOn', label: w.awardedOn },
    ],
    adopted: false,
  },
  importedCourse: {
    fields: [
      'major',
      { field: 'organisation', label: w.courseFrom },
      { field: 'developedOn', label: w.introducedOn },
      'hours',
    ],
    adopted: false,
  },
  accreditation: {
    fields: [
      { field: 'organisation', label: w.body },
      { field: 'major', label: w.scheme },
      { field: 'number', label: w.accreditationNo },
      { field: 'developedOn', label: w.accreditedOn },
      { field: 'dates', label: w.valid },
    ],
    adopted: false,
  },
  research: {
    fields: [
      { field: 'organisation', label: w.partner },
      { field: 'person', label: w.lead },
      { field: 'number', label: w.projectNo },
      { field: 'dates', label: w.runs },
      'major',
    ],
    adopted: false,
  },
}

/** Everything that belongs to one kind or another; what is filled in stays in sight whatever the kind. */
export const ofSomeKind = [
  ...['major', 'number', 'developedOn', 'adoptedOn', 'person', 'post', 'organisation', 'dates'],
  ...['awardLevel', 'students', 'hours'],
] as const

/** Fields of other kinds that hold something nevertheless: a change of kind hides nothing. */
export function strayFields(row: Fields<'output'>, kind: OutputKind | undefined): string[] {
  const own = new Set(
    (kind ? kindFields[kind].fields : []).map((field) => (typeof field === 'string' ? field : field.field)),
  )
  return ofSomeKind.filter((field) => !own.has(field) && row[field] !== undefined)
}
