import { spawnSync } from 'node:child_process'
import os from 'node:os'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { findCommand, run, succeeds } from './processes.mjs'
import { say, step, Trouble } from './progress.mjs'

/** Shared library -> Debian or Ubuntu package; of `a|b` the first that apt knows. */
const packageOfLibrary = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2t64|libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0t64|libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0t64|libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0t64|libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2t64|libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0t64|libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0t64|libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0t64|libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0t64|libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

/** Libraries that an executable needs and this machine does not have. Empty where there is no `ldd`. */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return []
  const { stdout } = spawnSync('ldd', [executable], { encoding: 'utf8' })
  return (stdout ?? '').split('\n').flatMap((line) => line.match(/^\s*(\S+) => not found/)?.[1] ?? [])
}

/** Packages of those libraries. @returns {string[]} entries as of `packageOfLibrary` */
export const packagesOf = (libraries) => [...new Set(libraries.map((name) => packageOfLibrary[name] ?? name))]

/**
 * Installs Debian packages as root; otherwise says the one command that does.
 * @param {string[]} packages names, or `a|b`: the first that apt knows
 * @param {string} why begins the sentence for a person who must do it: "Electron needs"
 */
export async function installPackages(packages, why) {
  if (!packages.length) return
  if (!findCommand('apt-get')) {
    throw new Trouble(
      `${why} system packages that cannot be installed from here: ${packages.join(', ')} (Debian's names).`,
    )
  }
  if (process.getuid() !== 0) {
    const names = packages.map(known).join(' ')
    throw new Trouble(
      `${why} system packages; run this once, then the command again:\n\n  sudo apt-get update && sudo apt-get install -y --no-install-recommends ${names}`,
    )
  }
  await withLock(path.join(os.tmpdir(), 'tongxing-apt.lock'), 'installing system packages', () => install(packages))
}

const known = (alternatives) => {
  const names = alternatives.split('|')
  return names.find((name) => succeeds('apt-cache', ['show', name])) ?? names.at(-1)
}

async function install(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' }
  await step('Reading the list of system packages', () => run('apt-get update', 'apt-get', ['update', '-q'], { env }))
  const names = packages.map(known)
  say(`Missing here: ${names.join(' ')}`)
  await step('Installing system packages', async (report) => {
    const words = [
      'install',
      '-y',
      '-q',
      '--no-install-recommends',
      '-o',
      'DPkg::Lock::Timeout=300',
      '-o',
      'APT::Status-Fd=2',
    ]
    // pmstatus:package:percent:text and dlstatus:number:percent:text
    const onLine = (line) => {
      const [, stage, percent] = line.match(/^(dl|pm)status:[^:]*:([\d.]+):/) ?? []
      if (percent) report(`${stage === 'dl' ? 'fetching' : 'unpacking'} ${Math.round(Number(percent))}%`)
    }
    await run('apt-get install', 'apt-get', [...words, ...names], { env, onLine })
  })
}
