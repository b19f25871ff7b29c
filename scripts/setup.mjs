// Everything a fresh clone needs, with Node's built-ins only. Run directly, it prepares all that the commands use.
import { fileURLToPath } from 'node:url'
import { obtainElectron } from './electron.mjs'
import { buildWhenStale } from './setup/build.mjs'
import { packagesForChromium } from './setup/chromium.mjs'
import { installDependencies } from './setup/dependencies.mjs'
import { hasNoDisplay, packagesForDisplay, startVirtualDisplay } from './setup/display.mjs'
import { electronArguments, electronEnvironment } from './setup/electron-arguments.mjs'
import { command, say, Trouble } from './setup/progress.mjs'
import { installPackages, missingLibraries, packagesOf } from './setup/system-packages.mjs'

/**
 * Brings this machine to the point where Electron runs the program of this folder.
 * @param {object} [wants]
 * @param {boolean} [wants.build] build out/ when stale; true when left out
 * @param {'none' | 'whenMissing' | 'own'} [wants.display] a virtual display: never, where there is no other, or in any case
 *   on Linux; 'none' when left out
 * @param {boolean} [wants.chromium] Debian's Chromium, for tests
 * @param {boolean} [wants.quiet] say nothing of a virtual display: for commands whose stderr is read
 * @returns {Promise<{ executable: string, kind: 'official' | 'npm', arguments: string[], environment: NodeJS.ProcessEnv,
 *   endDisplay: () => void }>} how to run Electron: `spawn(executable, [...arguments, root], { env: environment })`
 */
export async function setUp({ build = true, display = 'none', chromium = false, quiet = false } = {}) {
  checkNode()
  const dependencies = installDependencies()
  const [electron] = await allSettled([obtainElectron({ dependencies }), dependencies])
  const needsDisplay =
    process.platform === 'linux' && (display === 'own' || (display === 'whenMissing' && hasNoDisplay()))
  await installPackages(
    [
      ...packagesOf(missingLibraries(electron.executable)),
      ...(needsDisplay ? packagesForDisplay() : []),
      ...(chromium ? packagesForChromium() : []),
    ],
    chromium ? 'The tests need' : 'Electron needs',
  )
  if (build) await buildWhenStale(electronEnvironment(electron))
  const endDisplay = needsDisplay ? await startVirtualDisplay({ quiet }) : () => {}
  return { ...electron, arguments: electronArguments(), environment: electronEnvironment(electron), endDisplay }
}

/** As Promise.all, but no work goes on behind a failure that is already shown. */
async function allSettled(promises) {
  const results = await Promise.allSettled(promises)
  const failed = results.find(({ status }) => status === 'rejected')
  if (failed) throw failed.reason
  return results.map(({ value }) => value)
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Trouble(`Tongxing's commands need Node 20.19 or newer; this is ${process.versions.node}.`)
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await command(async () => {
    const electron = await setUp({ display: 'whenMissing', chromium: true })
    electron.endDisplay()
    say(`Ready: Electron at ${electron.executable} (${electron.kind})`)
  })
}
