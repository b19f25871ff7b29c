/** Messages nobody of the program would send: right ones bent at random, and anything at all. */
import fc from 'fast-check'
import { schemas } from '../../electron/ipc/schemas'
import type { Channel, Channels } from '../../shared/ipc'

const token = 'a'.repeat(32)
const kept = { fileName: 'list.csv', sha256: '0'.repeat(64), bytes: 17 }
const job = { document: 'document' as const, language: 'en' as const, fileName: 'a.pdf', data: { any: ['thing'] } }
const data = new ArrayBuffer(8)

/** A well-formed request of every channel; a channel without one here fails the types. */
export const wellFormed: { readonly [C in Channel]: Channels[C]['request'] } = {
  'app:about': undefined,
  'app:settings': undefined,
  'app:saveSettings': { language: 'zh', who: 'somebody else', colorScheme: 'dark' },
  'files:choose': { kind: 'spreadsheet' },
  'files:dropped': { paths: ['/etc/passwd'] },
  'files:read': { token },
  'files:save': { suggestedName: 'a.csv', data },
  'files:show': { token },
  'files:open': { token },
  'attachments:choose': { pictures: false, many: false },
  'attachments:keep': { token },
  'attachments:keepMade': { fileName: 'a.pdf', data },
  'attachments:open': kept,
  'attachments:save': kept,
  'attachments:bytes': kept,
  'reader:read': { data, name: 'a.xls' },
  'reader:unprotect': { data, password: 'words' },
  'print:pdf': job,
  'print:printer': { ...job, paper: { printer: 'any', copies: 1, sides: 'one' } },
  'print:printers': undefined,
  'print:preview': { ...job, first: true },
  'pack:begin': { kind: 'folder', name: 'pack' },
  'pack:add': { ...job, pack: token, title: 'one' },
  'pack:put': { pack: token, fileName: 'a.csv', data },
  'pack:putKept': { pack: token, fileName: 'a.csv', file: kept },
  'pack:finish': { pack: token },
  'pack:cancel': { pack: token },
  'print:job': undefined,
  'print:ready': undefined,
  'print:failed': { reason: 'none' },
  'jobs:done': { id: 'x', result: { lines: ['done'] } },
  'jobs:progress': { id: 'x', text: 'one' },
  'jobs:ready': undefined,
  'backups:state': {},
  'backups:choose': undefined,
  'backups:forget': undefined,
  'backups:make': { why: 'asked' },
  'backups:list': { source: 'folder' },
  'backups:restore': { source: 'folder', name: '2026-11-22 0900 000000000001.backup.age' },
  'backups:later': undefined,
  'backups:restoredRead': undefined,
  'keys:facts': undefined,
  'keys:setPassphrase': { passphrase: 'nobody asked for it' },
  'keys:removePassphrase': {},
  'keys:newRecoveryCode': {},
  'keys:useKeychain': { use: true },
  'lock:now': undefined,
  'lock:active': undefined,
  'drafts:keep': { at: '/', kept: {} },
  'drafts:give': undefined,
  'drafts:taken': undefined,
  'lock:facts': undefined,
  'lock:unlock': { passphrase: 'guessed guessed' },
  'lock:checkCode': { code: 'AAAAA' },
  'lock:recover': { code: 'AAAAA', passphrase: 'nobody asked for it' },
}
export const channels = Object.keys(wellFormed) as Channel[]

export interface Message {
  channel: Channel
  payload: unknown
}

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withSet: true,
  withTypedArray: true,
  withNullPrototype: false,
  maxDepth: 3,
})
const names = fc.constantFrom(
  '../x',
  '..',
  'a/b',
  'a\\b',
  '\u0000',
  '',
  '__proto__',
  'constructor',
  '-o',
  'x'.repeat(300),
)
const odd = fc.oneof(anything, names, fc.constantFrom(Number.NaN, -1, 1e308, null, undefined, true, [], {}))

/** A right request with one of its parts bent, one too few or one of a prototype's names. */
function bent(channel: Channel): fc.Arbitrary<unknown> {
  const right = wellFormed[channel] as Record<string, unknown> | undefined
  if (!right || Object.keys(right).length === 0) return odd
  return fc.oneof(
    odd,
    fc.tuple(fc.constantFrom(...Object.keys(right)), odd).map(([key, value]) => ({ ...right, [key]: value })),
    fc.constantFrom(...Object.keys(right)).map((key) => ({ ...right, [key]: undefined })),
    fc.constantFrom(...Object.keys(right)).map((key) => ({ ...right, [key]: [right[key]] })),
  )
}

/** Messages of the wrong shape for their channels, always the same for a seed. */
export function wrongShapes(count: number, seed: number, of: readonly Channel[] = channels): Message[] {
  const message = fc
    .constantFrom(...of)
    .chain((channel) => bent(channel).map((payload) => ({ channel, payload })))
    .filter(({ channel, payload }) => !schemas[channel].safeParse(payload).success)
  return fc.sample(message, { numRuns: count, seed })
}

/** Messages of the right shape, and of any, for those who may not speak. */
export function anyShapes(count: number, seed: number, of: readonly Channel[] = channels): Message[] {
  const message = fc
    .constantFrom(...of)
    .chain((channel) =>
      fc.oneof(fc.constant(wellFormed[channel] as unknown), bent(channel)).map((payload) => ({ channel, payload })),
    )
  return fc.sample(message, { numRuns: count, seed })
}

/** Larger than anything the program sends. Made in the main process, since some are larger than a driver carries. */
export const oversized: readonly [Channel, string][] = [
  ['files:save', '({ suggestedName: "a.csv", data: new ArrayBuffer(200 * 1024 * 1024 + 1) })'],
  ['reader:read', '({ name: "a.xls", data: new ArrayBuffer(200 * 1024 * 1024 + 1) })'],
  ['reader:unprotect', '({ password: "x", data: new ArrayBuffer(200 * 1024 * 1024 + 1) })'],
  ['files:dropped', '({ paths: Array(1001).fill("/etc/passwd") })'],
  ['print:pdf', '({ document: "document", language: "en", fileName: "a.pdf", data: "x".repeat(64_000_001) })'],
  [
    'print:preview',
    '({ document: "document", language: "en", fileName: "a.pdf", first: true, data: Array.from({ length: 9e6 }, () => 1) })',
  ],
  ['drafts:keep', '({ at: "/", kept: { note: "x".repeat(8_000_001) } })'],
  ['app:saveSettings', '({ language: "en", who: "x".repeat(121), colorScheme: "auto" })'],
  ['keys:setPassphrase', '({ passphrase: "x".repeat(10_000_000) })'],
  ['lock:unlock', '({ passphrase: "x".repeat(10_000_000) })'],
  ['jobs:done', '({ id: "x", result: { lines: Array(1001).fill("x") } })'],
  ['jobs:progress', '({ id: "x", text: "x".repeat(4001) })'],
  ['backups:state', '({ officeName: "x".repeat(401) })'],
]
