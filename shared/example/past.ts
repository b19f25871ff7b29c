/** Cohorts of the year behind, for its figures and for the lives of people. */
import type { Fields } from '../model/types'
import { type ExampleDraft, items, keyOf } from './draft'
import { enrol, enrolmentOf } from './enrolments'
import { pastStudents, studentKeys } from './students'

type Cohort = Fields<'cohort'> & { state?: string }

type Past = [
  key: string,
  kind: NonNullable<Cohort['kind']>,
  zh: string,
  en: string,
  host: string,
  country: string,
  from: number,
  length: number,
  people: readonly string[],
]

/** What the office did in the year behind, for the figures of the year. */
export function putPast(draft: ExampleDraft): void {
  const past: Past[] = [
    [
      'autumn',
      'studyTourOut',
      '示例·秋季赴英研学团',
      'Example autumn study tour to Britain',
      'westmere',
      'GB',
      -330,
      14,
      ['bian', 'gong', ...pastStudents.autumn],
    ],
    [
      'hongkong',
      'teacherVisitOut',
      '示例·赴港技能交流团',
      'Example visit to Hong Kong, China',
      'gangdao',
      'HK',
      -285,
      5,
      ['lian', 'zhuge', 'pu', 'hua'],
    ],
    [
      'germany',
      'delegationOut',
      '示例·赴德考察团',
      'Example delegation to Germany',
      'beispiel',
      'DE',
      -238,
      7,
      ['fang', 'tang', 'luo'],
    ],
    [
      'foreign',
      'teacherIn',
      '示例·外籍教师来华授课',
      'Example visiting lecturer',
      'binhai',
      'CN',
      -190,
      60,
      ['thornley'],
    ],
    [
      'spring',
      'exchangeOut',
      '示例·春季学期交换',
      'Example spring exchange',
      'westmere',
      'GB',
      -150,
      90,
      ['ruan', ...pastStudents.spring],
    ],
    [
      'intern',
      'internshipOut',
      '示例·赴英酒店实习',
      'Example hotel internship in Britain',
      'harbour',
      'GB',
      -95,
      56,
      ['hua', ...pastStudents.intern],
    ],
  ]
  for (const [index, [key, kind, zh, en, host, country, from, length, people]] of past.entries()) {
    const inbound = kind === 'teacherIn'
    draft.put('cohort', `cohort.${key}`, {
      state: index === past.length - 1 ? 'reported' : 'archived',
      code: `示例-归档-${String(index + 1).padStart(2, '0')}`,
      name: { zh, en },
      kind,
      direction: inbound ? 'inbound' : 'outbound',
      travelCapacity: kind === 'delegationOut' || kind === 'teacherVisitOut' ? 'official' : 'private',
      sending: draft.all(inbound ? 'institution.northbridge' : 'institution.binhai'),
      host: draft.id(`institution.${host}`),
      organiser: draft.id('institution.binhai'),
      leader: draft.id(enrolmentOf(key, people[0] ?? '')),
      destinations: [country],
      dates: draft.days(from, from + length),
      insurances: items([
        { insurer: '示例保险', policyNo: `EX-PAST-${index + 1}`, dates: draft.days(from, from + length) },
      ]),
      plannedHours: length * 4,
      reportDue: draft.day(from + length + 21),
      reportDone: draft.day(from + length + 15),
      ...(key === 'autumn' && { agreement: draft.id('agreement.westmere') }),
      ...(key === 'germany' && { agreement: draft.id('agreement.beispiel') }),
    })
    for (const [place, person] of people.entries()) {
      enrol(draft, key, person, {
        state: 'completed',
        role:
          place === 0
            ? inbound
              ? 'teacher'
              : 'delegationLeader'
            : studentKeys.includes(person)
              ? 'student'
              : 'delegate',
        actualDates: draft.days(from, from + length),
        outcome: 'completed',
        insurance: keyOf(0),
        trainingHours: length * 4,
        certificateNo: `EX-${key.toUpperCase()}-${String(place + 1).padStart(3, '0')}`,
      })
    }
  }
}
