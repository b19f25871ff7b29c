import { Memory } from '../../../renderer/office/memory'
import type { Row, Standalone } from '../../../shared/model/types'

type Given = { [K in Standalone]?: Record<string, Omit<Row<K>, 'id' | 'seq'>> }

/** An office with these records, by type and id. */
export function officeOf(given: Given): Memory {
  const memory = new Memory()
  let seq = 0
  for (const [type, rows] of Object.entries(given))
    for (const [id, row] of Object.entries(rows)) memory.put(type as Standalone, { ...row, id, seq: ++seq })
  return memory
}

/** An office of which everybody is invented; institutions that say so are real, their people and papers are not. */
export function exampleOffice(): Memory {
  return officeOf({
    institution: {
      yunhe: {
        name: { zh: '云河职业技术学院', en: 'Yunhe Vocational and Technical College' },
        shortName: '云职院',
        formerNames: ['云河农业学校'],
        schoolCode: '4121012345',
        usci: '91210100MA0EXAMP0X',
        country: 'CN',
        address: '辽宁省营口市示例路1号',
      },
      northbridge: {
        name: { en: 'Northbridge College', zh: '北桥学院' },
        shortName: 'NBC',
        ukprn: '10099999',
        country: 'GB',
        website: 'https://www.northbridge.example',
      },
      chongqing: { name: { zh: '重庆示例学校', en: 'Chongqing Example School' }, country: 'CN' },
      kaisa: { name: { zh: '凯萨重工集团', en: 'Kaisa Heavy Industries' }, kind: 'enterprise', orgCode: 'MA0EXAMP-0' },
    },
    person: {
      ouyang: {
        nameZh: { full: '欧阳样一', family: '欧阳', given: '样一' },
        nameLatin: { full: 'OUYANG YANGYI', family: 'OUYANG', given: 'YANGYI' },
        preferredName: 'Jenny',
        institution: 'yunhe',
        studentNo: '2026-0417',
        email: 'yangyi.ouyang@example.com',
        phone: '+8613800000417',
        wechat: 'oy_yangyi',
        idCard: '210114200803150027',
        dateOfBirth: '2008-03-15',
        major: '现代农业技术',
        documents: {
          k1: { type: 'ordinary', number: 'E12340102', placeOfIssue: '辽宁' },
          k2: { type: 'ordinary', number: 'EA5550102' },
        },
        welfare: { medical: '哮喘 asthma' },
        ethnicity: '满族',
        emergencyContacts: { c1: { name: { full: '欧阳示例' }, phone: '+8613900000418' } },
      },
      lv: {
        nameZh: { full: '吕示明', family: '吕', given: '示明' },
        nameLatin: { full: 'LYU SHIMING', family: 'LYU', given: 'SHIMING' },
        institution: 'chongqing',
        staffNo: 'T-0099',
      },
      shan: { nameZh: { full: '单乐乐', family: '单', given: '乐乐' }, institution: 'yunhe' },
      zhangsan: { nameZh: { full: '张三样', family: '张', given: '三样' }, institution: 'yunhe' },
      zhangsan2: { nameZh: { full: '张三样', family: '张', given: '三样' }, institution: 'chongqing' },
      adil: { nameZh: { full: '阿依古丽·示例' }, nameLatin: { full: 'AYIGULI SHILI' } },
      smith: {
        nameLatin: { full: 'John Example-Smith', family: 'Example-Smith', given: 'John' },
        institution: 'northbridge',
        phone: '+447700900123',
        email: 'j.smith@northbridge.example',
        title: 'prof',
      },
      oneil: { nameLatin: { full: "Aoife O'Neil", family: "O'Neil", given: 'Aoife' }, formerName: 'Aoife Byrne' },
      oystein: { nameLatin: { full: 'Øystein Prøve', family: 'Prøve', given: 'Øystein' } },
      child: {
        nameZh: { full: '小样', family: '小', given: '样' },
        dateOfBirth: '2015-01-01',
        phone: '+8613700000555',
      },
      wang: { nameLatin: { full: 'Wang Xiaoming', family: 'Wang', given: 'Xiaoming' }, studentNo: '99887' },
    },
    cohort: {
      tour: {
        name: { zh: '2027年英国春季研学团', en: 'UK Spring Study Tour 2027' },
        code: 'ST-2027-03',
        approvalNo: '辽外示〔2027〕12号',
        kind: 'studyTourOut',
        dates: { from: '2027-03-20', to: '2027-04-02' },
        host: 'northbridge',
        purpose: '考察现代学徒制',
        insurances: { i1: { insurer: '示例保险', policyNo: 'PL-778899' } },
        segments: { s1: { direction: 'out', number: 'BA 038' } },
      },
      visit: { name: { zh: '赴老挝教师访学', en: 'Teacher visit to Laos' }, kind: 'teacherVisitOut' },
    },
    enrolment: { e1: { person: 'ouyang', cohort: 'tour', role: 'student', certificateNo: 'TX-CERT-0007' } },
    agreement: {
      liaoning: {
        number: 'GR-2026/012',
        title: { zh: '中英职业教育合作框架协议', en: 'Framework Agreement on Vocational Education' },
        type: 'framework',
        validity: { from: '2026-01-01', to: '2030-12-31' },
        parties: { p1: { institution: 'yunhe', signatory: '钱示签' }, p2: { institution: 'northbridge' } },
        signPlace: '北京',
      },
      laos: { number: '云职协〔2026〕3号', title: { zh: '中老基础合作协议', en: 'Basic Agreement with Laos' } },
    },
    event: {
      signing: {
        title: { zh: '签约仪式暨年会', en: 'Signing ceremony and annual meeting' },
        kind: 'signing',
        dates: { from: '2021-10-22', to: '2021-10-22' },
        place: '北京示例饭店',
        runSheet: { r1: { time: '09:00', what: '领导致辞' } },
      },
    },
    pressItem: { daily: { headline: '中英职教合作再谱新篇', outlet: '示例日报', event: 'signing' } },
    alliance: {
      centre: {
        name: { zh: '中英职业教育中心', en: 'Sino-British Centre' },
        programmes: { a: { profession: '园艺' } },
      },
    },
    jointProgramme: {
      jp: { name: { zh: '园艺技术专业合作项目', en: 'Horticulture Programme' }, approvalNo: 'PDE21GB1A20259999N' },
    },
    orderClass: { oc: { name: { zh: '凯萨订单班', en: 'Kaisa Order Class' }, enterprise: 'kaisa' } },
    masterClass: { mc: { craft: '景泰蓝', master: 'shan' } },
    qualification: {
      welding: { title: { en: 'Level 3 Diploma in Welding', zh: '焊接三级证书' }, number: '601/1234/5' },
    },
    qualificationResult: {
      r1: { person: 'lv', qualification: 'welding', unit: 'Safety', certificateNo: 'C-000777', candidateNo: '4455' },
    },
    output: { std: { title: { zh: '园艺课程标准', en: 'Horticulture course standard' }, major: '园艺' } },
    plan: {
      plan: {
        institution: 'yunhe',
        period: { from: '2026', to: '2030' },
        projects: { a: { name: { zh: '师生互访百人计划', en: 'Hundred exchanges' } } },
      },
    },
  })
}
