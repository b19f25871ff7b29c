/** Where the names of a template begin: the cohort with its participants, or a person with the cohort they go with. */

import { earliest } from '../model/dates'
import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import type { Reader, Row } from '../model/types'
import { cohortDossier, type Participant } from '../rules/dossier'
import { documentOf, insuranceOf, journeyOf } from '../rules/record-facts'
import { templateWords } from '../text/templates'
import { plainEntry, recordHolder, recordShape, shapeOnce } from './record-shapes'
import type { Entry, FillContext, Holder, Shape, TemplateOf } from './shape'

/** What a file is filled for. */
interface Subject {
  cohort?: Row<'cohort'>
  participants?: readonly Participant[]
  person?: Row<'person'>
  enrolment?: Row<'enrolment'>
  /** Place in the list, from 1. */
  no?: number
  age?: number | null
}

const subjectOf = (holder: Holder) => holder.values as Subject
const one = (holder: Holder | null | undefined): Holder[] => (holder ? [holder] : [])

interface Way {
  shape: () => Shape
  enter: Entry['enter']
  many?: boolean
  words?: readonly string[]
}

/** An entry that leads to a record, and is said by its name. */
function way(key: string, label: Bilingual, to: string | null, { shape, enter, many = false, words = [] }: Way): Entry {
  const field = to === null ? null : ({ kind: 'reference', label, to } as const)
  const read: Entry['read'] = (holder, context) => enter(holder, context)[0]?.values.id
  return { key, label, words, sensitivity: '', field, many, shape, read, enter }
}

function institutionOfCohort(key: string, field: 'host' | 'organiser', label: Bilingual, words: string[]): Entry {
  return way(key, label, 'institution', {
    shape: () => recordShape('institution'),
    words,
    enter: (holder, { reader }) => {
      const id = subjectOf(holder).cohort?.[field]
      const row = id ? reader.get('institution', id) : undefined
      return row ? [recordHolder('institution', row)] : []
    },
  })
}

/** What every template may say, whatever it is filled for. */
const everywhere: readonly Entry[] = [
  way('office', dictionary.office.label, 'office', {
    shape: () => recordShape('office'),
    enter: (_holder, { reader }) => {
      const row = reader.get('office', 'office')
      return row ? [recordHolder('office', row)] : []
    },
  }),
  plainEntry('today', templateWords.today, 'date', (_holder, { today }) => today, {
    words: ['date', '日期', '打印日期'],
  }),
  plainEntry('printedBy', templateWords.printedBy, 'text', (_holder, { printedBy }) => printedBy || undefined),
]

/** As the group list counts them. */
const isStudent = ({ enrolment }: Participant) => enrolment.role === 'student'

const counts = (): Shape =>
  shapeOnce('count', () => {
    const count = (key: string, label: Bilingual, fits: (participant: Participant) => boolean) =>
      plainEntry(key, label, 'number', (holder) => (subjectOf(holder).participants ?? []).filter(fits).length)
    return {
      label: templateWords.counts,
      usual: [],
      entries: [
        count('participants', templateWords.countAll, () => true),
        count('men', templateWords.countMen, ({ person }) => person.gender === 'M'),
        count('women', templateWords.countWomen, ({ person }) => person.gender === 'F'),
        count('staff', templateWords.countStaff, (each) => !isStudent(each)),
        count('students', templateWords.countStudents, isStudent),
      ],
    }
  })

const ofCohort = (): Entry[] => [
  way('cohort', dictionary.cohort.label, 'cohort', {
    shape: () => recordShape('cohort'),
    enter: (holder) => {
      const { cohort } = subjectOf(holder)
      return cohort ? [recordHolder('cohort', cohort)] : []
    },
  }),
  institutionOfCohort('receivingInstitution', 'host', dictionary.cohort.fields.host.label, ['接待单位', '邀请单位']),
  institutionOfCohort('organiser', 'organiser', dictionary.cohort.fields.organiser.label, []),
  way('sendingInstitutions', dictionary.cohort.fields.sending.label, null, {
    shape: () => recordShape('institution'),
    many: true,
    enter: (holder, { reader }) =>
      (subjectOf(holder).cohort?.sending ?? []).flatMap((id) => {
        const row = reader.get('institution', id)
        return row ? [recordHolder('institution', row)] : []
      }),
  }),
  way('leader', dictionary.cohort.fields.leader.label, 'person', {
    shape: () => recordShape('person'),
    enter: (holder, { reader }) => one(leaderOf(subjectOf(holder), reader)),
  }),
]

function leaderOf({ cohort, participants }: Subject, reader: Reader): Holder | null {
  const named = cohort?.leader ? reader.get('enrolment', cohort.leader)?.person : undefined
  const id = named ?? participants?.find(({ enrolment }) => enrolment.role === 'delegationLeader')?.person.id
  const person = id ? reader.get('person', id) : undefined
  return person ? recordHolder('person', person) : null
}

/** A person with what they have in the cohort: in the loop of participants, and as the beginning of a form for one. */
const ofPerson = (): Entry[] => {
  const around = (holder: Holder) => subjectOf(holder).enrolment ?? subjectOf(holder).person
  const item =
    (
      type: 'travelDocument' | 'insurance' | 'room',
      find: (subject: Subject, context: FillContext) => object | undefined,
    ) =>
    (holder: Holder, context: FillContext): Holder[] => {
      const found = find(subjectOf(holder), context)
      const row = around(holder)
      const kept = subjectOf(holder).enrolment ? 'enrolment' : 'person'
      if (!found || !row) return []
      return [{ shape: recordShape(type), values: found as Holder['values'], record: { type: kept, row } }]
    }
  return [
    plainEntry('no', templateWords.number, 'number', (holder) => subjectOf(holder).no, { words: ['编号', 'number'] }),
    way('person', dictionary.person.label, 'person', {
      shape: () => recordShape('person'),
      enter: (holder) => {
        const { person } = subjectOf(holder)
        return person ? [recordHolder('person', person)] : []
      },
    }),
    plainEntry('age', dictionary.person.fields.age.label, 'number', (holder) => subjectOf(holder).age ?? undefined, {
      sensitivity: 'P',
    }),
    way('institution', dictionary.person.fields.institution.label, 'institution', {
      shape: () => recordShape('institution'),
      words: ['学校', '单位', '派出单位', '所在单位'],
      enter: (holder, { reader }) => {
        const id = subjectOf(holder).person?.institution
        const row = id ? reader.get('institution', id) : undefined
        return row ? [recordHolder('institution', row)] : []
      },
    }),
    way('enrolment', dictionary.enrolment.label, null, {
      shape: () => recordShape('enrolment'),
      enter: (holder) => {
        const { enrolment } = subjectOf(holder)
        return enrolment ? [recordHolder('enrolment', enrolment)] : []
      },
    }),
    way('document', dictionary.enrolment.fields.document.label, null, {
      shape: () => recordShape('travelDocument'),
      words: ['证件', '护照', 'passport'],
      enter: item('travelDocument', ({ person, enrolment, cohort }, { reader, today }) => {
        if (!person) return undefined
        if (!enrolment || !cohort) return Object.values(person.documents ?? {})[0]
        return documentOf(person, enrolment, journeyOf(cohort, today, reader.get('office', 'office')))
      }),
    }),
    way('room', dictionary.enrolment.fields.room.label, null, {
      shape: () => recordShape('room'),
      enter: item('room', ({ enrolment, cohort }) => (enrolment?.room ? cohort?.rooms?.[enrolment.room] : undefined)),
    }),
    way('insurance', dictionary.enrolment.fields.insurance.label, null, {
      shape: () => recordShape('insurance'),
      enter: item('insurance', ({ enrolment, cohort }) => enrolment && cohort && insuranceOf(enrolment, cohort)),
    }),
    way('emergencyContact', templateWords.firstContact, null, {
      shape: () => recordShape('emergencyContact'),
      words: ['紧急联系人', 'emergency contact'],
      enter: (holder) => {
        const { person } = subjectOf(holder)
        const [contact] = Object.values(person?.emergencyContacts ?? {})
        if (!person || !contact) return []
        return [{ shape: recordShape('emergencyContact'), values: contact, record: { type: 'person', row: person } }]
      },
    }),
  ]
}

const usualOfPerson = ['person', 'enrolment', 'document']

/** What each turn of the loop of participants knows. */
export const participantShape = (): Shape =>
  shapeOnce('participant', () => ({ label: templateWords.participant, usual: usualOfPerson, entries: ofPerson() }))

function participantsWhere(
  key: string,
  label: Bilingual,
  words: string[],
  fits: (each: Participant) => boolean,
): Entry {
  return way(key, label, null, {
    shape: participantShape,
    many: true,
    words,
    enter: (holder) => {
      const { cohort, participants = [] } = subjectOf(holder)
      return participants.filter(fits).map(({ person, enrolment, age }, index) => ({
        shape: participantShape(),
        values: { cohort, person, enrolment, no: index + 1, age } satisfies Subject as Holder['values'],
        record: null,
      }))
    },
  })
}

/** The shape that the names of a template begin in. */
export function rootShape(of: TemplateOf): Shape {
  if (of === 'person')
    return shapeOnce('for a person', () => ({
      label: dictionary.person.label,
      usual: [...usualOfPerson, 'cohort'],
      entries: [...ofPerson(), ...ofCohort(), ...everywhere],
    }))
  return shapeOnce('for a cohort', () => ({
    label: dictionary.cohort.label,
    usual: ['cohort'],
    entries: [
      ...ofCohort(),
      participantsWhere('participants', templateWords.participants, ['成员', '团员', '人员', '名单'], () => true),
      participantsWhere('staff', templateWords.staff, [], (each) => !isStudent(each)),
      participantsWhere('students', templateWords.students, [], isStudent),
      way('count', templateWords.counts, null, {
        shape: counts,
        enter: (holder) => [{ ...holder, shape: counts() }],
      }),
      ...everywhere,
    ],
  }))
}

/** The cohort as the beginning of a template; null where it is gone. */
export function cohortSubject(context: FillContext, id: string): Holder | null {
  const dossier = cohortDossier(context.reader, id, context.today)
  if (!dossier) return null
  const { cohort, participants } = dossier
  return {
    shape: rootShape('cohort'),
    values: { cohort, participants } satisfies Subject as Holder['values'],
    record: null,
  }
}

/**
 * Everybody of a cohort, in its order, each as the beginning of a template; null where the cohort is gone.
 * @param only ids of people, where not everybody is wanted
 */
export function peopleOfCohort(context: FillContext, id: string, only?: readonly string[]): Holder[] | null {
  const dossier = cohortDossier(context.reader, id, context.today)
  if (!dossier) return null
  const { cohort, participants } = dossier
  return participants.flatMap(({ person, enrolment, age }, index) =>
    only && !only.includes(person.id)
      ? []
      : [personHolder({ cohort, participants, person, enrolment, no: index + 1, age })],
  )
}

const personHolder = (subject: Subject): Holder => ({
  shape: rootShape('person'),
  values: subject as Holder['values'],
  record: null,
})

/** A person as the beginning of a template, with the newest cohort they are in; null where the person is gone. */
export function personSubject(context: FillContext, id: string): Holder | null {
  const { reader } = context
  const person = reader.get('person', id)
  if (!person) return null
  const cohorts = reader
    .enrolmentsWith(id)
    .filter(({ state }) => state !== 'withdrawn' && state !== 'rejected')
    .flatMap(({ cohort }) => (cohort ? [reader.get('cohort', cohort)] : []))
    .filter((cohort) => cohort !== undefined)
    .sort((a, b) => beginOf(b).localeCompare(beginOf(a)))
  const [newest] = cohorts
  const [found] = newest ? (peopleOfCohort(context, newest.id, [id]) ?? []) : []
  return found ?? personHolder({ person, no: 1 })
}

const beginOf = ({ dates }: Row<'cohort'>) => (dates?.from ? earliest(dates.from) : '')

/** Who a file is about, for its name: the person, else the cohort. */
export function subjectRecord(holder: Holder): { person?: Row<'person'>; cohort?: Row<'cohort'>; no?: number } {
  const { person, cohort, no } = subjectOf(holder)
  return { ...(person && { person }), ...(cohort && { cohort }), ...(no !== undefined && { no }) }
}
