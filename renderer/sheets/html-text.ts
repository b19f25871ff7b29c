import type { TextEncoding } from '@shared/import/grid'
import { decodeText, detectEncoding } from './encoding'

/** Encodings by the names pages give them. GBK and GB2312 are parts of GB18030; Latin-1 is read as browsers read it. */
const named: Readonly<Record<string, TextEncoding>> = {
  utf8: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  gb18030: 'gb18030',
  cp936: 'gb18030',
  windows936: 'gb18030',
  big5: 'big5',
  iso88591: 'windows-1252',
  windows1252: 'windows-1252',
}

/** Bytes in which a page or an XML file says what it is. */
const headLength = 4096

/**
 * Text of markup and the encoding it is in. What the bytes show beyond doubt (a mark, strict UTF-8) counts before what
 * the page says of itself: exports that say gb2312 and are UTF-8 are common.
 */
export function markupText(bytes: Uint8Array): { text: string; encoding: TextEncoding } {
  const found = detectEncoding(bytes)
  const plain = found === 'gb18030' || found === 'big5' || found === 'windows-1252'
  const encoding = (plain && saidEncoding(bytes)) || found
  return { text: decodeText(bytes, encoding), encoding }
}

function saidEncoding(bytes: Uint8Array): TextEncoding | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, headLength))
  const said = /\b(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? ''
  return named[said.toLowerCase().replace(/[-_]/g, '')]
}
