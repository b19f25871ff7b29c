/** Somebody who types telephone numbers into one record, one after the other. */
import { launch, type Program, temporaryFolder } from '../desktop/harness'
import { addPerson, answerFirstRun, makeCohort, openCohort, saved } from '../desktop/office-steps'
import { manifestOf, pause } from './office'

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

/** Milliseconds from a number typed to the word that it is saved. */
export async function msToSave(program: Program, number: number): Promise<number> {
  const start = Date.now()
  await typePhone(program, number)
  await saved(program.page)
  return Date.now() - start
}

/** Milliseconds from a number typed to the word that it is not saved; null where it was. */
export async function msUntilTold(program: Program, number: number): Promise<number | null> {
  const start = Date.now()
  await typePhone(program, number)
  const told = program.page.locator('[role=status][data-state=trouble]').waitFor()
  const isTold = await Promise.race([told.then(() => true), saved(program.page).then(() => false)])
  return isTold ? Date.now() - start : null
}

/** Three seconds are promised; what a change takes on the same machine at the same time tells a slow machine from a slow message. */
export const isLate = (told: number, calm: number): boolean => told > Math.max(3000, 20 * calm)

/** Without a restart: the copy holds everything, and nothing is said to be wrong any more. */
export async function msUntilWhole({ page, profile }: Program): Promise<number> {
  const start = Date.now()
  for (; Date.now() < start + 120_000; await pause(100)) {
    const { lastSeq, workingCopy } = manifestOf(profile)
    if (workingCopy?.state !== 'whole' || workingCopy.applied !== lastSeq) continue
    const said = await page.getByText(/disk is full|working copy could not|refused the change/i).count()
    if (said === 0) return Date.now() - start
  }
  throw new Error(`after two minutes with room the working copy is ${JSON.stringify(manifestOf(profile).workingCopy)}`)
}
