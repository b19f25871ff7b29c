/** Any change to real files gives an answer or a refusal; and what is read at a glance is what is read tag by tag. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import { NeedsReader, Refused } from '../../../renderer/sheets/refused'
import { bufferOf, oneSheet } from './build-xlsx'
import { readElsewhere } from './reading'

/** The same bytes at every run: they are read in the page of the tests itself, which nothing ends if one takes all memory. */
const seed = 20261123

const urls = import.meta.glob<string>('../../fixtures/workbooks/*-*', { query: '?url', import: 'default', eager: true })

async function answerTo(bytes: Uint8Array): Promise<unknown> {
  const data = bufferOf(bytes)
  try {
    return await readBytes(data, () => undefined)
  } catch (error) {
    if (error instanceof NeedsReader) return readElsewhere(data)
    return error
  }
}

const isFit = (answer: unknown) =>
  answer instanceof Refused ||
  (typeof answer === 'object' && answer !== null && ('sheets' in answer || 'refused' in answer))

describe.each(Object.keys(urls))('%s', (path) => {
  test('with bytes changed, cut and put in', async () => {
    const whole = new Uint8Array(await (await fetch(urls[path] ?? '')).arrayBuffer())
    const change = fc.record({ at: fc.nat(whole.length), cut: fc.nat(40), put: fc.uint8Array({ maxLength: 12 }) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        let bytes = whole
        for (const { at, cut, put } of changes) {
          bytes = Uint8Array.from([...bytes.subarray(0, at), ...put, ...bytes.subarray(at + cut)])
        }
        expect(isFit(await answerTo(bytes))).toBe(true)
      }),
      { numRuns: 40, seed },
    )
  })
})

const read = async (data: ArrayBuffer) => (await readBytes(data, () => undefined)).sheets[0]?.rows

const written = fc.oneof(
  fc.integer({ min: 0, max: 5 }).map((n) => ({ t: 's', body: `<v>${n}</v>` })),
  fc.oneof(fc.integer(), fc.double({ noNaN: true })).map((n) => ({ t: '', body: `<v>${n}</v>` })),
  fc
    .constantFrom('007', '1e3', '-0', '+5', '1.', '.5', ' 5 ', '5x', '', '123456789012345', '1234567890123456')
    .map((v) => ({
      t: 'n',
      body: `<v>${v}</v>`,
    })),
  fc
    .constantFrom('a', '&lt;b&gt;', '_x000D_', 'two\r\nlines', '𠮷', '')
    .map((v) => ({ t: 'str', body: `<v>${v}</v>` })),
  fc.constantFrom('a', ' b ', '&amp;').map((v) => ({ t: 'inlineStr', body: `<is><t>${v}</t></is>` })),
  fc.constantFrom('0', '1', 'true').map((v) => ({ t: 'b', body: `<v>${v}</v>` })),
  fc.constant({ t: '', body: '' }),
)
const cell = fc.record({ written, style: fc.nat(4), named: fc.boolean() })

test('a cell read at a glance is the cell read tag by tag', async () => {
  const strings = ['甲', '', ' 乙 ', '&amp;', '_x005F_x000D_', '𠮷'].map((text) => `<si><t>${text}</t></si>`).join('')
  const styles =
    '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="20"/><xf numFmtId="57"/><xf numFmtId="22"/></cellXfs>'
  await fc.assert(
    fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 12 }), async (cells) => {
      const sheet = (open: (attributes: string) => string) =>
        oneSheet(
          `<row r="1">${cells
            .map(({ written: { t, body }, style, named }, i) => {
              const place = named ? ` r="${String.fromCharCode(65 + i)}1"` : ''
              return `${open(`${place}${style ? ` s="${style}"` : ''}${t ? ` t="${t}"` : ''}`)}${body}</c>`
            })
            .join('')}</row>`,
          { strings, styles },
        )
      const plain = await read(sheet((attributes) => `<c${attributes}>`))
      // A line end before the attributes, which the quick way does not know.
      const slow = await read(sheet((attributes) => `<c\n${attributes} >`))
      expect(plain).toEqual(slow)
    }),
    { numRuns: 150, seed },
  )
})
