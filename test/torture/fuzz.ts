/** What nobody would write, made by chance, and a limit on how long and how large the answer to it may become. */
import type { Try } from './promise'

/** Milliseconds of processor time after which an answer counts as a hang, and bytes of this process that count as growth. */
const HANG = 10_000
const GROWTH = 3_000_000_000

/** Does the work, measures it, and throws where it took too long or too much. */
export async function soon(
  measure: (what: string, value: number) => void,
  what: string,
  work: () => void | Promise<void>,
): Promise<void> {
  const start = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(start)
  const took = Math.round((user + system) / 1000)
  measure(what, took)
  if (took > HANG) throw new Error(`${took} ms`)
  const { rss } = process.memoryUsage()
  if (rss > GROWTH) throw new Error(`${Math.round(rss / 1e6)} MB`)
}

export function noise({ between }: Try, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => between(0, 255)))
}

/** A file with one to six changes: cut, put in, overwritten, taken out. */
export function mutated(one: Try, file: Buffer): Buffer {
  let bytes = Buffer.from(file)
  for (let strikes = one.between(1, 6); strikes > 0; strikes--) {
    const at = one.between(0, Math.max(0, bytes.length - 1))
    const dice = one.between(0, 4)
    if (dice === 0) bytes = bytes.subarray(0, at)
    else if (dice === 1)
      bytes = Buffer.concat([bytes.subarray(0, at), noise(one, one.between(1, 40)), bytes.subarray(at)])
    else if (dice === 2) bytes.fill(one.between(0, 255), at, Math.min(bytes.length, at + one.between(1, 64)))
    else if (dice === 3) bytes = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + one.between(1, 64))])
    else bytes[at] = one.between(0, 255)
    bytes = Buffer.from(bytes)
  }
  return bytes
}

const texts = [
  ...[
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '=1+1',
    '@SUM(1)',
    '-',
    '+86 199',
    '<b>x</b>',
    '../../etc/passwd',
    '姓名',
    '护照号',
  ],
  ...[
    'constructor',
    '__proto__',
    'toString',
    'hasOwnProperty',
    'NaN',
    '1e309',
    '2.199E+17',
    '12/7',
    '2024年3月5日',
    'ＡＢＣ',
  ],
  ...[
    'import',
    'list',
    'person',
    '--json',
    '--cohort',
    '--out',
    '--profile',
    'x'.repeat(9000),
    '，、；',
    '𠮷',
    'é'.normalize('NFD'),
  ],
]

export function oddText(one: Try): string {
  return Array.from({ length: one.between(0, 3) }, () => one.one(texts)).join(one.one(['', ' ', '\n', ',', '/']))
}

export function oddValue(one: Try, depth: number): unknown {
  const dice = one.between(0, depth > 0 ? 9 : 6)
  if (dice < 3) return oddText(one)
  if (dice === 3) return one.one([undefined, null, true, Number.NaN, -1, 2 ** 53])
  if (dice === 4) return new ArrayBuffer(one.between(0, 100))
  if (dice === 5) return 'a'.repeat(32)
  if (dice === 6) return one.between(-1000, 1000)
  if (dice === 7) return Array.from({ length: one.between(0, 5) }, () => oddValue(one, depth - 1))
  const keys = [
    'token',
    'name',
    'data',
    'fileName',
    'sha256',
    'bytes',
    'language',
    'id',
    'kind',
    'to',
    '__proto__',
    'v',
    'locks',
  ]
  return Object.fromEntries(Array.from({ length: one.between(0, 6) }, () => [one.one(keys), oddValue(one, depth - 1)]))
}
