/**
 * What it costs to seal each person's data with a key of their own: appending, replaying and snapshotting so many
 * invented people, with the office's end in a thread of its own as in the program. `blocked` is the longest time the
 * main process was held up, `later` what it takes to open the journal again.
 *
 *   node test/bench/journal.bench.mjs [people...]
 */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay, performance } from 'node:perf_hooks'
import { isMainThread, MessageChannel, parentPort, Worker, workerData } from 'node:worker_threads'
import { runnerImport } from 'vite'

const root = new URL('../../', import.meta.url).pathname
const load = async (path) =>
  (
    await runnerImport(root + path, {
      configFile: false,
      root,
      logLevel: 'error',
      resolve: { alias: { '@shared': `${root}shared` } },
    })
  ).module

function person(i) {
  return {
    id: `p${String(i).padStart(25, '0')}`,
    state: 'active',
    nameZh: { full: `虚构${i}`, family: '虚', given: `构${i}` },
    nameLatin: { full: `XU Gou ${i}` },
    dateOfBirth: '2009-03-12',
    phone: `1380000${String(i).padStart(6, '0')}`,
    documents: { k1: { type: 'passport', number: `E${String(i).padStart(8, '0')}`, expiresOn: '2031-04-05' } },
    emergencyContacts: { k2: { name: { full: `虚构家长${i}` }, phone: '13900000000', relation: 'mother' } },
    remarks: '虚构的备注，用来使一个人约有一千字节。'.repeat(6),
  }
}

if (isMainThread) {
  const { openJournal, serveJournal } = await load('electron/journal/index.ts')
  console.log('people    append   replay snapshot  restore  blocked   later')
  for (const people of process.argv
    .slice(2)
    .map(Number)
    .concat(process.argv.length > 2 ? [] : [1000, 10_000, 100_000])) {
    const folder = await mkdtemp(join(tmpdir(), 'tongxing-bench-'))
    const journal = await openJournal({ folder })
    const delay = monitorEventLoopDelay({ resolution: 1 })
    const { port1, port2 } = new MessageChannel()
    serveJournal(journal, {
      on: (event, listener) => port1.on(event, (data) => listener({ data })),
      start: () => port1.start(),
      postMessage: (message) => port1.postMessage(message),
    })
    const worker = new Worker(new URL(import.meta.url), { workerData: { people, port: port2 }, transferList: [port2] })
    const times = await new Promise((done, failed) => {
      worker.on('error', failed)
      worker.on('message', (message) => {
        if (message === 'ready') delay.enable()
        else done(message)
      })
    })
    delay.disable()
    await worker.terminate()
    await journal.close()
    const start = performance.now()
    const again = await openJournal({ folder })
    const later = performance.now() - start
    await again.close()
    const ms = (value) => String(Math.round(value)).padStart(9)
    const { append, replayed, snapshot, restored } = times
    console.log(
      `${String(people).padStart(6)}${ms(append)}${ms(replayed)}${ms(snapshot)}${ms(restored)}${ms(delay.max / 1e6)}${ms(later)}`,
    )
    await rm(folder, { recursive: true, force: true })
  }
} else {
  const { JournalLine } = await load('renderer/office/journal-line.ts')
  const { replay, readSnapshot, snapshotBodies } = await load('renderer/office/replay.ts')
  const { Memory } = await load('renderer/office/memory.ts')
  const { people, port } = workerData
  const line = new JournalLine(port)
  const changes = Array.from({ length: people }, (_, i) => {
    const row = person(i)
    return { t: 'person', id: row.id, subject: row.id, op: 'create', row }
  })
  const set = { v: 1, model: 2, device: 'd', seq: 1, hlc: '0019a000000000-0000-d', who: '李明', why: 'import', changes }
  parentPort.postMessage('ready')
  const timed = async (work) => {
    const start = performance.now()
    const result = await work()
    return [performance.now() - start, result]
  }
  const [append] = await timed(() => line.append(set))
  const memory = new Memory()
  const [replayed] = await timed(() => replay(line, memory, 1, 1, () => {}))
  const [snapshot] = await timed(() => line.snapshot(1, snapshotBodies(memory, 2, line.erased)))
  const [restored, read] = await timed(() => readSnapshot(line, 1, () => {}))
  if (memory.count() !== people || read?.count() !== people) throw new Error('people are missing')
  parentPort.postMessage({ append, replayed, snapshot, restored })
}
