import type { MessyCase } from './cases'

const _ = null

/** Workbooks of people who met the program for the first time, thirty of them; what was misread in them. */
export const thirdLook: MessyCase[] = [
  {
    what: 'hosts with their checks, and the other of a couple',
    sheet: [
      ['Host ref', 'Host 1', 'Host 2', 'Host address', 'Host tel', 'Guest 1', 'DBS date'],
      ['H001', 'Jane Nobody', 'John Nobody', '1 Invented Road', '01632 960001', 'WANG Shili', '01/09/2025'],
      ['H002', 'Mary Mock', _, '2 Invented Road', '01632 960002', 'ZHAO Moni', '12/10/2024'],
    ],
    fields: [_, 'hostFamily', _, 'hostFamilyAddress', 'hostFamilyPhone', 'nameFull', 'hostSafeguardingDate'],
    rows: [{ hostSafeguardingDate: '2025-09-01' }, { hostSafeguardingDate: '2024-10-12' }],
  },
  {
    what: 'partners with their Chinese names',
    sheet: [
      ['Institution', 'Chinese name', 'Country', 'City', 'Main contact', 'Position', 'Email'],
      ['Sampleton Polytechnic', '样本职业技术学院', 'China', 'Hangzhou', 'Ms Wang', 'Director', 'w@sample.example'],
      ['Mockhausen College', _, 'Germany', 'Berlin', 'Hr. Muster', 'Head', 'm@mock.example'],
    ],
    recordTypes: ['institution'],
    rows: [{ nameZh: undefined }, { nameZh: undefined }],
  },
  {
    what: 'days of arrival and departure in short',
    sheet: [
      ['Last name', 'First name', 'Arr. date', 'Arr. flt', 'Dep date', 'Dep flt'],
      ['Example', 'Zoë', '12/07/2026', 'BA169', '02/08/2026', 'BA168'],
      ['Sample', 'Seán', '13/07/2026', 'BA169', '02/08/2026', 'BA168'],
    ],
    fields: ['surname', 'givenNames', 'dateFrom', 'flightOut', 'dateTo', 'flightBack'],
    rows: [{ dateTo: '2026-08-02' }, { dateFrom: '2026-07-13' }],
  },
  {
    what: 'the duration of an agreement',
    sheet: [
      ['Partner', 'Country', 'Ref', 'Signed on', 'Signed by (them)', 'Duration', 'Exp date'],
      ['Sampleton Polytechnic', 'China', 'IP/001', '12-Jan-24', 'President', '3 yrs', '11-Jan-27'],
      ['Mock Institute', 'Germany', 'IP/002', '3-Mar-22', 'Rektor', '5 yrs', '2-Mar-27'],
    ],
    fields: ['hostInstitution', 'country', 'agreementNo', 'signDate', 'signatoryPartner', 'term', 'validTo'],
    rows: [{ days: undefined }, { days: undefined }],
  },
  {
    what: 'parts of a language test by their first letters',
    sheet: [
      ['Candidate name', 'Test date', 'L', 'R', 'W', 'S', 'Overall', 'CEFR'],
      ['WANG Shili', '2026-06-06', 6, 6.5, 5.5, 6, 6, 'B2'],
      ['LI Yangben', '2026-06-06', 5, 5.5, 5, 5.5, 5.5, 'B1'],
    ],
    rows: [
      { englishListening: '6', englishReading: '6.5', englishWriting: '5.5', englishSpeaking: '6', englishScore: '6' },
      { englishListening: '5', englishScore: '5.5' },
    ],
  },
  {
    what: 'years of Taiwan between strokes',
    sheet: [
      ['姓名', '性別', '出生年月日', '身分證字號', '台胞證號'],
      ['陳範例', '女', '69/03/04', 'A200000003', '01234567'],
      ['林樣本', '男', '92/11/20', 'B100000002', '07654321'],
    ],
    rows: [{ dob: '1980-03-04' }, { dob: '2003-11-20' }],
    said: ['2:yearOfRepublic'],
  },
  {
    what: 'a department under 单位, and one room with its type',
    sheet: [
      ['房间', 'Type', '姓名', '性别', '单位'],
      ['301', 'Twin', '王示例', '男', '汽车工程系'],
      ['301', _, '李样本', '男', '学前教育系'],
    ],
    fields: ['room', 'roomType', 'nameZh', 'gender', 'department'],
    rows: [{ roomType: 'twin', department: '汽车工程系' }, { department: '学前教育系' }],
  },
  {
    what: 'a refusal where the day of the visa was to stand',
    sheet: [
      ['姓名', '护照号', '递签日期', '出签日期'],
      ['王示例', 'EZ0051001', '2026-04-20', '2026-05-03'],
      ['李样本', 'EZ0051002', '2026-04-20', '拒签'],
    ],
    rows: [{ visaDecidedOn: '2026-05-03' }, { visaDecidedOn: undefined, visaStatus: 'refused' }],
    unsaid: ['impossibleDate'],
  },
  {
    what: 'flights and days in the words of agencies and visitors',
    sheet: [
      ['PAX NAME', 'TTL', 'PPT NO', 'NATION', 'OB FLT', 'OB DATE', 'RT FLT', 'RT DATE', 'MEAL'],
      ['WANG/SHILI', 'MS', 'EJ1000001', 'CHN', 'CA937', '12JUL', 'CA938', '02AUG', 'VGML'],
      ['LI/YANGBEN', 'MISS', 'EJ1000002', 'CHN', 'CA937', '12JUL', 'CA938', '02AUG', 'MOML'],
    ],
    fields: ['nameFull', 'title', 'passportNo', 'nationality', 'flightOut', 'dateFrom', 'flightBack', 'dateTo', 'diet'],
    rows: [{ dateFrom: '2026-07-12', dateTo: '2026-08-02' }, { title: 'miss' }],
  },
]
