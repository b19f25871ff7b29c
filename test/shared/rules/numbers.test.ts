import {
  isJointApproval,
  isMajorCode,
  isQualificationNumber,
  isSchoolCode,
  isUkprn,
  isUln,
  isUnifiedCode,
  looksLikeUnifiedCode,
} from '@shared/rules/codes'
import { identityCheckCharacter, isOldIdentityCard, readIdentityCard } from '@shared/rules/identity-card'
import { mrzCheckDigit, readMrz } from '@shared/rules/mrz'
import { kindOfNumber, kindsOfNumber, plainPassportNumber, proposedNumber } from '@shared/rules/passport'
import { describe, expect, it } from 'vitest'

describe('resident identity cards', () => {
  it.each([
    ['219900200811129274', '2008-11-12', 'M'],
    ['219900200603023002', '2006-03-02', 'F'],
    ['21990020060911129X', '2006-09-11', 'M'],
    ['219900200911013631', '2009-11-01', 'M'],
    ['219900199109094563', '1991-09-09', 'F'],
  ])('%s: born %s, %s', (number, dateOfBirth, sex) => {
    expect(readIdentityCard(number)).toEqual({ dateOfBirth, sex })
  })

  it.each([
    ['219900200902278161', 'a wrong check character'],
    ['219900200811129275', 'a wrong check character'],
    ['21990020081112927', 'a digit too few'],
    ['21990020060911129x', 'a lower case x'],
    ['', 'nothing'],
  ])('%s is none: %s', (number) => {
    expect(readIdentityCard(number)).toBeNull()
  })

  it('is none for a day that is not in the calendar, whatever the check character', () => {
    const digits = '21990020090230001'
    expect(readIdentityCard(digits + identityCheckCharacter(digits))).toBeNull()
  })

  it('finds every single wrong digit', () => {
    const right = '219900200811129274'
    for (let at = 0; at < 17; at++)
      for (const digit of '0123456789')
        if (digit !== right[at]) expect(readIdentityCard(right.slice(0, at) + digit + right.slice(at + 1))).toBeNull()
  })

  it('knows the fifteen digits of before 1999', () => {
    expect([isOldIdentityCard('219900810302001'), isOldIdentityCard('219900811302001')]).toEqual([true, false])
  })
})

describe('passport numbers', () => {
  it.each([
    ['E12345678', ['ordinary']],
    ['EA1234567', ['ordinary']],
    ['EZ0001000', ['ordinary']],
    ['EI1234567', []],
    ['EO1234567', []],
    ['G12345678', ['ordinary']],
    ['141234567', ['ordinary', 'foreign']],
    ['151234567', ['ordinary', 'foreign']],
    ['161234567', ['foreign']],
    ['PE1234567', ['publicAffairs']],
    ['P1234567', ['publicAffairs']],
    ['P.1234567', ['publicAffairs']],
    ['SE1234567', ['service']],
    ['S1234567', ['service']],
    ['S12345678', ['service']],
    ['DE1234567', ['diplomatic']],
    ['K12345678', ['hkPassport']],
    ['H12345678', ['hkPassport', 'mainlandPermitHkMo']],
    ['M12345678', ['mainlandPermitHkMo']],
    ['MA1234567', ['moPassport']],
    ['12345678', ['mainlandPermitTw']],
    ['99LA12345', []],
    ['E1234567', []],
    ['E123456789', []],
  ])('%s: %j', (number, kinds) => {
    expect(kindsOfNumber(number)).toEqual(kinds)
    expect(kindOfNumber(number)).toBe(kinds.length === 1 ? kinds[0] : null)
  })

  it('is written in upper case without spaces and dashes', () => {
    expect(plainPassportNumber(' ｅz 000-1000 ')).toBe('EZ0001000')
    expect(plainPassportNumber('P.9991003')).toBe('P.9991003')
  })

  it.each([
    ['EZO001518', 'EZ0001518'],
    ['E1234567I', 'E12345671'],
    ['PE12345S7', 'PE1234557'],
    ['EZ0001518', null],
    ['99LA12345', null],
    ['EX9900013', null],
    ['APPLIED', null],
  ])('%s: perhaps %s', (number, proposal) => {
    expect(proposedNumber(number)).toBe(proposal)
  })
})

describe('machine-readable zones', () => {
  // The specimen of ICAO Doc 9303 part 4.
  const first = 'P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<'
  const second = 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'

  it('reads the specimen', () => {
    expect(readMrz(`${first}\n${second}`, '2026-09-01')).toEqual({
      wrong: [],
      mrz: {
        issuingState: 'UTO',
        family: 'ERIKSSON',
        given: 'ANNA MARIA',
        number: 'L898902C3',
        nationality: 'UTO',
        dateOfBirth: '1974-08-12',
        sex: 'F',
        expiresOn: '2012-04-15',
      },
    })
  })

  it.each([
    ['520727', '3'],
    ['AB2134<<<', '5'],
    ['740812', '2'],
    ['D23145890', '7'],
  ])('%s has the check digit %s', (field, digit) => {
    expect(mrzCheckDigit(field)).toBe(digit)
  })

  it('says which field is wrong', () => {
    expect(readMrz(first + second.replace('740812', '740813'), '2026-09-01').wrong).toEqual([
      'dateOfBirth',
      'composite',
    ])
    expect(readMrz(first + second.replace('L898902C3', 'L898902C4'), '2026-09-01').wrong).toEqual([
      'number',
      'composite',
    ])
  })

  it.each(['', 'EZ0001000', first, second + first])('%s is none', (text) => {
    expect(readMrz(text, '2026-09-01')).toEqual({ mrz: null, wrong: ['shape'] })
  })
})

describe('codes', () => {
  it.each<[string, (code: string) => boolean, string, boolean]>([
    ['unified', isUnifiedCode, '91350100M000100Y43', true],
    ['unified', isUnifiedCode, '91350100M000100Y44', false],
    ['unified', isUnifiedCode, '91350100I000100Y43', false],
    ['unified shape', looksLikeUnifiedCode, '91999900MA0000000X', true],
    ['unified shape', looksLikeUnifiedCode, '99990001', false],
    ['school', isSchoolCode, '4121010001', true],
    ['school', isSchoolCode, '412101000', false],
    ['UKPRN', isUkprn, '99990001', true],
    ['UKPRN', isUkprn, '9999000', false],
    ['qualification', isQualificationNumber, '601/0000/X', true],
    ['qualification', isQualificationNumber, '600/0000/0', true],
    ['qualification', isQualificationNumber, '6010000', false],
    ['qualification', isQualificationNumber, '601/0000/Y', false],
    ['approval', isJointApproval, 'PDE21GB3A20230000N', true],
    ['approval', isJointApproval, 'PDE21GB3A2023000N', false],
    ['major', isMajorCode, '410202', true],
    ['learner', isUln, '9000000000', true],
    ['learner', isUln, '900000000', false],
  ])('%s %o %s: %s', (_, test, code, right) => {
    expect(test(code)).toBe(right)
  })
})
