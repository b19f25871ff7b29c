/**
 * No program of the tests reaches for a network or breaks the policy of its pages. Every Electron a test file starts is
 * watched from its first moment by watch-main.cjs; what it saw fails the file at its end.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export interface Tried {
  /** `policy`: a breach of a page's policy; `request`: one that was sent; `refused`: one the program stopped; the others: Node's own. */
  kind: 'policy' | 'request' | 'refused' | 'connection' | 'name'
  what: string
}

const folder = mkdtempSync(join(tmpdir(), 'tongxing-watched-'))
const file = join(folder, 'tried.jsonl')
const watcher = join(import.meta.dirname, 'watch-main.cjs')

process.env.TONGXING_WATCH = file
process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --require=${JSON.stringify(watcher)}`.trim()

/** For a driver that takes NODE_OPTIONS away; goes before every other word of Electron. */
export const watchingWords = ['-r', watcher]

/** What was tried since the last call. A test that tries on purpose takes it, and looks whether it is all there. */
export function takeTried(): Tried[] {
  try {
    const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
    rmSync(file)
    return lines.map((line) => JSON.parse(line) as Tried)
  } catch {
    return []
  }
}

// Registered before any other of a test file, so it runs when its programs have ended.
afterAll(() => {
  const tried = takeTried()
  rmSync(folder, { recursive: true, force: true })
  if (tried.length === 0) return
  const lines = [...new Set(tried.map(({ kind, what }) => `${kind}: ${what.trim()}`))]
  throw new Error(`A program of this file did what none may do:\n${lines.join('\n')}`)
})
