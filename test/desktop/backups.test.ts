/** Backups in the real program: made, restored, taken back, with attached files; everybody and everything is invented. */
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { exampleOffice } from '../../shared/example/office'
import { tongxing } from './command'
import { answerOpenDialog, launch, type Program, screenshot, temporaryFolder } from './harness'
import { beginWithExample, saved, speak } from './office-steps'

const college = exampleOffice('2026-01-01').find(
  ({ t, op, ...change }) =>
    t === 'institution' && op === 'create' && JSON.stringify(change).includes('Example Northbridge'),
)?.id

/** Each is a day of an office, with several starts of the program. */
const LONG = { timeout: 360_000 }

/** Goes to an address inside the window. */
async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    ;(globalThis as unknown as { location: { hash: string } }).location.hash = hash
  }, address)
}

async function settings(program: Program): Promise<void> {
  await goTo(program.page, '/settings?at=backups')
  await program.page.getByRole('heading', { name: /^(Backups|备份)$/ }).waitFor()
}

/** The folder of backups inside the one that was chosen. */
function folderIn(stick: string): string {
  const [name] = readdirSync(stick).filter((each) => each.startsWith('Tongxing backups'))
  if (!name) throw new Error('no backups on the stick')
  return join(stick, name)
}

const backupsIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.backup.age'))

/** A relaunched program would be out of the reach of this test: it only ends, and is started again by hand. */
async function restarts(program: Program, restore: () => Promise<void>): Promise<void> {
  await ends(program, restore)
  await program.restart()
}

async function ends(program: Program, restore: () => Promise<void>): Promise<void> {
  await program.app.evaluate(({ app }) => {
    app.relaunch = () => {}
  })
  const ended = new Promise<void>((done) => program.app.process().once('exit', () => done()))
  await restore()
  await ended
}

test('an office is backed up to a stick, restored from it, and the restore is taken back', LONG, async () => {
  const work = temporaryFolder()
  const stick = join(work, '示例 stick')
  mkdirSync(stick)
  const scan = join(work, 'scan.pdf')
  const content = Buffer.concat([Buffer.from('Example agreement, in the clear. '), randomBytes(300_000)])
  writeFileSync(scan, content)

  const program = await launch()
  let { page } = program
  await beginWithExample(page)
  await saved(page)
  await screenshot(page, 'backups-home-suggest-en')
  await settings(program)
  await page.getByText('No folder chosen yet').waitFor()
  await screenshot(page, 'backups-none-en')

  await goTo(page, `/institutions/${college}`)
  await answerOpenDialog(program, [scan])
  await page.getByRole('button', { name: 'Add files' }).click()
  await page.getByRole('button', { name: 'Open “scan.pdf”' }).waitFor()
  await saved(page)

  await settings(program)
  await answerOpenDialog(program, [stick])
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect.poll(() => page.getByText(/it holds everything/).count(), { timeout: 30_000 }).toBe(2)
  const folder = folderIn(stick)
  await page.getByRole('button', { name: 'Back up now' }).click()
  await page
    .getByText(/Everything in it was read back/)
    .first()
    .waitFor()
  expect(backupsIn(folder).length).toBeGreaterThan(0)
  const objects = readdirSync(join(folder, 'objects'))
  expect(objects.length).toBeGreaterThan(1)
  for (const name of objects)
    expect(readFileSync(join(folder, 'objects', name)).includes('Example agreement')).toBe(false)
  await screenshot(page, 'backups-good-en')
  await speak(page, 'zh')
  await screenshot(page, 'backups-good-zh')
  await speak(page, 'en')

  // What comes after the backup is lost by a restore, and found again by taking it back.
  await goTo(page, `/institutions/${college}`)
  await page.getByRole('button', { name: 'Remove “scan.pdf”' }).click()
  await page.getByRole('button', { name: 'Open “scan.pdf”' }).waitFor({ state: 'detached' })
  await saved(page)
  await settings(program)
  const newest = page.getByRole('button', { name: /Restore the backup of/ }).first()
  await newest.click()
  await page.getByText('The 1 change saved since then will be gone.').waitFor()
  await screenshot(page, 'backups-restore-en')
  await restarts(program, () => page.getByRole('button', { name: 'Restore', exact: true }).click())
  page = program.page
  await page.getByText('Restored from the backup of').waitFor()
  await screenshot(page, 'backups-restored-en')
  await goTo(page, `/institutions/${college}`)
  await page.getByRole('button', { name: 'Open “scan.pdf”' }).waitFor()
  expect(existsSync(join(program.profile, 'restoring'))).toBe(false)

  await settings(program)
  await page.getByRole('button', { name: 'Go back to before the restore…' }).click()
  await restarts(program, () => page.getByRole('button', { name: 'Restore', exact: true }).click())
  page = program.page
  await page.getByText('Restored from the backup of').waitFor()
  await goTo(page, `/institutions/${college}`)
  await expect.poll(() => page.getByRole('button', { name: 'Open “scan.pdf”' }).count(), { timeout: 30_000 }).toBe(0)
  await program.quit()
})

test('a stick of another computer is opened in a new program, and a folder that is away is said', LONG, async () => {
  const stick = temporaryFolder('tongxing-stick-')
  const secret = 'correct horse battery'
  const file = join(temporaryFolder(), 'secret.txt')
  writeFileSync(file, secret)
  const first = await launch()
  await beginWithExample(first.page)
  await saved(first.page)
  await settings(first)
  await answerOpenDialog(first, [stick])
  await first.page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect.poll(() => first.page.getByText(/it holds everything/).count(), { timeout: 30_000 }).toBe(2)
  const folder = folderIn(stick)
  renameSync(folder, `${folder} away`)
  await first.page.getByRole('button', { name: 'Back up now' }).click()
  await first.page
    .getByText(/plug in the stick/)
    .first()
    .waitFor()
  await screenshot(first.page, 'backups-away-en')
  await speak(first.page, 'zh')
  await screenshot(first.page, 'backups-away-zh')
  // A day later it is said on the first page.
  await speak(first.page, 'en')
  await first.quit()
  const place = join(first.profile, 'backups', 'place.json')
  const known = JSON.parse(readFileSync(place, 'utf8')) as object
  writeFileSync(place, JSON.stringify({ ...known, behindSince: new Date(Date.now() - 26 * 3_600_000).toISOString() }))
  await first.restart()
  await first.page.getByText('No backup in the folder of your office for more than a day').waitFor()
  await screenshot(first.page, 'backups-overdue-en')
  renameSync(`${folder} away`, folder)
  await first.page.getByRole('button', { name: 'Try now' }).click()
  await first.page
    .getByText('No backup in the folder of your office for more than a day')
    .waitFor({ state: 'detached' })
  await settings(first)
  await speak(first.page, 'zh')
  await first.page.getByRole('button', { name: '立即备份' }).click()
  await expect.poll(() => first.page.getByText(/已包含全部内容/).count(), { timeout: 30_000 }).toBe(2)
  // The open key goes from the stick as soon as there is a passphrase.
  expect(existsSync(join(folder, 'key.txt'))).toBe(true)
  await first.page.evaluate(
    (passphrase) =>
      (globalThis as unknown as { tongxing: { setPassphrase(r: object): Promise<unknown> } }).tongxing.setPassphrase({
        passphrase,
      }),
    secret,
  )
  await expect.poll(() => existsSync(join(folder, 'key.txt')), { timeout: 60_000 }).toBe(false)
  expect(existsSync(join(folder, 'key.age'))).toBe(true)
  await first.quit()

  const second = await launch()
  await second.page.getByRole('radio', { name: /English/ }).click()
  await answerOpenDialog(second, [stick])
  await second.page.getByRole('button', { name: 'Restore from a backup…' }).click()
  await screenshot(second.page, 'backups-first-run-en')
  await second.page.getByRole('button', { name: 'Choose a folder…' }).click()
  const asked = second.page.getByLabel('Passphrase or recovery code')
  await asked.fill('incorrect horse')
  await second.page.getByRole('button', { name: 'Open', exact: true }).click()
  await second.page.getByText(/Neither the passphrase nor the recovery code/).waitFor()
  await screenshot(second.page, 'backups-secret-en')
  await asked.fill(secret)
  await second.page.getByRole('button', { name: 'Open', exact: true }).click()
  await second.page
    .getByRole('button', { name: /Restore the backup of/ })
    .first()
    .click()
  await second.page.getByText(/It holds 57 people/).waitFor()
  await screenshot(second.page, 'backups-first-run-restore-en')
  await ends(second, () => second.page.getByRole('button', { name: 'Restore', exact: true }).click())
  // It would open locked now: the office came with its passphrase.
  const { out } = await tongxing(['list', 'person', '--json', '--passphrase-file', file], second.profile)
  expect(JSON.parse(out)).toHaveLength(57)
})
