/**
 * An import in the real program, through its own window: from the press that chooses a file to the plan, through the steps,
 * from the last press to the page that says it is written, and until the working copy has followed; then a second list
 * about the same people. With the processor time and the memory of all of its processes. People are invented.
 *
 *   node test/bench/program.bench.mjs [rows...]
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { setUp } from '../../scripts/setup.mjs'
import { megabytesOf, secondsOf } from './program/processes.mjs'
import { longestTask } from './program/window-tasks.mjs'
import { inventedRow, saidAgain } from './sheets/invented-rows.mjs'
import { workbookOf } from './sheets/make-files.mjs'

const root = new URL('../../', import.meta.url).pathname
const sizes = process.argv.slice(2).map(Number).filter(Boolean)
const title = '2027年暑期赴英研学团人员名单'

/** Half of the rows as they are on record, a quarter with another telephone number and class, a quarter unknown. */
const secondRow = (rows) => (i) => {
  const at = Math.floor(rows / 4) + i
  return saidAgain(inventedRow(at), at)
}

async function beginOffice(page) {
  await page.getByRole('radio', { name: /English/ }).click()
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('International Office, Sample College')
  await page.getByRole('textbox', { name: 'Chinese', exact: true }).fill('样例职业技术学院国际交流处')
  await page.getByRole('combobox', { name: 'Country or region' }).click()
  await page.getByRole('option', { name: 'China', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Chen Shili')
  await page.getByRole('radio', { name: /Without a passphrase/ }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('link', { name: 'Cohorts', exact: true }).click()
}

async function importLists(rows, electron) {
  const folder = mkdtempSync(join(tmpdir(), 'tongxing-bench-'))
  const profile = join(folder, 'profile')
  const app = await _electron.launch({
    executablePath: electron.executable,
    cwd: root,
    args: [...electron.arguments, root],
    env: { ...electron.environment, TONGXING_PROFILE: profile },
  })
  const pid = app.process().pid
  const page = await app.firstWindow()
  page.setDefaultTimeout(300_000)
  let most = 0
  const watch = setInterval(() => {
    most = Math.max(most, megabytesOf(pid))
  }, 250)

  async function measured(what, work) {
    most = 0
    const before = secondsOf(pid)
    let ms = 0
    const task = await longestTask(page, async () => {
      const started = performance.now()
      await work()
      ms = performance.now() - started
    })
    const seconds = secondsOf(pid) - before
    console.log(
      `  ${what.padEnd(42)} ${String(Math.round(ms)).padStart(7)} ms ${seconds.toFixed(1).padStart(6)} s of processor ${String(most).padStart(6)} MB  longest task ${task} ms of processor`,
    )
  }

  const journalBytes = () =>
    readdirSync(join(profile, 'journal')).reduce((sum, name) => sum + statSync(join(profile, 'journal', name)).size, 0)
  const copyIsWhole = () => {
    const { workingCopy, lastSeq } = JSON.parse(readFileSync(join(profile, 'manifest.json'), 'utf8'))
    return workingCopy?.state === 'whole' && workingCopy.applied === lastSeq
  }
  const pause = (ms) => new Promise((later) => setTimeout(later, ms))
  /** Until nothing has been written for as long as making the change set takes; a small one has no part to send ahead. */
  async function sentAhead(rows) {
    for (let before = -1; before !== journalBytes(); ) {
      before = journalBytes()
      await pause(1000 + rows / 4)
    }
  }

  async function importList(which, file) {
    const named = `${which} list`
    await page.getByRole('link', { name: 'Import' }).click()
    const another = page.getByRole('button', { name: 'Another file' })
    await pause(1000)
    if (await another.count()) await another.click()
    await app.evaluate(
      ({ dialog }, filePaths) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
      },
      [file],
    )
    const choose = page.getByRole('button', { name: 'Choose a file' })
    await choose.waitFor()
    await measured(`${named}, drop to plan`, async () => {
      await choose.click()
      await another.waitFor()
    })
    for (const step of ['table', 'columns', 'people'])
      await measured(`${named}, the step of the ${step}`, () =>
        page.getByRole('button', { name: `Check the ${step}` }).click(),
      )
    await measured(`${named}, backed up and sent ahead meanwhile`, () => sentAhead(rows))
    await measured(`${named}, from the press to the end`, async () => {
      await page.getByRole('button', { name: /^Import [\d,]+ rows$/ }).click()
      await page.getByRole('heading', { name: /^[\d,]+ rows imported$/ }).waitFor()
    })
    await measured(`${named}, working copy behind it`, async () => {
      while (!copyIsWhole()) await pause(100)
    })
  }

  await page.waitForFunction(() => 'tongxing' in globalThis)
  await beginOffice(page)
  console.log(`${rows} rows; load ${loadavg()[0].toFixed(1)}`)
  for (const [which, rowAt] of [
    ['first', inventedRow],
    ['second', secondRow(rows)],
  ]) {
    const file = join(folder, `${which}.xlsx`)
    writeFileSync(file, workbookOf(rows, title, rowAt))
    await importList(which, file)
  }
  clearInterval(watch)
  await app.close()
  rmSync(folder, { recursive: true, force: true })
}

const electron = await setUp({ display: 'own' })
for (const rows of sizes.length > 0 ? sizes : [1200, 20_000, 100_000]) await importLists(rows, electron)
electron.endDisplay()
