/** What partners run together: the alliance, the joint programme, order classes and the master class. */
import { type ExampleDraft, items } from './draft'
import { apprenticeKeys } from './people'
import { studentKeys } from './students'

export function putProgrammes(draft: ExampleDraft): void {
  putAlliances(draft)
  putJointProgramme(draft)
  putOrderClasses(draft)
  putMasterClass(draft)
}

function putAlliances(draft: ExampleDraft): void {
  const member = (
    institution: string,
    role: 'initiating' | 'executing' | 'governing' | 'member',
    website?: string,
  ) => ({
    institution: draft.id(`institution.${institution}`),
    role,
    ...(website && { website }),
    dates: { from: draft.month(-30) },
  })
  draft.put('alliance', 'alliance.league', {
    state: 'active',
    name: { zh: '示例国际职教联盟', en: 'Example International Vocational Education Alliance' },
    kind: 'alliance',
    founded: draft.month(-30),
    leadUnit: draft.id('institution.society'),
    declaredCounts: items([
      { domestic: 9, overseas: 4, enterprises: 3, asOf: draft.month(-18), source: '示例年报' },
      { domestic: 12, overseas: 7, enterprises: 5, asOf: draft.day(-21), source: '示例年会公报' },
    ]),
    members: items([
      member('society', 'initiating', 'https://society.example'),
      member('binhai', 'executing', 'https://binhai.example'),
      member('northbridge', 'governing', 'https://northbridge.example'),
      member('mingde', 'governing', 'https://mingde.example'),
      member('shancheng', 'member', 'https://shancheng.example'),
      member('mekong', 'member'),
      member('yuanhang', 'member', 'https://yuanhang.example'),
      member('gangdao', 'member'),
    ]),
    team: items([
      { person: draft.id('person.nie'), post: '理事长' },
      { person: draft.id('person.fang'), post: '秘书长' },
      { person: draft.id('person.shilz'), post: '项目部主任' },
    ]),
    programmes: items([
      { profession: '机电一体化', content: '大师班、国际订单班', facilities: '示例智能制造实训中心' },
      { profession: '酒店管理', content: '学生研学、师资培训、证书课程', facilities: '示例教学酒店' },
      { profession: '园艺技术', content: '短期研修', facilities: '示例智慧温室' },
    ]),
  })
  draft.put('alliance', 'alliance.centre', {
    state: 'active',
    name: { zh: '示例中英职业教育中心', en: 'Example Sino-British Vocational Centre' },
    kind: 'centre',
    founded: draft.month(-20),
    leadUnit: draft.id('institution.binhai'),
    members: items([
      member('society', 'initiating'),
      member('binhai', 'executing', 'https://binhai.example'),
      member('northbridge', 'executing', 'https://northbridge.example'),
      member('awards', 'member', 'https://awards.example'),
    ]),
    team: items([
      { person: draft.id('person.fang'), post: '中方主任' },
      { person: draft.id('person.whittle'), post: '英方主任' },
      { person: draft.id('person.cen'), post: '秘书' },
    ]),
    programmes: items([
      { profession: '酒店管理', content: '酒店管理三级文凭', facilities: '示例教学酒店' },
      { profession: '机电一体化', content: '机电一体化二级证书', facilities: '示例智能制造实训中心' },
    ]),
    remarks: '示例数据：设在校内，配考试中心。',
  })
}

function putJointProgramme(draft: ExampleDraft): void {
  const year = draft.year
  draft.put('jointProgramme', 'joint.hospitality', {
    state: 'enrolling',
    approvalNo: 'PDE99GB9A20990001N',
    name: { zh: '示例·酒店管理与数字化运营专业合作办学项目', en: 'Example joint programme in hospitality' },
    chineseParty: draft.id('institution.binhai'),
    foreignParty: draft.id('institution.westmere'),
    agreement: draft.id('agreement.joint'),
    major: '酒店管理与数字化运营',
    majorCode: '540106',
    level: 'higherVocational',
    mode: '2.5+0.5',
    approvedOn: draft.month(-29),
    validTo: draft.month(31),
    annualQuota: 80,
    certificates: ['chineseDiploma', 'foreignCertificate'],
    years: items(
      [2, 1, 0].map((ago) => ({
        year: year - ago,
        enrolled: 62 + (2 - ago) * 8,
        onRoll: 62 + (2 - ago) * 68,
        graduates: ago === 0 ? 58 : 0,
        coursesTotal: 36,
        // One third is not reached in the last year.
        coursesImported: ago === 0 ? 10 : 12,
        coreTotal: 18,
        coreImported: 6,
        coreForeignTaught: ago === 0 ? 4 : 6,
        hoursTotal: 2_600,
        hoursForeignTaught: ago === 0 ? 700 : 880,
        fee: { amount: 18_000, currency: 'CNY' },
      })),
    ),
    remarks: '示例数据：最近一年引进课程与外教课时低于三分之一。',
  })
}

function putOrderClasses(draft: ExampleDraft): void {
  draft.put('orderClass', 'order.mekong', {
    state: 'running',
    name: { zh: '示例·远航国际订单班', en: 'Example Yuanhang international order class' },
    enterprise: draft.id('institution.yuanhang'),
    college: draft.id('institution.binhai'),
    agreement: draft.id('agreement.order'),
    international: true,
    intake: 24,
    dates: draft.days(-300, 430),
    members: draft.all(...studentKeys.slice(0, 1).map((key) => `person.${key}`), 'person.yue', 'person.nies'),
    remarks: '示例数据：面向海外工厂，第三学期赴企业实习。',
  })
  draft.put('orderClass', 'order.first', {
    state: 'completed',
    name: { zh: '示例·远航首届订单班', en: 'Example Yuanhang first order class' },
    enterprise: draft.id('institution.yuanhang'),
    college: draft.id('institution.binhai'),
    agreement: draft.id('agreement.order'),
    international: false,
    intake: 30,
    placed: 26,
    dates: { from: `${draft.year - 4}-09-01`, to: `${draft.year - 1}-06-30` },
  })
}

function putMasterClass(draft: ExampleDraft): void {
  const targets = ['独立完成设备装调', '会用双语操作手册', '通过二级技能考核']
  draft.put('masterClass', 'master.mekong', {
    state: 'running',
    name: { zh: '示例·汤例文机电大师班', en: 'Example master class of Tang Liwen' },
    dates: draft.days(-40, 50),
    master: draft.id('person.tang'),
    craft: '机电设备装调',
    pairs: items(
      apprenticeKeys.map((key, index) => ({
        master: draft.id(index < 2 ? 'person.tang' : 'person.mo'),
        apprentice: draft.id(`person.${key}`),
        agreedOn: draft.day(-39),
        dates: draft.days(-39, 50),
        targets: items(targets.map((text, place) => ({ text, met: place <= 1 - (index % 2) }))),
        ...(index === 0 && { assessment: '示例：装调熟练，双语手册阅读需加强。', grade: '良好' }),
      })),
    ),
    sessions: items(
      ['拜师仪式', '传感器与执行器', 'PLC编程', '设备装调实训', '企业现场教学', '考核与出师'].map((zh, index) => ({
        date: draft.day(-39 + index * 17),
        start: '09:00',
        end: '16:30',
        kind: index === 4 ? ('visit' as const) : ('workshop' as const),
        title: { zh, en: ['Ceremony', 'Sensors', 'PLC', 'Assembly', 'At the works', 'Assessment'][index] ?? zh },
        place: index === 4 ? '示例远航机电' : '示例智能制造实训中心',
        lead: index % 2 ? '莫示技' : '汤例文',
        hours: 6,
      })),
    ),
    outputs: draft.all('output.manual'),
    remarks: '示例数据：一名大师与一名企业技师共带四名徒弟。',
  })
}
