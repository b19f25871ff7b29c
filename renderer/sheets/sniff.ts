import type { Refusal } from '@shared/import/grid'
import { oleNames } from './ole'
import { Refused } from './refused'
import { type ZipEntry, zipEntries } from './zip'

/** What a file is by its content. */
export type Sniffed =
  | { kind: 'xlsx' | 'ods'; entries: Map<string, ZipEntry> }
  /** For the hidden window: the old binary workbooks, the newer ones, the XML of 2003. */
  | { kind: 'xls' | 'xlsb' | 'xml' | 'html' }
  | { kind: 'text' }

/** First bytes of what people take for a spreadsheet. `kind` names a word in refusal-text.ts. */
const others: readonly (readonly [kind: string, start: readonly number[], at?: number])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['picture', [0x57, 0x45, 0x42, 0x50], 8],
  ['picture', [0x66, 0x74, 0x79, 0x70, 0x68, 0x65, 0x69], 4],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x1f, 0x8b]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
]

const startsWith = (bytes: Uint8Array, start: readonly number[], at = 0) =>
  start.every((byte, i) => bytes[at + i] === byte)

const isPicture = (bytes: Uint8Array) => startsWith(bytes, [0x42, 0x4d]) && bytes[6] === 0 && bytes[8] === 0

/** Tells what the bytes are, never asking the name. Throws `Refused` for what is no spreadsheet that can be read. */
export function sniff(bytes: Uint8Array): Sniffed {
  if (bytes.every((byte) => byte === 0 || byte === 32 || byte === 9 || byte === 10 || byte === 13)) {
    throw new Refused('empty')
  }
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return sniffZip(bytes)
  if (startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) throw new Refused('empty')
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return sniffOle(bytes)
  if (startsWith(bytes, [0x09]) && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? 1) && bytes[3] === 0) {
    return { kind: 'xls' }
  }
  const other = others.find(([, start, at]) => startsWith(bytes, start, at))?.[0] ?? (isPicture(bytes) && 'picture')
  if (other) throw new Refused('notASpreadsheet', { kind: other })
  return { kind: markup(bytes) ?? 'text' }
}

function sniffZip(bytes: Uint8Array): Sniffed {
  const entries = zipEntries(bytes)
  const has = (start: string) => [...entries.keys()].some((name) => name.startsWith(start))
  if (entries.has('xl/workbook.bin')) return { kind: 'xlsb' }
  if (has('xl/') || entries.has('[content_types].xml')) {
    if (has('word/')) throw new Refused('notASpreadsheet', { kind: 'word' })
    if (has('ppt/')) throw new Refused('notASpreadsheet', { kind: 'slides' })
    return { kind: 'xlsx', entries }
  }
  if (entries.has('content.xml')) return { kind: 'ods', entries }
  if (has('index/') || entries.has('index.zip')) throw unsupported('numbers')
  throw new Refused('notASpreadsheet', { kind: 'archive' })
}

function sniffOle(bytes: Uint8Array): Sniffed {
  const names = oleNames(bytes)
  if (names.has('EncryptedPackage') || names.has('EncryptionInfo')) throw new Refused('password')
  if (names.has('Workbook') || names.has('Book') || names.has('WORKBOOK') || names.has('BOOK')) return { kind: 'xls' }
  if (names.has('WordDocument')) throw new Refused('notASpreadsheet', { kind: 'word' })
  if (names.has('PowerPoint Document')) throw new Refused('notASpreadsheet', { kind: 'slides' })
  throw new Refused('unsupportedFormat', { kind: 'other' })
}

/** Web pages and XML that exports call .xls. Other XML is none that holds a table. */
function markup(bytes: Uint8Array): 'html' | 'xml' | undefined {
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 4096))
    .replaceAll('\0', '')
    .replace(/^[^<]{0,4}(?=<)/, '')
    .replace(/^(\s|<!--[\s\S]*?-->)+/, '')
    .toLowerCase()
  if (/^<(!doctype html|html|head|table|meta|style|body|div|title|center|font|p|br|form|span)\b/.test(start))
    return 'html'
  if (start.startsWith('mime-version:') || start.includes('content-type: multipart/related')) throw unsupported('html')
  if (start.startsWith('<?xml') || start.startsWith('<workbook')) {
    if (/<(\w+:)?workbook\b|progid="excel\.sheet"/.test(start)) return 'xml'
    if (/<html|<table\b/.test(start)) return 'html'
    throw unsupported('xml')
  }
  return undefined
}

const unsupported = (kind: string): Refused => new Refused('unsupportedFormat', { kind } satisfies Refusal['values'])
