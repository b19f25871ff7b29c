import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { app } from 'electron'
import { log } from '../log'
import { Trouble } from '../trouble'
import { languageAskedFor, parseWords } from './arguments'
import type { Command } from './commands'
import { isTooLong, readDoor } from './door'
import { type Outcome, refused } from './execute'
import type { Progress } from './jobs'
import { knock } from './knock'
import { refusals } from './sentences'

/** A program that starts or ends on the same profile is waited for this long, in milliseconds. */
const PATIENCE = 30_000
const LOOK_EVERY = 300
/** No command may take longer than this, whatever happens. */
const LONGEST = 30 * 60_000

/** What the words ask for. Words that ask for nothing to be done are answered, and the process ends. */
export async function commandIn(words: readonly string[]): Promise<Command> {
  if (isTooLong(words)) return leave(refused(say(refusals.tooLong, languageAskedFor(words))))
  const parsed = parseWords(words)
  if ('asked' in parsed) return leave({ exit: 0, out: parsed.text || `${app.getVersion()}\n`, err: '' })
  if ('mistake' in parsed) return leave({ exit: 2, out: '', err: parsed.text })
  return parsed.command
}

/**
 * Does a job of the command line. A program that runs on the profile does the work; `own` does it where none runs, with
 * the profile's lock held. Ends the process with the exit code of the outcome.
 */
export async function runCommand(
  { language }: Command,
  words: readonly string[],
  profile: string,
  own: (progress: Progress) => Promise<Outcome>,
): Promise<never> {
  process.on('uncaughtException', (error) => void failCommand(words, error))
  const watchdog = setTimeout(() => void leave(refused(say(refusals.stalled, language))), LONGEST)
  watchdog.unref()
  // Told to quit while the running program works: no answer is no success.
  const interrupted = () => app.exit(1)
  app.once('will-quit', interrupted)
  const elsewhere = await byRunningProgram(words, profile, language)
  app.off('will-quit', interrupted)
  return leave(elsewhere ?? (await own(showProgress)))
}

/** A fault of the program ends a command like a refusal: nobody is there to close a box. */
export function failCommand(words: readonly string[], error: unknown): Promise<never> {
  log(`command: ${(error as Error).stack ?? error}`)
  const language = languageAskedFor(words)
  if (error instanceof Trouble) return leave(refused(error.sentence[language]))
  return leave(refused(say(refusals.failed, language, { reason: (error as Error).message })))
}

/** The outcome from a program that runs on the profile, or null with the profile's lock taken. */
async function byRunningProgram(
  words: readonly string[],
  profile: string,
  language: Language,
): Promise<Outcome | null> {
  const until = Date.now() + PATIENCE
  const call = { words: [...words], folder: process.cwd() }
  while (Date.now() < until) {
    const door = readDoor(profile)
    const answer = door ? await knock(door, call, showProgress) : 'nobody'
    if (typeof answer === 'object') return answer
    if (answer === 'silent') return refused(say(refusals.notAnswering, language))
    if (answer === 'broken') return refused(say(refusals.windowGone, language))
    if (app.requestSingleInstanceLock({ command: true })) return null
    // It is starting and has no door yet, or ending and holds the lock a moment longer.
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY))
  }
  return refused(say(refusals.notAnswering, language))
}

/** A person at a terminal sees how far it is; a script sees nothing. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

/** Says the outcome and ends the process; never returns to its caller. */
async function leave({ exit, out, err }: Outcome): Promise<never> {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  await write(process.stdout, out)
  await write(process.stderr, err)
  app.exit(exit)
  return new Promise(() => {})
}

/** A reader that went away (`| head`) is no reason to hang. */
function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (!text) return resolve()
    stream.once('error', () => resolve())
    stream.write(text, () => resolve())
  })
}
