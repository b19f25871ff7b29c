import type { Cell } from '@shared/import/grid'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findDelimiter, readCsv } from '../../../renderer/sheets/csv'
import { limits } from '../../../renderer/sheets/limits'

const read = (text: string) => readCsv(text, () => undefined)
const rows = (text: string) => read(text).sheets[0]?.rows

describe('what people send', () => {
  test.each<[what: string, text: string, rows: Cell[][]]>([
    [
      'plain',
      'a,b\n1,2\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no last line end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'line ends of three kinds',
      'a,b\r\n1,2\n3,4\r5,6',
      [
        ['a', 'b'],
        ['1', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'quotes around delimiter, line end and quotes',
      'a,b\n"x, ""y""\nz",2',
      [
        ['a', 'b'],
        ['x, "y"\nz', '2'],
      ],
    ],
    ['blank records count', 'a,b\n\n,,\n1,2\n\n', [['a', 'b'], [], [], ['1', '2']]],
    ['ragged records', 'a,b,c\n1\n1,2,3,4', [['a', 'b', 'c'], ['1'], ['1', '2', '3', '4']]],
    [
      'blanks are text',
      ' a , b\n 1 ,2 ',
      [
        [' a ', ' b'],
        [' 1 ', '2 '],
      ],
    ],
    [
      'a quote inside a value',
      'a,b\n5" pipe,2',
      [
        ['a', 'b'],
        ['5" pipe', '2'],
      ],
    ],
    [
      'text behind a closing quote',
      'a,b\n"x"y,2\n3,4',
      [
        ['a', 'b'],
        ['xy', '2'],
        ['3', '4'],
      ],
    ],
    [
      'a quote that nothing closes',
      'a,b\n"x,2\n3,4\n5,6',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['3', '4'],
        ['5', '6'],
      ],
    ],
    [
      'a quote that a later value only seems to close',
      'a,b\n"x,2\n3,"y"z\n5,6',
      [
        ['a', 'b'],
        ['"x', '2'],
        ['3', 'yz'],
        ['5', '6'],
      ],
    ],
    ['an empty quoted line', 'a,b\n""\n1,2', [['a', 'b'], [], ['1', '2']]],
    ['the line by which Excel is told', 'sep=;\na;b,c\n1;2', [[], ['a', 'b,c'], ['1', '2']]],
    [
      'a heading called __proto__',
      '__proto__,b\n1,2',
      [
        ['__proto__', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, wanted) => {
    expect(rows(text)).toEqual(wanted)
  })

  test('one lost quote does not swallow the file', () => {
    const lines = Array.from({ length: 20_000 }, (_, i) => (i === 10 ? '"lost,x' : `${i},"y"`))
    expect(rows(lines.join('\n'))).toHaveLength(20_000)
  })

  test.each([
    ['a;b;c\n1,5;2,5;3\n"x, y";2;3', ';'],
    ['a\tb\nx, y\tz, w\n', '\t'],
    ['a,b;c\n1,2\n', ','],
    ['姓名|备注\n样一|甲, 乙; 丙\n', '|'],
    ['one column\nonly\n', ','],
  ])('the delimiter of %j', (text, delimiter) => {
    expect(findDelimiter(text)).toBe(delimiter)
  })
})

describe('limits', () => {
  test('reading stops behind a long blank stretch and says so', () => {
    const { sheets } = read(`a,b\n1,2\n${'\n'.repeat(limits.blankRows + 1)}3,4`)
    expect(sheets[0]).toMatchObject({
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
      stopped: 'blankRows',
    })
  })

  test('blank records at the end, a thousand at most, are nothing to speak of', () => {
    const [grid] = read(`a,b\n1,2\n${',,\n'.repeat(limits.blankRows)}`).sheets
    expect(grid?.rows).toHaveLength(2)
    expect(grid?.stopped).toBeUndefined()
    expect(read(`a,b\n1,2\n${',,\n'.repeat(300_000)}`).sheets[0]).toMatchObject({ stopped: 'blankRows' })
  })

  test('columns beyond the limit are left out, and it says so', () => {
    const [grid] = read(`${'x,'.repeat(limits.columns)}last\n1,2`).sheets
    expect(grid?.rows[0]).toHaveLength(limits.columns)
    expect(grid?.stopped).toBe('columns')
  })

  test('more rows than the limit are refused', () => {
    expect(() => read('a,b\n'.repeat(limits.rows + 1))).toThrow('tooLarge')
  })
})

const cell = fc.oneof(fc.constant(''), fc.string({ unit: fc.constantFrom(...'ab,;\t"\n\r 名１'), maxLength: 6 }))
const table = fc.array(fc.array(cell, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 8 })

test('what is written by the rules is read back', () => {
  fc.assert(
    fc.property(table, fc.constantFrom(',', ';', '\t'), fc.constantFrom('\n', '\r\n', '\r'), (grid, delimiter, end) => {
      const text = `sep=${delimiter}${end === '\r' ? '\n' : end}${grid
        .map((row) => row.map((value) => `"${value.replaceAll('"', '""')}"`).join(delimiter))
        .join(end)}`
      const wanted = grid.map((row) =>
        row.slice(0, row.findLastIndex((value) => value !== '') + 1).map((v) => v || null),
      )
      while (wanted.length > 0 && wanted.at(-1)?.length === 0) wanted.pop()
      expect(rows(text)?.slice(1)).toEqual(wanted.length > 0 ? wanted : [])
    }),
    { numRuns: 300 },
  )
})

test('any text gives rows, and no character of it is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'ab,;\t"\n\r'), maxLength: 60 }), (text) => {
      const letters = (rows(text) ?? []).flat().join('').replace(/[^ab]/g, '')
      expect(letters).toBe(text.replace(/[^ab]/g, ''))
    }),
    { numRuns: 1000 },
  )
})
