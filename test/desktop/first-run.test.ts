/** The questions of the first day and the example office, in the real program. */
import { expect, test } from 'vitest'
import { newProfile, sample, tongxing } from './command'
import { launch, screenshot } from './harness'
import { answerFirstRun, beginWithExample, saved } from './office-steps'

test('asks language, office and name; skips nothing; and never asks again', async () => {
  const program = await launch()
  const { page } = program
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.getByRole('radio', { name: /中文/ }).click()
  await page.getByRole('heading', { name: '欢迎使用“同行”' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  await page.getByRole('button', { name: '开始使用' }).click()
  for (const sentence of [
    '请至少用一种语言填写单位名称。',
    '请选择单位所在国家（地区）。',
    '请填写您的姓名。',
    '请选择其中一项。',
  ])
    await page.getByText(sentence).waitFor()
  await screenshot(page, 'first-run-zh')

  await answerFirstRun(page, 'Chen Shili')
  await page.getByRole('complementary').getByText('International Office, Yunhe College').waitFor()

  await program.restart()
  await program.page.getByRole('complementary').getByText('International Office, Yunhe College').waitFor()
  await program.page.getByRole('link', { name: 'Settings' }).click()
  expect(await program.page.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('Chen Shili')
  expect(await program.page.getByRole('combobox', { name: 'Country or region' }).inputValue()).toBe('China')
  await program.quit()
})

test('an example office is there at once, says that it is one, and goes in one click', async () => {
  const program = await launch()
  const { page } = program
  await beginWithExample(page)
  await page.getByRole('complementary').getByText('International Office, Example Binhai College').waitFor()
  await page.getByRole('link', { name: 'Cohorts' }).click()
  await page.getByText('Example study tour to Britain').first().waitFor()
  await screenshot(page, 'example-cohorts')
  await page.getByRole('button', { name: 'New cohort' }).first().click()
  const making = page.getByRole('dialog', { name: 'New cohort' })
  await making.getByRole('textbox', { name: 'Name in English' }).fill('My own tour')
  await making.getByRole('combobox', { name: 'Kind' }).click()
  await page.getByRole('option', { name: 'Study tour (out)' }).click()
  await making.getByRole('button', { name: 'Make cohort' }).click()
  await page.getByRole('heading', { name: 'My own tour', level: 1 }).waitFor()
  await saved(page)

  // It is still the example after a restart.
  await program.restart()
  await program.page.getByRole('button', { name: 'Remove the example' }).click()
  const asking = program.page.getByRole('dialog', { name: 'Remove the example office?' })
  await asking.getByText(/What you added yourself stays: .*Cohort \(1\)/).waitFor()
  await screenshot(program.page, 'example-remove')
  await asking.getByRole('button', { name: 'Remove the example' }).click()

  // The name was the example's, so the office asks for its own; the person keeps theirs.
  await program.page.getByRole('heading', { name: 'Welcome to Tongxing' }).waitFor()
  expect(await program.page.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('Chen Shili')
  await program.page.getByRole('textbox', { name: 'English', exact: true }).fill('International Office, Yunhe College')
  await program.page.getByRole('button', { name: 'Begin' }).click()
  await program.page.getByRole('complementary').getByText('International Office, Yunhe College').waitFor()
  await program.page.getByRole('link', { name: 'Cohorts' }).click()
  await program.page.getByText('My own tour').first().waitFor()
  expect(await program.page.getByText('Example study tour to Britain').count()).toBe(0)
  expect(await program.page.getByRole('button', { name: 'Remove the example' }).count()).toBe(0)
  await program.quit()
})

test('a profile that a command filled says what is there already, and offers no invented records beside it', async () => {
  const profile = newProfile()
  const words = ['import', sample('07'), '--cohort', 'Winter']
  expect(await tongxing(words, profile)).toMatchObject({ code: 0 })
  const program = await launch({ profile })
  const { page } = program
  await page.getByText(/^Records are here already: People \(20\), Cohorts \(1\)/).waitFor()
  expect(await page.getByRole('radio', { name: /With an example office/ }).count()).toBe(0)
  await screenshot(page, 'first-run-holds-en')
  await page.getByRole('radio', { name: /中文/ }).click()
  await page.getByText(/^这里已有记录：人员（20）、团组（1）/).waitFor()
  await screenshot(page, 'first-run-holds-zh')
  await program.quit()
})
