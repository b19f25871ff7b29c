/** The international influence table (国际影响表), in the two forms that the ministry asked for. */
import type { Bilingual } from '../../model/define'
import type { IndicatorDef } from './define'
import { adopted, enterpriseAgreements, postHolders, prizes, siteMajors, siteStudents, teachingSites } from './outputs'
import {
  instructionDays,
  majorsOfStudents,
  placementDays,
  studentsReceived,
  teachersAbroad,
  teachersReceived,
  teachersSeconded,
  traineeDays,
  traineesCounted,
} from './people'
import { programmeMajors, programmeStudents } from './programmes'

const fullTime = {
  label: { en: 'Stays of at least (days)', zh: '停留不少于（天）' },
  usual: 365,
}
const longStay = { ...fullTime, usual: 90 }
const anyStay = { ...fullTime, usual: 0 }
const shorterThan = (usual: number) => ({
  label: { en: 'Students who stay as long are counted elsewhere (days)', zh: '停留达到该天数的学生不计入（天）' },
  usual,
})

// What the forms of several years ask for alike, under names of their own.
const received = {
  unit: 'people',
  how: {
    en: 'Students from abroad in inbound cohorts whose whole stay is as long; each person once.',
    zh: '来校团组中停留达到规定天数的境外学生，每人计一次。',
  },
  count: studentsReceived,
} as const
const instruction = {
  unit: 'personDays',
  how: {
    en: 'Days of our teachers in cohorts of instructors sent abroad.',
    zh: '外派授课指导团组中本校教师在外天数之和。',
  },
  count: instructionDays,
} as const
const prizesWon = {
  unit: 'items',
  how: {
    en: 'Prizes of the year, those won at home left out where the place is known.',
    zh: '当年获得的境外技能大赛奖项，已知在境内举办的不计。',
  },
  span: 'inYear',
  count: prizes,
} as const
export const sitesRunning = {
  how: { en: 'Teaching sites abroad that ran during the year.', zh: '当年在办的境外办学点。' },
  count: teachingSites,
} as const
const adoptedAbroad = (kind: Parameters<typeof adopted>[0], things: Bilingual) =>
  ({
    unit: 'count',
    how: { en: `${things.en} with an adopter abroad.`, zh: `有境外采用方的${things.zh}。` },
    span: 'standing',
    count: adopted(kind),
  }) as const

/** The form of the years 2017 to 2020. */
export const formOf2017: readonly Omit<IndicatorDef, 'set' | 'key'>[] = [
  {
    label: { en: 'Full-time students from abroad, one year or more', zh: '全日制留学生人数（一年以上）' },
    ...received,
    unconfirmed: true,
    threshold: fullTime,
  },
  {
    label: { en: 'Training of people from abroad', zh: '国（境）外人员培训量' },
    unit: 'personDays',
    how: {
      en: 'Days attended by people from abroad in training classes, master classes and tours, here or online.',
      zh: '境外人员参加培训班、大师班、来华研学及线上培训的天数之和，有签到按签到计。',
    },
    threshold: shorterThan(365),
    count: traineeDays,
  },
  {
    label: {
      en: 'Students’ placements with “going out” enterprises abroad',
      zh: '在校生服务“走出去”企业国（境）外实习时间',
    },
    unit: 'personDays',
    how: {
      en: 'Days of students in internships abroad whose host is marked as a “going out” enterprise.',
      zh: '接收单位为“走出去”企业的境外实习团组中，学生实习天数之和。',
    },
    count: placementDays,
  },
  {
    label: { en: 'Teachers guiding and training abroad', zh: '教师赴国（境）外指导和开展培训' },
    ...instruction,
  },
  {
    label: { en: 'Posts held in professional bodies abroad', zh: '国（境）外专业性组织担任职务' },
    unit: 'people',
    how: {
      en: 'Holders of posts in bodies abroad during the year; each person once.',
      zh: '当年在境外组织任职的人员，每人计一次。',
    },
    count: postHolders(false),
  },
  {
    label: {
      en: 'Programme standards developed and adopted abroad',
      zh: '开发并被国（境）外采用的专业教学标准数',
    },
    ...adoptedAbroad('programmeStandard', { en: 'Programme standards', zh: '专业教学标准' }),
  },
  {
    label: { en: 'Course standards developed and adopted abroad', zh: '开发并被国（境）外采用的课程标准数' },
    ...adoptedAbroad('courseStandard', { en: 'Course standards', zh: '课程标准' }),
  },
  {
    label: { en: 'Prizes in skills competitions abroad', zh: '国（境）外技能大赛获奖数量' },
    ...prizesWon,
  },
  {
    label: { en: 'Teaching sites abroad', zh: '国（境）外办学点数量' },
    unit: 'count',
    ...sitesRunning,
  },
]

/** The form since 2021, by what colleges report. */
export const formOf2021: readonly Omit<IndicatorDef, 'set' | 'key' | 'unconfirmed'>[] = [
  {
    label: { en: 'Majors that receive students from abroad', zh: '接收国外留学生专业数' },
    unit: 'count',
    how: {
      en: 'Majors of the students of the next line, each once.',
      zh: '下一项所列留学生就读的专业，每个专业计一次。',
    },
    threshold: longStay,
    count: majorsOfStudents,
  },
  {
    label: { en: 'Students received from abroad', zh: '接收国外留学生人数' },
    ...received,
    threshold: longStay,
  },
  {
    label: { en: 'Visiting teachers received from abroad', zh: '接收国外访学教师人数' },
    unit: 'people',
    how: {
      en: 'Teachers from abroad in cohorts of incoming teachers; each person once.',
      zh: '来华授课访学团组中的境外教师，每人计一次。',
    },
    threshold: anyStay,
    count: teachersReceived,
  },
  {
    label: { en: 'Time of full-time teachers guiding and training abroad', zh: '专任教师赴国外指导和开展培训时间' },
    ...instruction,
  },
  {
    label: { en: 'Full-time teachers who hold posts in bodies abroad', zh: '在国外组织担任职务的专任教师人数' },
    unit: 'people',
    how: {
      en: 'Teachers with a post in a body abroad during the year; each person once.',
      zh: '当年在境外组织任职的教师，每人计一次。',
    },
    count: postHolders(true),
  },
  {
    label: { en: 'Programme standards developed and adopted abroad', zh: '开发并被国外采用的专业标准数' },
    ...adoptedAbroad('programmeStandard', { en: 'Programme standards', zh: '专业教学标准' }),
  },
  {
    label: { en: 'Course standards developed and adopted abroad', zh: '开发并被国外采用的课程标准数' },
    ...adoptedAbroad('courseStandard', { en: 'Course standards', zh: '课程标准' }),
  },
  {
    label: { en: 'Teaching resources developed and adopted abroad', zh: '开发并被国外采用的资源数' },
    ...adoptedAbroad('resource', { en: 'Teaching resources', zh: '教学资源' }),
  },
  {
    label: { en: 'Equipment developed and adopted abroad', zh: '开发并被国外采用的装备数' },
    ...adoptedAbroad('equipment', { en: 'Equipment', zh: '教学装备' }),
  },
  {
    label: { en: 'Teaching sites abroad: schools', zh: '国外办学点：学校数' },
    unit: 'schools',
    ...sitesRunning,
  },
  {
    label: { en: 'Teaching sites abroad: majors', zh: '国外办学点：专业数' },
    unit: 'count',
    how: { en: 'Majors taught at those sites.', zh: '上述办学点开设的专业。' },
    count: siteMajors,
  },
  {
    label: { en: 'Teaching sites abroad: students on roll', zh: '国外办学点：在校生' },
    unit: 'people',
    how: { en: 'Students on roll entered for those sites.', zh: '上述办学点登记的在校生数。' },
    count: siteStudents,
  },
  {
    label: { en: 'Teachers, students and staff from abroad trained', zh: '培训海外师生及企业员工' },
    unit: 'participations',
    how: {
      en: 'People from abroad in training classes, master classes and tours, here or online; once for each.',
      zh: '境外人员参加培训班、大师班、来华研学及线上培训，每参加一次计一次。',
    },
    threshold: shorterThan(90),
    count: traineesCounted,
  },
  {
    label: { en: 'Agreements with enterprises and MOAs', zh: '校企/MOA协议' },
    unit: 'copies',
    how: {
      en: 'Agreements of school and enterprise, of order classes, and implementation agreements.',
      zh: '校企合作、订单班及执行协议（MOA）。',
    },
    span: 'inYear',
    count: enterpriseAgreements,
  },
  {
    label: { en: 'Joint programmes: majors', zh: '中外合作办学专业数' },
    unit: 'count',
    how: {
      en: 'Majors with a joint programme that ran in the year.',
      zh: '当年在办的中外合作办学项目所设专业。',
    },
    count: programmeMajors,
  },
  {
    label: { en: 'Joint programmes: students on roll', zh: '中外合作办学在校生' },
    unit: 'people',
    how: { en: 'Students on roll by the returns of the year.', zh: '当年度数据中的在校生数之和。' },
    count: programmeStudents,
  },
  {
    label: { en: 'Prizes in skills competitions abroad', zh: '国（境）外技能大赛获奖' },
    ...prizesWon,
  },
  {
    label: { en: 'Teachers abroad for study and training', zh: '教师出国（境）访学研修' },
    unit: 'people',
    how: {
      en: 'Teachers in cohorts of training and visits abroad; each person once.',
      zh: '教师境外培训、访学团组成员，每人计一次。',
    },
    threshold: anyStay,
    count: teachersAbroad,
  },
  {
    label: { en: 'Teachers abroad on secondment', zh: '教师出国（境）挂职' },
    unit: 'people',
    how: {
      en: 'Teachers in cohorts abroad whose name, purpose or topic says secondment (挂职).',
      zh: '名称、任务或培训内容中写明“挂职”的出访团组成员，每人计一次。',
    },
    count: teachersSeconded,
  },
]
