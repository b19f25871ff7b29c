import { describe, expect, it } from 'vitest'
import { mergeChanges } from '../../../shared/import/match/merge-people'
import { withValue } from '../../../shared/model/paths'
import type { AnyRow, Row } from '../../../shared/model/types'
import { cohortDossier } from '../../../shared/rules/dossier'
import { erasureOf } from '../../../shared/rules/erasure'
import { findingSentence } from '../../../shared/rules/finding-text'
import { lacksOf } from '../../../shared/rules/lacks'
import { coveredFinding, masked } from '../../../shared/rules/masking'
import { recordFindings } from '../../../shared/rules/record-findings'
import { refusedFindings } from '../../../shared/rules/refused-values'
import { chaseList } from '../../../shared/summary/chase-list'
import { csv, importOptions, Office } from './office'

/** What a list said and could not be taken stays on the person until it is put right. All people are invented. */

const tour = { name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02', destination: 'GB' }
const options = importOptions(tour)
const heads = ['姓名', '性别', '出生日期', '身份证号', '护照号码', '手机', '紧急联系人', '紧急联系人电话']
const good = ['王示例', '男', '2008-11-12', '', 'EZ0001000', '13912345678', '例家长', '13912345679']
const bad = ['李样本', '女', '2008-02-30', 2.199e17, '办理', '12345', '样家长', '家里']

function imported(...rows: (string | number)[][]) {
  const office = new Office()
  const { made } = office.import('名单.csv', csv(heads, ...rows), options)
  return { office, made, cohort: made.cohortId as string }
}
const named = (office: Office, family: string) =>
  [...office.records.all('person')].find(({ nameZh }) => nameZh?.full?.startsWith(family)) as Row<'person'>

describe('a value that was refused', () => {
  it('is kept with the person: what the list said, why, which list, when', () => {
    const { office } = imported(good, bad)
    expect(named(office, '王').refusedValues).toBeUndefined()
    expect(named(office, '李').refusedValues).toEqual({
      dob: { said: '2008-02-30', because: 'impossibleDate', list: '名单.csv', on: '2026-09-01' },
      idCard: { said: '219900000000000000', because: 'scientificNotation', list: '名单.csv', on: '2026-09-01' },
      passportNo: expect.objectContaining({ said: '办理', because: 'codeFormat' }),
      phone: expect.objectContaining({ said: '12345', because: 'phoneInvalid' }),
      emergencyPhone: expect.objectContaining({ said: '家里', because: 'phoneInvalid' }),
    })
  })

  it('is a finding of the person at its field, in words of both languages', () => {
    const { office } = imported(good, bad)
    const person = named(office, '李')
    const findings = recordFindings(office.records, 'person', person, '2026-09-01')
    const card = findings.find(({ code, field }) => code === 'valueRefused' && field === 'idCard')
    expect(card).toMatchObject({ severity: 'error', path: 'idCard' })
    if (!card) throw new Error('no finding')
    expect(findingSentence(card, 'en')).toBe(
      'Resident ID number: the list “名单.csv” said “219900000000000000”, which was left out: a spreadsheet had destroyed its last digits. Enter the right value, or dismiss this.',
    )
    expect(findingSentence(card, 'zh')).toContain('末几位已被表格破坏，未采用')
    // Where the item is there already, at its own field.
    const [contact] = Object.keys(person.emergencyContacts ?? {})
    expect(refusedFindings('person', person).find(({ field }) => field === 'emergencyPhone')?.path).toBe(
      `emergencyContacts.${contact}.phone`,
    )
  })

  it('counts as lacking also where the identity card says the day of birth', () => {
    const carded = [
      '赵虚构',
      '男',
      '2008-02-30',
      '219900200811129274',
      'EZ0001002',
      '13912345677',
      '赵家长',
      '13912345676',
    ]
    const { office, cohort } = imported(carded)
    const zhao = cohortDossier(office.records, cohort, '2026-06-01')?.participants[0]
    expect(zhao?.checks.birth).toBe('problem')
    expect(zhao && lacksOf(zhao).map(({ words }) => words.zh)).toContain('出生日期（名单所填有误）')
  })

  it('counts as lacking in the cohort, and is asked for again as what it is', () => {
    const { office, cohort } = imported(good, bad)
    const dossier = cohortDossier(office.records, cohort, '2026-06-01')
    const li = dossier?.participants.find(({ person }) => person.nameZh?.full === '李样本')
    if (!dossier || !li) throw new Error('nobody')
    expect(li.checks).toMatchObject({ passport: 'missing', emergency: 'missing', birth: 'missing', values: 'problem' })
    expect(lacksOf(li).map(({ words }) => words.zh)).toEqual(
      expect.arrayContaining(['护照号（名单所填有误）', '出生日期（名单所填有误）', '身份证号（名单所填有误）']),
    )
    const owes = chaseList(dossier, 'zh').flatMap(
      ({ people }) => people.find(({ name }) => name === '李样本')?.owes ?? [],
    )
    expect(owes).toEqual(
      lacksOf(li)
        .filter(({ check }) => check !== 'insurance')
        .map(({ words }) => words.zh),
    )
    // Said once: not missing besides.
    expect(li.findings.filter(({ field }) => field === 'passportNo').map(({ code }) => code)).toEqual(['valueRefused'])
  })

  it('goes with the value that somebody enters, or a later list brings', () => {
    const { office } = imported(bad)
    const person = named(office, '李')
    const entered = withValue(person, 'idCard', '110105200811121238')
    expect(refusedFindings('person', entered).map(({ field }) => field)).not.toContain('idCard')
    office.import('补.csv', csv(['姓名', '手机'], ['李样本', '13912345670']), options)
    expect(named(office, '李').refusedValues).not.toHaveProperty('phone')
    expect(named(office, '李').refusedValues).toHaveProperty('idCard')
  })

  it('is not kept beside a value on record, and the same list again changes nothing', () => {
    const { office } = imported(good)
    office.import('坏.csv', csv(['姓名', '护照号码', '手机'], ['王示例', 'EZ0001000', '12345']), options)
    expect(named(office, '王').refusedValues).toBeUndefined()
    const again = imported(bad).office
    const plan = again.plan('名单.csv', csv(heads, bad), options)
    expect(again.changes(plan, options).draft.changes).toEqual([])
  })

  it('is masked like the number it was, and goes when the person is erased', () => {
    const { office } = imported(bad)
    const person = named(office, '李')
    const shown = JSON.stringify(masked('person', person as unknown as Record<string, unknown>, false))
    expect(shown).not.toContain('2199')
    const card = refusedFindings('person', person).find(({ field }) => field === 'idCard')
    const dob = refusedFindings('person', person).find(({ field }) => field === 'dob')
    if (!card || !dob) throw new Error('no finding')
    expect(findingSentence(coveredFinding(card), 'en')).not.toContain('21990')
    expect(findingSentence(coveredFinding(card), 'en')).toContain('名单.csv')
    expect(findingSentence(coveredFinding(dob, true), 'en')).not.toContain('2008')
    const erased = erasureOf(office.records, [person.id])
    expect(JSON.stringify(erased.kept)).not.toMatch(/2199|2008-02-30|12345/)
  })

  it('stays once a column where two records are merged', () => {
    const office = new Office()
    const left = (said: string) => ({ said, because: 'scientificNotation', list: 'a.csv', on: '2026-09-01' })
    const put = (id: string, refusedValues: object) =>
      office.records.put('person', { id, seq: 0, nameZh: { full: '李样本' }, refusedValues } as unknown as AnyRow)
    put('p1', { idCard: left('2.1E+17') })
    put('p2', { idCard: left('2.2E+17'), phone: left('1.3E+10') })
    office.apply(mergeChanges(office.records, 'p1', 'p2', new Set()) ?? [])
    expect(office.records.get('person', 'p1')?.refusedValues).toEqual({
      idCard: left('2.1E+17'),
      phone: left('1.3E+10'),
    })
  })

  it('of the place in a cohort stays there', () => {
    const office = new Office()
    office.import(
      '费.csv',
      csv(['姓名', '性别', '出生日期', '应缴费用'], ['王示例', '男', '2008-11-12', '面议']),
      options,
    )
    const [place] = [...office.records.all('enrolment')] as AnyRow[]
    const refused = refusedFindings('enrolment', place as unknown as Row<'enrolment'>)
    expect(refused.map(({ field }) => field)).toEqual(['feeDue'])
  })
})
