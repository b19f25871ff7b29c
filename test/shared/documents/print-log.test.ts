/** The log of prints: what is written into it, how numbered copies go on, what a second print marks. */
import { inOne, type PrintedDocument } from '@shared/documents/document'
import { type Handed, handedOver, handOverOf, logChanges, memoryFor } from '@shared/documents/print-log'
import { memoryOf, readMemory, withoutRows } from '@shared/documents/print-memory'
import { type DocumentQuery, makeDocument } from '@shared/documents/shelf'
import { exampleOffice } from '@shared/example/office'
import type { Change } from '@shared/model/change-set'
import type { AnyRow, Row } from '@shared/model/types'
import { cohortDossier } from '@shared/rules/dossier'
import { describe, expect, test } from 'vitest'
import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import { today } from './office'

const handed: Handed = { way: 'paper', by: '陈示例', on: today, time: '14:05' }

/** The example office, its tour, and prints of it one after the other. */
function office() {
  const memory = new Memory()
  applyChanges(memory, exampleOffice(today), 1)
  let seq = 1
  const write = (changes: readonly Change[]) => {
    seq += 1
    applyChanges(memory, changes, seq)
  }
  const cohort = [...memory.all('cohort')].find(({ name }) => name?.zh?.includes('职业体验')) as Row<'cohort'>
  const make = (document: string, more: Partial<DocumentQuery> = {}) =>
    makeDocument(memory, { document, id: cohort.id, printedBy: '陈示例', ...more }, today) as PrintedDocument
  const print = (document: string, more: Partial<DocumentQuery> = {}) => {
    const id = `print${seq}`
    const over = handOverOf(make(document, more), 'zh')
    const changes = logChanges(memory, id, over, handed, memoryFor(over, id))
    write(changes)
    return memory.get('disclosure', id) as Row<'disclosure'>
  }
  const set = (type: 'person' | 'enrolment', id: string, p: string, to: unknown) => {
    const { seq: base } = memory.get(type, id) as AnyRow
    write([{ t: type, id, subject: id, op: 'update', base, set: [{ p, to }] }])
  }
  const people = () => cohortDossier(memory, cohort.id, today)?.participants ?? []
  return { memory, cohort, make, print, set, people }
}

const table = (document: PrintedDocument) => {
  const found = document.blocks.find((block) => block.kind === 'table' && block.key === 'people')
  if (found?.kind !== 'table') throw new Error('no table of people')
  return found
}

describe('a line of the log', () => {
  test('says who printed what of which record, when, how many, and whether it was sensitive', () => {
    const { print, cohort, memory } = office()
    const row = print('emergencySheet', { copies: 2 })
    expect(row).toMatchObject({
      title: { zh: '应急联系表' },
      document: 'emergencySheet',
      cohort: cohort.id,
      on: today,
      time: '14:05',
      by: '陈示例',
      way: 'paper',
      copies: 2,
      firstCopy: 1,
      lastCopy: 2,
      sensitive: true,
      preset: 'full',
    })
    expect(handedOver(memory, cohort.id).map(({ id }) => id)).toEqual([row.id])
    expect(handedOver(memory, cohort.id)[0]).not.toHaveProperty('memory')
  })

  test('copies go on counting, also over prints with other fields; those of another cohort begin at one', () => {
    const { print, make, memory } = office()
    print('emergencySheet', { copies: 2 })
    print('emergencySheet', { copies: 1, preset: 'plain' })
    expect(make('emergencySheet', { copies: 2 }).copy).toEqual({ number: 4, of: 5 })
    const other = [...memory.all('cohort')].find(({ name }) => !name?.zh?.includes('职业体验'))
    expect(make('emergencySheet', { id: other?.id ?? '' }).copy).toEqual({ number: 1, of: 1 })
  })

  test('only the newest print of a document keeps what it held', () => {
    const { print, memory } = office()
    const first = print('groupList')
    expect(first.memory).toBeTruthy()
    print('groupList')
    expect(memory.get('disclosure', first.id)).not.toHaveProperty('memory')
  })
})

describe('a second print', () => {
  test('marks who came, who changed and who left, and says how many', () => {
    const { print, make, set, people } = office()
    print('groupList')
    const [, second, third] = people()
    if (!second || !third) throw new Error('nobody')
    set('person', second.person.id, 'post', '新职务')
    set('enrolment', third.enrolment.id, 'state', 'withdrawn')
    const again = make('groupList', { marks: true })
    expect(again.since).toMatchObject({ on: today, time: '14:05', by: '陈示例', added: 0, changed: 1, gone: 1 })
    const rows = table(again).rows
    expect(rows.find(({ key }) => key === second.enrolment.id)?.cells.post).toMatchObject({
      text: '新职务',
      since: 'changed',
    })
    const gone = rows.find(({ key }) => key === third.enrolment.id)
    expect(gone?.gone).toBe(true)
    expect(inOne(gone?.cells.nameZh?.text ?? '', 'zh')).toBe(
      third.person.nameZh?.full ?? inOne(gone?.cells.nameZh?.text ?? '', 'zh'),
    )
    expect(make('groupList').since).toBeUndefined()
    expect(make('groupList').before).toMatchObject({ on: today })
  })

  test('somebody new is marked as added', () => {
    const { print, make, set, people } = office()
    const [, second] = people()
    if (!second) throw new Error('nobody')
    set('enrolment', second.enrolment.id, 'state', 'withdrawn')
    print('groupList')
    set('enrolment', second.enrolment.id, 'state', 'confirmed')
    const again = make('groupList', { marks: true })
    expect(again.since).toMatchObject({ added: 1, gone: 0 })
    expect(table(again).rows.find(({ key }) => key === second.enrolment.id)?.cells.nameZh?.since).toBe('added')
  })

  test('a sensitive value that changed is marked, and neither the log nor the print holds the old one', () => {
    const { print, make, set, people } = office()
    const second = people()[1]
    if (!second) throw new Error('nobody')
    const secret = '青霉素过敏样例'
    set('person', second.person.id, 'welfare.allergies', secret)
    const row = print('emergencySheet')
    expect(row.memory).not.toContain(secret)
    set('person', second.person.id, 'welfare.allergies', '花生')
    const cell = table(make('emergencySheet', { marks: true })).rows.find(({ key }) => key === second.enrolment.id)
      ?.cells.health
    expect(cell?.since).toBe('changed')
    expect(inOne(cell?.was ?? '', 'zh')).toBe('')
  })

  test('a print with fewer fields is compared with one of the same fields', () => {
    const { print, make } = office()
    print('groupList', { preset: 'minimal' })
    expect(make('groupList').before).toBeUndefined()
    expect(make('groupList', { preset: 'minimal' }).before).toBeDefined()
  })
})

test('a memory forgets who was erased, and reads nothing out of what is none', () => {
  const { make, people } = office()
  const id = people()[0]?.enrolment.id ?? ''
  const memory = memoryOf(make('groupList'), 'salt')
  expect(JSON.stringify(memory)).toContain(id)
  expect(JSON.stringify(withoutRows(memory, new Set([id])))).not.toContain(id)
  expect([readMemory('{'), readMemory('{"salt":1}'), readMemory(undefined)]).toEqual([null, null, null])
})
