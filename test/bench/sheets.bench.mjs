/**
 * Reading and writing of spreadsheets in the worker of a real window, side by side in one run with what people would use
 * instead: the library @e965/xlsx in a worker of the same window, and LibreOffice where it is installed. Medians; rows
 * are invented. Memory is the most the window's whole process took, an empty window being about 90 MB of it.
 *
 *   node test/bench/sheets.bench.mjs [rows...]
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { build } from 'vite'
import { start } from '../../scripts/setup/processes.mjs'
import { setUp } from '../../scripts/setup.mjs'
import { libreOffice } from './sheets/libre-office.mjs'
import { gb18030CsvOf, workbookOf } from './sheets/make-files.mjs'

const root = new URL('../../', import.meta.url).pathname
const sizes = process.argv.slice(2).map(Number)
const largest = Math.max(...(sizes.length > 0 ? sizes : [100_000]))
const times = 3
const folder = mkdtempSync(join(tmpdir(), 'tongxing-bench-'))
const electron = await setUp({ build: false, display: 'whenMissing', quiet: true })

try {
  await buildPage()
  for (const rows of sizesToRead()) writeFileSync(join(folder, `${rows}.xlsx`), workbookOf(rows))
  writeFileSync(join(folder, 'gb18030.csv'), gb18030CsvOf(largest))
  const measured = await measure()
  report(measured)
} finally {
  electron.endDisplay()
  rmSync(folder, { recursive: true, force: true })
}

function sizesToRead() {
  return sizes.length > 0 ? sizes : [1000, 10_000, 100_000]
}

async function buildPage() {
  await build({
    configFile: false,
    root: join(root, 'test/bench/sheets/page'),
    base: './',
    logLevel: 'error',
    resolve: { alias: { '@shared': join(root, 'shared') } },
    worker: { format: 'es' },
    build: { outDir: folder, emptyOutDir: false, target: 'chrome114' },
  })
}

/** Every call several times, in turn, so that a busy moment falls on all of them; what the library takes long over, once. */
async function measure() {
  const calls = sizesToRead().flatMap((rows) => [`ownRead('${rows}.xlsx')`, `libraryRead('${rows}.xlsx')`])
  calls.push(`ownRead('gb18030.csv')`, `ownWrite(${largest})`, `libraryWrite(${largest})`)
  const server = await serve()
  const found = new Map(calls.map((call) => [call, []]))
  const isLong = (call) => call.startsWith('library') && /\d{6}/.test(call)
  const words = Array.from({ length: times }, (_, turn) =>
    calls.filter((call) => turn === 0 || !isLong(call)).map((call) => `--call=${call}`),
  ).flat()
  const page = `--page=http://127.0.0.1:${server.address().port}/index.html`
  const main = join(root, 'test/bench/sheets/electron-main.cjs')
  const child = start(electron.executable, [...electron.arguments, main, page, ...words], {
    env: electron.environment,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  let rest = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    const lines = (rest + text).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (!line.startsWith('measured ')) continue
      const answer = JSON.parse(line.slice(9))
      if (answer.failed) throw new Error(`${answer.call}: ${answer.failed}`)
      found.get(answer.call)?.push(answer)
    }
  })
  await new Promise((done) => child.once('close', done))
  server.close()
  return found
}

/** A folder by HTTP on this machine only: workers are not loaded from files. */
function serve() {
  const types = { '.html': 'text/html', '.js': 'text/javascript' }
  const server = createServer((request, response) => {
    const file = join(folder, new URL(request.url, 'http://x').pathname)
    if (!file.startsWith(folder) || !existsSync(file)) return response.writeHead(404).end()
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
    response.end(readFileSync(file))
  })
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)))
}

function report(found) {
  console.log(`Reading and writing, ${times} times each, medians`)
  for (const rows of sizesToRead()) {
    const own = line(`xlsx, ${rows} rows, to cells`, found.get(`ownRead('${rows}.xlsx')`))
    const library = line('  @e965/xlsx', found.get(`libraryRead('${rows}.xlsx')`), own)
    const office = libreOffice(join(folder, `${rows}.xlsx`), rows + 1, folder)
    if (office)
      console.log(
        `${'  LibreOffice, to csv'.padEnd(32)}${ms(office.ms)}  ${office.worked.toFixed(2)} s of processor   x${(office.ms / own).toFixed(1)}`,
      )
    else console.log('  LibreOffice: skipped, it is not installed')
    if (!library) return
  }
  line(`csv in GB18030, ${largest} rows`, found.get(`ownRead('gb18030.csv')`))
  const own = line(`xlsx, ${largest} rows written`, found.get(`ownWrite(${largest})`))
  line('  @e965/xlsx', found.get(`libraryWrite(${largest})`), own)
}

/** Prints one line and gives the median; behind it how many times as long as `own`. */
function line(what, answers, own) {
  const of = (key) => median(answers.map((answer) => answer[key]))
  const total = of('ms')
  const first = of('first') === null ? '' : `, first rows after ${of('first').toFixed(0)} ms`
  const memory = of('megabytes') === null ? '' : `  ${String(of('megabytes')).padStart(5)} MB`
  const worked = of('worked') === null ? '' : `  ${of('worked').toFixed(2)} s of processor`
  const ratio = own ? `   x${(total / own).toFixed(1)}` : ''
  console.log(`${what.padEnd(32)}${ms(total)}${memory}${worked}  ${held(of('longest'))}${first}${ratio}`)
  return total
}

/** Longest task of the window's own thread. */
function held(longest) {
  return longest > 0 ? `window held ${longest.toFixed(0)} ms` : 'window never held 50 ms'
}

function ms(value) {
  return `${value.toFixed(0).padStart(7)} ms`
}

function median(values) {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? null
}
