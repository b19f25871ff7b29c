/** Everybody of the example office except the students of the study tour. All of them are invented. */
import type { Fields } from '../model/types'
import { type ExampleDraft, table } from './draft'
import { addPerson, officialPassport, ordinaryPassport, type Sketch } from './person'

/**
 * Staff of Chinese colleges: key, name, in Latin letters, sex, years ago and birthday, institution, department, post,
 * professional title, dual-qualified, courses, IELTS, kinds.
 */
const staff = table(`
fang |方示清  |FANG Shiqing   |F|47 04-18|binhai   |国际交流处   |国际交流处处长  |教授    |senior      |国际职教比较|7.0|staff teacher
shilz|石例舟  |SHI Lizhou     |M|37 11-02|binhai   |国际交流处   |项目主管        |讲师    |intermediate|跨文化交际  |6.5|staff teacher
cen  |岑拟之  |CEN Nizhi      |F|29 02-23|binhai   |国际交流处   |外事秘书        |助教    |none        |            |7.5|staff
ruan |阮拟禾  |RUAN Nihe      |F|34 07-25|shancheng|外事科       |外事科科长      |讲师    |yes         |园艺英语    |6.0|teacher contact
meng |蒙样本  |MENG Yangben   |M|51 01-09|qinghe   |校长办公室   |校长办公室主任  |高级讲师|none        |            |   |teacher contact
lian |连示范  |LIAN Shifan    |M|44 09-30|mingde   |国际学院     |国际学院副院长  |副教授  |senior      |国际贸易实务|6.5|teacher contact
tang |汤例文  |TANG Liwen     |M|45 06-06|binhai   |机电工程学院 |院长            |教授    |senior      |机电设备调试|5.5|teacher master
jiang|江样书  |JIANG Yangshu  |F|39 12-15|binhai   |机电工程学院 |教研室主任      |副教授  |senior      |电气控制    |6.0|teacher
bian |卞示意  |BIAN Shiyi     |F|33 03-27|binhai   |旅游学院     |专业带头人      |讲师    |intermediate|酒店管理    |6.5|teacher
luo  |骆例行  |LUO Lixing     |M|41 10-19|shancheng|园艺系       |系主任          |副教授  |intermediate|设施园艺    |5.5|teacher
gong |龚拟定  |GONG Niding    |M|36 08-08|shancheng|畜牧兽医系   |教师            |讲师    |junior      |动物营养    |5.0|teacher
pu   |蒲样稿  |PU Yanggao     |F|31 05-21|mingde   |信息学院     |教师            |讲师    |none        |数据库应用  |6.5|teacher
zhuge|诸葛示真|ZHUGE Shizhen  |M|38 02-11|mingde   |商学院       |教师            |副教授  |yes         |跨境电商    |6.0|teacher
hua  |华例如  |HUA Liru       |F|35 11-30|qinghe   |旅游专业部   |专业部主任      |讲师    |junior      |导游业务    |5.5|teacher
`)

/** Partners, guests, parents: key, name, in Latin letters, sex, country, institution, post, kinds. */
const partners = table(`
whittle   |      |Olivia WHITTLE    |F|GB|northbridge|International Partnerships Manager|contact
okafor    |      |Daniel OKAFOR     |M|GB|northbridge|Head of Student Services          |contact
lathom    |      |Grace LATHOM      |F|GB|northbridge|International Officer             |contact
prys      |      |Gareth PRYS       |M|GB|westmere   |Vice Principal                    |contact guest
marchetti |      |Elena MARCHETTI   |F|GB|exampleton |Admissions Tutor                  |contact
sandford  |      |Priya SANDFORD    |F|GB|awards     |Centre Support Manager            |contact
thornley  |      |Ruth THORNLEY     |F|GB|northbridge|Lecturer in Hospitality           |teacher foreignExpert
phommavong|      |Somchai PHOMMAVONG|M|LA|mekong     |Deputy Director                   |contact guest
ko        |高示港|KO Shikong        |M|HK|gangdao    |对外事务主任                      |contact
shi       |施样工|SHI Yanggong      |M|CN|yuanhang   |人力资源总监                      |contact enterprise
mo        |莫示技|MO Shiji          |M|CN|yuanhang   |首席技师                          |enterprise master
nie       |聂示会|NIE Shihui        |F|CN|society    |秘书长                            |contact guest
yan       |严例席|YAN Lixi          |M|CN|department |国际合作与交流处副处长            |official guest
hostman   |      |Margaret HOLLOWAY |F|GB|           |Host, Northbridge                 |contact
`)

/** Apprentices of the master class: key, name, sex, years ago and birthday, major. */
const apprentices = table(`
vong   |Bounmy VONGSA  |M|20 06-12|机电一体化技术
sayas  |Keo SAYASONE   |F|19 09-02|机电一体化技术
inthav |Noy INTHAVONG  |F|20 01-25|电气自动化技术
chanth |Vilay CHANTHARA|M|21 03-17|电气自动化技术
`)

/** Students of a British college who come in spring: key, name, sex, years ago and birthday, diet, major. */
const visitors = table(`
ashdown |Hannah ASHDOWN |F|17 02-08|vegetarian|Hospitality
brackley|Tomasz BRĄCKLEY|M|17 07-19|none      |Engineering
delaney |Niamh DELANEY  |F|19 10-01|none      |Hospitality
hussain |Imran HUSSAIN  |M|17 04-30|halal     |Engineering
pickles |George PICKLES |M|16 12-05|none      |Land-based studies
yeo     |Zoë YEO        |F|17 08-27|none      |Hospitality
`)

type Person = Fields<'person'>
type Kinds = NonNullable<Person['kinds']>
const kindsOf = (cell: string) => cell.split(' ') as Kinds

/** Partners who travel or teach: what is on record of them besides. */
const travellers = (draft: ExampleDraft): Readonly<Record<string, Partial<Sketch>>> => ({
  thornley: {
    born: '43 05-17',
    diet: 'vegetarian',
    documents: [{ type: 'foreign', issuingState: 'GB', number: '999001050', expiresOn: draft.month(50) }],
    emergency: ['Mark Thornley', 'spouse', '+447700900150'],
    safeguardingChecks: [
      {
        kind: 'dbsEnhanced',
        checkedOn: draft.month(-20),
        recheckOn: draft.month(16),
        checkedBy: 'Example Northbridge',
      },
    ],
    teacherProfile: { coursesTaught: 'Front office, Food and beverage', yearsTeaching: 15, teachesInEnglish: true },
  },
  mo: {
    born: '52 10-02',
    documents: [ordinaryPassport(draft, 80, 50)],
    emergency: ['莫家属', '配偶', '+8619900031099'],
    teacherProfile: { profTitle: '高级技师', dualQualified: 'senior', enterpriseMonths: 320 },
  },
})

/** Adds everybody but the students of the study tour. */
export function putPeople(draft: ExampleDraft): void {
  for (const [index, cells] of staff.entries()) putStaff(draft, index, cells)
  for (const [key = '', zh = '', latin = '', sex, country = '', institution = '', post = '', kinds = ''] of partners) {
    addPerson(draft, key, {
      zh,
      latin,
      sex,
      country,
      post,
      kinds: kindsOf(kinds),
      ...(institution && { institution: draft.id(`institution.${institution}`), mail: `${institution}.example` }),
      ...travellers(draft)[key],
    })
  }
  for (const [index, [key = '', latin = '', sex, born = '', major = '']] of apprentices.entries()) {
    addPerson(draft, key, {
      latin,
      sex,
      born,
      country: 'LA',
      kinds: ['student', 'apprentice'],
      institution: draft.id('institution.mekong'),
      major,
      documents: [{ type: 'foreign', issuingState: 'LA', number: `PA99900${index + 11}`, expiresOn: draft.month(40) }],
      languageScores: [{ test: 'hsk', overall: index % 2 ? '三级' : '四级', takenOn: draft.month(-5), stage: 'entry' }],
      emergency: ['Family contact', '家属', `+8562099900${index + 10}`],
    })
  }
  for (const [index, [key = '', latin = '', sex, born = '', diet = '', major = '']] of visitors.entries()) {
    addPerson(draft, key, {
      latin,
      sex,
      born,
      country: 'GB',
      kinds: ['student'],
      institution: draft.id('institution.northbridge'),
      major,
      diet,
      ...(key === 'pickles' && { allergies: 'nuts' }),
      documents: [{ type: 'foreign', issuingState: 'GB', number: `9990010${index + 10}`, expiresOn: draft.month(30) }],
      emergency: ['Parent', 'parent', `+4477009001${index + 10}`],
      guardian: true,
    })
  }
}

function putStaff(draft: ExampleDraft, index: number, cells: readonly string[]): void {
  const [key = '', zh = '', latin = '', sex, born = '', institution = '', department = '', post = ''] = cells
  const [title = '', dual = 'none', courses = '', ielts = '', kinds = ''] = cells.slice(8)
  const dualQualified = dual as NonNullable<NonNullable<Person['teacherProfile']>['dualQualified']>
  addPerson(draft, key, {
    zh,
    latin,
    sex,
    born,
    country: 'CN',
    institution: draft.id(`institution.${institution}`),
    mail: `${institution}.example`,
    department,
    post,
    kinds: kindsOf(kinds),
    documents: [ordinaryPassport(draft, index), officialPassport(draft, index)],
    emergency: [`${zh.slice(0, 1)}样`, index % 2 ? '配偶' : '父亲', `+86199000031${String(index).padStart(2, '0')}`],
    diet: index === 3 ? '素食' : 'none',
    allergies: index === 1 ? '花生' : 'none',
    teacherProfile: {
      profTitle: title,
      dualQualified,
      ...(dual !== 'none' && { dualQualifiedOn: `${draft.year - 3}-06-20` }),
      ...(courses && { coursesTaught: courses }),
      yearsTeaching: 6 + index,
      enterpriseMonths: 2 * index,
      teachesInEnglish: Number(ielts) >= 6.5,
    },
    ...(ielts && {
      languageScores: [
        {
          test: 'ielts' as const,
          overall: ielts,
          cefr: Number(ielts) >= 7 ? ('C1' as const) : ('B2' as const),
          takenOn: draft.month(-20 + index),
          expiresOn: draft.month(4 + index),
          stage: 'entry' as const,
        },
      ],
    }),
    ...(index === 10 && {
      safeguardingChecks: [
        { kind: 'noCriminalRecord' as const, checkedOn: draft.month(-7), checkedBy: '示例：人事处' },
      ],
    }),
  })
}

export const staffKeys = staff.map(([key = '']) => key)
export const apprenticeKeys = apprentices.map(([key = '']) => key)
export const visitorKeys = visitors.map(([key = '']) => key)
