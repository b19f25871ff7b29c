/** Fifty values nobody may find: planted by every way in, then looked for in every byte the program left. Everybody is invented. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, inflateRawSync } from 'node:zlib'
import { tongxing } from '../desktop/command'
import { launch, type Program, temporaryFolder } from '../desktop/harness'
import { filesIn, pause } from './office'
import { promise, type Try } from './promise'

const PASSPHRASE = 'amber kettle seven bridges'

promise('50 planted secrets: none found in plain', { long: 3, short: 1 }, async (one, measure) => {
  const folder = temporaryFolder('tongxing-torture-')
  const places = { profile: join(folder, 'profile'), temporary: join(folder, 'tmp'), stick: join(folder, 'stick') }
  for (const place of Object.values(places)) mkdirSync(place)
  const people = Array.from({ length: 12 }, (_, i) => invented(one, i))
  const secrets = [PASSPHRASE, 'AGE-SECRET-KEY-1', ...people.flatMap(({ secrets }) => secrets)]
  measure('secrets', secrets.length)
  const passphraseFile = join(folder, 'passphrase.txt')
  writeFileSync(passphraseFile, PASSPHRASE)
  const list = join(folder, 'list.csv')
  writeFileSync(list, ['姓名,护照号,身份证号,手机号,过敏史', ...people.map(({ line }) => line)].join('\n'))

  const program = await launch({ profile: places.profile, environment: { TMPDIR: places.temporary } })
  await begin(program)
  const more = ['--passphrase-file', passphraseFile]
  await must(['import', list, '--cohort', 'Invented Tour', ...more], places.profile)
  await must(['list', 'person', '--json', '--sensitive', ...more], places.profile)
  // What is printed and exported holds them in plain, where the person wanted it, and only there.
  const out = join(folder, 'out')
  mkdirSync(out)
  await must(['summary', '--cohort', 'Invented Tour', '--out', join(out, 'summary.pdf'), ...more], places.profile)
  await must(['export', 'person', '--out', join(out, 'people.xlsx'), '--sensitive', ...more], places.profile)
  await must(['backup', '--to', places.stick, ...more], places.profile)
  await program.page.keyboard.press('Control+l')
  await program.page.close().catch(() => {})
  await program.kill()
  await crashWithTheOfficeOpen(program)
  await must(['list', 'person', '--json', ...more], places.profile)

  const files = Object.values(places).flatMap(filesIn)
  measure('files looked through', files.length)
  for (const file of files) {
    for (const bytes of unpacked(readFileSync(file))) {
      for (const secret of secrets) {
        const form = forms(secret).find((each) => bytes.includes(each))
        if (form) throw new Error(`${secret} lies in ${file.slice(folder.length)}`)
      }
    }
  }
  if (!unpacked(readFileSync(list)).some((bytes) => bytes.includes(Buffer.from(secrets.at(-1) as string)))) {
    throw new Error('the search finds nothing anywhere')
  }
})

function invented({ between }: Try, i: number): { line: string; secrets: string[] } {
  const digits = (count: number) => Array.from({ length: count }, () => between(0, 9)).join('')
  const name = `杨${['明', '安', '宁', '言'][i % 4]}${['秘', '密', '样', '例'][Math.floor(i / 4)]}`
  const passport = `EK${digits(7)}`
  const card = `110101200${between(5, 9)}0101${digits(4)}`
  const phone = `199${digits(8)}`
  const allergy = `peanut-${digits(6)}`
  return { line: [name, passport, card, phone, allergy].join(','), secrets: [name, passport, phone, allergy] }
}

/** As text is kept: the ways in which the engine and the disk may write it down. */
function forms(secret: string): Buffer[] {
  const texts = [secret, Buffer.from(secret).toString('base64').replace(/=+$/, ''), Buffer.from(secret).toString('hex')]
  return [...texts.map((text) => Buffer.from(text)), Buffer.from(secret, 'utf16le')]
}

/** The bytes, and what they hold where they are compressed as a whole. */
function unpacked(bytes: Buffer): Buffer[] {
  const found = [bytes]
  for (const unpack of [gunzipSync, inflateRawSync]) {
    try {
      found.push(unpack(bytes))
    } catch {
      // Not packed in this way.
    }
  }
  return found
}

/** A window that held everything crashes: what the system keeps of it must hold nothing. */
async function crashWithTheOfficeOpen(program: Program): Promise<void> {
  await program.restart()
  await program.page.getByLabel('Passphrase', { exact: true }).fill(PASSPHRASE)
  await program.page.getByRole('button', { name: 'Unlock' }).click()
  await program.app.evaluate(async ({ BrowserWindow }) => {
    const office = () =>
      BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().startsWith('app://main'))
    for (let waited = 0; waited < 600 && !office(); waited++) await new Promise((done) => setTimeout(done, 100))
    // Time for the office to be read into its memory.
    await new Promise((done) => setTimeout(done, 3000))
    const window = office()
    if (!window) throw new Error('the office did not open')
    const gone = new Promise((done) => window.webContents.once('render-process-gone', done))
    window.webContents.forcefullyCrashRenderer()
    await gone
  })
  await pause(2000)
  await program.kill()
}

async function must(words: string[], profile: string): Promise<void> {
  const { code, err } = await tongxing(words, profile)
  if (code !== 0) throw new Error(`${words[0]}: ${err}`)
}

async function begin({ page }: Program): Promise<void> {
  await page.getByRole('radio', { name: /English/ }).click()
  await page.getByRole('textbox', { name: 'English', exact: true }).fill('International Office, Yunhe College')
  await page.getByRole('combobox', { name: 'Country or region' }).click()
  await page.getByRole('option', { name: 'China', exact: true }).click()
  await page.getByRole('textbox', { name: 'Your name' }).fill('Chen Shili')
  await page.getByRole('radio', { name: /With a passphrase/ }).click()
  await page.getByLabel('New passphrase', { exact: true }).fill(PASSPHRASE)
  await page.getByLabel('The same again', { exact: true }).fill(PASSPHRASE)
  await page.getByRole('button', { name: 'Begin' }).click()
  await page.getByLabel('I have the code on paper').check()
  await page.getByRole('button', { name: 'Done' }).click()
  await page.getByRole('link', { name: 'Cohorts', exact: true }).waitFor()
}
