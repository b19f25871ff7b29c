import type { Fields } from '../model/types'
import { type ExampleDraft, items } from './draft'

type Institution = Fields<'institution'> & { state?: string }

const cn = { side: 'domestic', country: 'CN' } as const
const abroad = (country: string) => ({ side: 'overseas', country }) as const

/** Every institution is invented, and its name says so. */
const institutions: Readonly<Record<string, Institution>> = {
  binhai: {
    ...cn,
    state: 'active',
    name: { zh: '示例滨海职业技术学院', en: 'Example Binhai Vocational and Technical College' },
    shortName: '示例滨海职院',
    formerNames: ['示例滨海高等专科学校'],
    kind: 'higherVocational',
    division: '示例省滨海市',
    schoolCode: '4199000101',
    honours: ['doubleHigh', 'nationalDemonstration', 'modernApprenticeship', 'internationalised'],
    majorsOffered: ['装备制造', '电子与信息', '旅游'],
    address: '示例省滨海市样本路1号',
    website: 'https://binhai.example',
    firstContact: '2015-03-12',
    remarks: '示例数据：本单位所在学校。',
  },
  shancheng: {
    ...cn,
    state: 'active',
    name: { zh: '示例山城农业职业学院', en: 'Example Shancheng Agricultural College' },
    shortName: '示例山城农职院',
    kind: 'higherVocational',
    division: '示例省山城市',
    schoolCode: '4199000102',
    honours: ['qualitySchool', 'modernApprenticeship'],
    majorsOffered: ['农林牧渔', '食品药品与粮食'],
    address: '示例省山城市样本大道88号',
    website: 'https://shancheng.example',
    firstContact: '2018-09-20',
  },
  qinghe: {
    ...cn,
    state: 'active',
    name: { zh: '示例青禾中等职业学校', en: 'Example Qinghe Secondary Vocational School' },
    kind: 'secondaryVocational',
    division: '示例省青禾县',
    schoolCode: '3699000103',
    honours: ['qualitySchool'],
    majorsOffered: ['旅游', '文化艺术'],
    address: '示例省青禾县样本街6号',
    firstContact: '2021-05-06',
  },
  mingde: {
    ...cn,
    state: 'active',
    name: { zh: '示例明德职业技术大学', en: 'Example Mingde Vocational University' },
    kind: 'vocationalUndergrad',
    division: '示例省明德市',
    schoolCode: '4199000104',
    honours: ['doubleHigh', 'internationalised'],
    majorsOffered: ['电子与信息', '财经商贸'],
    website: 'https://mingde.example',
    firstContact: '2019-11-11',
  },
  northbridge: {
    ...abroad('GB'),
    state: 'active',
    name: { zh: '示例北桥学院集团', en: 'Example Northbridge College Group' },
    shortName: 'Northbridge',
    kind: 'feCollege',
    division: '示例北郡',
    ukprn: '10999901',
    centreNo: '99101',
    majorsOffered: ['工程', '酒店服务', '涉农'],
    address: '1 Specimen Street, Northbridge, EX1 1EX',
    website: 'https://northbridge.example',
    firstContact: '2016-06-30',
    remarks: '示例数据：研学团接收院校，要求抵达前四周确定寄宿家庭名单。',
  },
  westmere: {
    ...abroad('GB'),
    state: 'active',
    name: { zh: '示例西米尔学院', en: 'Example Westmere College' },
    kind: 'feCollege',
    division: '示例西郡',
    ukprn: '10999902',
    majorsOffered: ['数字技术', '创意艺术'],
    address: '20 Mockup Lane, Westmere, EX2 2EX',
    website: 'https://westmere.example',
    firstContact: '2022-02-14',
  },
  exampleton: {
    ...abroad('GB'),
    state: 'prospect',
    name: { zh: '示例顿大学', en: 'University of Exampleton' },
    kind: 'university',
    ukprn: '10999903',
    website: 'https://exampleton.example',
    firstContact: '2025-10-08',
    remarks: '示例数据：有意商谈合作办学学生升读本科。',
  },
  awards: {
    ...abroad('GB'),
    state: 'active',
    name: { zh: '示例技能颁证机构', en: 'Example Skills Awards' },
    kind: 'awardingBody',
    charityNo: '9990001',
    website: 'https://awards.example',
    firstContact: '2020-01-15',
  },
  mekong: {
    ...abroad('LA'),
    state: 'active',
    name: { zh: '示例湄公技术学院', en: 'Example Mekong Technical College' },
    kind: 'secondaryVocational',
    address: 'Example Road, Vientiane',
    firstContact: '2023-04-18',
    remarks: '示例数据：鲁班工坊式合作意向，先从大师班起步。',
  },
  beispiel: {
    ...abroad('DE'),
    state: 'dormant',
    name: { zh: '示例贝施皮尔职业学院', en: 'Example Beispiel Berufskolleg' },
    kind: 'secondaryVocational',
    website: 'https://beispiel.example',
    firstContact: '2017-08-23',
    remarks: '示例数据：协议已到期，对方换届后联系中断。',
  },
  gangdao: {
    ...abroad('HK'),
    state: 'active',
    name: { zh: '示例港岛职业训练学院', en: 'Example Island Vocational Institute' },
    kind: 'higherVocational',
    firstContact: '2024-03-01',
  },
  yuanhang: {
    ...cn,
    state: 'active',
    name: { zh: '示例远航机电有限公司', en: 'Example Yuanhang Mechatronics' },
    kind: 'enterprise',
    division: '示例省滨海市',
    industry: '制造业',
    goingOut: true,
    industryRoles: ['orderClass', 'internship', 'apprenticeship', 'lab', 'donation'],
    address: '示例省滨海市样本工业园3号',
    website: 'https://yuanhang.example',
    firstContact: '2019-06-18',
    remarks: '示例数据：在东南亚设厂，需要会操作中国设备的当地技工。',
  },
  harbour: {
    ...abroad('GB'),
    state: 'active',
    name: { zh: '示例港湾酒店集团', en: 'Example Harbour Hotels' },
    kind: 'enterprise',
    industry: '住宿业',
    companyNo: '09999904',
    industryRoles: ['internship', 'jobs'],
    website: 'https://harbour.example',
    firstContact: '2023-09-05',
  },
  society: {
    ...cn,
    state: 'active',
    name: { zh: '示例职业教育国际交流协会', en: 'Example Association for International Vocational Education' },
    kind: 'association',
    website: 'https://society.example',
    firstContact: '2014-10-10',
  },
  department: {
    ...cn,
    state: 'active',
    name: { zh: '示例省教育厅', en: 'Example Provincial Department of Education' },
    kind: 'government',
    division: '示例省',
  },
}

type Contact = [person: string, post: string, language: 'zh' | 'en' | 'both', current?: boolean]

/** Contacts are people of their own; here stands who speaks for whom. */
const contacts: Readonly<Record<string, readonly Contact[]>> = {
  binhai: [['fang', '国际交流处处长', 'both']],
  shancheng: [['ruan', '外事科科长', 'zh']],
  qinghe: [['meng', '校长办公室主任', 'zh']],
  mingde: [['lian', '国际学院副院长', 'both']],
  northbridge: [
    ['whittle', 'International Partnerships Manager', 'en'],
    ['okafor', 'Head of Student Services', 'en'],
    ['lathom', 'International Officer', 'both', false],
  ],
  westmere: [['prys', 'Vice Principal', 'en']],
  exampleton: [['marchetti', 'Admissions Tutor', 'en']],
  awards: [['sandford', 'Centre Support Manager', 'en']],
  mekong: [['phommavong', 'Deputy Director', 'both']],
  gangdao: [['ko', '对外事务主任', 'both']],
  yuanhang: [['shi', '人力资源总监', 'zh']],
  society: [['nie', '秘书长', 'both']],
}

/** Institutions with their contacts. */
export function putInstitutions(draft: ExampleDraft): void {
  for (const [key, values] of Object.entries(institutions)) {
    const spoken = (contacts[key] ?? []).map(([person, post, language, current = true]) => ({
      person: draft.id(`person.${person}`),
      post,
      language,
      current,
    }))
    draft.put('institution', `institution.${key}`, { ...values, ...(spoken.length > 0 && { contacts: items(spoken) }) })
  }
}
