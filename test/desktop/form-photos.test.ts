/** Photos of the example's people in an office's own Word form, filled in the real program; everybody is invented. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { docxForm, paragraph, table } from '../renderer/sheets/build-forms'
import { answerOpenDialog, answerSaveDialog, launch, root, screenshot, temporaryFolder } from './harness'
import { beginWithExample } from './office-steps'

test('photos stand in a Word form, and who has none is named', async () => {
  const folder = join(root, 'test-output', 'forms')
  mkdirSync(folder, { recursive: true })
  const form = join(temporaryFolder(), 'faces.docx')
  const row = ['{{#participants}}{{nameZh}}', '{{%person.photo}}', '{{%person.photo|20x20}}{{/participants}}']
  writeFileSync(form, await docxForm(paragraph('{{cohort.name}}') + table(row)))
  const program = await launch()
  const { page } = program
  await beginWithExample(page)
  await page.locator('aside').getByRole('link', { name: 'Documents' }).click()
  await page.getByRole('link', { name: 'Own forms' }).click()
  await answerOpenDialog(program, [form])
  await page.getByRole('button', { name: 'Add a form' }).first().click()
  await page.getByRole('region', { name: 'faces', exact: true }).waitFor()
  await page.getByRole('combobox', { name: 'Cohort', exact: true }).click()
  await page.getByRole('option', { name: 'Example study tour to Britain' }).first().click()
  await page
    .getByText(/^Photo \(\d+\)|: photo \(\d+\)/)
    .first()
    .waitFor()
  await screenshot(page, 'forms/photos-en')
  const file = join(folder, 'faces.docx')
  await answerSaveDialog(program, file)
  await page.getByRole('button', { name: 'Fill and save' }).click()
  await page.getByText('Saved as faces.docx').waitFor()
  const parts = unzipSync(new Uint8Array(readFileSync(file)))
  const xml = new TextDecoder().decode(parts['word/document.xml'])
  const drawn = xml.match(/<w:drawing>/g)?.length ?? 0
  const pictures = Object.keys(parts).filter((name) => name.startsWith('word/media/'))
  expect(pictures.length).toBeGreaterThan(5)
  expect(drawn).toBe(pictures.length * 2)
  expect(new TextDecoder().decode(parts['word/_rels/document.xml.rels']).match(/relationships\/image"/g)).toHaveLength(
    pictures.length,
  )
  await program.quit()
})
