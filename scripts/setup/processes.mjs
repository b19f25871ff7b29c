import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { root } from './places.mjs'
import { Trouble } from './progress.mjs'

const children = new Set()
process.on('exit', () => {
  for (const child of children) child.kill()
})
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
  ['SIGHUP', 129],
]) {
  process.on(signal, () => process.exit(code))
}

/** Starts a process that ends with this one. Options as of child_process.spawn. */
export function start(file, args, options = {}) {
  const child = spawn(file, args, { cwd: root, stdio: 'inherit', ...options })
  children.add(child)
  child.once('exit', () => children.delete(child))
  return child
}

/** Waits for the end of a process. @returns {Promise<number>} its exit code, 1 for a signal */
export function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve(code ?? 1))
  })
}

/**
 * Runs a process quietly and shows what it said only when it fails.
 * @param {string} what begins the sentence of the failure
 * @param {{ onLine?: (line: string) => void } & import('node:child_process').SpawnOptions} options
 * @returns {Promise<string>} what it wrote to stdout
 */
export async function run(what, file, args, { onLine, ...options } = {}) {
  const child = start(file, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
  let stdout = ''
  let tail = ''
  for (const stream of [child.stdout, child.stderr]) {
    let rest = ''
    stream.setEncoding('utf8').on('data', (text) => {
      if (stream === child.stdout) stdout += text
      tail = (tail + text).slice(-6000)
      const lines = (rest + text).split('\n')
      rest = lines.pop()
      if (onLine) lines.forEach(onLine)
    })
  }
  const code = await ended(child).catch((error) => {
    throw new Trouble(`${what} could not start (${error.code ?? error.message}).`)
  })
  if (code !== 0) throw new Trouble(`${tail.trim()}\n\n${what} failed; the lines above say why.`)
  return stdout
}

/** Runs a JavaScript file with this Node. */
export const runNode = (what, file, args, options) => run(what, process.execPath, [file, ...args], options)

/** Runs npm, the one that started us when there is one. */
export function runNpm(what, args, options) {
  const self = process.env.npm_execpath
  if (self && /npm-cli\.c?js$/.test(self) && existsSync(self)) return runNode(what, self, args, options)
  return run(what, 'npm', args, { shell: process.platform === 'win32', ...options })
}

/** The full path of a command on PATH, or null. */
export function findCommand(name) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, name + ending)
      if (folder && existsSync(file) && statSync(file).isFile()) return file
    }
  }
  return null
}

/** True when the command ran and ended with 0. For commands of milliseconds: it blocks. */
export const succeeds = (file, args) => spawnSync(file, args, { stdio: 'ignore' }).status === 0

/** Bytes below a folder, read while something else writes there. */
export function folderBytes(folder) {
  let sum = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) {
      sum += statSync(path.join(entry.parentPath ?? entry.path, entry.name), { throwIfNoEntry: false })?.size ?? 0
    }
  }
  return sum
}
