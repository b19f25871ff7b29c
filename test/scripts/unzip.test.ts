import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { unzip } from '../../scripts/electron/unzip.mjs'

let folder: string
let archive: string
const text = Buffer.from('同行 '.repeat(2000))

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongxing-unzip-'))
  archive = join(folder, 'archive.zip')
  writeFileSync(
    archive,
    zipSync({
      'program/run': [text, { os: 3, attrs: 0o100755 << 16 }],
      'program/plain.txt': [text, { level: 0 }],
      'program/left-out.txt': text,
    }),
  )
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const place = (name: string) => (name.includes('left-out') ? null : join(folder, 'out', name))

test('packed and stored entries come out whole, executable where they were, and only those wanted', async () => {
  await unzip(archive, place)
  expect(readdirSync(join(folder, 'out/program')).sort()).toEqual(['plain.txt', 'run'])
  expect(readFileSync(join(folder, 'out/program/run')).equals(text)).toBe(true)
  expect(readFileSync(join(folder, 'out/program/plain.txt')).equals(text)).toBe(true)
  expect(statSync(join(folder, 'out/program/run')).mode & 0o111).toBe(0o111)
  expect(statSync(join(folder, 'out/program/plain.txt')).mode & 0o111).toBe(0)
})

test('a damaged entry and a file cut short are refused', async () => {
  const whole = readFileSync(archive)
  const damaged = Buffer.from(whole)
  const at = damaged.indexOf(text.subarray(0, 60))
  damaged[at + 5] = (damaged[at + 5] ?? 0) ^ 0xff
  writeFileSync(archive, damaged)
  await expect(unzip(archive, place)).rejects.toThrow('damaged')
  writeFileSync(archive, whole.subarray(0, whole.length / 2))
  await expect(unzip(archive, place)).rejects.toThrow('no zip file')
})
