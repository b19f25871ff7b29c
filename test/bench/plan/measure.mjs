/**
 * One size of the bench of an import, from an empty office to the second list taken back, in the engine that runs this.
 * Prints each step as a line of JSON.
 *
 *   measure.mjs FOLDER ROWS   FOLDER holds office.mjs and journal.mjs
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'

const [folder, rows] = process.argv.slice(2)
const { openJournal, serveJournal } = await import(join(folder, 'journal.mjs'))
const place = await mkdtemp(join(folder, 'journal-'))
const journal = await openJournal({ folder: place })
const { port1, port2 } = new MessageChannel()
serveJournal(journal, {
  on: (event, listener) => port1.on(event, (data) => listener({ data })),
  start: () => port1.start(),
  postMessage: (message) => port1.postMessage(message),
})
const workerData = { rows: Number(rows), port: port2 }
const worker = new Worker(join(folder, 'office.mjs'), { workerData, transferList: [port2] })
await new Promise((done, failed) => {
  worker.on('error', failed)
  worker.on('message', (message) => (message === 'done' ? done() : console.log(JSON.stringify(message))))
})
await worker.terminate()
await journal.close()
port1.close()
await rm(place, { recursive: true, force: true })
