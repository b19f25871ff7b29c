/** A program that runs on a profile, spoken to by its socket: no second process has to start for every question. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDoor } from '../../electron/unattended/door'
import { knock } from '../../electron/unattended/knock'
import { root } from '../desktop/harness'
import { pause } from './office'

export interface Told {
  exit: number
  out: string
  err: string
}

/**
 * Hands words of the command line to the program that runs on a profile.
 * @returns null where the program ended before it answered
 * @throws where none runs or it does not answer
 */
export async function ask(profile: string, words: string[]): Promise<Told | null> {
  const door = readDoor(profile)
  if (!door) throw new Error(`no program runs on ${profile}`)
  const answer = await knock(door, { words: [...words, '--profile', profile], folder: root }, () => {}, 60_000)
  if (answer === 'broken') return null
  if (typeof answer === 'string') throw new Error(`${words[0]}: ${answer}`)
  return answer
}

/** The same where it must be done. @returns what it said */
export async function must(profile: string, words: string[]): Promise<string> {
  const told = await ask(profile, words)
  if (told?.exit !== 0) throw new Error(`${words[0]}: ${told?.err ?? 'the program ended'}`)
  return told.out
}

/** How many records of a type the running program has. */
export async function countOf(profile: string, type: string): Promise<number> {
  return (JSON.parse(await must(profile, ['list', type, '--json'])) as unknown[]).length
}

/** A profile in which the questions of the first run were answered: only then a window takes imports of the command line. */
export function nameWriter(profile: string): void {
  mkdirSync(profile, { recursive: true })
  const settings = { language: 'en', who: 'Anna Invented', colorScheme: 'light' }
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings))
}

/** Starts the program with words of the command line, or with its window where there are none. */
export function begin(words: readonly string[] | null, profile: string, environment = {}): ChildProcess {
  const flags = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const given = words ? ['--', ...words, '--profile', profile] : []
  return spawn(process.env.ELECTRON_EXEC_PATH ?? '', [...flags, '--log-level=3', root, ...given], {
    env: { ...process.env, TONGXING_PROFILE: profile, ...environment },
    stdio: 'ignore',
  })
}

/** Resolves when the program on a profile answers. */
export async function answering(profile: string, limit = 60_000): Promise<void> {
  for (const until = Date.now() + limit; Date.now() < until; await pause(50)) {
    const door = readDoor(profile)
    const answer = door && (await knock(door, { words: ['list', 'office', '--json'], folder: root }, () => {}, limit))
    if (answer && typeof answer === 'object') return
  }
  throw new Error('the program does not answer')
}

/** Ends a process at once and waits until it is gone. @returns whether it was still there */
export async function cut(child: ChildProcess): Promise<boolean> {
  if (child.exitCode !== null || child.signalCode !== null) return false
  const gone = new Promise<void>((done) => child.once('exit', () => done()))
  child.kill('SIGKILL')
  await gone
  return child.signalCode === 'SIGKILL'
}

/** Resolves with the exit code of a process, null where a signal ended it. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve(child.exitCode)
  return new Promise((done) => child.once('exit', (code) => done(code)))
}
