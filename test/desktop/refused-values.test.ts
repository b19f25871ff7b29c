/** What a list said and could not be taken: on the person, in the cohort, through the undo of its import. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { newProfile, tongxing } from './command'
import { launch, type Program, temporaryFolder } from './harness'
import { answerFirstRun, openCohort } from './office-steps'

const profile = newProfile()
const cohort = 'Example tour'
let program: Program

async function bring(name: string, ...rows: string[]) {
  const file = join(temporaryFolder(), name)
  writeFileSync(file, ['姓名,性别,出生日期,身份证号,护照号码', ...rows].join('\n'))
  const words = ['--kind', 'studyTourOut', '--from', '2027-07-12', '--to', '2027-08-02', '--destination', 'GB']
  const { code, err } = await tongxing(['import', file, '--cohort', cohort, ...words, '--lang', 'en'], profile)
  expect([code, err]).toEqual([0, ''])
}

beforeAll(async () => {
  await bring('first.csv', '李样本,女,2006-02-03,,EZ0001000')
  await bring('second.csv', '李样本,女,2006-02-03,2.199E+17,EZ0001000')
  program = await launch({ profile })
  await answerFirstRun(program.page)
})

const said = () =>
  program.page.getByText(/Resident ID number: the list “second\.csv” said “.*”, which was left out/).first()

test('it is counted in the cohort, and leads to whom it is about', async () => {
  const { page } = program
  await openCohort(page, cohort)
  await page.getByRole('button', { name: /1 ?Other values left out/ }).click()
  await page.getByRole('button', { name: /李样本/ }).click()
  await said().waitFor()
  expect(await said().textContent()).not.toContain('219900')
})

test('it outlives the undo of its import', async () => {
  const { page } = program
  await page.keyboard.press('Escape')
  await openCohort(page, cohort)
  await page.getByRole('button', { name: 'Imports into this cohort (2)' }).click()
  await page.getByRole('button', { name: 'Undo this import' }).first().click()
  await page
    .getByRole('dialog', { name: 'Undo the whole import?' })
    .getByRole('button', { name: 'Undo this import' })
    .click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: /1 ?Other values left out/ }).waitFor()
})

test('it goes when somebody dismisses it, and comes back with that', async () => {
  const { page } = program
  await page.getByRole('button', { name: /李样本/ }).click()
  await page.getByRole('button', { name: 'Dismiss' }).first().click()
  await said().waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  await said().waitFor()
})

test('it goes for good with the value that somebody enters', async () => {
  const { page } = program
  const field = page.getByRole('dialog').getByRole('textbox', { name: 'Resident identity card number' })
  await field.fill('110105200602031226')
  await field.press('Tab')
  await page
    .getByText(/Resident ID number: the list/)
    .first()
    .waitFor({ state: 'detached' })
})
