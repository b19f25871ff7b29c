/** What holds for every document of a cohort, a person and a master class. */
import { copiesOf } from '@shared/documents/copies'
import type { PrintedDocument } from '@shared/documents/document'
import { documentPrintJob } from '@shared/documents/print-job'
import { memoryOf } from '@shared/documents/print-memory'
import { shelf } from '@shared/documents/shelf'
import { sincePrint } from '@shared/documents/since-print'
import { cohortDossier } from '@shared/rules/dossier'
import { describe, expect, test } from 'vitest'
import { cohortNamed, example, figureIn, keysIn, longName, made, markup, odd, tablesIn, today } from './office'

const ofCohorts = shelf.filter(({ of }) => of === 'cohort').map(({ key }) => key)
const tour = cohortNamed('职业体验')
const dossier = cohortDossier(example, tour, today)
if (!dossier) throw new Error('no tour')
const everybody = dossier.participants.map(({ enrolment }) => enrolment.id).sort()
const passports = [...example.all('person')].flatMap(({ documents = {} }) =>
  Object.values(documents).flatMap(({ number }) => (number && number !== 'none' ? [number] : [])),
)

/** Enrolments that stand in a document, as often as they do. */
function standing(document: PrintedDocument): string[] {
  const all = document.blocks.flatMap((block) => {
    if (block.kind === 'table') return keysIn(block.rows)
    if (block.kind === 'cards') return block.cards.map(({ key }) => key)
    return block.kind === 'certificate' ? [block.certificate.key] : []
  })
  return all.filter((key) => example.get('enrolment', key)).sort()
}

describe.each(ofCohorts)('%s', (key) => {
  test('holds everybody of the group once', () => {
    const document = made(key, tour)
    const found = standing(document)
    if (key === 'itinerary') return expect(found).toEqual([])
    if (key === 'certificates') return expect(found.length).toBe(new Set(found).size)
    const days = key === 'attendance' ? tablesIn(document).length : 1
    const lists = key === 'journeyReport' ? 2 : days
    expect(found).toEqual(everybody.flatMap((id) => Array.from({ length: lists }, () => id)))
  })

  test('counts what it says it counts', () => {
    for (const block of made(key, tour).blocks)
      if (block.kind === 'figures')
        for (const { label, value, of } of block.figures)
          if (of && typeof value === 'string') expect([label.en, value]).toEqual([label.en, String(of.length)])
  })

  test('without sensitive fields nothing sensitive travels with it', () => {
    for (const preset of ['minimal', 'plain'] as const) {
      const document = made(key, tour, { preset })
      const text = JSON.stringify(document)
      expect(passports.filter((number) => text.includes(number))).toEqual([])
      expect(document.sensitive).toBe(false)
      for (const table of tablesIn(document)) {
        expect(table.columns.length).toBeGreaterThan(0)
        expect(table.columns.filter(({ sensitive }) => sensitive)).toEqual([])
        const kept = new Set(table.columns.map((column) => column.key))
        for (const row of table.rows) expect(Object.keys(row.cells).filter((cell) => !kept.has(cell))).toEqual([])
      }
      expect(documentPrintJob(document, 'en').sensitive).toBeUndefined()
    }
  })

  test('a group of nobody is said to be one', () => {
    const document = made(key, 'empty', {}, odd)
    expect(document.blocks.length).toBeGreaterThan(0)
    expect(document.bare ?? false).toBe(false)
    expect(standing(document)).toEqual([])
  })

  test('names are kept whole, however long or odd', () => {
    const text = JSON.stringify(made(key, 'odd', {}, odd))
    if (key !== 'itinerary' && key !== 'attendance') expect(text).toContain(longName)
    if (key !== 'itinerary' && key !== 'attendance') expect(text).toContain(markup)
  })

  test('every sentence found its values', () => {
    for (const [id, reader] of [
      [tour, example],
      ['odd', odd],
      ['empty', odd],
    ] as const)
      expect(JSON.stringify(made(key, id, {}, reader))).not.toMatch(/\{\w+\}|undefined|NaN|null/)
  })

  test('printed again, nothing has changed', () => {
    const document = made(key, tour)
    const again = sincePrint(document, { on: today, time: '14:05', by: 'x' }, memoryOf(document, 'salt'))
    expect(again.since).toBeUndefined()
    expect(JSON.stringify(again)).not.toMatch(/"since":"|"gone":true/)
  })
})

test('every document of the shelf has a key and a name of its own', () => {
  for (const of of [shelf.map(({ key }) => key), shelf.map(({ title, of }) => `${of} ${title.zh}`)])
    expect(new Set(of).size).toBe(of.length)
})

test('a record that is not there makes no document', () => {
  for (const { key, of } of shelf) if (of !== 'office') expect(() => made(key, 'gone')).toThrow('gone')
})

test('the totals of the documents agree with each other', () => {
  const count = String(everybody.length)
  for (const key of ['groupList', 'documentCheck', 'roomingList', 'emergencySheet', 'travelManifest', 'visaLetter'])
    expect([key, figureIn(made(key, tour), 'People')]).toEqual([key, count])
})

test('numbered copies are all made, each with its number', () => {
  const document = made('emergencySheet', tour, { copies: 3 })
  expect(copiesOf(document).map(({ copy }) => copy)).toEqual([1, 2, 3].map((number) => ({ number, of: 3 })))
  expect(copiesOf(made('groupList', tour))).toHaveLength(1)
  expect(made('emergencySheet', tour).copy).toEqual({ number: 1, of: 1 })
})
