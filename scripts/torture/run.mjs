import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root, tool } from '../setup/places.mjs'
import { ended, start } from '../setup/processes.mjs'
import { say } from '../setup/progress.mjs'
import { read, verdict } from './outcomes.mjs'

/**
 * Tries to break the promises and shows what came of it.
 * @param {NodeJS.ProcessEnv} environment says how Electron is run, TONGXING_ELECTRON_ARGUMENTS included
 * @param {{ short: boolean, files?: string[], minutes?: string, limitMinutes?: number }} how `files`: only these of
 *   test/torture/; `minutes`: no longer than so for a promise
 * @returns {Promise<import('./outcomes.mjs').Verdict>}
 */
export async function torture(environment, { short, files = [], minutes, limitMinutes }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tongxing-torture-'))
  const report = path.join(folder, 'outcomes.jsonl')
  let timer
  try {
    const run = start(process.execPath, [tool.vitest, 'run', '--project', 'torture', '--silent=true', ...files], {
      env: {
        ...environment,
        TONGXING_TORTURE: short ? 'short' : 'long',
        TONGXING_TORTURE_REPORT: report,
        ...(minutes && { TONGXING_TORTURE_MINUTES: minutes }),
      },
      cwd: root,
    })
    if (limitMinutes) {
      timer = setTimeout(() => {
        say(`The torture takes longer than ${limitMinutes} minutes and is ended`)
        run.kill()
      }, limitMinutes * 60_000)
    }
    const code = await ended(run)
    return verdict(read(report, readFileSync), code)
  } finally {
    clearTimeout(timer)
    rmSync(folder, { recursive: true, force: true })
  }
}
