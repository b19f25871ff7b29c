/** Somebody who types telephone numbers into one record, one after the other. */
import { launch, type Program, temporaryFolder } from '../desktop/harness'
import { addPerson, answerFirstRun, makeCohort, openCohort } from '../desktop/office-steps'

const NAME = '欧阳样一'

/** A profile with one cohort and one person in it, left as the person who made it left it. */
export async function profileToTypeIn(): Promise<string> {
  const program = await launch({ profile: temporaryFolder('tongxing-torture-') })
  await answerFirstRun(program.page)
  await makeCohort(program.page)
  await addPerson(program.page, NAME)
  await program.quit()
  return program.profile
}

export const phoneField = ({ page }: Program) =>
  page.getByRole('dialog', { name: NAME }).getByRole('textbox', { name: 'Mobile' })

export const phone = (number: number) => `+86 199 0000 ${number}`

export async function openPerson(program: Program): Promise<void> {
  const { page } = program
  await openCohort(page, 'Example study tour')
  await page.getByRole('grid', { name: 'Participants' }).getByRole('row').nth(1).getByRole('button').first().click()
  await phoneField(program).waitFor()
}

export async function typePhone(program: Program, number: number): Promise<void> {
  await phoneField(program).fill(phone(number))
  await phoneField(program).press('Tab')
}
