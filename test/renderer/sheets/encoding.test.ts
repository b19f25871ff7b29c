import { describe, expect, test } from 'vitest'
import { decodeText, detectEncoding } from '../../../renderer/sheets/encoding'
import { refusalFor, workbookOf } from './reading'

/** Bytes of a text in a double-byte encoding, from what the browser decodes each pair to. */
function encoder(encoding: 'gb18030' | 'big5'): (text: string) => Uint8Array {
  const decoder = new TextDecoder(encoding)
  const pairs = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead++) {
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(Uint8Array.of(lead, trail))
      if (character.length === 1 && character !== '\ufffd' && !pairs.has(character)) pairs.set(character, [lead, trail])
    }
  }
  return (text) =>
    Uint8Array.from([...text].flatMap((c) => (c < '\x80' ? [c.charCodeAt(0)] : (pairs.get(c) ?? [0x3f]))))
}

const gb = encoder('gb18030')
const big5 = encoder('big5')
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16 = (text: string, little: boolean, mark = false) => {
  const view = new DataView(new ArrayBuffer((text.length + (mark ? 1 : 0)) * 2))
  const all = mark ? `\ufeff${text}` : text
  for (let i = 0; i < all.length; i++) view.setUint16(i * 2, all.charCodeAt(i), little)
  return new Uint8Array(view.buffer)
}
const western = (text: string) =>
  Uint8Array.from(
    [...text].map((c) => ({ '“': 0x93, '”': 0x94, '–': 0x96, '’': 0x92, '€': 0x80 })[c] ?? c.charCodeAt(0)),
  )

const chinese = '序号,姓名,性别,学院\n1,欧阳样一,男,园艺学院\n2,诸葛样本,女,信息工程学院\n'
const traditional = '序號,姓名,性別,學院\n1,歐陽樣一,男,園藝學院\n2,諸葛樣本,女,資訊工程學院\n'

describe('the encoding is told', () => {
  test.each([
    ['UTF-8', utf8(chinese), 'utf-8', chinese],
    ['UTF-8 with its mark', utf8(`\ufeff${chinese}`), 'utf-8-bom', chinese],
    ['ASCII', utf8('a,b\n1,2'), 'utf-8', 'a,b\n1,2'],
    ['GB18030', gb(chinese), 'gb18030', chinese],
    ['GB18030, one Chinese cell', gb('name,remark\nA,无\n'), 'gb18030', 'name,remark\nA,无\n'],
    ['GB18030, full-width figures', gb('a,b\n１９９,（无）\n'), 'gb18030', 'a,b\n１９９,（无）\n'],
    ['Big5', big5(traditional), 'big5', traditional],
    ['UTF-16LE without a mark', utf16(chinese, true), 'utf-16le', chinese],
    ['UTF-16BE without a mark', utf16(chinese, false), 'utf-16be', chinese],
    ['UTF-16LE', utf16(chinese, true, true), 'utf-16le', chinese],
    ['UTF-16BE', utf16(chinese, false, true), 'utf-16be', chinese],
    [
      'Windows-1252',
      western('Name,Fee\nZoë Testington,£85\nSeán “Jim”,€5 – paid\n'),
      'windows-1252',
      'Name,Fee\nZoë Testington,£85\nSeán “Jim”,€5 – paid\n',
    ],
    ['Windows-1252, one letter', western('Name,M\nAmélie,F\n'), 'windows-1252', 'Name,M\nAmélie,F\n'],
  ])('%s', (_, bytes, encoding, text) => {
    expect(detectEncoding(bytes)).toBe(encoding)
    expect(decodeText(bytes, detectEncoding(bytes))).toBe(text)
  })

  test('characters beyond the first plane of GB18030', () => {
    const bytes = Uint8Array.from([...gb('姓名,备注\n张'), 0x95, 0x32, 0x82, 0x36, ...gb(',无\n')])
    expect(decodeText(bytes, detectEncoding(bytes))).toBe('姓名,备注\n张𠀀,无\n')
  })

  test('a UTF-8 file cut in the middle of a character, or with one damaged byte, stays UTF-8', () => {
    const whole = utf8(chinese.repeat(5))
    expect(detectEncoding(whole.subarray(0, whole.length - 2))).toBe('utf-8')
    expect(detectEncoding(whole.with(whole.length >> 1, 0xff))).toBe('utf-8')
  })

  test('NULs that pad values go', async () => {
    expect((await workbookOf(utf8('a,b\nx\0\0,2'))).sheets[0]?.rows).toEqual([
      ['a', 'b'],
      ['x', '2'],
    ])
  })

  test('the person may say another encoding', async () => {
    const { encoding, sheets } = await workbookOf(western('Name,M\nAmélie,F'), 'big5')
    expect(encoding).toBe('big5')
    expect(sheets[0]?.rows[0]).toEqual(['Name', 'M'])
  })

  test('bytes that are no text are no spreadsheet', async () => {
    const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * i * 31 + i * 7) % 256)
    expect(await refusalFor(noise)).toEqual({ code: 'notASpreadsheet' })
  })
})
