import type { Finding, RowFindingCode } from '@shared/rules/finding'
import { findingSentence } from '@shared/rules/finding-text'
import { describe, expect, it } from 'vitest'

const finding = (code: RowFindingCode, field: string | null, values: Finding['values'] = {}): Finding => ({
  code,
  severity: 'warning',
  field,
  values,
})

describe('one sentence for a finding', () => {
  it.each<[Finding, string, string]>([
    [finding('missingRequired', 'passportNo'), 'Passport number is missing: ask for it.', '缺少护照号，请补充。'],
    [
      finding('dateSerial', 'dob', { value: '39544', date: '2008-04-06' }),
      'Date of birth: “39544” is a spreadsheet’s day number. It was read as 6 Apr 2008; please check.',
      '出生日期“39544”是表格的日期序列号，已读作2008年4月6日，请核对。',
    ],
    [
      finding('yearMissing', 'dateFrom', { value: '12/7', date: '2026-07-12' }),
      'Start date: “12/7” has no year. It was read as 12 Jul 2026 from the dates of the cohort; please check.',
      '出发日期“12/7”没有年份，已按团组日期读作2026年7月12日，请核对。',
    ],
    [
      finding('yearMissing', 'examDate', { value: '12/7', date: '' }),
      'Exam date: “12/7” has no year, so it was left out. Add the year.',
      '考试日期“12/7”没有年份，未采用，请补填年份。',
    ],
    [
      finding('genderConflictId', 'gender', { value: 'F', sex: 'M' }),
      'The sex (Female) does not agree with the identity card (Male): find out which is right.',
      '性别（女）与身份证（男）不一致，请核实。',
    ],
    [
      finding('dobConflictId', 'dob', { value: '2008-02', date: '2009-11-01' }),
      'The date of birth (Feb 2008) does not agree with the identity card (1 Nov 2009): find out which is right.',
      '出生日期（2008年2月）与身份证（2009年11月1日）不一致，请核实。',
    ],
    [
      finding('passportShortValidity', 'passportExpiry', { expires: '2027-02-20', until: '2027-04-12', country: 'CN' }),
      'The passport expires on 20 Feb 2027; for China it should last until 12 Apr 2027. Renew it.',
      '护照2027年2月20日到期，前往中国应至少有效至2027年4月12日，建议换发。',
    ],
    [
      finding('roomOverfull', 'room', { room: '117', people: 2, beds: 1 }),
      'Room 117 has 2 people and 1 bed: move somebody.',
      '117房安排了2人，只有1个床位，请调整。',
    ],
    [
      finding('insuranceGap', 'insuranceTo', { until: '2026-10-24', return: '2026-10-26' }),
      'The insurance ends on 24 Oct 2026, before the return on 26 Oct 2026: extend it.',
      '保险2026年10月24日到期，早于返程日2026年10月26日，请延长保期。',
    ],
    [
      finding('partialDate', 'passportExpiry', { value: '2029-08' }),
      'Passport expiry date: “2029-08” has no day. It is kept as it is; add the day.',
      '护照有效期至“2029-08”没有写明“日”，已按原样保留，请补全。',
    ],
  ])('%j', (given, en, zh) => {
    expect([findingSentence(given, 'en'), findingSentence(given, 'zh')]).toEqual([en, zh])
  })

  /** What the rules put beside each code; none of them may leave a hole in a sentence. */
  const all: Record<RowFindingCode, Finding['values']> = {
    missingRequired: {},
    placeholderText: { value: '待补' },
    impossibleDate: { value: '2008-2-30' },
    partialDate: { value: '1990年7月' },
    yearMissing: { value: '12/7', date: '2026-07-12' },
    dateSerial: { value: '39544', date: '2008-04-06' },
    yearOfRepublic: { value: '96年3月4日', date: '2007-03-04' },
    termNotDate: { value: '五年' },
    dateOrderUnknown: { value: '03/04/2008' },
    idChecksum: {},
    scientificNotation: { value: '2.199E+17' },
    apostrophe: {},
    lookalikeCharacter: { value: 'ezO001518', proposal: 'EZ0001518' },
    dobConflictId: { value: '2008-02', date: '2009-11-01' },
    genderConflictId: { value: 'F', sex: 'M' },
    genderConflictFile: { value: 'M', sex: 'F' },
    differsFromRecord: { value: '贺子默', name: '贺子墨' },
    numberSlip: { value: 'EK3310012', number: 'EK3310021' },
    dobConflictFile: { value: '2008-05-16', date: '2008-05-06' },
    ageMismatch: { value: 25, age: 17 },
    passportExpired: { expires: '2026-07-04', departure: '2026-07-12' },
    passportExpiresDuringTrip: { expires: '2027-02-01', return: '2027-02-07' },
    passportShortValidity: { expires: '2027-02-20', until: '2027-04-12', months: 6, country: 'CN' },
    wrongPassportKind: {},
    passportFormat: {},
    minorNoConsent: { age: 17, date: '2026-07-12' },
    under14: { age: 13, date: '2026-07-12' },
    twoValues: { value: 'a/b' },
    emailInvalid: { value: 'a@example' },
    phoneInvalid: { value: 'abc' },
    unknownWord: { value: 'abc' },
    unitMismatch: { value: '13周' },
    qualNoFormat: { value: '6010000' },
    codeFormat: { value: 'abc' },
    duplicateInFile: { row: 12 },
    roomOverfull: { room: '103', people: 4, beds: 2 },
    mixedSexRoom: { room: '103' },
    adultClassmateWithMinor: { room: '103' },
    staffWithMinor: { room: '103' },
    notAPerson: { role: 'driver' },
    agreementExpired: { until: '2025-03-31', today: '2026-09-01' },
    insuranceMissing: {},
    insuranceGap: { until: '2026-10-24', return: '2026-10-26' },
    secondLeader: { count: 2 },
    tooFewAdults: { adults: 1, students: 30, count: 2, most: 10 },
    noName: {},
    noPerson: {},
    noRecordName: {},
    tooLong: {},
    healthInRemarks: { value: '花生过敏' },
    keptAsNote: { heading: '父亲单位' },
    otherFlight: { value: 'CA855', group: 'CA937' },
    aboveLeftOut: { value: '酒店：Example Inn' },
  }

  it.each(Object.entries(all) as [RowFindingCode, Finding['values']][])('%s leaves no hole', (code, values) => {
    for (const language of ['en', 'zh'] as const) {
      for (const given of [finding(code, 'passportNo', values), finding(code, null, values)]) {
        const sentence = findingSentence(given, language)
        expect(sentence).not.toMatch(/\{\w+\}|\||undefined|NaN/)
        expect(sentence.length).toBeGreaterThan(8)
        expect(sentence).toMatch(language === 'zh' ? /。$/ : /\.$/)
        expect(/\p{Script=Han}/u.test(sentence.replaceAll(/“.*?”/g, ''))).toBe(language === 'zh')
      }
    }
  })

  it('says of an age whether it is that of the departure or of today', () => {
    const aged = (values: Finding['values']) => findingSentence(finding('minorNoConsent', null, values), 'zh')
    expect(aged({ age: 17, date: '2026-07-12' })).toMatch(/出发日.*7月12日/)
    expect(aged({ age: 17, date: 'today', counted: 'today' })).toMatch(/^按今天计算/)
  })

  it('says a count in both forms of English', () => {
    const few = (count: number) =>
      findingSentence(finding('tooFewAdults', null, { adults: 1, students: 20, count }), 'en')
    expect(few(1)).toMatch(/1 more adult\.$/)
    expect(few(2)).toMatch(/2 more adults\.$/)
  })
})
