// npm run demo [-- FOLDER]: the main job without a window, from the example workbook to the printed summary.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { root } from './setup/places.mjs'
import { runNode } from './setup/processes.mjs'
import { command, step, Trouble } from './setup/progress.mjs'
import { setUp } from './setup.mjs'

const cohort = 'UK Spring Study Tour 2027'

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
  console.log(`\n${sayReport(written.report)}\n\nWritten:\n  ${written.pdf}\n  ${written.report}`)
  return 0
}

/** What the import did, from its report: `26 rows: 24 new, 1 same, 1 refused; 7 findings`. */
function sayReport(file) {
  const tables = JSON.parse(readFileSync(file, 'utf8')).files.flatMap((read) => read.tables)
  const counts = {}
  for (const [outcome, count] of tables.flatMap((table) => Object.entries(table.counts))) {
    counts[outcome] = (counts[outcome] ?? 0) + count
  }
  const rows = tables.reduce((sum, table) => sum + table.dataRows, 0)
  const findings = tables.reduce((sum, table) => sum + table.findings.length, 0)
  const outcomes = Object.entries(counts).flatMap(([outcome, count]) => (count ? `${count} ${plain(outcome)}` : []))
  return `${rows} rows: ${outcomes.join(', ')}; ${findings} findings`
}

/** possibleDuplicate -> possible duplicate */
const plain = (key) => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

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
