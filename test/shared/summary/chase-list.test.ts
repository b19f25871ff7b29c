import type { Finding, FindingCode } from '@shared/rules/finding'
import { lacksOf } from '@shared/rules/lacks'
import { chaseDeadline, chaseList, chaseText } from '@shared/summary/chase-list'
import { describe, expect, test } from 'vitest'
import { dossierOf, leaderOf, memberOf } from './invented'

const today = '2026-06-18'

/** Four people who owe something at two colleges, one at no known college, one who owes nothing. */
function dossier() {
  const leader = leaderOf()
  const first = memberOf(4)
  first.checks = {
    passport: 'missing',
    consent: 'missing',
    emergency: 'ok',
    insurance: 'ok',
    birth: 'ok',
    identity: 'ok',
    values: 'ok',
  }
  first.person.documents = { d1: { type: 'ordinary', number: 'E12345678' } }
  const second = memberOf(8)
  second.checks = {
    passport: 'ok',
    consent: 'notNeeded',
    emergency: 'pending',
    insurance: 'ok',
    birth: 'ok',
    identity: 'ok',
    values: 'ok',
  }
  const third = memberOf(5)
  third.checks = {
    passport: 'problem',
    consent: 'ok',
    emergency: 'ok',
    insurance: 'ok',
    birth: 'ok',
    identity: 'ok',
    values: 'ok',
  }
  third.findings = [
    { code: 'passportExpired', severity: 'error', field: 'passportExpiry', values: { counted: 'today' } },
  ]
  const fourth = memberOf(18)
  fourth.checks = {
    passport: 'ok',
    consent: 'ok',
    emergency: 'ok',
    insurance: 'missing',
    birth: 'ok',
    identity: 'ok',
    values: 'ok',
  }
  return dossierOf(0, { participants: [leader, fourth, first, second, third] })
}

test.each<[Finding['values'], FindingCode, string, string]>([
  [{ counted: 'today' }, 'passportExpired', 'Passport has expired', '护照已过期'],
  [{ departure: '2026-07-12' }, 'passportExpired', 'Passport expires before departure', '护照出发前到期'],
  [{}, 'passportExpiresDuringTrip', 'Passport expires before the return', '护照回国前到期'],
  [{ months: 6 }, 'passportShortValidity', 'Passport: less than 6 months to spare', '护照有效期不足6个月'],
  [{}, 'passportShortValidity', 'Passport validity too short', '护照有效期不足'],
])('a passport that %j %s', (values, code, en, zh) => {
  const [first] = dossierOf(1).participants
  if (!first) throw new Error('nobody')
  first.checks = { ...first.checks, passport: 'problem' }
  first.findings = [{ code, severity: 'error', field: 'passportExpiry', values }]
  expect(lacksOf(first)[0]?.words).toEqual({ en, zh })
})

describe('the chase list', () => {
  test('stands by college in the order of the cohort, unknown colleges last, in words', () => {
    expect(chaseList(dossier(), 'zh')).toEqual([
      {
        college: '样例职业技术学院',
        people: [
          { name: '李𠮷试', owes: ['护照', '监护人同意书'] },
          { name: '周试文', owes: ['紧急联系人（待补）'] },
        ],
      },
      { college: '示范外事职业学院', people: [{ name: '陈㛃样', owes: ['护照已过期'] }] },
      { college: '学校（单位）未登记', people: [{ name: '刘例明', owes: ['保险'] }] },
    ])
    expect(chaseList(dossier(), 'en')[1]).toEqual({
      college: 'Model College of International Affairs',
      people: [{ name: 'Yang Shian', owes: ['Passport has expired'] }],
    })
  })

  test('as a Chinese message', () => {
    expect(chaseText(dossier(), 'zh', { today })).toBe(`【2026年暑期英国职业教育研学团】材料补交提醒

各位老师好：
以下人员的材料尚未齐全，烦请于6月25日（周四）前补交，谢谢！本团将于7月12日（周日）出发。

样例职业技术学院（2人）
· 李𠮷试：护照、监护人同意书
· 周试文：紧急联系人（待补）

示范外事职业学院（1人）
· 陈㛃样：护照已过期

学校（单位）未登记（1人）
· 刘例明：保险

如已提交，请忽略本消息。`)
  })

  test('as an English message', () => {
    expect(chaseText(dossier(), 'en', { today })).toBe(`UK vocational study tour, summer 2026: documents still to come

Dear colleagues,
the following is still missing for the people named below. Could you send it to us by Thursday 25 June? Thank you. The group leaves on Sunday 12 July.

Sample Polytechnic (2 people)
· Chen Lihe: Passport, Guardian’s consent
· Zhou Shiwen: Emergency contact pending

Model College of International Affairs (1 person)
· Yang Shian: Passport has expired

College not recorded (1 person)
· Liu Liming: Insurance

If you have sent it in the meantime, please disregard this message.`)
  })

  test('holds no number of a document', () => {
    for (const language of ['en', 'zh'] as const) {
      expect(chaseText(dossier(), language, { today })).not.toContain('E12345678')
      expect(chaseText(dossier(), language, { today })).not.toMatch(/\d{4}-\d{2}/)
    }
  })

  test('says thank you when nobody owes anything', () => {
    const complete = dossierOf(0, { participants: [leaderOf()] })
    expect(chaseList(complete, 'en')).toEqual([])
    expect(chaseText(complete, 'en', { today })).toBe(
      'UK vocational study tour, summer 2026: everything is here, thank you all.',
    )
  })

  test('names no day of departure that is past, and no deadline that cannot be kept', () => {
    const text = chaseText(dossier(), 'en', { today: '2026-07-12' })
    expect(text).toContain('as soon as you can')
    expect(chaseText(dossier(), 'en', { today: '2026-07-20' })).not.toContain('The group leaves')
  })

  test('takes the deadline it is given', () => {
    expect(chaseText(dossier(), 'zh', { today, deadline: '2026-07-01' })).toContain('烦请于7月1日（周三）前补交')
  })
})

describe('the deadline that is proposed', () => {
  test.each([
    ['a week on', '2026-06-18', '2026-07-12', '2026-06-25'],
    ['the Friday before a Saturday', '2026-06-20', '2026-07-12', '2026-06-26'],
    ['the Friday before a Sunday', '2026-06-21', '2026-07-12', '2026-06-26'],
    ['the day before departure where that is sooner', '2026-07-08', '2026-07-12', '2026-07-11'],
    ['none on the eve', '2026-07-11', '2026-07-12', null],
    ['none after departure', '2026-07-13', '2026-07-12', null],
    ['a week on where nobody knows when they leave', '2026-06-18', undefined, '2026-06-25'],
    ['a week on where only the month is known', '2026-06-18', '2026-07', '2026-06-25'],
  ])('%s', (_name, from, departure, expected) => {
    expect(chaseDeadline(from, departure)).toBe(expected)
  })
})

test('insurance that nobody has is not asked of the colleges; one that some have is', () => {
  const dossier = dossierOf(3)
  for (const { checks } of dossier.participants) {
    Object.assign(checks, {
      passport: 'ok',
      consent: 'ok',
      emergency: 'ok',
      insurance: 'missing',
      birth: 'ok',
      identity: 'ok',
      values: 'ok',
    })
  }
  expect(chaseList(dossier, 'en')).toEqual([])
  for (const { checks } of dossier.participants.slice(1)) checks.insurance = 'ok'
  expect(chaseList(dossier, 'en').flatMap(({ people }) => people.map(({ owes }) => owes))).toEqual([['Insurance']])
})
