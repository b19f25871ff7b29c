import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { withLock } from './lock.mjs'
import { root, tool } from './places.mjs'
import { runNode } from './processes.mjs'
import { step } from './progress.mjs'

const sources = [
  'electron',
  'renderer',
  'shared',
  'resources',
  'electron.vite.config.ts',
  'package-lock.json',
  'package.json',
]
const stamp = path.join(root, 'out/.stamp')
const entries = ['out/main/index.cjs', 'out/preload/index.cjs', 'out/renderer/index.html']

/**
 * Builds the program into out/ when its sources are others than those of the last build.
 * @param {NodeJS.ProcessEnv} environment as of electronEnvironment
 */
export async function buildWhenStale(environment) {
  if (isCurrent()) return
  await withLock(path.join(root, 'out/.locks/build'), 'building the program', async () => {
    if (isCurrent()) return
    const built = sourceHash()
    rmSync(stamp, { force: true })
    await step('Building the program', () =>
      runNode('The build', tool.electronVite, ['build', '--logLevel', 'warn'], { env: environment }),
    )
    mkdirSync(path.dirname(stamp), { recursive: true })
    writeFileSync(stamp, built)
  })
}

function isCurrent() {
  return (
    entries.every((file) => existsSync(path.join(root, file))) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === sourceHash()
  )
}

/** SHA-256 over names and contents of everything that goes into the program: milliseconds for a few megabytes. */
export function sourceHash() {
  const hash = createHash('sha256')
  const files = sources.flatMap((name) => filesBelow(path.join(root, name))).sort()
  for (const file of files)
    hash
      .update(`${path.relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

function filesBelow(place) {
  try {
    return readdirSync(place, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
  } catch (error) {
    if (error.code === 'ENOTDIR') return [place]
    if (error.code === 'ENOENT') return []
    throw error
  }
}
