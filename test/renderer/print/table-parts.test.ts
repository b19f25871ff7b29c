import { describe, expect, test } from 'vitest'
import { nameLength } from '../../../renderer/print/blocks/name-length'
import { tableParts } from '../../../renderer/print/blocks/table-parts'

const rows = (...together: string[]) => together.map((each, index) => ({ key: `${index}`, cells: {}, together: each }))
const shapeOf = (parts: ReturnType<typeof tableParts>) =>
  parts.map(({ rows, from, whole }) => [rows.map(({ key }) => key).join(''), from, whole])

describe('rows in parts', () => {
  test('who shares a room stays on one page; the others may break anywhere', () => {
    expect(shapeOf(tableParts(rows('a', 'a', 'b', '', '', 'c'), false))).toEqual([
      ['01', 0, true],
      ['2', 2, true],
      ['34', 3, false],
      ['5', 5, true],
    ])
  })

  test('the last rows stand with what closes the document', () => {
    expect(shapeOf(tableParts(rows('', '', '', '', ''), true))).toEqual([
      ['01', 0, false],
      ['234', 2, true],
    ])
    expect(shapeOf(tableParts(rows('a', 'b', 'b', 'b'), true))).toEqual([
      ['0', 0, true],
      ['123', 1, true],
    ])
    expect(shapeOf(tableParts([], true))).toEqual([['', 0, true]])
  })

  test('a last day of one line takes the days before along, whole, and free rows only as far as they are needed', () => {
    expect(shapeOf(tableParts(rows('a', 'a', 'b', 'c'), true))).toEqual([['0123', 0, true]])
    expect(shapeOf(tableParts(rows('a', 'b', 'c', 'c', 'd'), true))).toEqual([
      ['0', 0, true],
      ['1', 1, true],
      ['234', 2, true],
    ])
    expect(shapeOf(tableParts(rows('', '', '', '', 'a'), true))).toEqual([
      ['01', 0, false],
      ['234', 2, true],
    ])
    const crowd = rows(...Array.from({ length: 12 }, () => 'a'), 'b')
    expect(shapeOf(tableParts(crowd, true)).map(([, from]) => from)).toEqual([0, 12])
  })

  test('no row is lost, and a crowd is not held together', () => {
    const many = rows(...Array.from({ length: 40 }, () => 'dormitory'))
    const parts = tableParts(many, true)
    expect(parts.flatMap((part) => part.rows)).toEqual(many)
    expect(parts[0]?.whole).toBe(false)
  })
})

test('the longer a name, the smaller it is set', () => {
  expect(nameLength({ zh: '王样一', en: 'Wang Yi' }, 'both')).toBe('short')
  expect(nameLength('Wang Yangyi Lizhou', 'en')).toBe('medium')
  expect(nameLength('阿依努尔古丽·样例', 'zh')).toBe('medium')
  expect(nameLength('样'.repeat(30), 'zh')).toBe('long')
  expect(nameLength({ zh: '样', en: 'x'.repeat(120) }, 'both')).toBe('longest')
  // What is not printed takes no room.
  expect(nameLength({ zh: '样', en: 'x'.repeat(120) }, 'zh')).toBe('short')
})
