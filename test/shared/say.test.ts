import { describe, expect, it } from 'vitest'
import { partsOf, say } from '../../shared/text/say'

const rows = { en: '{count} row from {first} | {count} rows from {first}', zh: '从第{first}行起，共{count}行' }

describe('a sentence', () => {
  it('takes its values, one form for one and another for more', () => {
    expect(say(rows, 'en', { count: 1, first: 6 })).toBe('1 row from 6')
    expect(say(rows, 'en', { count: '1,200', first: 6 })).toBe('1,200 rows from 6')
    expect(say(rows, 'zh', { count: 1, first: 6 })).toBe('从第6行起，共1行')
  })

  it('leaves a hole in sight that has no value, and values that look like holes as they are', () => {
    expect(say(rows, 'en', { count: 2 })).toBe('2 rows from {first}')
    expect(say(rows, 'en', { count: 2, first: '{count}' })).toBe('2 rows from {count}')
  })

  it('comes in pieces, each hole by its name, in the form that the count asks for', () => {
    expect(partsOf(rows, 'en', { count: 1 })).toEqual([
      { hole: 'count', text: '{count}' },
      { hole: null, text: ' row from ' },
      { hole: 'first', text: '{first}' },
    ])
  })
})
