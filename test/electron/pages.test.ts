import { expect, test } from 'vitest'
import { isOriginOf, pageUrl } from '../../electron/origins'
import { fileFor } from '../../electron/page-files'
import { acceptedAnswer } from '../../electron/reader-answer'
import { fitted, overlap } from '../../electron/window-place'

test('an address names a file of the program', () => {
  expect(fileFor('app://main/', '/program')).toBe('/program/index.html')
  expect(fileFor('app://print/print.html?x#y', '/program')).toBe('/program/print.html')
  expect(fileFor('app://reader/assets/%E5%90%8D.js', '/program')).toBe('/program/assets/名.js')
})

test.each([
  'app://other/index.html',
  'app://main/..%2f..%2fetc/passwd',
  'app://main/%2e%2e/%2e%2e/etc/passwd',
  'app://main/a%00.html',
  'app://main/%E0%A4%A',
  'not an address',
])('no file for %s', (address) => {
  const file = fileFor(address, '/program')
  expect(file === null || file.startsWith('/program/')).toBe(true)
  expect(file).not.toBe('/etc/passwd')
})

test('each window has the origin of its host alone, or the development server', () => {
  expect(pageUrl('print', 'print.html', null)).toBe('app://print/print.html')
  expect(pageUrl('print', 'print.html', 'http://localhost:5173')).toBe('http://localhost:5173/print.html')
  expect(isOriginOf('main', 'app://main', null)).toBe(true)
  expect(isOriginOf('main', 'app://print', null)).toBe(false)
  expect(isOriginOf('main', 'app://main.example.org', null)).toBe(false)
  expect(isOriginOf('main', 'http://localhost:5173', null)).toBe(false)
})

test('a window comes back onto a display that is there', () => {
  const display = { x: 0, y: 0, width: 1440, height: 900 }
  expect(overlap({ x: 1200, y: 0, width: 960, height: 640 }, display)).toBe(0.25)
  expect(overlap({ x: 3000, y: 0, width: 960, height: 640 }, display)).toBe(0)
  expect(fitted({ x: 1200, y: 700, width: 1000, height: 700 }, display)).toEqual({
    x: 440,
    y: 200,
    width: 1000,
    height: 700,
  })
  expect(fitted({ x: -5, y: -5, width: 4000, height: 200 }, display)).toEqual({ x: 0, y: 0, width: 1440, height: 640 })
})

test('only a workbook or a refusal leaves the reader', () => {
  const piece = { from: 0, count: 1, json: new ArrayBuffer(8) }
  const sheets = [{ sheet: 'a', rowCount: 1, pieces: [piece], merges: [] }]
  const workbook = { format: 'xls', encoding: null, delimiter: null, sheets }
  expect(acceptedAnswer({ workbook: { ...workbook, more: 'x' } })).toEqual(workbook)
  expect(acceptedAnswer({ refused: { code: 'password' } })).toEqual({
    refused: { code: 'password', values: undefined },
  })
  for (const answer of [null, 'x', {}, { workbook: {} }, { workbook: { ...workbook, sheets: [{ pieces: 'x' }] } }]) {
    expect(acceptedAnswer(answer)).toBeNull()
  }
  const odd = { ...workbook, sheets: [{ ...sheets[0], pieces: [{ ...piece, json: [['anything']] }] }] }
  expect(acceptedAnswer({ workbook: odd })).toBeNull()
})
