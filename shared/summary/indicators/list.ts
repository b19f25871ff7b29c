/**
 * Every indicator the program knows, in the order of its form. Those marked as unconfirmed follow practice and were not
 * held against an official form: the office can word them, set their thresholds and leave them out.
 */
import type { IndicatorDef, IndicatorSet, SetDef } from './define'
import { formOf2017, formOf2021, sitesRunning } from './influence-forms'
import { studentsCame, studentsSent } from './people'
import { goingOutClasses, meeting, programmesRunning, thirds } from './programmes'

export const setDefs: readonly SetDef[] = [
  {
    key: 'A',
    from: 2017,
    to: 2020,
    note: {
      en: 'The form of the years 2017 to 2020; shown for other years so that they can be compared.',
      zh: '2017—2020年度使用的表式；其他年度供对比参考。',
    },
  },
  {
    key: 'B',
    from: 2021,
    note: {
      en: 'Names and units follow what colleges report; they were not held against an official form.',
      zh: '指标名称和单位依据院校通行填法，未与正式表样核对。',
    },
  },
  {
    key: 'C',
    from: 2023,
    note: {
      en: 'What the records say for conditions known here. The conditions themselves, met or not and with their evidence, are written in the plan.',
      zh: '以下为已知条件的数据支撑；条件原文、是否达成及佐证材料在国际化发展方案中填写。',
    },
  },
  {
    key: 'D',
    note: {
      en: 'Programmes that meet each third, of the programmes with a return for the year.',
      zh: '当年已填年度数据的项目中，达到各项三分之一要求的项目数。',
    },
  },
]

const setC: readonly Omit<IndicatorDef, 'set' | 'key' | 'unconfirmed'>[] = [
  {
    label: { en: 'Joint programmes running', zh: '举办中外合作办学项目' },
    unit: 'count',
    how: { en: 'Programmes that ran in the year.', zh: '当年在办的中外合作办学项目。' },
    count: programmesRunning,
  },
  {
    label: { en: 'Schools abroad', zh: '境外办学' },
    unit: 'schools',
    ...sitesRunning,
  },
  {
    label: { en: 'Part in “going out”: order classes', zh: '参与“走出去”：订单班' },
    unit: 'count',
    how: {
      en: 'International order classes and those with enterprises that work abroad, running in the year.',
      zh: '当年在办的国际订单班及与“走出去”企业合办的订单班。',
    },
    count: goingOutClasses,
  },
  {
    label: { en: 'Students sent', zh: '派出学生' },
    unit: 'participations',
    how: { en: 'Students in outbound cohorts; once for each.', zh: '出境团组中的学生，每参加一次计一次。' },
    count: studentsSent,
  },
  {
    label: { en: 'Students received', zh: '接收学生' },
    unit: 'participations',
    how: {
      en: 'Students from abroad in inbound cohorts; once for each.',
      zh: '来校团组中的境外学生，每参加一次计一次。',
    },
    count: studentsCame,
  },
]

/** What each third asks for, by its key. */
export const thirdLabels = {
  D1: { en: 'Imported courses: a third of all courses', zh: '引进课程占全部课程三分之一以上' },
  D2: { en: 'Imported core courses: a third of core courses', zh: '引进专业核心课程占核心课程三分之一以上' },
  D3: {
    en: 'Core courses taught by foreign staff: a third of all courses',
    zh: '外方教师担负的核心课程门数占全部课程三分之一以上',
  },
  D4: {
    en: 'Hours taught by foreign staff: a third of all hours',
    zh: '外方教师担负的教学时数占全部教学时数三分之一以上',
  },
} as const

const setD: readonly Omit<IndicatorDef, 'set' | 'key'>[] = thirds.map((third) => ({
  label: thirdLabels[third.key],
  unit: 'count',
  how: { en: 'Programmes whose return meets it.', zh: '年度数据达到该要求的项目。' },
  count: meeting(third),
}))

const keyed = (set: IndicatorSet, list: readonly Omit<IndicatorDef, 'set' | 'key'>[], more: object = {}) =>
  list.map((def, index): IndicatorDef => ({ ...more, ...def, set, key: `${set}${index + 1}` }))

export const indicatorDefs: readonly IndicatorDef[] = [
  ...keyed('A', formOf2017),
  ...keyed('B', formOf2021, { unconfirmed: true }),
  ...keyed('C', setC, { unconfirmed: true }),
  ...keyed('D', setD),
]

export const indicatorDef = (key: string): IndicatorDef | undefined => indicatorDefs.find((def) => def.key === key)
