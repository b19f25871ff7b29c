/** Files made to harm, and readers that are killed: the real program answers with a sentence or a table and goes on. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { dropFiles, launch, type Program, root, temporaryFolder } from './harness'
import { type HostileFile, hostileFiles } from './hostile-files'
import { answerFirstRun, beginImport, leaveFile } from './office-steps'

/** Megabytes that a process of the program may take while it reads. */
const MOST_MEMORY = 512
/**
 * Seconds of processor time of all processes but the first, from the drop to the answer: two of reading, and what a page
 * of the program takes for itself on a busy machine.
 */
const MOST_WORK = 4
const password = '同行-2026'

let program: Program
let page: Page
let files: HostileFile[]
beforeAll(async () => {
  files = await hostileFiles(temporaryFolder())
  program = await launch()
  page = program.page
  page.setDefaultTimeout(15_000)
  await answerFirstRun(page)
})

/** Goes to where an import begins, from another page. */
async function begin(): Promise<void> {
  await page.getByRole('link', { name: 'Cohorts', exact: true }).click()
  await beginImport(page)
}

/** Drops a file on the import page; what is said of it, or `read`. */
async function answerTo(file: string): Promise<string> {
  await begin()
  await dropFiles(page.locator('main'), [file])
  const refused = page.getByRole('alert')
  const read = page.getByRole('button', { name: 'Check the table' })
  await refused.or(read).first().waitFor()
  return (await read.count()) > 0 ? 'read' : refused.first().innerText()
}

interface Watched {
  /** Megabytes of the process that took most. */
  most: number
  /** Seconds of processor time of each process, at the beginning and now. */
  work: Record<number, [first: number, now: number]>
  watch: NodeJS.Timeout
}

/** From now on main notes what any of its processes but itself takes. */
async function watchProcesses(): Promise<void> {
  await program.app.evaluate(({ app }) => {
    const held = globalThis as unknown as Watched
    clearInterval(held.watch)
    held.most = 0
    held.work = {}
    let begun = false
    const look = () => {
      for (const { type, pid, memory, cpu } of app.getAppMetrics()) {
        if (type !== 'Tab' && type !== 'Utility') continue
        held.most = Math.max(held.most, memory.workingSetSize / 1024)
        const now = cpu.cumulativeCPUUsage ?? 0
        // A process that came later began at nothing.
        held.work[pid] = [held.work[pid]?.[0] ?? (begun ? 0 : now), now]
      }
      begun = true
    }
    look()
    held.watch = setInterval(look, 20)
  })
}
const taken = () =>
  program.app.evaluate(() => {
    const { most, work } = globalThis as unknown as Watched
    const seconds = Object.values(work).reduce((sum, [first, now]) => sum + now - first, 0)
    return { megabytes: Math.round(most), seconds }
  })

test('every hostile file gets a sentence or an answer, and takes no more work and memory than allowed', async () => {
  const figures: string[] = []
  const wrong: string[] = []
  const window = await page.context().newCDPSession(page)
  for (const { what, file, wanted } of files) {
    // Each file by itself: what the one before left behind is not what this one takes.
    await begin()
    await window.send('HeapProfiler.collectGarbage')
    await watchProcesses()
    const started = performance.now()
    const answer = await answerTo(file)
    const ms = performance.now() - started
    const { megabytes, seconds } = await taken()
    const said = answer.replace(/\s+/g, ' ').replace(/^.*was not imported /, '')
    figures.push(
      `${what.padEnd(42)} ${(ms / 1000).toFixed(1)} s, ${seconds.toFixed(1)} of work ${String(megabytes).padStart(5)} MB  ${said}`,
    )
    const fits = wanted === 'read' ? answer === 'read' : answer === 'read' ? wanted.source === '.' : wanted.test(answer)
    if (!fits || megabytes > MOST_MEMORY || seconds > MOST_WORK) wrong.push(figures.at(-1) ?? what)
  }
  console.log(figures.join('\n'))
  expect(wrong).toEqual([])
})

describe('a reader that is killed', () => {
  const xls = join(root, 'test/fixtures/workbooks/cells-libreoffice.xls')

  test('is a sentence, and the window does not notice', async () => {
    const born = await page.evaluate(() => performance.timeOrigin)
    await program.app.evaluate(({ app }) => {
      app.once('browser-window-created', (_event, { webContents }) => {
        webContents.once('dom-ready', () => process.kill(webContents.getOSProcessId(), 'SIGKILL'))
      })
    })
    expect(await answerTo(xls)).toContain('cannot be read')
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(born)
    expect(await answerTo(xls)).toBe('read')
    expect(await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })

  test('so is the process that opens protected workbooks', async () => {
    await program.app.evaluate(({ app }) => {
      const watch = setInterval(() => {
        const found = app.getAppMetrics().find(({ type, name }) => type === 'Utility' && name === 'unprotect')
        if (!found) return
        clearInterval(watch)
        process.kill(found.pid, 'SIGKILL')
      }, 1)
    })
    expect(await answerTo(join(root, 'test/fixtures/workbooks/protected-agile.xlsx'))).toContain('cannot be read')
  })
})

describe('a protected workbook', () => {
  test.each([
    'protected-agile.xlsx',
    'protected-standard.xlsx',
    'protected-libreoffice.xls',
    'protected-libreoffice.ods',
  ])('%s is opened with its password, and stays as it is', async (name) => {
    const file = join(root, 'test/fixtures/workbooks', name)
    const before = readFileSync(file)
    await page.getByRole('link', { name: 'Import', exact: true }).click()
    if (await page.getByRole('button', { name: 'Another file' }).count()) await leaveFile(page)
    await dropFiles(page.locator('main'), [file])
    const field = page.getByLabel('Password', { exact: true })
    await field.fill('wrong')
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByText('does not open the file').waitFor()
    await field.fill(password)
    await page.getByRole('button', { name: 'Open', exact: true }).click()
    await page.getByRole('button', { name: 'Check the table' }).waitFor()
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})
