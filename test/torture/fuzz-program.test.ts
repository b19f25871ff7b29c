/**
 * Files for the hidden window, which the program ends when they take too long or too much: html, xls, odd and protected
 * workbooks, changed at random and handed to the running program, many at a time.
 */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { root, temporaryFolder } from '../desktop/harness'
import { mutated, oddText } from './fuzz'
import { promise, type Try } from './promise'
import { answering, ask, begin, cut, nameWriter } from './running'

const fixtures = join(root, 'test/fixtures/workbooks')
const files = readdirSync(fixtures)
  .filter((name) => /\.(xls|html)$/.test(name) || name.startsWith('protected-'))
  .map((name) => readFileSync(join(fixtures, name)))
const AT_ONCE = 25

let profile: string
let program: ReturnType<typeof begin>
let first = 0

beforeAll(async () => {
  profile = join(temporaryFolder('tongxing-torture-'), 'profile')
  nameWriter(profile)
  program = begin(null, profile)
  await answering(profile)
}, 120_000)

afterAll(async () => {
  await cut(program)
})

promise(
  'fuzzing of the hidden window: html, xls, odd and protected workbooks in the running program; it answers, keeps running and does not grow',
  { long: 80, short: 4, each: AT_ONCE },
  async (one, measure) => {
    const folder = temporaryFolder('tongxing-torture-')
    try {
      const names = Array.from({ length: AT_ONCE }, (_, i) => {
        const name = join(folder, `${i}.xls`)
        writeFileSync(name, one.chance() < 0.4 ? html(one) : mutated(one, one.one(files)))
        return name
      })
      const start = Date.now()
      const told = await ask(profile, ['import', ...names, '--cohort', 'Invented', '--dry-run'])
      if (!told) throw new Error('the program ended')
      measure('ms a file', (Date.now() - start) / AT_ONCE)
      // All or nothing: where one of them is refused the answer names those that are.
      if (!/\d\.xls/.test(told.out + told.err)) throw new Error(`no file is named in the answer: ${told.err}`)
      measure('files refused at once', (told.err.match(/\d\.xls: /g) ?? []).length)
      if (program.exitCode !== null || program.signalCode !== null) throw new Error('the program ended')
      const megabytes = residentOf(program.pid ?? 0) / 1e6
      first ||= megabytes
      measure('MB of the main process', Math.round(megabytes))
      if (megabytes > first + 300) throw new Error(`the main process grew from ${first} to ${megabytes} MB`)
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
)

const tags = ['table', 'tr', 'td', 'th', 'script', 'style', 'col', 'img', 'svg', 'template', 'select', 'br', '!--', 'a']
const attributes = [
  'rowspan=99999999',
  'colspan=-1',
  'colspan=70000',
  'hidden',
  'sdval=1e309',
  'src=x',
  'onload=alert(1)',
  'span=1000',
]

/** A page with tables that no program would write. */
function html(one: Try): string {
  let text = one.one([
    '<html><body>',
    '',
    '\ufeff<!doctype html>',
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel">',
  ])
  text += '<table><tr><td>姓名</td><td>护照号</td></tr>'
  for (let count = one.between(0, 200); count > 0; count--) {
    const tag = one.one(tags)
    text +=
      one.chance() < 0.3 ? `</${tag}>` : `<${tag} ${one.chance() < 0.3 ? one.one(attributes) : ''}>${oddText(one)}`
  }
  return text
}

/** Bytes a process holds in memory; 0 where the system does not say. */
function residentOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024
  } catch {
    return 0
  }
}
