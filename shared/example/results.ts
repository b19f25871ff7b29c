/** Qualifications with the results of people, what came out of the work, and the plan it belongs to. */
import type { Fields } from '../model/types'
import { type ExampleDraft, items } from './draft'
import { studentKeys } from './students'

export function putQualifications(draft: ExampleDraft): void {
  const awardingBody = draft.id('institution.awards')
  draft.put('qualification', 'qualification.hospitality', {
    title: { zh: '示例·酒店服务二级证书', en: 'Example Level 2 Award in Hospitality' },
    scheme: 'rqf',
    number: '999/0001/2',
    level: 'level2',
    awardingBody,
    glh: 60,
    tqt: 90,
    credits: 9,
    units: items([
      { code: 'H/01', title: '食品安全', credits: 3 },
      { code: 'H/02', title: '顾客服务', credits: 3 },
      { code: 'H/03', title: '餐桌服务', credits: 3 },
      { code: 'H/04', title: '前厅接待', credits: 3, optional: true },
    ]),
    equivalents: items([
      {
        qualification: draft.id('qualification.waiter'),
        agreement: draft.id('agreement.recognition'),
        dates: { from: draft.day(-10) },
        conditions: '须加试食品安全单元',
      },
    ]),
  })
  draft.put('qualification', 'qualification.assessor', {
    title: { zh: '示例·考评员三级证书', en: 'Example Level 3 Certificate in Assessment' },
    scheme: 'rqf',
    number: '999/0002/4',
    level: 'level3',
    awardingBody,
    glh: 84,
    tqt: 150,
    credits: 15,
    units: items([
      { code: 'A/01', title: '考评原理', credits: 6 },
      { code: 'A/02', title: '考评实务', credits: 9 },
    ]),
  })
  draft.put('qualification', 'qualification.mechatronics', {
    title: { zh: '示例·机电一体化二级证书', en: 'Example Level 2 Award in Mechatronics' },
    scheme: 'rqf',
    number: '999/0003/6',
    level: 'level2',
    awardingBody,
    glh: 120,
    tqt: 160,
    credits: 16,
    units: items([
      { code: 'M/01', title: '设备装配', credits: 8 },
      { code: 'M/02', title: '电气安全', credits: 4 },
      { code: 'M/03', title: '传感器基础', credits: 4, optional: true },
    ]),
  })
  draft.put('qualification', 'qualification.waiter', {
    title: { zh: '示例·餐厅服务员（中级工）', en: 'Example restaurant service (intermediate)' },
    scheme: 'cnNational',
    level: 'skillIntermediate',
    remarks: '示例数据：与二级证书互认，协议审核中。',
  })
  putResults(draft)
}

type Result = NonNullable<Fields<'qualificationResult'>['result']>

function putResults(draft: ExampleDraft): void {
  const result = (
    person: string,
    qualification: string,
    unit: string,
    values: Fields<'qualificationResult'> & { state?: string },
  ) =>
    draft.put('qualificationResult', `result.${person}.${qualification}.${unit}`, {
      person: draft.id(`person.${person}`),
      qualification: draft.id(`qualification.${qualification}`),
      unit,
      centreNo: '99101',
      ...values,
    })
  const units = ['食品安全', '顾客服务', '餐桌服务']
  const marks: Result[] = ['pass', 'merit', 'distinction', 'pass', 'referred', 'merit']
  for (const [index, person] of studentKeys.slice(10, 16).entries()) {
    for (const [place, unit] of units.entries()) {
      const mark = marks[(index + place) % marks.length] ?? 'pass'
      result(person, 'hospitality', unit, {
        state: mark === 'referred' ? 'referred' : 'awarded',
        candidateNo: `EX${String(3000 + index)}`,
        registeredOn: draft.day(-90),
        assessedOn: draft.day(-48 + place),
        result: mark,
        ...(mark !== 'referred' && {
          awardedOn: draft.day(-30),
          credits: 3,
          certificateNo: `EXC-${3000 + index}-${place + 1}`,
        }),
      })
    }
  }
  for (const [index, person] of ['jiang', 'bian', 'luo', 'pu', 'zhuge'].entries()) {
    result(person, 'assessor', '考评原理', {
      state: index === 4 ? 'registered' : 'assessed',
      candidateNo: `EX${String(4000 + index)}`,
      registeredOn: draft.day(-20),
      result: 'pending',
    })
  }
  for (const [index, person] of ['vong', 'sayas'].entries()) {
    result(person, 'mechatronics', '设备装配', {
      state: 'registered',
      candidateNo: `EX${String(5000 + index)}`,
      registeredOn: draft.day(-15),
      result: 'pending',
    })
  }
}

export function putOutputs(draft: ExampleDraft): void {
  const put = (key: string, values: Fields<'output'> & { state?: string }) =>
    draft.put('output', `output.${key}`, values)
  put('standard', {
    state: 'adopted',
    kind: 'programmeStandard',
    title: { zh: '示例·机电一体化专业教学标准', en: 'Example programme standard in mechatronics' },
    major: '机电一体化技术',
    developedOn: `${draft.year - 2}-10`,
    adoptedOn: `${draft.year - 1}-06`,
    adopters: items([{ institution: draft.id('institution.mekong'), country: 'LA' }, { country: 'TH' }]),
  })
  put('course', {
    state: 'adopted',
    kind: 'courseStandard',
    title: { zh: '示例·传感器技术课程标准', en: 'Example course standard: sensors' },
    major: '机电一体化技术',
    developedOn: `${draft.year - 1}-03`,
    adoptedOn: draft.day(-60),
    adopters: items([{ institution: draft.id('institution.mekong'), country: 'LA' }]),
  })
  put('manual', {
    state: 'developing',
    kind: 'resource',
    title: { zh: '示例·设备装调双语手册', en: 'Example bilingual manual on assembly' },
    major: '机电一体化技术',
    developedOn: draft.day(-14),
    cohort: draft.id('cohort.master'),
  })
  put('bilingual', {
    state: 'adopted',
    kind: 'bilingualCourse',
    title: { zh: '示例·酒店前厅双语课程', en: 'Example bilingual course: front office' },
    major: '酒店管理',
    developedOn: `${draft.year - 1}-12`,
    adoptedOn: draft.day(-120),
    adopters: items([{ institution: draft.id('institution.northbridge'), country: 'GB' }]),
    cohort: draft.id('cohort.foreign'),
  })
  put('post', {
    state: 'ongoing',
    kind: 'postHeld',
    title: { zh: '示例·国际职教联盟秘书长', en: 'Example post: secretary of the alliance' },
    person: draft.id('person.fang'),
    post: '秘书长',
    organisation: draft.id('institution.society'),
    dates: { from: draft.month(-30), to: draft.month(18) },
  })
  put('award', {
    state: 'achieved',
    kind: 'skillsAward',
    title: { zh: '示例·国际技能邀请赛二等奖', en: 'Example second prize, international skills contest' },
    person: draft.id('person.fan'),
    awardLevel: '国际级 二等奖',
    developedOn: draft.day(-200),
    cohort: draft.id('cohort.hongkong'),
  })
}

export function putPlan(draft: ExampleDraft): void {
  type Project = NonNullable<Fields<'plan'>['projects']>[string]
  const levels = ['school', 'student', 'teacher', 'parent'] as const
  const year = draft.year
  const project = (
    level: (typeof levels)[number],
    zh: string,
    en: string,
    indicator: string,
    target: number,
    actual: number,
    links: Pick<Project, 'cohorts' | 'agreements' | 'outputs'> = {},
  ): Project => ({
    level,
    name: { zh, en },
    owner: { school: '方示清', student: '石例舟', teacher: '江样书', parent: '岑拟之' }[level],
    budget: { amount: 50_000 + target * 1_000, currency: 'CNY' },
    dates: { from: `${year - 1}-01-01`, to: `${year + 1}-12-31` },
    indicator,
    target,
    actual,
    status: actual >= target ? 'done' : actual === 0 ? 'planned' : 'running',
    ...links,
  })
  draft.put('plan', 'plan.college', {
    state: 'running',
    name: { zh: '示例滨海职院国际化发展方案', en: 'Example internationalisation plan' },
    institution: draft.id('institution.binhai'),
    period: { from: `${year - 1}-01-01`, to: `${year + 1}-12-31` },
    batch: 'batch2',
    batchYear: year - 1,
    projects: items([
      project('school', '合作院校网络', 'Partner network', '在执行的境外协议（份）', 8, 5, {
        agreements: draft.all(
          'agreement.framework',
          'agreement.students',
          'agreement.teachers',
          'agreement.mekong',
          'agreement.joint',
        ),
      }),
      project('school', '中英职业教育中心', 'Sino-British centre', '中心开设证书项目（个）', 4, 2),
      project('school', '教学标准走出去', 'Standards abroad', '被境外采用的标准（项）', 3, 2, {
        outputs: draft.all('output.standard', 'output.course'),
      }),
      project('school', '合作办学提质', 'Joint programme', '引进核心课程（门）', 6, 6),
      project('student', '境外研学与实习', 'Study and internship abroad', '出境学生（人次）', 60, 36, {
        cohorts: draft.all('cohort.tour', 'cohort.autumn', 'cohort.spring', 'cohort.intern'),
      }),
      project('student', '来华研学', 'Study tours to China', '来华学生（人次）', 30, 0, {
        cohorts: draft.all('cohort.visit'),
      }),
      project('student', '国际订单班', 'International order class', '订单班学生（人）', 24, 24),
      project('student', '国际证书', 'International certificates', '获证学生（人）', 20, 6),
      project('teacher', '教师境外培训', 'Training abroad', '参训教师（人次）', 15, 9, {
        cohorts: draft.all('cohort.training', 'cohort.hongkong'),
        agreements: draft.all('agreement.teachers'),
      }),
      project('teacher', '外籍教师引进', 'Visiting lecturers', '外教（人）', 3, 1, {
        cohorts: draft.all('cohort.foreign'),
      }),
      project('teacher', '双语教学能力', 'Teaching in English', '可英语授课教师（人）', 12, 5, {
        outputs: draft.all('output.bilingual'),
      }),
      project('teacher', '大师班', 'Master classes', '大师班（期）', 2, 1, { cohorts: draft.all('cohort.master') }),
      project('parent', '家长说明会', 'Briefings for parents', '说明会（场）', 4, 2),
      project('parent', '家长开放日', 'Open days', '开放日（场）', 2, 2),
      project('parent', '寄宿家庭互访', 'Host families', '结对家庭（户）', 10, 4),
      project('parent', '家长英语角', 'English for parents', '活动（次）', 12, 0),
    ]),
    conditions: items([
      { no: 1, met: true },
      { no: 2, met: true },
      { no: 3, met: true },
      { no: 4, met: false },
    ]),
    remarks: '示例数据：四个层面各四个项目。',
  })
}
