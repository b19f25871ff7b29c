import type { Value } from '@shared/import/contract'
import type { Cell } from '@shared/import/grid'
import { decideColumn } from '@shared/import/values/decide-column'
import { readCell } from '@shared/import/values/read-cell'
import { describe, expect, it } from 'vitest'

const around = { today: '2026-09-01', cohortKind: 'studyTourOut' }

function read(key: string, cell: Cell, heading = '', cohortKind = 'studyTourOut') {
  return readCell(cell, decideColumn([cell], key, [heading || key], { ...around, cohortKind }))
}

type Case = [key: string, cell: Cell, value: Value | null, ...codes: string[]]

function check(cases: Case[]) {
  it.each(cases)('%s %j is %j', (key, cell, value, ...codes) => {
    const found = read(key, cell)
    expect({ value: found.value ?? null, codes: found.findings.map(({ code }) => code) }).toEqual({ value, codes })
  })
}

describe('words of a list', () => {
  check([
    ['gender', '男', 'M'],
    ['gender', 'Male', 'M'],
    ['gender', 'Ｍ', 'M'],
    ['gender', ' f ', 'F'],
    ['gender', '女 Female', 'F'],
    ['gender', '女/Female', 'F'],
    ['gender', 'Prefer not to say', 'U'],
    ['gender', '未知', 'U'],
    ['gender', '', null],
    ['gender', '-', null],
    ['gender', 1, 'M'],
    ['gender', '男女', null, 'unknownWord'],
    ['result', 'D*', 'distinctionStar'],
    ['result', 'D', 'distinction'],
    ['result', 'Distinction*', 'distinctionStar'],
    ['result', 'P', 'pass'],
    ['result', 'pass', 'pass'],
    ['result', 'M', 'merit'],
    ['result', '待公布', 'pending'],
    ['rqfLevel', '2', 'level2'],
    ['rqfLevel', 2, 'level2'],
    ['rqfLevel', 'Entry 3', 'entry3'],
    ['rqfLevel', '四级', 'cn4'],
    ['agreementType', 'MoU', 'mou'],
    ['agreementType', 'Consortium', 'consortium'],
    ['agreementType', 'Agreement', 'other'],
    ['agreementType', '校企合作', 'schoolEnterprise'],
    ['roomType', '双标', 'twin'],
    ['roomType', 'TWN', 'twin'],
    ['roomType', 'sgl', 'single'],
    ['roomType', '2  beds', 'twin'],
    ['bloodType', 'A+', 'A'],
    ['bloodType', 'AB型', 'AB'],
    ['dualQualified', '否', 'none'],
    ['dualQualified', '无', 'none'],
    ['dualQualified', '是', 'yes'],
    ['dualQualified', '高级', 'senior'],
    ['visaStatus', 'Visa-free?', 'notRequired'],
    ['visaStatus', '未办', 'notStarted'],
    ['visaStatus', 'Y', 'granted'],
    ['visaStatus', 'N', 'notStarted'],
    ['visaStatus', 'TBC', null, 'placeholderText'],
    ['docType', '因公', 'publicAffairs'],
    ['docType', '身份证', null],
    ['level', 'L3 Ext Dip', 'ukLevel3'],
    ['level', 'Level 2', 'ukLevel2'],
    ['level', '高职（专科）', 'higherVocational'],
    ['level', '高职(专科)', 'higherVocational'],
    ['politicalStatus', '团员', 'youthLeague'],
    ['title', 'Ms.', 'ms'],
    ['roleInGroup', 'Leader', 'accompanyingTeacher'],
    ['roleInGroup', '领队', 'accompanyingTeacher'],
    ['roleInGroup', '团长', 'delegationLeader'],
    ['roleInGroup', '带队教师（团长）', 'delegationLeader'],
    ['roleInGroup', '带队教师', 'accompanyingTeacher'],
    ['roleInGroup', '学生 Student', 'student'],
    ['roleInGroup', '领队 Leader', 'accompanyingTeacher'],
    ['roleInGroup', '司机 Driver', 'driver'],
    ['roleInGroup', '院长', null, 'unknownWord'],
  ])

  it.each([
    ['团员', 'teacherTrainingOut', 'teacher'],
    ['团员', 'studyTourOut', 'student'],
    ['团员', 'delegationOut', 'delegate'],
    ['学员', 'masterClass', 'apprentice'],
    ['学员', 'studyTourIn', 'student'],
    ['Member', 'delegationOut', 'delegate'],
    ['Participant', 'teacherVisitOut', 'teacher'],
    ['Staff', 'studyTourIn', 'accompanyingTeacher'],
    ['Staff', 'teacherIn', 'teacher'],
  ])('%s in a cohort of kind %s is %s', (word, kind, role) => {
    expect(read('roleInGroup', word, '在团职务', kind).value).toBe(role)
  })
})

describe('yes and no', () => {
  const given: Cell[] = [
    '√',
    '✓',
    '✔',
    '☑',
    'Y',
    'y',
    'Yes',
    'YES',
    'Yes (email 3/9)',
    'Yes - by email',
    '是',
    '有',
    '已签',
    '已交',
    '1',
    1,
    'TRUE',
    true,
    'Ｙ',
    '是 Yes',
  ]
  it.each(given)('%j is yes', (cell) => {
    expect(read('guardianConsent', cell)).toMatchObject({ value: true, findings: [] })
  })

  const refused: Cell[] = ['×', '✗', 'N', 'n', 'No', '否', '无', '未交', '0', 0, 'FALSE', false, 'No (away)', '没有']
  it.each(refused)('%j is no', (cell) => {
    expect(read('guardianConsent', cell)).toMatchObject({ value: false, findings: [] })
  })

  const open: [Cell, string, string[]][] = [
    ['', 'unknown', []],
    ['-', 'unknown', []],
    ['N/A', 'unknown', []],
    ['待交', 'pending', ['placeholderText']],
    ['to follow', 'pending', ['placeholderText']],
    ['maybe', 'unknown', ['unknownWord']],
  ]
  it.each(open)('%j is neither', (cell, state, codes) => {
    const found = read('guardianConsent', cell)
    expect([found.value, found.state, found.findings.map(({ code }) => code)]).toEqual([undefined, state, codes])
  })
})

describe('none, pending, unknown', () => {
  check([
    ['diet', '无', 'none'],
    ['diet', 'None', 'none'],
    ['diet', 'n/a', 'none'],
    ['diet', 'N/A', 'none'],
    ['diet', ' ＮＩＬ ', 'none'],
    ['diet', 'not applicable', 'none'],
    ['diet', '', null],
    ['diet', '—', null],
    ['diet', '/', null],
    ['diet', '不吃辣', '不吃辣'],
    ['diet', 'vegan', 'vegan'],
    ['diet', 'TBC', null, 'placeholderText'],
    ['diet', 'pending allergy test', 'pending allergy test'],
    ['medical', '哮喘，随身带药', '哮喘，随身带药'],
    ['lastOfficialTravel', '无', 'none'],
    ['englishScore', '无', 'none'],
    ['passportNo', '无', null],
    ['passportNo', 'N/A', null],
    ['passportNo', '待补', null, 'placeholderText'],
    ['passportNo', '护照办理中', null, 'placeholderText'],
    ['passportNo', '办理中（5月底）', null, 'placeholderText'],
    ['passportNo', 'applied for 3/9', null, 'placeholderText'],
    ['major', '无', null],
    ['remarks', '办理中', '办理中'],
    ['remarks', '无', 'none'],
    ['nameFull', 'TBA', null, 'placeholderText'],
    ['surname', 'Pendingham', 'Pendingham'],
    ['transit', '无', 'none'],
  ])
})

describe('numbers and money', () => {
  check([
    ['trainingHours', '480学时', 480],
    ['trainingHours', '４８０', 480],
    ['trainingHours', 480, 480],
    ['trainingHours', '480 hours', 480],
    ['trainingHours', '约480学时', 480],
    ['trainingHours', '13周', null, 'unitMismatch'],
    ['trainingHours', '10 days', null, 'unitMismatch'],
    ['trainingHours', 'many', null, 'unknownWord'],
    ['credits', '4,5', 4.5],
    ['credits', '6', 6],
    ['credits', '6 credits', 6],
    ['age', '17岁', 17],
    ['height', '170cm', 170],
    ['height', '1.7m', 170],
    ['height', '1.65米', 165],
    ['height', 1.58, 158],
    ['height', '168', 168],
    ['height', '5ft 7', 170],
    ['height', '5\'6"', 168],
    ['height', '6 ft', 183],
    ['height', '1米75', 175],
    ['height', '1m6', 160],
    ['height', '5 stone', null, 'unitMismatch'],
    ['days', '91天（含离抵境当日）', 91],
    ['feeDue', '32,000', 32000],
    ['feeDue', '¥32000', 32000],
    ['feeDue', '32000元', 32000],
    ['feeDue', '3.2万元', 32000],
    ['feeDue', '£1,250.50', 1250.5],
    ['feeDue', 32000, 32000],
    ['feeDue', '已交', null, 'unknownWord'],
    ['feeBalance', 27000, 27000],
  ])

  it('takes the currency from the cell, else from the heading', () => {
    expect(read('feeDue', '£85', '费用 Fees (CNY)').currency).toBe('GBP')
    expect(read('feeDue', 85, '费用 Fees (CNY)').currency).toBe('CNY')
    expect(read('feeDue', 85, '应缴（元）').currency).toBe('CNY')
    expect(read('feeDue', 85, 'Fee').currency).toBeUndefined()
  })

  it('reads a comma as the column does', () => {
    const context = decideColumn(['1,250', '4,5', '3,75'], 'credits', ['Credits'], around)
    expect(readCell('1,250', context).value).toBe(1.25)
    expect(readCell('1,250', decideColumn(['1,250', '2,500'], 'credits', ['Credits'], around)).value).toBe(1250)
  })

  it.each([
    ['£2,850', ['£2,850', '€2.850,00', '€1.200,50'], 2850],
    ['€2.850,00', ['£2,850', '£1,250.50', '€2.850,00'], 2850],
    ['€2.850', ['£2,850', '€2.850'], 2850],
    ['2.850', ['1.200,50', '2.850'], 2850],
    ['£2.850', ['£2.850', '£85.50'], null],
    ['3.125万元', ['3.125万元'], 31250],
    ['0.500', ['0.500'], 0.5],
    ['1,250.50', ['1,250.50'], 1250.5],
  ])('reads %s in a column of %j as %d', (cell, cells, amount) => {
    const { value } = readCell(cell, decideColumn(cells, 'feeDue', ['Fee'], around))
    expect(value ?? null).toBe(amount)
  })
})

describe('countries and regions', () => {
  check([
    ['nationality', 'British', 'GB'],
    ['nationality', 'British Citizen', 'GB'],
    ['nationality', 'UK', 'GB'],
    ['nationality', 'GBR', 'GB'],
    ['nationality', '英国', 'GB'],
    ['nationality', 'Irish', 'IE'],
    ['nationality', 'French', 'FR'],
    ['nationality', '中国籍', 'CN'],
    ['nationality', '中國台灣', 'TW'],
    ['nationality', '英國', 'GB'],
    ['nationality', '中国香港', 'HK'],
    ['nationality', 'Hong Kong, China', 'HK'],
    ['nationality', '越南', 'VN'],
    ['nationality', 'Viet Nam', 'VN'],
    ['nationality', 'USA', 'US'],
    ['nationality', 'Atlantis', null, 'unknownWord'],
    ['nationality', 'Wales, UK', 'GB'],
    ['nationality', 'Korea, Republic of', 'KR'],
    // Somebody of two countries is asked which passport they travel on.
    ['nationality', 'British/Irish', null, 'unknownWord'],
    ['country', '英国 ', 'GB'],
    ['country', 'United Kingdom', 'GB'],
    ['country', 'GB', 'GB'],
    ['country', '老挝', 'LA'],
    ['country', 'LAO', 'LA'],
    ['country', '英国 UK', 'GB'],
    ['country', 'British', null, 'unknownWord'],
    ['destination', '英国', ['GB']],
    ['destination', '英国、法国', ['GB', 'FR']],
    ['destination', 'UK and Ireland', ['GB', 'IE']],
    ['destination', '英国、某国', ['GB'], 'unknownWord'],
  ])
})

describe('names', () => {
  it.each<[string, string, string, Record<string, Value> | undefined]>([
    ['nameZh', ' 曾假设 ', '曾假设', { familyNameZh: '曾', givenNameZh: '假设' }],
    ['nameZh', '欧阳样一', '欧阳样一', { familyNameZh: '欧阳', givenNameZh: '样一' }],
    ['nameZh', '单于例丁', '单于例丁', { familyNameZh: '单于', givenNameZh: '例丁' }],
    ['nameZh', '单虚构', '单虚构', { familyNameZh: '单', givenNameZh: '虚构' }],
    ['nameZh', '张　三', '张三', { familyNameZh: '张', givenNameZh: '三' }],
    ['nameZh', '张𬱖样', '张𬱖样', { familyNameZh: '张', givenNameZh: '𬱖样' }],
    ['nameZh', '阿依古丽•示例', '阿依古丽·示例', undefined],
    ['nameFull', 'ZHUGE/YANGBEN MS', 'ZHUGE YANGBEN', { surname: 'ZHUGE', givenNames: 'YANGBEN' }],
    ['nameFull', 'SHAN,XUGOU', 'SHAN,XUGOU', { surname: 'SHAN', givenNames: 'XUGOU' }],
    ['nameFull', 'Lü, Niming', 'Lü, Niming', { surname: 'Lü', givenNames: 'Niming' }],
    ['nameFull', 'ＱＩＵ　ＳＨＩＬＩ', 'QIU SHILI', undefined],
    ['nameFull', 'ZHANG San', 'ZHANG San', { surname: 'ZHANG', givenNames: 'San' }],
    [
      'nameFull',
      'Gwen Mair PENDERYN-SAMPLE',
      'Gwen Mair PENDERYN-SAMPLE',
      { surname: 'PENDERYN-SAMPLE', givenNames: 'Gwen Mair' },
    ],
    ['nameFull', 'Mr Pieter van der Mock', 'Pieter van der Mock', undefined],
    ['nameFull', 'xieliwen', 'xieliwen', undefined],
    ['surname', "O'SPECIMEN", "O'SPECIMEN", undefined],
    ['surname', 'O’SPECIMEN', "O'SPECIMEN", undefined],
    ['givenNames', 'Seán', 'Seán', undefined],
    ['givenNames', 'Sea\u0301n', 'Seán', undefined],
    ['givenNames', 'Łukasz', 'Łukasz', undefined],
    ['emergencyName', "A. O'Specimen", "A. O'Specimen", undefined],
    ['emergencyName', '马某', '马某', undefined],
  ])('%s %j is %j', (key, cell, value, more) => {
    const found = read(key, cell)
    expect([found.value, found.more, found.findings]).toEqual([value, more, []])
  })
})

describe('numbers that name somebody', () => {
  check([
    ['idCard', '219900200811129274', '219900200811129274'],
    ['idCard', '２１９９００２００８１１１２９２７４', '219900200811129274'],
    ['idCard', '219900 20081112 9274', '219900200811129274'],
    ['idCard', '21990020060911129x', '21990020060911129X'],
    ['idCard', "'219900200707173195", '219900200707173195', 'apostrophe'],
    ['idCard', '’219900200707173195', '219900200707173195', 'apostrophe'],
    ['idCard', '219900200902278161', null, 'idChecksum'],
    ['idCard', '21990020081112927', null, 'idChecksum'],
    ['idCard', '2.199E+17', null, 'scientificNotation'],
    ['idCard', { number: 219900200911217000, text: '2.199E+17' }, null, 'scientificNotation'],
    ['idCard', { number: 219900200911217000, text: '219900200911217000' }, null, 'scientificNotation'],
    ['idCard', 219900200911217000, null, 'scientificNotation'],
    ['passportNo', 'EZ0001000', 'EZ0001000'],
    ['passportNo', ' ez 0001000 ', 'EZ0001000'],
    ['passportNo', 'ＥＺ０００１０００', 'EZ0001000'],
    ['passportNo', 'ezO001518', 'EZO001518', 'lookalikeCharacter'],
    ['passportNo', 'E1234567I', 'E1234567I', 'lookalikeCharacter'],
    ['passportNo', 'PE9990001', 'PE9990001'],
    ['passportNo', 'P.9991003', 'P.9991003'],
    ['passportNo', '见附件', null, 'codeFormat'],
    ['passportNo', '999000131', '999000131'],
    ['passportNo', '99LA12345', '99LA12345'],
    ['passportNo', 999000131, '999000131'],
    ['email', 'maya.templeton-test@example', null, 'emailInvalid'],
    ['email', 'sen.ospecimen@example.ac.uk', 'sen.ospecimen@example.ac.uk'],
    ['email', 'ｓｅｎ＠example.ac.uk', 'sen@example.ac.uk'],
    ['email', 'mailto:a@example.com', 'a@example.com'],
    ['email', 'a@example.com; b@example.com', 'a@example.com', 'twoValues'],
    ['email', 'a at example.com', null, 'emailInvalid'],
    ['qualNo', '601/0000/X', '601/0000/X'],
    ['qualNo', '601/0000/x', '601/0000/X'],
    ['qualNo', '6010000', '6010000', 'qualNoFormat'],
    ['majorCode', '410202', '410202'],
    ['majorCode', '41020', '41020', 'codeFormat'],
    ['uln', '9000000000', '9000000000'],
    ['mediaUrl', 'https://example.com/n/1', 'https://example.com/n/1'],
    ['mediaUrl', 'www.example.com', 'https://www.example.com'],
    ['mediaUrl', 'see above', null, 'codeFormat'],
    ['studentNo', "'00012", '00012', 'apostrophe'],
    ['studentNo', 20240001, '20240001'],
    ['room', '103 ', '103'],
    ['room', 103, '103'],
    ['seat', '12Ａ', '12A'],
  ])

  it.each<[string, Record<string, Value> | undefined]>([
    ['EZ0001000', { docType: 'ordinary' }],
    ['G00000000', { docType: 'ordinary' }],
    ['PE9990001', { docType: 'publicAffairs' }],
    ['P.9991003', { docType: 'publicAffairs' }],
    ['SE9991000', { docType: 'service' }],
    ['DE9991000', { docType: 'diplomatic' }],
    ['MA0000000', { docType: 'moPassport' }],
    ['K00000000', { docType: 'hkPassport' }],
    ['999000131', undefined],
    ['145000000', undefined],
    ['H00000000', undefined],
  ])('the number %s says its kind: %j', (number, more) => {
    expect(read('passportNo', number).more).toEqual(more)
  })

  it.each([
    ['99990001', { ukprn: '99990001' }],
    ['91999900MA0000000X', { usci: '91999900MA0000000X' }],
    ['4121000001', undefined],
  ])('the institution code %s tells which code it is', (code, more) => {
    expect(read('schoolCode', code)).toMatchObject({ value: code, findings: [] })
    expect(read('schoolCode', code).more).toEqual(more)
  })
})

describe('what a heading says by itself', () => {
  it('gives kind and capacity to a number of its own', () => {
    expect(read('passportNo', 'PE9991001', '因公护照号').more).toEqual({
      docType: 'publicAffairs',
      travelCapacity: 'official',
    })
    expect(read('passportNo', '999000131', '因私护照号').more).toEqual({
      docType: 'ordinary',
      travelCapacity: 'private',
    })
  })

  it('is beaten by the number: an official heading makes no private passport official', () => {
    expect(read('passportNo', 'EZ0009913', '因公护照号').more).toEqual({
      docType: 'ordinary',
      travelCapacity: 'official',
    })
  })

  it('says nothing for a blank cell', () => {
    expect(read('passportNo', '', '因公护照号').more).toBeUndefined()
  })

  it('is known in two rows', () => {
    const context = decideColumn(['PE9991001'], 'passportNo', ['因公护照', '号码'], around)
    expect(readCell('PE9991001', context).more).toMatchObject({ travelCapacity: 'official' })
  })
})

describe('English', () => {
  it.each([
    ['IELTS 6.0', '6.0', 'ielts'],
    ['雅思5.5', '5.5', 'ielts'],
    ['托福78', '78', 'toefl'],
    ['CET-6 458', '458', 'cet6'],
    ['CEFR B1', 'B1', 'cefr'],
    ['四级', undefined, 'cet4'],
    ['英语四级', undefined, 'cet4'],
    ['大学英语六级 458分', '458', 'cet6'],
    ['PETS-5', undefined, 'pets5'],
  ])('%s is %s of %s', (cell, value, test) => {
    const { value: found, more } = read('englishScore', cell)
    expect([found, more]).toEqual([value, expect.objectContaining({ englishTest: test })])
  })

  it.each(['B2', '良好', 'Fluent'])('%s names no test', (cell) => {
    expect(read('englishScore', cell)).toEqual({ value: cell, state: 'said', findings: [] })
  })
})
