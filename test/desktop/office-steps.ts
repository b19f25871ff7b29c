/** What people do again and again, for tests that drive the window. Everybody and every place is invented. */
import { join } from 'node:path'
import type { Page, Worker } from 'playwright-core'
import { dropFiles, root } from './harness'

/** Begins with the example office, in English. */
export async function beginWithExample(page: Page, who = 'Chen Shili'): Promise<void> {
  await page.getByRole('radio', { name: /English/ }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill(who)
  await page.getByRole('radio', { name: /Without a passphrase/ }).click()
  await page.getByRole('radio', { name: /example office/ }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByText('Remove the example').waitFor()
}

/** The worker that holds the records; a window that has only just come up may not have started it yet. */
export async function officeWorker(page: Page): Promise<Worker> {
  return page.workers()[0] ?? (await page.waitForEvent('worker'))
}

/** Answers the questions in English, for an empty office, and goes to its cohorts. */
export async function answerFirstRun(page: Page, who = 'Chen Shili'): Promise<void> {
  await page.getByRole('radio', { name: /English/ }).click()
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('International Office, Yunhe College')
  await page.getByRole('textbox', { name: 'Chinese', exact: true }).fill('云河职业技术学院国际交流处')
  await page.getByRole('combobox', { name: 'Country or region' }).click()
  await page.getByRole('option', { name: 'China', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill(who)
  await page.getByRole('radio', { name: /Without a passphrase/ }).click()
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByRole('link', { name: 'Cohorts', exact: true }).click()
  await page.getByRole('heading', { name: 'Cohorts', level: 1 }).waitFor()
}

/** Goes to where an import begins; a file that waits there, open and not written, is left. */
export async function beginImport(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Import', exact: true }).click()
  const choose = page.getByRole('button', { name: 'Choose a file' })
  const another = page.getByRole('button', { name: 'Another file' })
  await choose.or(another).first().waitFor()
  if (await another.count()) await leaveFile(page)
}

/** Leaves the file that is open in the import, also where something was corrected in it and the program asks. */
export async function leaveFile(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Another file' }).click()
  const choose = page.getByRole('button', { name: 'Choose a file' })
  const leave = page.getByRole('dialog', { name: 'Leave this file?' }).getByRole('button', { name: 'Leave it' })
  await choose.or(leave).first().waitFor()
  if (await leave.count()) await leave.click()
  await choose.waitFor()
}

/** Opens a cohort from wherever the window stands. */
export async function openCohort(page: Page, name: string): Promise<void> {
  await page.locator('aside').getByRole('link', { name: 'Cohorts', exact: true }).click()
  await page
    .locator('main')
    .getByRole('link', { name: new RegExp(name) })
    .click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** Makes a study tour to the UK in July 2027 and stays on its page. */
export async function makeCohort(page: Page, name = 'Example study tour', nameZh = '示例研学团'): Promise<void> {
  await page.getByRole('button', { name: 'New cohort' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'New cohort' })
  await dialog.getByRole('textbox', { name: 'Name in English' }).fill(name)
  await dialog.getByRole('textbox', { name: 'Name in Chinese' }).fill(nameZh)
  await dialog.getByRole('combobox', { name: 'Kind' }).click()
  await page.getByRole('option', { name: 'Study tour (out)' }).click()
  await dialog.getByRole('textbox', { name: 'Leaves on' }).fill('12 Jul 2027')
  await dialog.getByRole('textbox', { name: 'Returns on' }).fill('2027-08-02')
  await dialog.getByRole('combobox', { name: 'Destination' }).click()
  await page.getByRole('option', { name: 'United Kingdom' }).click()
  await dialog.getByRole('textbox', { name: 'Receiving institution' }).fill('Northbridge College')
  await page.getByRole('option', { name: /Northbridge/ }).click()
  await dialog.getByRole('button', { name: 'Make cohort' }).click()
  await page.getByRole('heading', { name, level: 1 }).waitFor()
}

/** Imports the list of a study tour, as it is proposed, into the cohort on screen and comes back to it. */
export async function importStudyTour(page: Page): Promise<void> {
  await dropFiles(page.locator('main'), [join(root, 'test/fixtures/samples/01_study_tour_uk_2026.gb18030.csv')])
  for (const next of [/Check the table/, /Check the columns/, /Check the people/, /Import \d+ rows/])
    await page.getByRole('button', { name: next }).click()
  await page.getByText('Go to the cohort', { exact: true }).click()
  await page.getByRole('grid', { name: 'Participants' }).waitFor()
}

/** Adds a new person to the cohort on screen; the drawer of that person is open afterwards. */
export async function addPerson(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add person' }).first().click()
  const dialog = page.getByRole('dialog', { name: 'Add a person' })
  await dialog.getByRole('textbox', { name: 'Name', exact: true }).fill(name)
  await page.getByRole('option', { name: `New person “${name}”` }).click()
  await dialog.getByRole('button', { name: 'Add', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
  await page.getByRole('dialog', { name }).waitFor()
}

/** Leaves whatever lies over the page. */
export async function closeDrawer(page: Page): Promise<void> {
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Close|关闭)$/ })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

/** Resolves when the foot of the window says that everything is on the disk. */
export async function saved(page: Page): Promise<void> {
  await page.locator('[role=status][data-state=saved]').waitFor()
}

/** Switches the language at the foot of the window. */
export async function speak(page: Page, language: 'en' | 'zh'): Promise<void> {
  await page
    .locator('aside')
    .getByText(language === 'zh' ? '中文' : 'EN', { exact: true })
    .click()
  await page.locator(`html[lang=${language === 'zh' ? 'zh-CN' : 'en'}]`).waitFor()
}
