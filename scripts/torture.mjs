// npm run torture [-- --short] [-- FILE...]: tries to break what the program promises. Hours at will; minutes with --short.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { root, tool } from './setup/places.mjs'
import { ended, start } from './setup/processes.mjs'
import { command } from './setup/progress.mjs'
import { setUp } from './setup.mjs'
import { read, table } from './torture/outcomes.mjs'

await command(async () => {
  const words = process.argv.slice(2)
  const short = words.includes('--short')
  const electron = await setUp({ display: 'own' })
  const folder = mkdtempSync(path.join(os.tmpdir(), 'tongxing-torture-'))
  const report = path.join(folder, 'outcomes.jsonl')
  try {
    const files = words.filter((word) => !word.startsWith('--'))
    const run = start(process.execPath, [tool.vitest, 'run', '--project', 'torture', ...files], {
      env: {
        ...electron.environment,
        TONGXING_ELECTRON_ARGUMENTS: electron.arguments.join(' '),
        TONGXING_TORTURE: short ? 'short' : 'long',
        TONGXING_TORTURE_REPORT: report,
      },
      cwd: root,
    })
    const code = await ended(run)
    const outcomes = read(report, readFileSync)
    console.log(`\n${table(outcomes)}`)
    return code === 0 && outcomes.length > 0 && outcomes.every(({ broken }) => broken.length === 0) ? 0 : 1
  } finally {
    electron.endDisplay()
    rmSync(folder, { recursive: true, force: true })
  }
})
