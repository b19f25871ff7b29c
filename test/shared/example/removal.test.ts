/** The example goes in one step, whatever was done in it; what people added stays. */
import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../../renderer/office/apply'
import type { Memory } from '../../../renderer/office/memory'
import { exampleOffice } from '../../../shared/example/office'
import { exampleOfficeName } from '../../../shared/example/office-name'
import { exampleRemoval } from '../../../shared/example/removal'
import type { Change } from '../../../shared/model/change-set'
import { referencesIn } from '../../../shared/model/references'
import { type AnyRow, type Row, type Standalone, standalone } from '../../../shared/model/types'
import { readerOfChanges } from './reader'

const created = <T extends Standalone>(t: T, row: Omit<Row<T>, 'seq'>): Change => ({
  t,
  id: row.id,
  subject: row.id,
  op: 'create',
  row: row as unknown as Omit<AnyRow, 'seq'>,
})

const office = created('office', { id: 'office', name: { ...exampleOfficeName }, country: 'CN', example: true })
const example = exampleOffice('2026-09-15')
const idOf = (type: Standalone, zh: string) =>
  example.find((change) => change.t === type && change.op === 'create' && JSON.stringify(change.row).includes(zh))
    ?.id ?? ''

const removed = (changes: readonly Change[]) => {
  const reader = readerOfChanges(changes) as Memory
  const removal = exampleRemoval(reader)
  applyChanges(reader, removal.changes, 2)
  const left = standalone.flatMap((type) =>
    [...reader.all(type)].map((row) => ({ type, row: row as unknown as AnyRow })),
  )
  return { removal, reader, left }
}

test('nothing of it is left, and the office asks for its name again', () => {
  const { removal, left } = removed([office, ...example])
  expect(removal).toMatchObject({ gone: example.length, staying: {}, along: 0 })
  expect(left.map(({ row }) => row)).toEqual([{ id: 'office', seq: 2, country: 'CN' }])
})

test('an office with a name of its own keeps it', () => {
  const own = created('office', { id: 'office', name: { zh: '云河学院外事处' }, country: 'CN', example: true })
  expect(removed([own, ...example]).left.map(({ row }) => row)).toEqual([
    { id: 'office', seq: 2, name: { zh: '云河学院外事处' }, country: 'CN' },
  ])
})

describe('what people did in it', () => {
  const person = created('person', {
    id: 'mine',
    nameZh: { full: '王样' },
    institution: idOf('institution', '示例滨海职业技术学院'),
  })
  const cohort = created('cohort', {
    id: 'own-cohort',
    name: { zh: '自建团组' },
    host: idOf('institution', '示例北桥'),
    sending: ['own-college', idOf('institution', '示例山城'), idOf('institution', '示例青禾')],
  })
  const college = created('institution', { id: 'own-college', name: { zh: '云河学院' } })
  const inExample = created('enrolment', { id: 'e1', person: 'mine', cohort: idOf('cohort', '赴英职业体验') })
  const inOwn = created('enrolment', { id: 'e2', person: 'mine', cohort: 'own-cohort' })
  const ofExample = created('enrolment', { id: 'e3', person: idOf('person', '方示清'), cohort: 'own-cohort' })

  test('stays, without what leads nowhere any more, and is counted', () => {
    const { removal, left, reader } = removed([
      office,
      ...example,
      person,
      cohort,
      college,
      inExample,
      inOwn,
      ofExample,
    ])
    expect(removal).toMatchObject({ gone: example.length, along: 2 })
    expect(removal.staying).toEqual({ person: 1, cohort: 1, institution: 1, enrolment: 1 })
    expect(left.map(({ row }) => row.id).sort()).toEqual(['e2', 'mine', 'office', 'own-cohort', 'own-college'])
    expect(reader.get('cohort', 'own-cohort')).toMatchObject({ sending: ['own-college'] })
    expect(reader.get('cohort', 'own-cohort')?.host).toBeUndefined()
    expect(
      left.flatMap(({ type, row }) => referencesIn(type, row)).filter(({ to, id }) => !reader.get(to, id)),
    ).toEqual([])
  })

  test('changes in records of the example do not keep them', () => {
    const reader = readerOfChanges([office, ...example]) as Memory
    const id = idOf('agreement', '示例-协议-002')
    applyChanges(
      reader,
      [{ t: 'agreement', id, subject: id, op: 'update', base: 1, set: [{ p: 'remarks', to: '已改' }] }],
      2,
    )
    applyChanges(reader, exampleRemoval(reader).changes, 3)
    expect([...reader.all('agreement')]).toEqual([])
  })
})
