import { readFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { root } from './places.mjs'
import { runNpm } from './processes.mjs'
import { step } from './progress.mjs'

const packagesOf = (file) => JSON.parse(readFileSync(path.join(root, file), 'utf8')).packages

/** Installs what package-lock.json names, when it is missing or another. A second call costs milliseconds. */
export async function installDependencies() {
  if (areCurrent()) return
  await withLock(path.join(root, 'out/.locks/dependencies'), 'installing the dependencies', async () => {
    if (areCurrent()) return
    await step('Installing the locked dependencies', install)
  })
}

/** npm writes this record last, so an interrupted installation never looks complete. */
function areCurrent() {
  try {
    const installed = packagesOf('node_modules/.package-lock.json')
    return Object.entries(packagesOf('package-lock.json')).every(
      ([name, { version, optional }]) =>
        name === '' || installed[name]?.version === version || (optional && !installed[name]),
    )
  } catch {
    return false
  }
}

async function install(report) {
  const whole = Object.keys(packagesOf('package-lock.json')).length - 1
  let fetched = 0
  const onLine = (line) => {
    if (/^npm http (fetch GET 200|cache) .*\.tgz/.test(line))
      report(`${++fetched} of at most ${whole} packages fetched`)
  }
  await runNpm('Installing the dependencies', ['ci', '--no-audit', '--no-fund', '--loglevel=http'], {
    cwd: root,
    onLine,
  })
}
