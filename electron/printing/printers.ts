import { spawn } from 'node:child_process'
import type { PaperChoice, Printer } from '@shared/ipc'
import type { PrinterInfo, WebContents } from 'electron'
import { log } from '../log'
import { Trouble } from '../trouble'

/** A print queue takes a document at once or says why not; one that says nothing is not waited for. Milliseconds. */
const ANSWERS_WITHIN = 60_000

/** The printers of the system, the usual one first. */
export async function printersFor(page: WebContents): Promise<Printer[]> {
  const usual = process.platform === 'win32' ? '' : await usualPrinter()
  const found = (await page.getPrintersAsync()) as (PrinterInfo & { isDefault?: boolean })[]
  return found
    .map((printer) => ({
      name: printer.name,
      label: labelOf(printer),
      usual: printer.name === usual || printer.isDefault === true,
      // CUPS: 5 is a queue that was stopped.
      stopped: (printer.options as Record<string, unknown> | undefined)?.['printer-state'] === '5',
    }))
    .sort((a, b) => Number(b.usual) - Number(a.usual) || a.label.localeCompare(b.label))
}

/** On Linux people know a printer by what its description says, elsewhere by its displayed name. */
const labelOf = ({ name, displayName, description }: PrinterInfo): string =>
  (process.platform === 'linux' ? description || displayName : displayName || description) || name

/** CUPS knows which printer is the usual one, newer engines do not say it any more. */
async function usualPrinter(): Promise<string> {
  const { code, out } = await run('lpstat', ['-d']).catch(() => ({ code: 1, out: '' }))
  return code === 0 ? (/:\s*(\S+)\s*$/.exec(out.trim())?.[1] ?? '') : ''
}

/** How CUPS is asked for the two sides of a sheet. */
const sides = {
  one: 'one-sided',
  longEdge: 'two-sided-long-edge',
  shortEdge: 'two-sided-short-edge',
} as const satisfies Record<PaperChoice['sides'], string>

/** The words of `lp` for a document. */
export function lpWords(file: string, title: string, paper: PaperChoice): string[] {
  return [
    ...['-d', paper.printer, '-n', String(paper.copies), '-t', title],
    ...['-o', `sides=${sides[paper.sides]}`, '-o', 'media=A4', '-o', 'fit-to-page'],
    ...(paper.copies > 1 ? ['-o', 'collate=true'] : []),
    ...(paper.pages ? ['-P', paper.pages] : []),
    ...['--', file],
  ]
}

/** Whether documents go to the queue as PDF: everywhere but on Windows, which has no command for it. */
export const takesPdf = async (): Promise<boolean> =>
  process.platform !== 'win32' &&
  (await run('lp', ['--help']).then(
    () => true,
    () => false,
  ))

/** Hands a PDF to a print queue. Throws `noPrinter` with what the queue says: no such printer, not accepting jobs. */
export async function queuePdf(file: string, title: string, paper: PaperChoice): Promise<void> {
  const { code, err } = await run('lp', lpWords(file, title, paper)).catch((error: Error) => ({
    code: 1,
    err: error.message,
  }))
  if (code === 0) return
  log(`lp: ${err.trim()}`)
  throw new Trouble('printerRefused', { printer: paper.printer, reason: reasonOf(err) })
}

/** `lp: Destination "x" is not accepting jobs.` without the name of the command. */
const reasonOf = (err: string) =>
  (err.trim().split('\n')[0] ?? '').replace(/^lp:\s*(?:Error - )?/, '').replace(/\.$/, '')

function run(command: string, words: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve, reject) => {
    // What it says is shown to people and read by programs: in English, and in UTF-8.
    const env = { ...process.env, LC_ALL: 'C.UTF-8' }
    const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'pipe'], timeout: ANSWERS_WITHIN })
    let [out, err] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
    })
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      err += text
    })
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, out, err: err || (code === null ? 'no answer' : '') }))
  })
}
