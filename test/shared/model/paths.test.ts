import {
  applied,
  assignment,
  differences,
  inverted,
  overlap,
  PathError,
  sameValue,
  tidy,
  valueAt,
  withValue,
} from '@shared/model/paths'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const person = { id: 'p1', documents: { k9: { type: 'passport', number: 'E00000001' } }, languages: ['en', 'zh'] }

describe('values by their path', () => {
  test('are found where they are, and nowhere else', () => {
    expect(valueAt(person, 'documents.k9.number')).toBe('E00000001')
    expect(valueAt(person, 'documents.k1.number')).toBeUndefined()
    expect(valueAt(person, 'id.length')).toBeUndefined()
    expect(valueAt(person, 'constructor')).toBeUndefined()
    expect(valueAt(person, 'languages.0')).toBeUndefined()
  })

  test('are put without touching the record, and what is not on the way is shared', () => {
    const after = withValue(person, 'welfare.diet', 'none')
    expect(after).toEqual({ ...person, welfare: { diet: 'none' } })
    expect(person).not.toHaveProperty('welfare')
    expect(after.documents).toBe(person.documents)
  })

  test('the last value of a group takes the group with it', () => {
    const one = withValue(person, 'documents.k9.number', undefined)
    expect(withValue(one, 'documents.k9.type', null)).toEqual({ id: 'p1', languages: ['en', 'zh'] })
    expect(withValue(person, 'documents.k9', {})).toEqual({ id: 'p1', languages: ['en', 'zh'] })
    expect(withValue(person, 'documents.k9', { type: '', number: undefined, pages: { a: {} } })).toEqual({
      ...person,
      documents: { k9: { type: '' } },
    })
  })

  test('a path through a plain value is refused', () => {
    for (const path of ['id.x', 'languages.0', 'documents.k9.number.x', '', 'a..b', '__proto__.x']) {
      expect(() => withValue(person, path, 1)).toThrow(PathError)
    }
  })

  test('overlap where one is the other or lies in it', () => {
    expect(overlap('documents.k9', 'documents.k9.number')).toBe(true)
    expect(overlap('documents.k9.number', 'documents')).toBe(true)
    expect(overlap('documents.k9', 'documents.k91')).toBe(false)
    expect(overlap('sex', 'sex')).toBe(true)
  })
})

const key = fc.constantFrom('a', 'b', 'c')
const plain = fc.oneof(
  fc.string({ maxLength: 2 }),
  fc.integer(),
  fc.boolean(),
  fc.array(fc.integer(), { maxLength: 2 }),
)
const { group } = fc.letrec<{ group: Record<string, unknown> }>((tie) => ({
  group: fc.dictionary(key, fc.oneof({ maxDepth: 3 }, plain, tie('group')), { maxKeys: 3 }),
}))
const row = group.map((values) => ({ id: 'r1', ...(tidy(values) as object | undefined) }))
const path = fc.array(key, { minLength: 1, maxLength: 3 }).map((keys) => keys.join('.'))
const value = fc.oneof(plain, group, fc.constant(undefined))

test('taking assignments back leaves exactly what was there', () => {
  fc.assert(
    fc.property(row, fc.array(fc.tuple(path, value), { maxLength: 6 }), (before, wanted) => {
      let current: object = before
      const done = []
      for (const [p, to] of wanted) {
        try {
          const after = withValue(current, p, to)
          done.push(assignment(p, valueAt(current, p), to))
          current = after
        } catch (error) {
          if (!(error instanceof PathError)) throw error
        }
      }
      expect(current).toEqual(tidy(current))
      expect(applied(before, done)).toEqual(current)
      expect(applied(current, inverted(done))).toEqual(before)
    }),
  )
})

test('the differences of two states lead from one to the other and back', () => {
  fc.assert(
    fc.property(row, row, (before, after) => {
      const found = differences(before, after)
      expect(applied(before, found)).toEqual(after)
      expect(applied(after, inverted(found))).toEqual(before)
      expect(found.length === 0).toBe(sameValue(before, after))
    }),
  )
})
