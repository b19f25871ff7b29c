import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { withLock } from '../../scripts/setup/lock.mjs'

const lockModule = pathToFileURL(resolve(import.meta.dirname, '../../scripts/setup/lock.mjs')).href
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tongxing-lock-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Reads, waits and writes a counter three times: without the lock, counts of others are lost. */
const counting = `
  import { readFileSync, writeFileSync } from 'node:fs'
  const { withLock } = await import(process.argv[1])
  for (let i = 0; i < 3; i++) await withLock(process.argv[2] + '/lock', 'counting', async () => {
    const count = Number(readFileSync(process.argv[2] + '/count', 'utf8'))
    await new Promise((done) => setTimeout(done, 20))
    writeFileSync(process.argv[2] + '/count', String(count + 1))
  })
`

test('runs beside each other take turns', async () => {
  writeFileSync(join(folder, 'count'), '0')
  const runs = Array.from({ length: 4 }, () => {
    const run = spawn(process.execPath, ['--input-type=module', '-e', counting, lockModule, folder], {
      stdio: 'ignore',
    })
    return new Promise((done) => run.once('exit', done))
  })
  expect(await Promise.all(runs)).toEqual([0, 0, 0, 0])
  expect(readFileSync(join(folder, 'count'), 'utf8')).toBe('12')
  expect(existsSync(join(folder, 'lock'))).toBe(false)
})

test('a lock whose holder was killed is taken over', async () => {
  const holding = `
    const { withLock } = await import(process.argv[1])
    await withLock(process.argv[2] + '/lock', 'holding', () => new Promise(() => {
      setInterval(() => {}, 1000)
      console.log('held')
    }))
  `
  const holder = spawn(process.execPath, ['--input-type=module', '-e', holding, lockModule, folder])
  await new Promise((done) => holder.stdout.once('data', done))
  const gone = new Promise((done) => holder.once('exit', done))
  holder.kill('SIGKILL')
  await gone
  expect(existsSync(join(folder, 'lock'))).toBe(true)
  expect(await withLock(join(folder, 'lock'), 'testing', async () => 'mine')).toBe('mine')
})

test('a lock of a process id that was given to another process since is taken over', async () => {
  mkdirSync(join(folder, 'lock'))
  writeFileSync(join(folder, 'lock/pid'), String(process.pid))
  const longAgo = new Date(Date.now() - 3_600_000)
  utimesSync(join(folder, 'lock'), longAgo, longAgo)
  expect(await withLock(join(folder, 'lock'), 'testing', async () => 'mine')).toBe('mine')
})

test('a failure gives the lock back', async () => {
  const failing = withLock(join(folder, 'lock'), 'failing', () => Promise.reject(new Error('no')))
  await expect(failing).rejects.toThrow('no')
  expect(await withLock(join(folder, 'lock'), 'testing', async () => 'mine')).toBe('mine')
})
