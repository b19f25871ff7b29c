import { dictionary } from '@shared/model/dictionary'
import { referenceFields, referencesIn } from '@shared/model/references'
import { removalOf } from '@shared/model/removal'
import { type AnyRow, type Standalone, standalone } from '@shared/model/types'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'

/** An office in memory; every record in it is invented. */
let memory: Memory

const put = (type: Standalone, row: Record<string, unknown> & { id: string }) =>
  memory.put(type, { seq: 1, ...row } as AnyRow)

beforeEach(() => {
  memory = new Memory()
  put('institution', { id: 'college', name: { zh: '示例职业学院' } })
  put('institution', {
    id: 'partner',
    name: { en: 'Example College' },
    contacts: { k1: { person: 'zhang', post: '主任' } },
  })
  put('person', { id: 'zhang', nameZh: { full: '张样一' }, institution: 'college' })
  put('event', {
    id: 'ceremony',
    title: { zh: '签约仪式' },
    institutions: ['college', 'partner'],
    guests: { g1: { person: 'zhang' } },
  })
  put('agreement', {
    id: 'frame',
    title: { zh: '框架协议' },
    event: 'ceremony',
    parties: { a: { institution: 'college', side: 'own' }, b: { institution: 'partner', side: 'partner' } },
  })
  put('agreement', { id: 'under', title: { zh: '执行协议' }, parentAgreement: 'frame' })
  put('cohort', { id: 'tour', name: { zh: '研学团' }, host: 'partner', sending: ['college'], agreement: 'under' })
  put('enrolment', { id: 'e1', person: 'zhang', cohort: 'tour' })
  put('qualification', { id: 'q', title: { en: 'Example award' } })
  put('qualificationResult', { id: 'r1', person: 'zhang', qualification: 'q' })
})

const whereIs = (id: string) =>
  memory
    .referring(id)
    .map(({ type, id: from, path }) => `${type} ${from} ${path}`)
    .sort()

describe('the fields that refer', () => {
  it('lead to stored record types only, and derived ones are not among them', () => {
    for (const type of standalone)
      for (const field of referenceFields[type]) {
        expect(standalone).toContain(field.to)
        expect(Object.keys(dictionary[type].fields)).toContain(field.steps[0]?.key)
      }
    const paths = (type: Standalone) => referenceFields[type].map(({ path }) => path)
    expect(paths('agreement')).toEqual(expect.arrayContaining(['parties.institution', 'event', 'parentAgreement']))
    expect(paths('event')).toEqual(expect.arrayContaining(['institutions', 'guests.person']))
    expect(paths('event')).not.toContain('agreementsSigned')
    expect(paths('plan')).toEqual(
      expect.arrayContaining(['projects.cohorts', 'projects.agreements', 'projects.outputs']),
    )
  })

  it('are read out of a row wherever they lie', () => {
    const row = memory.row('agreement', 'frame') as AnyRow
    expect(referencesIn('agreement', row)).toEqual([
      { path: 'parties.institution', to: 'institution', id: 'college' },
      { path: 'parties.institution', to: 'institution', id: 'partner' },
      { path: 'event', to: 'event', id: 'ceremony' },
    ])
  })
})

describe('who refers to a record', () => {
  it('is known for single references, lists of them and items of lists', () => {
    expect(whereIs('college')).toEqual([
      'agreement frame parties.institution',
      'cohort tour sending',
      'event ceremony institutions',
      'person zhang institution',
    ])
    expect(whereIs('zhang')).toEqual([
      'event ceremony guests.person',
      'institution partner contacts.person',
      'qualificationResult r1 person',
    ])
  })

  it('follows every change after the first question', () => {
    expect(whereIs('partner')).toHaveLength(3)
    put('cohort', { id: 'tour', host: 'college' })
    expect(whereIs('partner')).toEqual(['agreement frame parties.institution', 'event ceremony institutions'])
    memory.remove('agreement', 'frame')
    expect(whereIs('partner')).toEqual(['event ceremony institutions'])
    put('output', { id: 'o', adopters: { x: { institution: 'partner' } } })
    expect(whereIs('partner')).toContain('output o adopters.institution')
  })
})

describe('taking a record away', () => {
  const everything = () =>
    Object.fromEntries(standalone.map((type) => [type, [...memory.rows(type)].map(({ seq: _, ...row }) => row)]))

  it.each([
    ['institution', 'college', [], ['agreement frame', 'cohort tour', 'event ceremony', 'person zhang']],
    ['person', 'zhang', ['enrolment e1', 'qualificationResult r1'], ['event ceremony', 'institution partner']],
    ['cohort', 'tour', ['enrolment e1'], []],
    ['qualification', 'q', ['qualificationResult r1'], []],
    ['agreement', 'frame', [], ['agreement under']],
    ['event', 'ceremony', [], ['agreement frame']],
  ] as const)('%s %s takes along %j and empties a place in %j', (type, id, along, emptied) => {
    const removal = removalOf(memory, type, id)
    const said = (list: { type: string; id: string }[] | undefined) =>
      list?.map((each) => `${each.type} ${each.id}`).sort()
    expect(said(removal?.along)).toEqual([...along])
    expect(said(removal?.emptied)).toEqual([...emptied])
    applyChanges(memory, removal?.changes ?? [], 2)
    expect(memory.row(type, id)).toBeUndefined()
    expect(whereIs(id)).toEqual([])
    for (const each of standalone)
      for (const row of memory.rows(each))
        for (const reference of referencesIn(each, row)) expect(memory.row(reference.to, reference.id)).toBeDefined()
    expect(JSON.stringify(everything())).not.toContain(`"${id}"`)
  })

  it('is null for what is not there', () => {
    expect(removalOf(memory, 'plan', 'nothing')).toBeNull()
  })
})
