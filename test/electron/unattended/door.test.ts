import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDoor } from '../../../electron/unattended/answer-door'
import { doorFile, isTooLong, readDoor } from '../../../electron/unattended/door'
import type { Jobs } from '../../../electron/unattended/jobs'
import { knock } from '../../../electron/unattended/knock'
import type { Job, JobResult } from '../../../shared/ipc'

let profile = ''
let close: (() => Promise<void>) | null = null
beforeEach(() => {
  profile = mkdtempSync(join(tmpdir(), 'tongxing-door-'))
})
afterEach(async () => {
  await close?.()
  close = null
  rmSync(profile, { recursive: true, force: true })
})

/** Stands in for the page: answers every job with `result`. */
function page(result: JobResult, seen: Job[] = [], locked = false): Jobs {
  return {
    run: async (job, _language, progress) => {
      progress('half')
      seen.push(job)
      return result
    },
    locked: () => locked,
    busy: () => false,
    idle: () => Promise.resolve(),
    follow: () => undefined,
  }
}

const call = (words: string[]) => ({ words, folder: profile })

async function open(jobs: Jobs) {
  close = await openDoor(profile, false, jobs)
  const door = readDoor(profile)
  if (!door) throw new Error('no door')
  return door
}

test('a command is done by the program that runs on the profile', async () => {
  const seen: Job[] = []
  const said: string[] = []
  const door = await open(page({ rows: [{ id: 'a' }] }, seen))
  const outcome = await knock(door, call(['list', 'person', '--json']), (text) => said.push(text))
  expect(outcome).toEqual({ exit: 0, out: '[\n  {\n    "id": "a"\n  }\n]\n', err: '' })
  expect(seen).toMatchObject([{ verb: 'list', recordType: 'person', sensitive: false }])
  expect(said).toEqual(['half'])
})

test('paths count from the caller’s folder, and the page gets tokens for them', async () => {
  const seen: Job[] = []
  writeFileSync(join(profile, 'a.csv'), 'x')
  const door = await open(page({ report: { files: [] }, lines: ['done'] }, seen))
  const words = ['import', 'a.csv', '--cohort', 'X', '--report', 'out.json']
  expect(await knock(door, call(words), () => {})).toEqual({ exit: 0, out: 'done\n', err: '' })
  expect(JSON.parse(readFileSync(join(profile, 'out.json'), 'utf8'))).toEqual({ files: [] })
  expect(JSON.stringify(seen)).not.toContain(profile)
  const missing = await knock(door, call(['import', 'b.csv', '--cohort', 'X']), () => {})
  expect(missing).toMatchObject({ exit: 1, out: '', err: expect.stringMatching(/^“b\.csv” is not there.*\n$/) })
  expect(seen).toHaveLength(1)
})

test('beside a locked window nothing is read and nothing asked of the page, and the sentence says what to do', async () => {
  const seen: Job[] = []
  const file = join(profile, 'passphrase')
  writeFileSync(file, 'invented words\n')
  const door = await open(page({ rows: [] }, seen, true))
  for (const [more, sentence] of [
    [[], /^Tongxing is open on this profile and locked.*--passphrase-file\.\n$/],
    [
      ['--passphrase-file', file],
      /locked; the passphrase of a command does not open it there.*run the command again\.\n$/,
    ],
    [['--passphrase-stdin'], /does not open it there/],
  ] as const)
    expect(await knock(door, call(['list', 'person', '--json', ...more]), () => {})).toMatchObject({
      exit: 1,
      out: '',
      err: expect.stringMatching(sentence),
    })
  expect(seen).toEqual([])
})

test('a refused file still leaves its report', async () => {
  writeFileSync(join(profile, 'a.csv'), '')
  const door = await open(page({ refused: 'The file is empty.', report: { files: [1] } }))
  const words = ['import', 'a.csv', '--cohort', 'X', '--report', 'out.json']
  expect(await knock(door, call(words), () => {})).toEqual({ exit: 1, out: '', err: 'The file is empty.\n' })
  expect(JSON.parse(readFileSync(join(profile, 'out.json'), 'utf8'))).toEqual({ files: [1] })
})

test('nobody is let in without the secret', async () => {
  const seen: Job[] = []
  const door = await open(page({ rows: [] }, seen))
  const stranger = { ...door, secret: '0'.repeat(64) }
  expect(await knock(stranger, call(['list', 'person', '--json']), () => {})).toBe('nobody')
  expect(seen).toEqual([])
})

test.runIf(process.platform !== 'win32')('socket and secret are readable by their owner alone', async () => {
  const door = await open(page({ rows: [] }))
  expect(statSync(door.address).mode & 0o077).toBe(0)
  expect(statSync(doorFile(profile)).mode & 0o077).toBe(0)
})

test('a flood without an end is cut off', async () => {
  const door = await open(page({ rows: [] }))
  const socket = connect(door.address)
  const cut = new Promise((resolve) => socket.once('close', resolve))
  socket.on('error', () => undefined)
  socket.write('x'.repeat(200_000))
  await cut
  expect(await knock(door, call(['list', 'person', '--json']), () => {})).toMatchObject({ exit: 0 })
})

test('a door left behind by a program that was killed is nobody', async () => {
  expect(readDoor(profile)).toBeNull()
  const door = await open(page({ rows: [] }))
  await close?.()
  close = null
  expect(readDoor(profile)).toBeNull()
  expect(await knock(door, call(['list', 'person', '--json']), () => {})).toBe('nobody')
  writeFileSync(doorFile(profile), '{"address":')
  expect(readDoor(profile)).toBeNull()
})

test('a frozen program is told from none, and one that ends in mid work from both', async () => {
  const address = join(profile, 'odd.sock')
  const door = { address, secret: '0'.repeat(64), hidden: false }
  const server = createServer((socket) => socket.on('error', () => undefined))
  await new Promise<void>((resolve) => server.listen(address, resolve))
  expect(await knock(door, call(['list', 'person', '--json']), () => {}, 100)).toBe('silent')
  server.on('connection', (socket) => socket.end('{"accepted":true}\n'))
  expect(await knock(door, call(['list', 'person', '--json']), () => {})).toBe('broken')
  server.close()
})

test('a profile at the end of a long path has its socket elsewhere', async () => {
  profile = join(profile, '很长的文件夹名称'.repeat(8))
  mkdirSync(profile, { recursive: true })
  const door = await open(page({ rows: [] }))
  expect(door.address.startsWith(profile)).toBe(false)
  expect(await knock(door, call(['list', 'person', '--json']), () => {})).toMatchObject({ exit: 0 })
})

test('command lines over 8 KB are too long, in bytes', () => {
  expect(isTooLong(['import', 'x'.repeat(8000)])).toBe(false)
  expect(isTooLong(['import', '名'.repeat(2800)])).toBe(true)
})
