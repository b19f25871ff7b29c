/** The three questions of the first day, in the real program. */
import { expect, test } from 'vitest'
import { launch, screenshot } from './harness'
import { answerFirstRun } from './office-steps'

test('asks language, office and name; skips nothing; and never asks again', async () => {
  const program = await launch()
  const { page } = program
  await page.getByRole('heading', { level: 1 }).waitFor()

  await page.getByRole('radio', { name: /中文/ }).click()
  await page.getByRole('heading', { name: '欢迎使用同行' }).waitFor()
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN')
  await page.getByRole('button', { name: '开始使用' }).click()
  for (const sentence of ['请至少用一种语言填写单位名称。', '请选择单位所在国家（地区）。', '请填写您的姓名。'])
    await page.getByText(sentence).waitFor()
  await screenshot(page, 'first-run-zh')

  await answerFirstRun(page, 'Chen Shili')
  await page.getByRole('complementary').getByText('International Office, Yunhe College').waitFor()

  await program.restart()
  await program.page.getByRole('heading', { name: 'Cohorts', level: 1 }).waitFor()
  await program.page.getByRole('complementary').getByText('International Office, Yunhe College').waitFor()
  await program.page.getByRole('link', { name: 'Settings' }).click()
  expect(await program.page.getByRole('textbox', { name: 'Your name' }).inputValue()).toBe('Chen Shili')
  expect(await program.page.getByRole('combobox', { name: 'Country or region' }).inputValue()).toBe('China')
  await program.quit()
})
