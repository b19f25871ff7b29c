import type { MessyCase } from './cases'

const _ = null

/** Dates in three columns, names people go by, colleges in two languages. */
export const languages: MessyCase[] = [
  {
    what: 'a date of birth over three columns under one heading',
    sheet: [
      ['姓名', '性别', '出生日期', _, _, '护照号'],
      [_, _, '年', '月', '日', _],
      ['王示例', '男', 2008, 11, 12, 'E12345678'],
      ['李样本', '女', 2007, 3, 2, 'E22345678'],
      ['张虚构', '男', 2009, 2, '', 'E32345678'],
    ],
    merges: [[0, 2, 0, 4]],
    fields: ['nameZh', 'gender', 'dob', 'passportNo'],
    rows: [{ nameZh: '王示例', dob: '2008-11-12', passportNo: 'E12345678' }, { dob: '2007-03-02' }, { dob: '2009-02' }],
  },
  {
    what: 'a date of birth over three columns that each name it',
    sheet: [
      ['Surname', 'Given names', 'Birth Year', 'Birth Month', 'Birth Day', 'Passport No'],
      ['WANG', 'Shili', '2008', 'Nov', '12', 'E12345678'],
      ['LI', 'Yangben', '2007', 'March', '2', 'E22345678'],
    ],
    rows: [{ surname: 'WANG', dob: '2008-11-12' }, { dob: '2007-03-02' }],
  },
  {
    what: 'day, month and year of birth in the order of the British',
    sheet: [
      ['Name', 'Day of birth', 'Month of birth', 'Year of birth', 'Email'],
      ['Zoe Mock', 12, 11, 2008, 'zoe@example.com'],
      ['Adam Trial', 2, 3, 2007, 'adam@example.com'],
    ],
    rows: [{ nameFull: 'Zoe Mock', dob: '2008-11-12' }, { dob: '2007-03-02' }],
  },
  {
    what: '年 月 日 that say not of what, over years of births',
    sheet: [
      ['姓名', '性别', '年', '月', '日', '手机'],
      ['王示例', '男', '2008年', '11月', '12日', '19900000001'],
      ['李样本', '女', '2007年', '3月', '2日', '19900000002'],
    ],
    rows: [{ dob: '2008-11-12' }, { dob: '2007-03-02' }],
  },
  {
    what: '出生年 出生月 出生日',
    sheet: [
      ['姓名', '出生年', '出生月', '出生日', '证件号码'],
      ['王示例', 2008, 11, 12, 'E12345678'],
      ['李样本', 2007, 13, 2, 'E22345678'],
      ['张虚构', 2007, 12, 2, 'E32345678'],
      ['赵模拟', 2007, 10, 2, 'E42345678'],
      ['钱假设', 2007, 10, 3, 'E52345678'],
    ],
    rows: [
      { dob: '2008-11-12' },
      { dob: undefined },
      { dob: '2007-12-02' },
      { dob: '2007-10-02' },
      { dob: '2007-10-03' },
    ],
  },
  {
    what: 'three columns of a passport’s expiry beside a whole date of birth',
    sheet: [
      ['姓名', '出生日期', '护照有效期至', _, _],
      [_, _, '年', '月', '日'],
      ['王示例', '2008-11-12', 2031, 5, 6],
      ['李样本', '2007-03-02', 2030, 12, 31],
    ],
    merges: [[0, 2, 0, 4]],
    rows: [
      { dob: '2008-11-12', passportExpiry: '2031-05-06' },
      { dob: '2007-03-02', passportExpiry: '2030-12-31' },
    ],
  },
  {
    what: 'the name somebody goes by in brackets, and brackets that are none',
    sheet: [
      ['Name', 'Gender', 'Date of birth'],
      ['ZHANG Wei (Rachel)', 'F', '12/11/2008'],
      ['LI, Yangben (known as Ben)', 'M', '25/03/2007'],
      ['Wei (Mary-Jane) WANG', 'F', '26/03/2007'],
      ['Jane Mock (née Trial)', 'F', '27/03/2007'],
      ['Adam Trial (leader)', 'M', '27/03/1980'],
      ['Eve Nobody (TBC)', 'F', '28/03/2007'],
    ],
    rows: [
      { nameFull: 'ZHANG Wei', surname: 'ZHANG', givenNames: 'Wei', preferredName: 'Rachel' },
      { nameFull: 'LI, Yangben', surname: 'LI', givenNames: 'Yangben', preferredName: 'Ben' },
      { nameFull: 'Wei WANG', preferredName: 'Mary-Jane' },
      { preferredName: undefined },
      { nameFull: 'Adam Trial', preferredName: undefined },
      { preferredName: undefined },
    ],
  },
  {
    what: 'the name somebody goes by behind given names and behind Chinese names',
    sheet: [
      ['姓名', 'Surname', 'Given names', '护照号'],
      ['张虚构（Rachel）', 'ZHANG', 'Xugou', 'E12345678'],
      ['王示例', 'WANG', 'Shili (Kevin)', 'E22345678'],
    ],
    rows: [
      { nameZh: '张虚构', preferredName: 'Rachel' },
      { givenNames: 'Shili', preferredName: 'Kevin' },
    ],
  },
  {
    what: 'the college in both languages',
    sheet: [
      ['姓名', '学校', 'College', '专业'],
      ['王示例', '示例职业技术学院', 'Example Vocational College', '会计'],
      ['李样本', '样本学院', 'Sample College', '园艺'],
    ],
    fields: ['nameZh', 'institution', 'institutionEn', 'major'],
    rows: [
      { institution: '示例职业技术学院', institutionEn: 'Example Vocational College' },
      { institution: '样本学院', institutionEn: 'Sample College' },
    ],
  },
  {
    what: 'the college in both languages, the English one first and said to be English',
    sheet: [
      ['Name', 'School name in English', '单位名称', 'Email'],
      ['Zoe Mock', 'Example College', '示例学院', 'zoe@example.com'],
      ['Adam Trial', 'Sample College', '样本学院', 'adam@example.com'],
    ],
    fields: ['nameFull', 'institutionEn', 'institution', 'email'],
    rows: [{ institution: '示例学院' }, { institution: '样本学院', institutionEn: 'Sample College' }],
  },
  {
    what: 'the English name of the college alone is its name',
    sheet: [
      ['Name', 'School (English)', 'Email'],
      ['Zoe Mock', 'Example College', 'zoe@example.com'],
    ],
    rows: [{ institution: 'Example College', institutionEn: undefined }],
  },
]
