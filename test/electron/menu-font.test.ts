import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { menuWords } from '../../electron/menu-words'

/** The characters of a TrueType font, from its table `cmap` in format 4. */
function charactersOf(file: string): Set<number> {
  const font = readFileSync(file)
  const table = Array.from({ length: font.readUInt16BE(4) }, (_, at) => 12 + at * 16).find(
    (at) => font.toString('latin1', at, at + 4) === 'cmap',
  )
  if (table === undefined) throw new Error('no cmap')
  const cmap = font.readUInt32BE(table + 8)
  const subtable = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, at) => cmap + font.readUInt32BE(cmap + 8 + at * 8),
  ).find((at) => font.readUInt16BE(at) === 4)
  if (subtable === undefined) throw new Error('no cmap of format 4')
  const segments = font.readUInt16BE(subtable + 6)
  const found = new Set<number>()
  for (let at = 0; at < segments; at += 2) {
    const last = font.readUInt16BE(subtable + 14 + at)
    for (let code = font.readUInt16BE(subtable + 16 + segments + at); code <= last; code += 1) found.add(code)
  }
  return found
}

test('the bundled menu font has every Chinese character of the menu', () => {
  const inFont = charactersOf(resolve(import.meta.dirname, '../../resources/fonts/menu.ttf'))
  const needed = Object.values(menuWords).flatMap(({ en, zh }) => [...en, ...zh].filter((each) => each > '\u2e80'))
  expect(needed.length).toBeGreaterThan(50)
  expect(needed.filter((each) => !inFont.has(each.codePointAt(0) ?? 0))).toEqual([])
  expect(inFont.has('龙'.codePointAt(0) ?? 0)).toBe(false)
})
