/**
 * What an import costs as it grows, beside as many people on record: planned, made into one change set, written into the
 * journal and taken back. The journal is real and on a disk; the office's end is in a thread of its own, as in the
 * program. The last column is the processor time a row against that of the smallest size: about 1 while the work stays
 * proportional. All of it runs in the engine of the program. Rows are invented.
 *
 *   node test/bench/plan.bench.mjs [rows...]
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { build } from 'vite'
import { obtainElectron } from '../../scripts/electron.mjs'
import { libreOffice } from './sheets/libre-office.mjs'
import { workbookOf } from './sheets/make-files.mjs'

const root = new URL('../../', import.meta.url).pathname
const folder = await mkdtemp(join(tmpdir(), 'tongxing-bench-'))
const run = promisify(execFile)
const { executable } = await obtainElectron()
const sizes = process.argv.slice(2).map(Number)

try {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: folder,
      target: 'node20',
      rollupOptions: {
        input: {
          office: join(root, 'test/bench/plan/office-end.ts'),
          journal: join(root, 'electron/journal/index.ts'),
        },
        output: { entryFileNames: '[name].mjs', chunkFileNames: '[name].mjs' },
      },
    },
  })
  const smallest = new Map()
  for (const rows of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
    console.log(`${rows} rows, ${rows} people on record by the second list; load ${loadavg()[0].toFixed(1)}`)
    for (const step of await measure(rows)) {
      const each = step.worked / rows
      if (!smallest.has(step.step)) smallest.set(step.step, each)
      print(step, each / smallest.get(step.step))
    }
    await besides(rows)
  }
} finally {
  await rm(folder, { recursive: true, force: true })
}

/** The same rows made a csv by LibreOffice, which plans nothing. */
async function besides(rows) {
  const file = join(folder, 'list.xlsx')
  await writeFile(file, workbookOf(rows))
  const office = libreOffice(file, rows + 1, folder)
  if (office)
    print({ step: 'LibreOffice, xlsx to csv', ms: office.ms, worked: office.worked * 1000, held: null, told: '' })
  else console.log('  LibreOffice: skipped, it is not installed')
}

/** In a process of its own: memory of the sizes before does not count, and the engine is the program's. */
async function measure(rows) {
  const script = join(root, 'test/bench/plan/measure.mjs')
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' }
  const { stdout } = await run(executable, [script, folder, String(rows)], { env })
  return stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

function print({ step, ms, worked, held, megabytes, told }, ratio) {
  const more = ratio === undefined ? '' : `${String(megabytes).padStart(6)} MB   x${ratio.toFixed(2)} a row`
  const longest = held === null ? '' : `, at a stretch ${held.toFixed(0)} ms`
  console.log(
    `  ${step.padEnd(28)}${ms.toFixed(0).padStart(7)} ms${(worked / 1000).toFixed(2).padStart(8)} s of processor${more}${longest}  ${told}`,
  )
}
