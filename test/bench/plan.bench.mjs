/**
 * What an import costs as it grows, beside as many people on record: planned, made into one change set, written into the
 * journal and taken back. The journal is real and on a disk; the office's end is in a thread of its own, as in the
 * program. The last column is the processor time a row against that of the smallest size: about 1 while the work stays
 * proportional. Rows are invented.
 *
 *   node test/bench/plan.bench.mjs [rows...]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { build } from 'vite'
import { libreOffice } from './sheets/libre-office.mjs'
import { workbookOf } from './sheets/make-files.mjs'

const root = new URL('../../', import.meta.url).pathname
const folder = await mkdtemp(join(tmpdir(), 'tongxing-bench-'))
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
        output: { entryFileNames: '[name].mjs' },
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

/** One size, from an empty office to the second list taken back. */
async function measure(rows) {
  const { openJournal, serveJournal } = await import(join(folder, 'journal.mjs'))
  const place = await mkdtemp(join(folder, 'journal-'))
  const journal = await openJournal({ folder: place })
  const { port1, port2 } = new MessageChannel()
  serveJournal(journal, {
    on: (event, listener) => port1.on(event, (data) => listener({ data })),
    start: () => port1.start(),
    postMessage: (message) => port1.postMessage(message),
  })
  const worker = new Worker(join(folder, 'office.mjs'), { workerData: { rows, port: port2 }, transferList: [port2] })
  const steps = []
  await new Promise((done, failed) => {
    worker.on('error', failed)
    worker.on('message', (message) => (message === 'done' ? done() : steps.push(message)))
  })
  await worker.terminate()
  await journal.close()
  await rm(place, { recursive: true, force: true })
  return steps
}

function print({ step, ms, worked, held, megabytes, told }, ratio) {
  const more = ratio === undefined ? '' : `${String(megabytes).padStart(6)} MB   x${ratio.toFixed(2)} a row`
  const longest = held === null ? '' : `, at a stretch ${held.toFixed(0)} ms`
  console.log(
    `  ${step.padEnd(28)}${ms.toFixed(0).padStart(7)} ms${(worked / 1000).toFixed(2).padStart(8)} s of processor${more}${longest}  ${told}`,
  )
}
