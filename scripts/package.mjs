// npm run package [-- --folder | WORDS OF ELECTRON-BUILDER]: the packages of this system, with the Electron at hand.
// --folder makes only the folder that a person can start from, when it is older than the sources.
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sourceHash } from './setup/build.mjs'
import { withLock } from './setup/lock.mjs'
import { root, tool } from './setup/places.mjs'
import { findCommand, runNode } from './setup/processes.mjs'
import { command, say, step } from './setup/progress.mjs'
import { setUp } from './setup.mjs'

const folder = path.join(root, 'dist/linux-unpacked')
const stamp = path.join(root, 'dist/.stamp')

await command(async () => {
  const words = process.argv.slice(2)
  const onlyFolder = words[0] === '--folder'
  const electron = await setUp()
  const made = `${sourceHash()} ${electron.executable}\n${readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')}`
  if (onlyFolder && isCurrent(made)) return say(`The packaged program in ${path.relative(root, folder)} is up to date`)
  await withLock(path.join(root, 'out/.locks/package'), 'packaging', async () => {
    if (onlyFolder && isCurrent(made)) return
    rmSync(stamp, { force: true })
    await step('Packaging', (report) => packageWith(electron, onlyFolder ? ['--linux', 'dir'] : words, report))
    writeFileSync(stamp, made)
  })
  say('The packages are in dist/')
})

function isCurrent(made) {
  return existsSync(path.join(folder, 'tongxing')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === made
}

function packageWith({ executable, environment }, words, report) {
  // On macOS the executable lies inside Electron.app, and the folder that holds Electron.app is what is packaged.
  const electronFolder = path.resolve(executable, process.platform === 'darwin' ? '../../../..' : '..')
  const version = readFileSync(path.join(electronFolder, 'version'), 'utf8').trim().replace(/^v/, '')
  const env = { ...environment }
  if (process.platform === 'linux' && !findCommand('fpm')) {
    env.CUSTOM_FPM_PATH = path.join(root, 'scripts/package/fpm.mjs')
  }
  const all = [...words, '--publish', 'never', `-c.electronDist=${electronFolder}`, `-c.electronVersion=${version}`]
  // The tool's own lines begin with a bullet: `• building  target=deb arch=x64 ...`.
  const onLine = (line) => {
    const said = line.match(/•\s+(.{1,60})/)?.[1]
    if (said) report(said)
  }
  return runNode('Packaging', tool.electronBuilder, all, { env, onLine })
}
