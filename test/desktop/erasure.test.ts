/**
 * Somebody erased in the window of the real program: looked for afterwards in every file, in everything that still opens,
 * in what is exported, and in an office restored from a backup of before. Everybody is invented.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { everythingIn } from '../electron/erasure-harness'
import { close, openAt } from '../electron/journal-harness'
import { seriousTrouble } from './accessible'
import { tongxing } from './command'
import { answerOpenDialog, launch, type Program, screenshot, temporaryFolder } from './harness'
import { answerFirstRun, beginWithExample, openCohort, saved } from './office-steps'

/** What says who they are; nothing of it may be left. */
const THEIRS = ['虚构甲', 'Goujia', 'EJ7654321', '13812340987', '花生']
const OTHERS = ['虚构乙', '虚构丙', 'EJ1112223']
const LIST = `姓名,拼音,性别,出生日期,护照号码,手机号码,过敏情况,学校
虚构甲,XU Goujia,女,2005-03-04,EJ7654321,13812340987,花生,样例职业技术学院
虚构乙,XU Gouyi,男,2004-06-07,EJ1112223,13912340988,无,样例职业技术学院
虚构丙,XU Goubing,女,2004-08-09,EJ3334445,13712340989,无,示范外事学院
`
const COHORT = 'Invented Tour'
const LONG = { timeout: 400_000 }

async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((hash) => {
    ;(globalThis as unknown as { location: { hash: string } }).location.hash = hash
  }, address)
}

/** Which of the values stand in the files of a profile as they are, and in what of it can be opened. */
async function foundIn(profile: string, values: readonly string[]): Promise<{ plain: string[]; opened: string[] }> {
  const files = readdirSync(profile, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const plain = new Set<string>()
  for (const { parentPath, name } of files) {
    const content = readFileSync(join(parentPath, name))
    for (const value of values)
      if (content.includes(Buffer.from(value)) || content.includes(Buffer.from(value, 'utf16le'))) plain.add(value)
  }
  const journal = await openAt(profile)
  const text = await everythingIn(profile, journal)
  await close(journal)
  return { plain: [...plain], opened: values.filter((value) => text.includes(value)) }
}

/** How many people the card of the cohort counts. */
async function peopleCounted(page: Page): Promise<string> {
  await goTo(page, '/cohorts')
  const card = page.locator('main').getByRole('link', { name: new RegExp(COHORT) })
  await card.first().waitFor()
  return /\d+ people(?!\s*with)/.exec((await card.first().textContent()) ?? '')?.[0] ?? ''
}

async function ends(program: Program, restore: () => Promise<void>): Promise<void> {
  await program.app.evaluate(({ app }) => {
    app.relaunch = () => {}
  })
  const ended = new Promise<void>((done) => program.app.process().once('exit', () => done()))
  await restore()
  await ended
  await program.restart()
}

test('who is due is erased from the queue, is found nowhere, and does not come back with a backup', LONG, async () => {
  const work = temporaryFolder()
  const stick = join(work, 'stick')
  mkdirSync(stick)
  const list = join(work, 'list.csv')
  writeFileSync(list, LIST)
  const program = await launch()
  let { page } = program
  await answerFirstRun(page)
  await saved(page)
  const imported = await tongxing(['import', list, '--cohort', COHORT], program.profile)
  expect(imported).toMatchObject({ code: 0, err: '' })
  await openCohort(page, COHORT)

  // The cohort gets a date of its own that is over.
  await page.getByRole('tab', { name: /Files/ }).click()
  await page.getByRole('heading', { name: 'Keeping of personal data' }).waitFor()
  await page.getByRole('button', { name: /^Personal data kept until/ }).click()
  const until = page.getByRole('textbox', { name: 'Personal data kept until' })
  await until.fill('2025-01-31')
  await until.press('Enter')
  await saved(page)
  await screenshot(page, 'retention-cohort-en')

  await goTo(page, '/settings?at=backups')
  await answerOpenDialog(program, [stick])
  await page.getByRole('button', { name: 'Choose a folder…' }).click()
  await expect.poll(() => page.getByText(/it holds everything/).count(), { timeout: 60_000 }).toBe(2)
  const before = await peopleCounted(page)
  expect(before).toBe('3 people')

  await goTo(page, '/')
  await page.getByRole('link', { name: /The data of 3 people are past their period/ }).click()
  await page.getByRole('heading', { name: 'Personal data to erase', level: 1 }).waitFor()
  await page.getByText('kept until 31 Jan 2025, set for this cohort').waitFor()
  await screenshot(page, 'retention-due-en')
  expect(await seriousTrouble(page)).toEqual([])
  await page.getByRole('checkbox', { name: 'Select XU Goubing' }).check()
  await page.getByRole('button', { name: 'Keep longer…' }).click()
  const longer = page.getByRole('dialog', { name: 'Keep the data of 1 person longer' })
  await longer.getByRole('textbox', { name: 'Why they are still needed' }).fill('The audit is not over')
  await longer.getByRole('textbox', { name: 'Why they are still needed' }).press('Enter')
  await page.getByText('Still needed 1').click()
  await page.getByText('Kept longer on purpose: The audit is not over').waitFor()
  await page.getByText('Due 2').click()
  await page.getByRole('checkbox', { name: 'Select XU Goujia' }).check()
  await page.getByRole('button', { name: 'Erase…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Erase XU Goujia for good' })
  await dialog.getByText('This cannot be undone: restoring a backup here does not bring it back either.').waitFor()
  await screenshot(page, 'retention-erase-en')
  expect(await seriousTrouble(page)).toEqual([])
  const verb = dialog.getByRole('button', { name: 'Erase for good' })
  const typed = dialog.getByRole('textbox', { name: /To confirm, type the name/ })
  expect(await verb.isDisabled()).toBe(true)
  await typed.fill('XU Gouyi')
  expect(await verb.isDisabled()).toBe(true)
  await typed.fill('xu goujia')
  await verb.click()
  await page.getByText('1 person is erased. The counts are as they were.').waitFor()
  await dialog.waitFor({ state: 'detached' })
  expect(await page.getByText('Goujia').count()).toBe(0)
  await page.getByText('XU Gouyi').waitFor()
  expect(await peopleCounted(page)).toBe(before)
  await saved(page)
  await program.quit()
  expect(await foundIn(program.profile, [...THEIRS, ...OTHERS])).toEqual({ plain: [], opened: OTHERS })

  const out = join(work, 'people.csv')
  const exported = await tongxing(['export', 'person', '--out', out, '--sensitive'], program.profile)
  expect(exported).toMatchObject({ code: 0 })
  const text = readFileSync(out, 'utf8')
  expect([...THEIRS, ...OTHERS].filter((value) => text.includes(value))).toEqual(OTHERS)

  // The backup was made while they were on record.
  await program.restart()
  page = program.page
  await goTo(page, '/settings?at=backups')
  await page
    .getByRole('button', { name: /Restore the backup of/ })
    .last()
    .click()
  await page.getByText('People who were erased stay erased.').waitFor()
  await ends(program, () => page.getByRole('button', { name: 'Restore', exact: true }).click())
  page = program.page
  await page.getByText('Restored from the backup of').waitFor()
  expect(await peopleCounted(page)).toBe(before)
  await goTo(page, '/people')
  await page.getByText('XU Gouyi').first().waitFor()
  expect(await page.getByText('Goujia').count()).toBe(0)
  await saved(page)
  await program.quit()
  expect(await foundIn(program.profile, [...THEIRS, ...OTHERS])).toEqual({ plain: [], opened: OTHERS })
})

test('from the page of a person: who needs them, which texts name them, and a text that is left', LONG, async () => {
  const program = await launch()
  const { page } = program
  await beginWithExample(page)
  await saved(page)
  await openCohort(page, 'Example study tour to Britain')
  await page.getByRole('tab', { name: /Files/ }).click()
  await page.getByRole('button', { name: /^Remarks/ }).click()
  await page.getByRole('textbox', { name: 'Remarks' }).fill('WENG Yangliu rooms with HUO Yangjia')
  await page.getByRole('heading', { name: 'Keeping of personal data' }).click()
  await saved(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('WENG Yangliu')
  await page
    .getByRole('option', { name: /WENG Yangliu/ })
    .first()
    .click()
  await page.getByRole('heading', { name: 'WENG Yangliu', level: 1 }).waitFor()
  await page.getByRole('button', { name: 'More actions' }).click()
  await page.getByRole('menuitem', { name: 'Erase for good…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Erase WENG Yangliu for good' })
  const verb = dialog.getByRole('button', { name: 'Erase for good' })
  await dialog.getByRole('link', { name: 'In “Example study tour to Britain”' }).waitFor()
  await dialog.getByRole('textbox', { name: /To confirm, type the name/ }).fill('weng yangliu')
  expect(await verb.isDisabled()).toBe(true)
  await dialog.getByRole('checkbox', { name: 'Erase all the same' }).check()
  expect(await verb.isEnabled()).toBe(true)
  await dialog.getByRole('checkbox', { name: /rooms with HUO Yangjia/ }).uncheck()
  await dialog.getByText('1 text you chose to leave as it is').waitFor()
  await screenshot(page, 'retention-erase-needed-en')
  await dialog.getByRole('checkbox', { name: /rooms with HUO Yangjia/ }).check()
  await verb.click()
  await page.getByText('1 person is erased. The counts are as they were.').waitFor()
  await page.getByRole('heading', { name: 'People', level: 1 }).waitFor()
  await openCohort(page, 'Example study tour to Britain')
  await page.getByRole('tab', { name: /Files/ }).click()
  await page.getByText('▇▇ rooms with HUO Yangjia').waitFor()
  await page.keyboard.press('Control+k')
  await page.keyboard.type('Yangliu')
  await page
    .getByText(/^Nothing/)
    .first()
    .waitFor()
  await program.quit()
})
