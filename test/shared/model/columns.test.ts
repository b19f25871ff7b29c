import { columnOf, columns, pathOf } from '@shared/model/columns'
import type { FieldDef, RecordDef } from '@shared/model/define'
import { dictionary } from '@shared/model/dictionary'
import { describe, expect, it } from 'vitest'

const parts: Record<string, readonly string[]> = {
  name: ['full', 'family', 'given', 'middle'],
  dateRange: ['from', 'to'],
  file: ['fileName'],
  bilingualText: ['en', 'zh'],
  money: ['amount', 'currency'],
}

/** Walks a path through the dictionary, following references and lists, and says where it ends. */
function walk(path: string): string {
  const [first = '', ...steps] = path.split('.')
  if (steps.join() === 'state' && (dictionary as Record<string, RecordDef>)[first]?.states) return 'state'
  let fields: Readonly<Record<string, FieldDef>> | undefined = (dictionary as Record<string, RecordDef>)[first]?.fields
  let end = fields ? 'record' : 'nothing'
  for (const step of steps) {
    const isList = step.endsWith('[]')
    const field: FieldDef | undefined = fields?.[isList ? step.slice(0, -2) : step]
    if (!field) return parts[end]?.includes(step) ? `${end} part` : `nothing at ${step}`
    if (isList && field.kind !== 'list') return `${step} is no list`
    const next = field.to ?? field.of
    fields = field.fields ?? (dictionary as Record<string, RecordDef>)[next ?? '']?.fields
    end = field.kind
  }
  return end
}

describe('columns', () => {
  const stored = [...columns.values()].filter((info) => info.path !== null)

  it.each(stored.map((info) => [info.key, info.path as string]))('%s lives at %s', (_, path) => {
    expect(walk(path)).not.toMatch(/^nothing|no list/)
  })

  it.each(stored.flatMap((info) => Object.values(info.pathIn).map((path) => [info.key, path])))(
    '%s in another table lives at %s',
    (_, path) => {
      expect(walk(path ?? '')).not.toMatch(/^nothing|no list/)
    },
  )

  it.each([
    ['passportNo', 'person.documents[].number'],
    ['familyNameZh', 'person.nameZh.family'],
    ['photoFileName', 'person.photo.fileName'],
    ['insuranceTo', 'enrolment.insurance.dates.to'],
    ['visaExpiry', 'enrolment.visas[].validity.to'],
    ['dob', 'person.dateOfBirth'],
    ['roleInGroup', 'enrolment.role'],
    ['room', 'enrolment.room.number'],
    ['signatoryOwn', 'agreement.parties[].signatory'],
    ['dateFrom', 'cohort.dates.from'],
    ['qualNo', 'qualificationResult.qualification.number'],
    ['profTitle', 'person.teacherProfile.profTitle'],
  ])('puts %s at %s', (key, path) => {
    expect(columnOf(key).path).toBe(path)
  })

  it('has the running number as a column that is never stored', () => {
    expect(columnOf('seq').path).toBeNull()
  })

  it('takes the place that the table of another record type gives', () => {
    expect(pathOf(columnOf('remarks'), 'agreement')).toBe('agreement.remarks')
    expect(pathOf(columnOf('remarks'), 'enrolment')).toBe('enrolment.remarks')
  })

  it('holds every column that a value or a heading points at', () => {
    const implied = [...columns.values()].flatMap((info) => Object.values(info.implies).flatMap(Object.keys))
    expect(implied.filter((key) => !columns.has(key))).toEqual([])
  })

  it('is a mistake to ask for a column that is not there', () => {
    expect(() => columnOf('shoeSize')).toThrow(RangeError)
  })
})
