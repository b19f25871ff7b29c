import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildWhenStale } from '../setup/build.mjs'
import { root, tool } from '../setup/places.mjs'
import { ended, runNode, start } from '../setup/processes.mjs'
import { say, step } from '../setup/progress.mjs'
import { torture } from '../torture/run.mjs'
import { findBreaches } from './layers.mjs'
import { offline } from './offline.mjs'

/** @typedef {{ part: string, passed: number, failed: number, skipped: number, notes?: string[], seconds: number }} Outcome */

/** A run that hangs still ends in a summary. */
const LIMIT_MINUTES = 40
const TORTURE_LIMIT_MINUTES = 45

const layers = ['shared', 'electron', 'renderer', 'test']

/** What proves the program, in the order in which a failure is cheapest to know. Each resolves to its counts. */
export const parts = {
  types: () => step('Checking types', () => countAll(layers.map(checkTypes))),
  lint: () => step('Checking style, imports and layers', () => countAll([lint(), checkLayers()])),
  build: (environment) => countAll([buildWhenStale(environment)]),
  unit: (environment) => vitest('unit', environment),
  browser: (environment) => vitest('browser', environment),
  desktop: (environment) => vitest('desktop', environment, offline()),
  torture: (environment) => tortured(environment),
}

/** Runs one part and measures it; a failure is counted and shown, never thrown. @returns {Promise<Outcome>} */
export async function runPart(name, environment) {
  const startedAt = Date.now()
  const counts = await parts[name](environment)
  return { part: name, ...counts, seconds: (Date.now() - startedAt) / 1000 }
}

/** The table that ends a run, and the line that sums it up. @param {Outcome[]} outcomes */
export function summary(outcomes) {
  const sum = (key) => outcomes.reduce((total, outcome) => total + outcome[key], 0)
  const skipped = sum('skipped') ? `, ${sum('skipped')} skipped` : ''
  const rows = outcomes.map(({ part, passed, failed, skipped, seconds }) => [
    part,
    failed ? 'FAILED' : 'ok',
    `${passed} passed`,
    failed ? `${failed} failed` : '',
    skipped ? `${skipped} skipped` : '',
    `${seconds.toFixed(1)} s`,
  ])
  const width = [10, 8, 14, 12, 12, 9]
  const line = (cells) => cells.map((cell, i) => (i > 1 ? cell.padStart(width[i]) : cell.padEnd(width[i]))).join('')
  const notes = outcomes.flatMap(({ notes = [] }) => notes)
  return [
    ...rows.map(line),
    '',
    ...notes,
    ...(notes.length ? [''] : []),
    `${sum('passed')} passed, ${sum('failed')} failed${skipped}`,
  ].join('\n')
}

async function countAll(works) {
  const results = await Promise.allSettled(works)
  const failures = results.filter(({ status }) => status === 'rejected')
  for (const { reason } of failures) say(reason.message)
  return { passed: results.length - failures.length, failed: failures.length, skipped: 0 }
}

const checkTypes = (layer) => runNode(`The type check of ${layer}/`, tool.tsc, ['-p', layer, '--pretty'])

// Warnings fail too: a finding nobody has to mend is read by nobody.
const lint = () => runNode('The linter', tool.biome, ['check', '--error-on-warnings', '.'])

async function checkLayers() {
  const breaches = findBreaches(root)
  if (breaches.length) throw new Error(`${breaches.join('\n')}\n\nThe layers are broken; the lines above say where.`)
}

/** @param {string[]} before words of a command that runs the rest */
async function vitest(project, environment, before = []) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tongxing-tests-'))
  const report = path.join(folder, 'report.json')
  say(`Running the ${project} tests`)
  let timer
  try {
    const words = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
    const [file, ...all] = [...before, process.execPath, tool.vitest, ...words]
    const run = start(file, all, { env: environment })
    timer = setTimeout(() => {
      say(`The ${project} tests take longer than ${LIMIT_MINUTES} minutes and are ended`)
      run.kill()
    }, LIMIT_MINUTES * 60_000)
    return countTests(report, await ended(run))
  } finally {
    clearTimeout(timer)
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Every promise is a test; their figures stand at the end of the log. */
async function tortured(environment) {
  say('Trying to break what the program promises')
  const { text, passed, failed, skipped } = await torture(environment, {
    short: true,
    limitMinutes: TORTURE_LIMIT_MINUTES,
  })
  return { passed, failed, skipped, notes: text.split('\n') }
}

/** A file that fails outside its tests (could not be loaded, did what none may do), and a run that fails without a failed test, count as one failure. */
function countTests(report, code) {
  let counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    )
    const unloaded = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
    )
    counts = {
      passed: numPassedTests,
      failed: numFailedTests + unloaded.length,
      skipped: numPendingTests + numTodoTests,
      notes: [
        ...unloaded.map(({ name }) => `failed outside its tests: ${path.relative(root, name)}`),
        ...tried(testResults),
      ],
    }
  } catch {
    // No report: the run ended before its tests did.
  }
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

/** Tests that failed, and those that passed at the second try only, by name: the end of a log is what is read first. */
function tried(testResults) {
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ failureMessages }) => failureMessages.length)
      .map(({ status, fullName, failureMessages }) => {
        const outcome = status === 'passed' ? 'passed at the second try' : 'FAILED'
        const [reason] = failureMessages.map((message) => message.split('\n')[0])
        return `${outcome}: ${path.relative(root, name)} > ${fullName}: ${reason}`
      }),
  )
}
