/** The example office is whole, invented, and has the problems a real one has. */
import { expect, test } from 'vitest'
import { exampleOffice } from '../../../shared/example/office'
import type { FieldDef } from '../../../shared/model/define'
import { dictionary, type RecordKey } from '../../../shared/model/dictionary'
import { kinds } from '../../../shared/model/kinds'
import { recordName } from '../../../shared/model/record-name'
import { referencesIn } from '../../../shared/model/references'
import type { AnyRow, Row, Standalone } from '../../../shared/model/types'
import { standalone } from '../../../shared/model/types'
import { cohortDossier } from '../../../shared/rules/dossier'
import { cohortCards } from '../../../shared/summary/cohort-cards'
import { readerOfChanges } from './reader'

const today = '2026-09-15'
const changes = exampleOffice(today)
const reader = readerOfChanges(changes)
const rows = changes.map(({ t, id }) => ({ type: t, row: reader.get(t, id) as unknown as AnyRow }))

test('is the same on the same day, and has the same ids on every other', () => {
  expect(exampleOffice(today)).toEqual(changes)
  for (const day of ['2028-02-29', '2026-12-31', '2027-03-31'])
    expect(exampleOffice(day).map(({ t, id }) => `${t}/${id}`)).toEqual(changes.map(({ t, id }) => `${t}/${id}`))
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
})

test('is rich: every kind of page has something', () => {
  const counts = Object.fromEntries(standalone.map((type) => [type, [...reader.all(type)].length]))
  expect(counts).toMatchObject({
    institution: 15,
    cohort: 11,
    agreement: 10,
    event: 5,
    pressItem: 4,
    alliance: 2,
    jointProgramme: 1,
    orderClass: 2,
    masterClass: 1,
    qualification: 4,
    output: 6,
    plan: 1,
  })
  expect(counts.person).toBeGreaterThanOrEqual(55)
  expect(counts.enrolment).toBeGreaterThan(70)
  expect(counts.qualificationResult).toBeGreaterThan(20)
  const states = new Set([...reader.all('cohort')].map(({ state }) => state))
  expect([...states].sort()).toEqual(['archived', 'documents', 'recruiting', 'reported', 'returned', 'travelling'])
})

/** Values that the dictionary does not know or would not take. */
function* objections(fields: Readonly<Record<string, FieldDef>>, values: object, at: string): Generator<string> {
  for (const [key, value] of Object.entries(values)) {
    if (key === 'id' || key === 'seq' || key === 'pending') continue
    const path = `${at}.${key}`
    const field = fields[key]
    if (key === 'state' && !field) continue
    if (!field || field.derived) {
      yield path
      continue
    }
    const nested = (
      dictionary[(field.of ?? field.to) as RecordKey] as { fields?: Record<string, FieldDef> } | undefined
    )?.fields
    const inner = field.fields ?? nested
    if (field.kind === 'list' && inner && !Array.isArray(value))
      for (const [item, held] of Object.entries(value as object)) yield* objections(inner, held, `${path}.${item}`)
    else if (field.owned && inner) yield* objections(inner, value as object, path)
    else if (!kinds[field.kind].check(value, field)) yield `${path}: ${JSON.stringify(value)}`
  }
}

test('holds only what the dictionary knows, of the right kind and in a state there is', () => {
  const found = rows.flatMap(({ type, row }) => [...objections(dictionary[type].fields, row, type)])
  expect(found).toEqual([])
  const unknown = rows.filter(({ type, row }) => {
    const { states } = dictionary[type] as { states?: object }
    return row.state === undefined ? states !== undefined : !(states && String(row.state) in states)
  })
  expect(unknown.map(({ type, row }) => `${type} ${row.state}`)).toEqual([])
})

test('every reference leads to a record, of the type it should', () => {
  const loose = rows.flatMap(({ type, row }) =>
    referencesIn(type, row)
      .filter(({ to, id }) => !reader.get(to, id))
      .map(({ path, id }) => `${type}.${path} ${id}`),
  )
  expect(loose).toEqual([])
  for (const enrolment of reader.all('enrolment')) {
    const cohort = reader.get('cohort', enrolment.cohort ?? '')
    for (const [list, key] of [
      ['rooms', enrolment.room],
      ['insurances', enrolment.insurance],
      ['hostFamilies', enrolment.hostFamily],
    ] as const)
      if (key) expect(cohort?.[list]).toHaveProperty(key)
  }
})

test('everything is recognisably invented', () => {
  const named: Standalone[] = [
    'institution',
    'cohort',
    'agreement',
    'event',
    'alliance',
    'jointProgramme',
    'orderClass',
  ]
  named.push('masterClass', 'qualification', 'output', 'plan', 'pressItem')
  const plain = rows
    .filter(({ type }) => named.includes(type))
    .map(({ type, row }) => recordName(reader, type, row as unknown as Row<Standalone>))
    .filter((name) => !name || !Object.values(name).some((text) => /示例|example/i.test(text ?? '')))
  expect(plain).toEqual([])
  for (const person of reader.all('person')) {
    if (person.email) expect(person.email).toMatch(/\.example$/)
    if (person.idCard) expect(person.idCard).toMatch(/^219900/)
    if (person.phone) expect(person.phone).toMatch(/^\+(86199000|44770090|8562099|8529999)/)
  }
})

test('the tour that leaves in nine days lacks what a real one lacks', () => {
  const [next] = cohortCards(reader, today)
  expect(next?.daysToDeparture).toBe(9)
  const dossier = cohortDossier(reader, next?.cohort.id ?? '', today)
  expect(dossier?.leader?.person.nameZh?.full).toBe('方示清')
  expect(dossier?.withdrawn).toHaveLength(1)
  expect(dossier?.missing).toEqual({
    passport: 3,
    consent: 4,
    emergency: 1,
    insurance: 2,
    birth: 0,
    identity: 0,
    values: 0,
  })
  const codes = new Set(dossier?.participants.flatMap(({ findings }) => findings.map(({ code }) => code)))
  for (const code of [
    'passportExpiresDuringTrip',
    'minorNoConsent',
    'insuranceGap',
    'staffWithMinor',
    'placeholderText',
  ])
    expect(codes).toContain(code)
  const youngest = dossier?.participants.find(({ age }) => age !== null && age < 14)
  expect(youngest?.person.nameZh?.full).toBe('计样丁')
})
