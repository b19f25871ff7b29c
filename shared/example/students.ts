/** Students of the study tour to Britain, with the gaps that lists of colleges have. All of them are invented. */
import type { Fields } from '../model/types'
import { type ExampleDraft, items, keyOf, table } from './draft'
import { addPerson, ordinaryPassport } from './person'

type Person = Fields<'person'>

/** Key, name, in Latin letters, sex, years ago and birthday, college, major, class, diet, allergies, contact, relation. */
const students = table(`
you   |尤样一  |YOU Yangyi    |M|16 05-12|binhai   |机电一体化技术|机电2401|none    |none    |尤家长|父亲
lu    |鲁样二  |LU Yanger     |F|16 09-30|binhai   |酒店管理      |酒店2401|不吃牛肉|none    |鲁家长|母亲
ouyang|欧阳样三|OUYANG Yangsan|F|17 02-28|binhai   |酒店管理      |酒店2401|none    |青霉素  |欧阳家长|母亲
nies  |聂样四  |NIE Yangsi    |M|16 12-08|binhai   |机电一体化技术|机电2402|none    |none    |聂家长|父亲
jia   |贾样五  |JIA Yangwu    |F|17 03-03|shancheng|畜牧兽医      |牧医2401|清真    |none    |贾家长|母亲
ayi   |阿依努尔·样例|AYINUER Yangli|F|17 10-21|shancheng|园艺技术  |园艺2401|清真    |none    |样家长|父亲
weng  |翁样六  |WENG Yangliu  |M|16 07-07|shancheng|园艺技术      |园艺2401|none    |海鲜    |翁家长|母亲
shan  |单样七  |SHAN Yangqi   |M|17 06-16|shancheng|畜牧兽医      |牧医2402|none    |none    |单家长|父亲
rao   |饶样八  |RAO Yangba    |F|16 02-10|mingde   |大数据技术    |数据2401|素食    |none    |饶家长|母亲
bai   |柏样九  |BAI Yangjiu   |M|16 11-19|mingde   |跨境电子商务  |电商2401|none    |none    |柏家长|父亲
fan   |樊样十  |FAN Yangshi   |F|19 01-08|mingde   |跨境电子商务  |电商2301|乳糖不耐受|none  |樊家长|母亲
huo   |霍样甲  |HUO Yangjia   |M|16 01-27|mingde   |大数据技术    |数据2401|none    |none    |霍家长|父亲
yu    |虞样乙  |YU Yangyi     |F|16 04-14|qinghe   |旅游服务与管理|旅游2403|none    |花粉    |虞家长|母亲
mobing|莫样丙  |MO Yangbing   |M|15 12-24|qinghe   |旅游服务与管理|旅游2403|none    |none    |莫家长|父亲
ji    |计样丁  |JI Yangding   |F|13 06-01|qinghe   |旅游服务与管理|旅游2501|none    |none    |计家长|母亲
lyu   |吕样戊  |LÜ Yangwu     |F|15 08-18|qinghe   |旅游服务与管理|旅游2403|none    |none    |吕家长|母亲
mei   |梅样己  |MEI Yangji    |F|17 08-18|binhai   |酒店管理      |酒店2402|none    |none    |梅家长|母亲
yue   |乐样庚  |YUE Yanggeng  |M|16 10-05|binhai   |机电一体化技术|机电2402|none    |none    |乐家长|父亲
`)

export const studentKeys = students.map(([key = '']) => key)

/** Who was abroad with the office before, by cohort. */
export const pastStudents: Readonly<Record<'autumn' | 'spring' | 'intern', readonly string[]>> = {
  autumn: ['you', 'lu', 'ouyang', 'nies', 'jia', 'ayi', 'shan'],
  spring: ['huo', 'fan', 'yu', 'lyu'],
  intern: ['fan', 'mei', 'yu', 'mobing'],
}

/** Students with their papers; what is wrong with some of them is put in below. */
export function putStudents(draft: ExampleDraft): void {
  putParent(draft)
  for (const [index, cells] of students.entries()) {
    const [key = '', zh = '', latin = '', sex, born = '', college = '', major = '', classGroup = ''] = cells
    const [diet = '', allergies = '', contact = '', relation = ''] = cells.slice(8)
    const usual: Person = {
      major,
      classGroup,
      gradeYear: key === 'ji' ? '一年级' : '二年级',
      studentNo: `S24${String(1001 + index)}`,
      educationLevel: college === 'qinghe' ? 'secondaryVocational' : 'higherVocational',
      address: '示例省样本市（示例地址）',
      consents: items(consentsOf(draft, index)),
    }
    addPerson(draft, key, {
      zh,
      latin,
      sex,
      born,
      country: 'CN',
      kinds: ['student'],
      institution: draft.id(`institution.${college}`),
      diet,
      allergies,
      documents: [ordinaryPassport(draft, 40 + index, 30 + index)],
      emergency: [contact, relation, `+86199000${50_000 + index}`],
      guardian: true,
      more: withPastConsents(draft, key, { ...usual, ...(faults(draft, index, contact, relation)[key] ?? {}) }),
    })
  }
}

/** Earlier journeys had consents of their own. */
function withPastConsents(draft: ExampleDraft, key: string, person: Person): Person {
  const earlier = Object.entries(pastStudents).filter(([, keys]) => keys.includes(key))
  const consents = earlier.map(([cohort], index): [string, Fields<'consent'>] => [
    `past${index + 1}`,
    {
      kind: 'guardian',
      cohort: draft.id(`cohort.${cohort}`),
      given: true,
      givenBy: 'guardian',
      wordingVersion: '示例1版',
    },
  ])
  return { ...person, consents: { ...person.consents, ...Object.fromEntries(consents) } }
}

function consentsOf(draft: ExampleDraft, index: number): Fields<'consent'>[] {
  const cohort = draft.id('cohort.tour')
  const givenOn = draft.day(-24 + (index % 9))
  return [
    { kind: 'guardian', cohort, given: true, givenBy: 'guardian', givenOn, wordingVersion: '示例2版' },
    { kind: 'photo', given: index % 5 !== 0, givenBy: 'guardian', givenOn, wordingVersion: '示例2版' },
    { kind: 'crossBorder', cohort, given: true, givenBy: 'guardian', givenOn, wordingVersion: '示例2版' },
  ]
}

/** The mother who goes along with the youngest. */
function putParent(draft: ExampleDraft): void {
  addPerson(draft, 'jimu', {
    zh: '蓝样己',
    latin: 'LAN Yangji',
    sex: 'F',
    born: '41 07-11',
    country: 'CN',
    kinds: ['parent'],
    diet: 'none',
    documents: [ordinaryPassport(draft, 70, 44)],
    emergency: ['计家长', '配偶', '+8619900050099'],
  })
}

/** What nine days before departure is still wrong: every one of these is found by a rule. */
function faults(draft: ExampleDraft, index: number, contact: string, relation: string): Record<string, Person> {
  const consents = consentsOf(draft, index)
  const passport = ordinaryPassport(draft, 40 + index)
  const only = (document: Fields<'travelDocument'>): Person => ({ documents: { [keyOf(0)]: document } })
  return {
    // The passport is on its way.
    weng: only({ type: 'ordinary', issuingState: 'CN', pending: { number: true, expiresOn: true } }),
    // It ends during the journey.
    huo: only({ ...passport, issuedOn: draft.month(-119), expiresOn: draft.day(15) }),
    // A letter O among the digits.
    bai: only({ ...passport, number: `EZO0081${40 + index}` }),
    // No document at all.
    yue: { documents: {} },
    // The guardian has not signed, or only says so.
    shan: { consents: items(consents.slice(1)) },
    jia: { consents: items([{ ...consents[0], given: false }, ...consents.slice(1)]) },
    mobing: {
      consents: items([{ kind: 'guardian', cohort: draft.id('cohort.tour'), pending: { given: true } }]),
    },
    // Under 14: the guardian has to consent to the records as well, and has not.
    ji: { remarks: '示例：未满14周岁，由母亲随团陪同。' },
    // Somebody to call, and no number.
    rao: {
      emergencyContacts: items([{ name: { full: contact }, relation, isGuardian: true, pending: { phone: true } }]),
    },
    lu: { visaRefusals: 'none', travelHistory: '示例：去年暑期赴中国香港研学一周' },
    ouyang: {
      welfare: {
        diet: 'none',
        allergies: '青霉素',
        medical: '轻度哮喘（示例）',
        medication: '随身携带吸入器（示例）',
        bloodType: 'A',
        accessNeeds: 'none',
      },
    },
  }
}
