import type { Row } from '@shared/model/types'
import { cohortDossier } from '@shared/rules/dossier'
import { type CohortSummary, cohortSummary, summaryOf } from '@shared/summary/cohort-summary'
import { describe, expect, test } from 'vitest'
import { colleges, dossierOf, host, office } from './invented'
import { readerOf } from './records'

const today = '2026-06-18'

const cohort: Row<'cohort'> = {
  id: 'k1',
  seq: 1,
  name: { zh: '样例研学团', en: 'Sample tour' },
  kind: 'studyTourOut',
  dates: { from: '2026-07-12', to: '2026-08-02' },
  destinations: ['GB', 'HK'],
  sending: ['c1', 'c2'],
  host: 'h1',
  leader: 'e1',
}

const person = (id: string, zh: string, more: Partial<Row<'person'>> = {}): Row<'person'> => ({
  id,
  seq: 1,
  nameZh: { full: zh },
  ...more,
})
const enrolment = (id: string, of: string, more: Partial<Row<'enrolment'>> = {}): Row<'enrolment'> => ({
  id,
  seq: 1,
  cohort: 'k1',
  person: of,
  state: 'confirmed',
  ...more,
})

const people = [
  person('p1', '沈样领', { gender: 'F', dateOfBirth: '1979-05-02', kinds: ['teacher'], institution: 'c1' }),
  person('p2', '赵样一', { gender: 'M', dateOfBirth: '2012-07-13', institution: 'c1', major: '护理' }),
  person('p3', '安样二', { gender: 'F', dateOfBirth: '2012-07-12', institution: 'c2', major: ' 护理' }),
  person('p4', '王样三', { dateOfBirth: '2008', institution: 'c9' }),
  person('p5', '李退团', { gender: 'M', institution: 'c1' }),
]
const enrolments = [
  enrolment('e2', 'p2', { role: 'student' }),
  enrolment('e3', 'p3', { role: 'student' }),
  enrolment('e4', 'p4'),
  enrolment('e5', 'p5', { role: 'student', state: 'withdrawn' }),
  enrolment('e1', 'p1', { role: 'delegationLeader' }),
]

const reader = readerOf({
  office: [office],
  institution: [...colleges, host],
  cohort: [cohort],
  person: people,
  enrolment: enrolments,
})

function summaryNow(): CohortSummary {
  const summary = cohortSummary(reader, 'k1', today)
  if (!summary) throw new Error('the cohort is there')
  return summary
}

/** `{ 'label in Chinese': count }` of a breakdown, in its order. */
function counted(summary: CohortSummary, by: string): Record<string, number> {
  const found = summary.breakdowns.find((breakdown) => breakdown.by === by)
  return Object.fromEntries(found?.rows.map(({ label, count }) => [label.zh, count]) ?? [])
}

describe('a cohort on record', () => {
  test('the title has names, dates, countries and institutions of both languages', () => {
    expect(summaryNow().cohort).toMatchObject({
      name: { zh: '样例研学团', en: 'Sample tour' },
      days: 22,
      destinations: [
        { en: 'United Kingdom', zh: '英国' },
        { en: 'Hong Kong, China', zh: '中国香港' },
      ],
      sending: [{ zh: '样例职业技术学院' }, { zh: '示范外事职业学院' }],
      host: { en: 'Northmoor College of Further Education' },
      leader: { nameZh: '沈样领', nameLatin: '' },
    })
  })

  test('nobody who withdrew is counted or listed', () => {
    const summary = summaryNow()
    expect(summary.people).toBe(4)
    expect(summary.list.map(({ nameZh }) => nameZh)).not.toContain('李退团')
  })

  test('the list keeps the order of the dossier and numbers it', () => {
    const dossier = cohortDossier(reader, 'k1', today)
    const names = dossier?.participants.map((participant) => participant.person.nameZh?.full)
    expect(summaryNow().list.map(({ nameZh }) => nameZh)).toEqual(names)
    expect(names?.[0]).toBe('沈样领')
    expect(summaryNow().list.map(({ number }) => number)).toEqual([1, 2, 3, 4])
  })

  test('ages count on the day of departure: fourteen that day is not under fourteen', () => {
    expect(counted(summaryNow(), 'ageBand')).toMatchObject({ 未满14岁: 1, '14–15岁': 1, '45–59岁': 1 })
  })

  test('an unknown college, role, sex, major or level stands last, as not recorded', () => {
    const summary = summaryNow()
    expect(Object.entries(counted(summary, 'college'))).toEqual([
      ['样例职业技术学院', 2],
      ['示范外事职业学院', 1],
      ['未登记', 1],
    ])
    expect(Object.entries(counted(summary, 'role')).at(-1)).toEqual(['未登记', 1])
    expect(counted(summary, 'sex')).toEqual({ 男: 1, 女: 2, 未说明: 1 })
    expect(counted(summary, 'level')).toEqual({ 未登记: 4 })
  })

  test('spaces around a major do not make another major', () => {
    expect(counted(summaryNow(), 'major')).toEqual({ 护理: 2, 未登记: 2 })
  })

  test('whoever is no teacher is said to be none where dual-qualified teachers are counted', () => {
    expect(counted(summaryNow(), 'dualQualified')).toEqual({ 非教师: 3, 未登记: 1 })
  })

  test('one adult accompanies three students: who has no role is what the kind of cohort says', () => {
    expect(summaryNow().ratio).toEqual({ adults: 1, students: 3 })
  })

  test('a cohort that is not there has no summary', () => {
    expect(cohortSummary(reader, 'k2', today)).toBeNull()
  })
})

describe('any number of people', () => {
  test.each([0, 1, 2, 35, 150, 500])('%i people: every breakdown and every document adds up', (count) => {
    const summary = summaryOf(dossierOf(count), office, today)
    expect(summary.people).toBe(count)
    expect(summary.list).toHaveLength(count)
    for (const { by, rows, total } of summary.breakdowns) {
      expect([by, total]).toEqual([by, count])
      expect([by, rows.reduce((sum, row) => sum + row.count, 0)]).toEqual([by, count])
      expect(rows.every((row) => row.count > 0)).toBe(true)
    }
    for (const { label, complete, pending, missing, problem, notNeeded } of summary.completeness)
      expect([label.en, complete + pending + missing + problem + notNeeded]).toEqual([label.en, count])
  })

  test('rows with an order of their own keep it, the others stand by number', () => {
    const summary = summaryOf(dossierOf(150), office, today)
    expect(Object.keys(counted(summary, 'ageBand'))).toEqual([
      '14–15岁',
      '16–17岁',
      '18–20岁',
      '30–44岁',
      '45–59岁',
      '未登记',
    ])
    const majors = Object.values(counted(summary, 'major')).slice(0, -1)
    expect(majors).toEqual([...majors].sort((a, b) => b - a))
  })

  test('dual-qualified teachers are not counted where there is no teacher', () => {
    const students = dossierOf(20).participants.slice(2)
    const summary = summaryOf(dossierOf(0, { participants: students }), office, today)
    expect(summary.breakdowns.map(({ by }) => by)).not.toContain('dualQualified')
  })

  test('there is no ratio where there are no students', () => {
    expect(summaryOf(dossierOf(2), office, today).ratio).toBeNull()
    expect(summaryOf(dossierOf(35), office, today).ratio).toEqual({ adults: 2, students: 33 })
  })

  test('the summary survives the way to the print window', () => {
    const summary = summaryOf(dossierOf(35), office, today)
    expect(structuredClone(summary)).toEqual(summary)
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary)
  })
})
