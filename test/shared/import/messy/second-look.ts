import type { MessyCase } from './cases'

const _ = null

/** Workbooks of people who met the program for the first time. */
/** What the head of the first column says of whom it is about. */
const roleOf: Readonly<Record<string, string>> = { 团长: 'delegationLeader', 团员1: 'student' }

export const secondLook: MessyCase[] = [
  {
    what: 'a wide list over a small one with fewer of its headings',
    sheet: [
      ['ROOMING LIST – Example Winter Tour'],
      [
        'Rm',
        'Type',
        'Surname',
        'Given name(s)',
        'M/F',
        'DoB',
        'Passport #',
        'Arr. flt',
        'Dep flt',
        'Meal box',
        'Notes',
      ],
      [201, 'Twin', 'WANG', 'Shili', 'F', '13/12/2008', 'EZ0051001', 'XX801', 'XX802', 'A', _],
      [_, _, 'LYU', 'Yangben', 'F', '22/02/2008', 'EZ0051003', 'XX801', 'XX802', 'B', _],
      [202, 'Sgl', 'ZHAO', 'Moni', 'M', '09/01/2007', 'EZ0051002', 'XX801', 'XX802', 'A', 'staff corridor'],
      ['Total rooms: 2', _, _, _, _, _, 'Total pax: 3'],
      ['Second hotel: Harbour Mock Inn'],
      ['Rm', 'Type', 'Surname', 'Given name(s)'],
      ['11', 'Twin', 'WANG', 'Shili'],
      [_, _, 'LYU', 'Yangben'],
    ],
    rows: [
      { surname: 'WANG', dob: '2008-12-13', passportNo: 'EZ0051001', room: '201' },
      { surname: 'LYU', dob: '2008-02-22', passportNo: 'EZ0051003', room: '201' },
      { surname: 'ZHAO', dob: '2007-01-09', passportNo: 'EZ0051002', room: '202' },
      { surname: 'WANG', room: '11' },
      { surname: 'LYU', room: '11' },
    ],
    at: [3, 4, 5, 9, 10],
  },
  ...[
    ['团员1', '团员2', '团员3'],
    ['团长', '团员1', '团员2'],
    ['第一人', '第二人', '第三人'],
  ].map(
    (heads): MessyCase => ({
      what: `项目 over the heads of a form: ${heads.join(' ')}`,
      sheet: [
        ['因公出国（境）人员信息表'],
        ['项目', ...heads],
        ['姓名', '王示例', '李样本', '赵模拟'],
        ['性别', '男', '女', '男'],
        ['出生日期', '1980-03-01', '1985-07-02', '1990-10-01'],
        ['护照号码', 'SE0071001', 'SE0071002', 'PE0071003'],
      ],
      fields: [heads[0] === '第一人' ? null : 'roleInGroup', 'nameZh', 'gender', 'dob', 'passportNo'],
      rows: [
        { nameZh: '王示例', cohortName: undefined, roleInGroup: roleOf[heads[0] ?? ''] },
        { nameZh: '李样本', cohortName: undefined },
        { nameZh: '赵模拟', cohortName: undefined },
      ],
    }),
  ),
  {
    what: 'a year of two figures in front, a name in two scripts, a test without a score',
    sheet: [
      ['姓名', 'Name in passport', '出生日期', '外语水平'],
      ['王示例', 'WANG Shili', '1985年6月3日', 'CET-6 458'],
      ['李样本', 'LI Yangben', '15-Jul-88', '雅思5.5'],
      ['Øst 马丁', 'ØST Martin', '1979.5.5', 'B1'],
      ['赵模拟', 'ZHAO Moni', '76/2/3', '英语四级'],
    ],
    rows: [
      { dob: '1985-06-03', englishTest: 'cet6', englishScore: '458' },
      { dob: '1988-07-15', englishTest: 'ielts', englishScore: '5.5' },
      { nameZh: 'Øst 马丁', nameFull: 'ØST Martin', familyNameZh: undefined },
      { dob: '1976-02-03', englishTest: 'cet4', englishScore: undefined },
    ],
  },
  {
    what: 'documents and years of Hong Kong, Macao and Taiwan',
    sheet: [
      ['序號', '中文姓名', '性別', '出生日期', '證件類別', '證件號碼', '回鄉證/台胞證有效期'],
      [1, '陳樣港', '女', '2007/5/6', '回鄉證', 'H09900001', '2030/05/05'],
      [2, '黃樣澳', '男', '2007年7月6日', '港澳居民來往內地通行證', 'M09900002', '2029/12/31'],
      [3, '林樣臺', '女', '96年3月4日', '臺胞證', '09900003', '民國119年1月1日'],
      [4, '歐陽樣', '男', '2008-01-31', '香港身份證', 'Z990000(0)', _],
      [5, '何樣', '男', '民國97/2/3', 'HKID', 'Z990001(0)', _],
    ],
    rows: [
      { docType: 'mainlandPermitHkMo', passportNo: 'H09900001', passportExpiry: '2030-05-05' },
      { docType: 'mainlandPermitHkMo', dob: '2007-07-06' },
      { docType: 'mainlandPermitTw', dob: '2007-03-04', passportExpiry: '2030-01-01' },
      { docType: 'other', dob: '2008-01-31' },
      { docType: 'other', dob: '2008-02-03' },
    ],
    said: ['4:yearOfRepublic'],
    unsaid: ['unknownWord', 'impossibleDate'],
  },
  {
    what: 'a short year of a list that says nothing of Taiwan is of the nearer century',
    sheet: [
      ['姓名', '出生日期'],
      ['王示例', '2007年5月6日'],
      ['李样本', '08年3月4日'],
      ['赵模拟', '96年3月4日'],
    ],
    rows: [{ dob: '2007-05-06' }, { dob: '2008-03-04' }, { dob: '1996-03-04' }],
    unsaid: ['yearOfRepublic'],
  },
  {
    what: 'the days of a visa under their own heading',
    sheet: [
      ['姓名', '护照', _, '签证', _, _, _],
      [_, '护照号', '到期日', '签证类别', '递签日期', '出签日期', '签证号'],
      ['王示例', 'EZ0051001', '2028.5.6', '访问(Standard Visitor)', '2026-04-20', '2026年5月3日', 'GB0099001'],
      ['李样本', 'EZ0051002', '2030-01-30', '访问', '4月20日', '办理中', _],
      ['赵模拟', 'EZ0051003', '2033-03-14', '访问签', '2026/4/20', _, _],
    ],
    merges: [
      [0, 0, 1, 0],
      [0, 1, 0, 2],
      [0, 3, 0, 6],
    ],
    fields: ['nameZh', 'passportNo', 'passportExpiry', 'visaType', 'visaAppliedOn', 'visaDecidedOn', 'visaNo'],
    rows: [
      { visaType: 'ukStandardVisitor', visaAppliedOn: '2026-04-20', visaDecidedOn: '2026-05-03' },
      { visaType: 'ukStandardVisitor', visaAppliedOn: '2026-04-20', visaDecidedOn: undefined, visaStatus: undefined },
      { visaType: 'ukStandardVisitor', visaAppliedOn: '2026-04-20' },
    ],
    said: ['4:yearMissing'],
  },
]
