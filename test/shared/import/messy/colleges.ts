import type { MessyCase } from './cases'

const _ = null

/** What colleges in the UK send. */
export const colleges: MessyCase[] = [
  {
    what: 'two numbers of one person, what somebody is called, the middle name',
    sheet: [
      ['First name', 'Middle', 'Last name', 'Preferred', 'Mobile (UK)', 'Mobile (China)'],
      ['Ffion', 'Mair', 'Pretend', 'Ffi', '07700 900111', '19900001111'],
      ['Rhys', _, 'Sample', _, '07700 900112', _],
    ],
    fields: ['givenNames', 'middleName', 'surname', 'preferredName', 'phone', 'phone2'],
    rows: [{ phone: '+447700900111', phone2: '+8619900001111' }, {}],
  },
  {
    what: 'a need a column, and what asks about health without a field of its own',
    sheet: [
      ['Name', 'DOB', 'Halal', 'Gluten free', 'Nut allergy', 'Epipen'],
      ['Wang Shili', '13/02/2009', 'Y', _, _, _],
      ['Li Yang', '05/06/2008', _, 'Y', 'Y', 'Carries two'],
    ],
    rows: [
      { diet: 'Halal', allergies: undefined },
      { diet: 'Gluten free', allergies: 'Nut allergy', 'note:Epipen': 'Carries two' },
    ],
    said: ['3:keptAsNote'],
  },
  {
    what: 'the country that people are from, where no college stands beside it, and their passports',
    sheet: [
      ['Full name', 'Country', 'Date of birth', 'Passport no.'],
      ['KIM Min-jun', 'Korea', '2005.03.04', 'M00000001'],
      ['MOCK Jane', 'United Kingdom', '2004.12.04', '999000111'],
    ],
    fields: ['nameFull', 'nationality', 'dob', 'passportNo'],
    rows: [
      { nationality: 'KR', docType: 'foreign' },
      { nationality: 'GB', docType: 'foreign' },
    ],
  },
  {
    what: 'the country of a college stays the college’s',
    sheet: [
      ['Full name', 'College', 'Country', 'Date of birth'],
      ['KIM Min-jun', 'Exampleshire College', 'UK', '2005.03.04'],
    ],
    fields: ['nameFull', 'institution', 'country', 'dob'],
    rows: [{ nationality: undefined }],
  },
  {
    what: 'the number of who fetches guests is not the guests’ own',
    sheet: [
      ['外宾姓名', '航班号', '性别', '国籍', '接机人', '接机人电话'],
      ['Jane Mock', 'BA039', '女', '英国', '张示例', '19900001201'],
    ],
    rows: [{ nameFull: 'Jane Mock', phone: undefined }],
  },
  {
    what: 'the day on which a parent signed begins no journey',
    sheet: [
      ['赴英研学报名表'],
      ['姓名', '王示例', '性别', '女', '出生日期', '2009年2月13日'],
      ['学校', '示例职业技术学院', _, '班级', '汽修2401', _],
      ['家长姓名', '王大', '关系', '父女', '电话', '19900002201'],
      ['家长签字', _, _, '日期', '2026年5月1日', _],
    ],
    rows: [{ nameZh: '王示例', guardianPhone: '+8619900002201', dateFrom: undefined }],
  },
  {
    what: 'an allergy among the remarks needs no word where the column of allergies has one, and needs it where that says none',
    sheet: [
      ['姓名', '性别', '过敏', '身体状况', '备注'],
      ['王示例', '女', '花生', '良好', '花生过敏'],
      ['李样本', '男', '无', '良好', '海鲜过敏'],
    ],
    rows: [{}, {}],
    said: ['3:healthInRemarks'],
    unsaid: ['2:healthInRemarks'],
  },
  {
    what: 'None declared is none',
    sheet: [
      ['Insured person', 'DOB', 'Policy no', 'Medical conditions'],
      ['Wang Shili', '13/02/2009', 'POL0000123', 'None declared'],
      ['Li Yang', '05/06/2008', 'POL0000124', 'Epilepsy'],
    ],
    rows: [{ medical: 'none' }, { medical: 'Epilepsy' }],
  },
  {
    what: 'events with the days they begin and end on',
    sheet: [
      ['International events log 2026'],
      ['Event', 'Start date', 'End date', 'Venue', 'Lead'],
      ['Visit of Shili Polytechnic', '8 June 2026', '12 June 2026', 'Exampleton', 'J Mock'],
      ['Virtual open day', '01/10/2026', '01/10/2026', 'Online', 'R Sample'],
    ],
    recordTypes: ['event'],
    fields: ['event.title', 'event.dates.from', 'event.dates.to', 'event.place', _],
    rows: [{ 'event.dates.to': '2026-06-12' }, { 'event.dates.from': '2026-10-01' }],
  },
  {
    what: 'partners with a document, the day it was signed and until when it holds',
    sheet: [
      ['Partner', 'Country', 'Document', 'Signed', 'Valid until'],
      ['Yunhe College', 'China', 'Memorandum of Understanding', '14.03.2023', '13.03.2028'],
      ['Sample Institute', 'Ireland', 'Letter of intent', '02.11.2020', _],
    ],
    recordTypes: ['agreement'],
    fields: ['hostInstitution', 'country', 'agreementType', 'signDate', 'validTo'],
    rows: [{ agreementType: 'mou', validTo: '2028-03-13' }, { agreementType: 'loi' }],
  },
  {
    what: 'the title of an agreement below a heading for all of it',
    sheet: [
      ['Partner', 'Agreement details', _, _],
      [_, 'Title', 'Type', 'Ref'],
      ['Yunhe College', 'Cooperation in horticulture', 'MoU', 'A1'],
    ],
    recordTypes: ['agreement'],
    fields: ['hostInstitution', 'agreementTitle', 'agreementType', 'agreementNo'],
    rows: [{ agreementTitle: 'Cooperation in horticulture' }],
  },
  {
    what: 'results with what was passed in the title, the word for results in front, and a grade beside the result',
    sheet: [
      ['Exam results – C&G 3905 Level 2 – Series June 2026'],
      ['Cand No.', 'Surname', 'Forename', 'DOB', 'Result', 'Grade', 'Certificate No'],
      ['0001', 'WANG', 'Shili', '13/02/2009', 'P', 'Merit', 'CG1'],
      ['0002', 'ZHAO', 'Xu', '05/06/2008', 'F', _, _],
    ],
    rows: [
      { qualTitle: 'C&G 3905 Level 2', result: 'pass', 'note:Grade': 'Merit' },
      { qualTitle: 'C&G 3905 Level 2', result: 'fail' },
    ],
  },
  {
    what: 'the flights that guests come and leave with',
    sheet: [
      ['Name', 'Email', 'Flight in', 'Flight out'],
      ['Jane Mock', 'j@x.example', 'BA039', 'BA038'],
      ['Rhys Sample', 'r@x.example', 'BA039', 'BA8038'],
    ],
    fields: ['nameFull', 'email', 'flightOut', 'flightBack'],
    rows: [{}, { flightBack: 'BA8038' }],
  },
  {
    what: 'programmes run together, by their number of approval',
    sheet: [
      ['项目名称', '中方院校', '外方院校', '批准书编号', '批准时间'],
      ['园艺技术专业', '示例职业技术学院', 'Sample Institute', 'PDE21GB3A20230000N', '2023年5月6日'],
      ['汽修专业', '示例职业技术学院', 'Mock College', 'PDE21GB3A20230001N', '2024年5月6日'],
    ],
    recordTypes: ['jointProgramme'],
    rows: [{ jointApprovalNo: 'PDE21GB3A20230000N', 'jointProgramme.foreignParty': 'Sample Institute' }, {}],
  },
]
