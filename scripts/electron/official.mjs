import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { withLock } from '../setup/lock.mjs'
import { cacheFolder, root } from '../setup/places.mjs'
import { ended, folderBytes, start } from '../setup/processes.mjs'
import { bytesOf, say, step } from '../setup/progress.mjs'
import { hasNpmHosted } from './npm-hosted.mjs'

const PROBE_MS = 4000
const STALLED_MS = 20_000
const RELEASES = 'https://github.com/electron/electron/releases/download/'
const electronPackage = path.join(root, 'node_modules/electron')

const wantedVersion = () =>
  JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')).devDependencies.electron.replace(/^v/, '')

/** The official executable when it lies in node_modules whole and in the version wanted, or null. */
export function installedOfficial() {
  try {
    const version = readFileSync(path.join(electronPackage, 'dist/version'), 'utf8').trim().replace(/^v/, '')
    const file = path.join(electronPackage, 'dist', readFileSync(path.join(electronPackage, 'path.txt'), 'utf8'))
    return version === wantedVersion() && existsSync(file) ? file : null
  } catch {
    return null
  }
}

/**
 * Asks the place of the releases for the very file, for four seconds at most.
 * @returns {Promise<{ bytes: number } | null>} null: out of reach. 0 bytes: its size is not known.
 */
export async function probeOfficial() {
  const { env } = process
  // Node's fetch knows no proxy, the installer does: only its try can tell.
  if (env.HTTPS_PROXY || env.https_proxy) return { bytes: 0 }
  const base = env.npm_config_electron_mirror || env.ELECTRON_MIRROR || RELEASES
  const folder = env.npm_config_electron_custom_dir || env.ELECTRON_CUSTOM_DIR || `v${wantedVersion()}`
  const url = `${base}${folder}/electron-v${wantedVersion()}-${process.platform}-${process.arch}.zip`
  try {
    const answer = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })
    return answer.ok ? { bytes: Number(answer.headers.get('content-length')) } : null
  } catch {
    return null
  }
}

/**
 * Lets the installer of the `electron` package fetch and check its binary; gives up when no byte comes for twenty seconds
 * and another Electron can be had.
 * @param {{ bytes: number }} probe
 * @returns {Promise<string | null>} the executable, or null when it could not be had
 */
export async function installOfficial(probe) {
  mkdirSync(cacheFolder, { recursive: true })
  return withLock(path.join(root, 'out/.locks/official-electron'), 'fetching Electron', async () => {
    if (installedOfficial()) return installedOfficial()
    const work = mkdtempSync(path.join(cacheFolder, 'official-'))
    try {
      await step(`Downloading Electron ${wantedVersion()}, once`, (report) => install(work, probe.bytes, report))
    } finally {
      rmSync(work, { recursive: true, force: true })
    }
    return installedOfficial()
  })
}

async function install(work, whole, report) {
  const proxied = process.env.HTTPS_PROXY || process.env.https_proxy ? { ELECTRON_GET_USE_PROXY: '1' } : {}
  const env = { ...process.env, ...proxied, TMPDIR: work, TEMP: work, TMP: work }
  const installer = start(process.execPath, [path.join(electronPackage, 'install.js')], { env, stdio: 'ignore' })
  let before = 0
  let movedAt = Date.now()
  const watch = setInterval(() => {
    const now = folderBytes(work) + folderBytes(electronPackage)
    if (now !== before) movedAt = Date.now()
    before = now
    report(bytesOf(folderBytes(work), whole))
    if (hasNpmHosted && Date.now() - movedAt > STALLED_MS) installer.kill()
  }, 1000)
  const code = await ended(installer).catch(() => 1)
  clearInterval(watch)
  if (code !== 0) say("Electron's own release could not be fetched")
}
