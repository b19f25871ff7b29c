// npm run demo [-- FOLDER]: the main job without a window, from the example workbook to the printed summary.
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './setup/places.mjs'
import { runNode } from './setup/processes.mjs'
import { command, step, Trouble } from './setup/progress.mjs'
import { setUp } from './setup.mjs'

const cohort = 'Example study tour'

/**
 * Imports the example workbook into a cohort and writes its summary as PDF and the import's report as JSON.
 * @param {string[]} words FOLDER (./demo-output when left out), --profile DIR (a temporary one), --lang en|zh|both (both)
 * @returns {Promise<number>} exit code
 */
export async function runDemo(words = []) {
  const { values, positionals } = readWords(words)
  const folder = path.resolve(positionals[0] ?? 'demo-output')
  const profile = values.profile ?? mkdtempSync(path.join(os.tmpdir(), 'tongxing-demo-'))
  const written = { report: path.join(folder, 'import-report.json'), pdf: path.join(folder, 'cohort-summary.pdf') }
  await setUp()
  mkdirSync(folder, { recursive: true })
  try {
    const workbook = exampleWorkbook()
    await step(`Importing ${path.basename(workbook)}`, () =>
      tongxing('The import', [
        'import',
        workbook,
        '--cohort',
        cohort,
        '--kind',
        'studyTourOut',
        '--profile',
        profile,
        '--report',
        written.report,
      ]),
    )
    await step('Printing the cohort summary', () =>
      tongxing('The summary', [
        'summary',
        '--cohort',
        cohort,
        '--lang',
        values.lang,
        '--profile',
        profile,
        '--out',
        written.pdf,
      ]),
    )
  } finally {
    if (!values.profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  console.log(`\nWritten:\n  ${written.pdf}\n  ${written.report}`)
  return 0
}

function readWords(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { profile: { type: 'string' }, lang: { type: 'string', default: 'both' } },
    })
  } catch (error) {
    throw new Trouble(`${error.message}\nnpm run demo -- [FOLDER] [--profile DIR] [--lang en|zh|both]`)
  }
}

function exampleWorkbook() {
  const folder = path.join(root, 'resources/examples')
  const name = readdirSync(folder).find((file) => file.endsWith('.xlsx'))
  if (!name) throw new Trouble(`There is no example workbook in ${folder}.`)
  return path.join(folder, name)
}

const tongxing = (what, words) => runNode(what, path.join(root, 'scripts/tongxing.mjs'), words)

if (process.argv[1] === fileURLToPath(import.meta.url)) await command(() => runDemo(process.argv.slice(2)))
