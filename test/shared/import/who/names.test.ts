import { describe, expect, it } from 'vitest'
import type { Outcome, PlanRow } from '../../../../shared/import/contract'
import { csv, importOptions, Office } from '../office'
import { type NamePair, otherNames, sameNames, soundAlike } from './names'

const tour = { name: '示例研学团', kind: 'studyTourOut', from: '2026-07-12', to: '2026-08-02', destination: 'GB' }
const here = importOptions(tour)
const elsewhere = importOptions({ ...tour, name: '另一研学团' })

type Name = NamePair['record']
interface Said {
  outcome: Outcome
  joined: boolean
}

/** What becomes of a row with this name and these facts, where the other name is on record with a birthday. */
function said({ record, row }: NamePair, facts: Record<string, string>, cohort: typeof here): Said {
  const office = new Office()
  const list = (name: Name, more: Record<string, string>) =>
    csv(
      [...Object.keys(name).map((key) => (key === 'zh' ? '中文姓名' : '姓名拼音')), '性别', ...Object.keys(more)],
      [...Object.values(name), '男', ...Object.values(more)],
    )
  office.import('first.csv', list(record, { 出生日期: '2008-11-12', 护照号: 'E12345678' }), here)
  const planned = office.plan('then.csv', list(row, facts), cohort).tables[0]?.rows[0]
  const { outcome, matches } = planned as PlanRow
  return { outcome, joined: (outcome === 'changed' || outcome === 'same') && matches.length === 1 }
}

const cases = (pairs: readonly NamePair[]) => pairs.map((pair): [string, NamePair] => [pair.what, pair])
const born = { 出生日期: '2008-11-12' }
const bornOtherwise = { 出生日期: '2006-02-03' }

describe('one name written twice', () => {
  it.each(cases(sameNames))('%s, with the same birthday, is one person', (_, pair) => {
    expect(said(pair, born, elsewhere).joined).toBe(true)
  })
  it.each(cases(sameNames))('%s, in the same cohort, is one person', (_, pair) => {
    expect(said(pair, {}, here).joined).toBe(true)
  })
  it.each(cases(sameNames))('%s, elsewhere and alone, joins nobody', (_, pair) => {
    expect(said(pair, {}, elsewhere).joined).toBe(false)
  })
  it.each(cases(sameNames))('%s, born on another day, are two people', (_, pair) => {
    expect(said(pair, bornOtherwise, elsewhere).joined).toBe(false)
    expect(said(pair, bornOtherwise, here).joined).toBe(false)
  })
})

describe('a Chinese name and its reading', () => {
  it.each(cases(soundAlike))('%s, in the same cohort, is one person', (_, pair) => {
    expect(said(pair, {}, here).joined).toBe(true)
  })
  it.each(cases(soundAlike))('%s, with the same birthday elsewhere, is asked about', (_, pair) => {
    expect(said(pair, born, elsewhere).outcome).toBe('possibleDuplicate')
  })
  it.each(cases(soundAlike))('%s, elsewhere and alone, is somebody new', (_, pair) => {
    expect(said(pair, {}, elsewhere).outcome).toBe('new')
  })
})

it.each([
  ['another name', { zh: '王示例' }, { zh: '郑模拟' }, 'possibleDuplicate'],
  ['sisters', { la: 'EXAMPLE ZOE' }, { la: 'EXAMPLE CHLOE' }, 'possibleDuplicate'],
  ['one character wrong', { zh: '王示例' }, { zh: '王世例' }, 'same'],
  ['one letter wrong', { la: 'WANG SHILI' }, { la: 'WANG SHLI' }, 'same'],
])('a passport on record and %s', (what, record, row, outcome) =>
  expect(said({ what, record, row }, { 护照号: 'E12345678' }, here).outcome).toBe(outcome),
)

describe('two names', () => {
  it.each(cases(otherNames))('%s, with the same birthday, are two people or asked about', (_, pair) => {
    expect(said(pair, born, elsewhere).joined).toBe(false)
  })
  it.each(cases(otherNames))('%s, in the same cohort, are two people or asked about', (_, pair) => {
    expect(said(pair, {}, here).joined).toBe(false)
  })
  it.each(cases(otherNames))('%s, on one passport, are asked about, or a change to look at', (_, pair) => {
    const near = pair.what.startsWith('one letter')
    const alone = said(pair, { 护照号: 'E12345678' }, elsewhere).outcome
    expect(near ? ['changed'] : ['possibleDuplicate', 'changed']).toContain(alone)
    // The same birthday besides: they took a new name.
    expect(said(pair, { 护照号: 'E12345678', ...born }, elsewhere).outcome).toBe('changed')
    expect(said(pair, { 护照号: 'E12345678', ...bornOtherwise }, elsewhere).outcome).toMatch(/conflict|changed/)
  })
})
