import { stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { Job, JobResult, Written } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { say } from '@shared/text/say'
import { type BackupCommand, backupBesideWindow, isBackupCommand } from '../backups/command-door'
import { readable, readChosen } from '../files/reading'
import { saveTo } from '../files/saving'
import { pathOf, tokenFor } from '../files/tokens'
import { log } from '../log'
import { Trouble } from '../trouble'
import type { Command } from './commands'
import type { Jobs, Progress } from './jobs'
import { readPassphrase } from './passphrase'
import { refusals } from './sentences'

/** What the command says at its end, and its exit code. */
export interface Outcome {
  exit: 0 | 1 | 2
  out: string
  err: string
}

/** Does what a command line asks, in the program that holds the office. Paths count from `folder`. Never throws. */
export async function execute(command: Command, folder: string, jobs: Jobs, progress: Progress): Promise<Outcome> {
  if (isBackupCommand(command)) return backupBesideWindow(command, folder, () => secretOf(command, folder))
  // To open the office for a command would put it before whoever sits at the locked window.
  if (jobs.locked()) return refused(say(refusals[command.passphrase ? 'lockedAllTheSame' : 'locked'], command.language))
  try {
    const result = await jobs.run(await jobOf(command, folder), command.language, progress)
    return await outcomeOf(command, folder, result)
  } catch (error) {
    if (error instanceof Trouble) return refused(error.sentence[command.language])
    log(`command: ${(error as Error).stack ?? error}`)
    return refused(say(refusals.failed, command.language, { reason: (error as Error).name }))
  }
}

type JobCommand = Exclude<Command, BackupCommand>

/** Opens backups of an office that is not here; null: the command line names no secret. */
export async function secretOf({ passphrase }: Command, folder: string): Promise<string | null> {
  return passphrase ? readPassphrase(passphrase, folder) : null
}

async function jobOf(command: JobCommand, folder: string): Promise<Job> {
  if (command.verb === 'import') {
    const { cohort, language, dryRun, workbookPasswordFile: path, report } = command
    const files = await readable(command.files.map((file) => resolve(folder, file)))
    const workbookPassword = path && (await firstLineOf(resolve(folder, path)))
    const more = { ...(workbookPassword && { workbookPassword }), ...(report && { reported: true }) }
    return { verb: 'import', files, cohort, language, dryRun, ...more }
  }
  if (command.verb === 'summary') {
    const { token } = tokenFor(resolve(folder, command.out), 'write')
    return { verb: 'summary', cohort: command.cohort, language: command.printed, to: token }
  }
  if (command.verb === 'print') {
    const { verb, document, of, preset, year, copies, marks, documents, printed } = command
    const path = resolve(folder, command.out)
    await needFolder(dirname(path))
    const to = tokenFor(path, 'write').token
    const format = /\.(xlsx|docx)$/i.exec(path)?.[1]?.toLowerCase() as 'xlsx' | 'docx' | undefined
    const more = {
      ...(year !== undefined && { year }),
      ...(documents && { documents, file: /\.pdf$/i.test(path) }),
      ...(format && { format }),
    }
    return { verb, document, of, copies, marks, language: printed, to, ...(preset && { preset }), ...more }
  }
  if (command.verb === 'fill') {
    const { verb, template, of, language } = command
    const path = resolve(folder, command.out)
    await needFolder(dirname(path))
    return { verb, template, of, language, to: tokenFor(path, 'write').token }
  }
  if (command.verb === 'personFile') {
    const { verb, of, printed } = command
    const path = resolve(folder, command.out)
    await needFolder(dirname(path))
    return { verb, of, language: printed, to: tokenFor(path, 'write').token }
  }
  if (command.verb === 'export') {
    const { recordType, format, sensitive, language } = command
    const path = resolve(folder, command.out)
    await needFolder(dirname(path))
    return { verb: 'export', recordType, format, sensitive, language, to: tokenFor(path, 'write').token }
  }
  const { verb, recordType, sensitive, language } = command
  return { verb, recordType, sensitive, language }
}

/** A password stands in a file, never among the words of a command line, where others could read it. */
async function firstLineOf(path: string): Promise<string> {
  const [line = ''] = new TextDecoder().decode(await readChosen(path)).split(/\r?\n/)
  return line
}

/** Said before the work begins, and about the folder: the file itself is not there yet by right. */
async function needFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null)
  if (!found?.isDirectory()) throw new Trouble('noFolder', { folder: path })
}

async function outcomeOf(command: JobCommand, folder: string, result: JobResult): Promise<Outcome> {
  // Written for a refused file too: a script reads there why.
  if (command.verb === 'import' && command.report && result.report) {
    await saveTo(resolve(folder, command.report), `${JSON.stringify(result.report, null, 2)}\n`)
  }
  const lines = result.lines ?? []
  if (result.refused !== undefined) return { ...refused(result.refused), out: asText(lines) }
  if (command.verb === 'list') return { exit: 0, out: `${JSON.stringify(result.rows ?? [], null, 2)}\n`, err: '' }
  const { wrote } = result
  return { exit: 0, out: asText(wrote ? [...lines, writtenLine(wrote, command.language)] : lines), err: '' }
}

/** Where it lies, for a person and for the next command: a folder may have got a number behind its name. */
function writtenLine({ token, count }: Written, language: Language): string {
  const path = pathOf(token, 'show')
  return count ? `${path}${language === 'zh' ? '：' : ': '}${count}` : path
}

export const refused = (sentence: string): Outcome => ({ exit: 1, out: '', err: `${sentence}\n` })

const asText = (lines: readonly string[]) => lines.map((line) => `${line}\n`).join('')
