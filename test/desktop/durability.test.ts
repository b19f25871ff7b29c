/** What was saved comes back, whatever happened to the working copy or in the middle of an import. Real Electron, real files. */
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { launch, type Program, root, temporaryFolder } from './harness'
import { addPerson, answerFirstRun, makeCohort, openCohort, saved } from './office-steps'

const sample = join(root, 'test/fixtures/samples/01_study_tour_uk_2026.gb18030.csv')
const many = 4000

/** A profile with one acknowledged import in it, and what its office then holds. */
let origin: string
let originContent: Content

type Content = Record<'person' | 'importBatch', { id: string }[]>

beforeAll(async () => {
  origin = join(temporaryFolder('tongxing-durability-'), 'profile')
  const { code, errors } = await run(origin, ['import', sample, '--cohort', 'Invented Tour'])
  expect(errors).toBe('')
  expect(code).toBe(0)
  // A list with sensitive values is noted: the origin stays as the import left it.
  originContent = await contentOf(copyOfOrigin())
  expect(originContent.person.length).toBeGreaterThan(25)
})

function start(profile: string, words: string[]): ChildProcess {
  const own = (process.env.TONGXING_ELECTRON_ARGUMENTS ?? '').split(' ').filter(Boolean)
  const executable = process.env.ELECTRON_EXEC_PATH
  if (!executable) throw new Error('ELECTRON_EXEC_PATH names no Electron')
  return spawn(executable, [...own, '--log-level=3', root, '--', ...words, '--profile', profile], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** Runs a job of the command line to its end. */
async function run(profile: string, words: string[]): Promise<{ code: number | null; output: string; errors: string }> {
  const child = start(profile, words)
  let output = ''
  let errors = ''
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output += text
  })
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    errors += text
  })
  const code = await gone(child)
  return { code, output, errors }
}

function gone(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('close', done))
}

async function contentOf(profile: string): Promise<Content> {
  const content = {} as Content
  for (const type of ['person', 'importBatch'] as const) {
    const { code, output, errors } = await run(profile, ['list', type, '--json', '--sensitive'])
    if (code !== 0) throw new Error(`list ${type}: ${errors}`)
    content[type] = (JSON.parse(output) as { id: string }[]).sort((a, b) => a.id.localeCompare(b.id))
  }
  return content
}

/** The origin's profile once more, to be damaged. */
function copyOfOrigin(): string {
  const profile = join(temporaryFolder('tongxing-durability-'), 'profile')
  cpSync(origin, profile, { recursive: true })
  return profile
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
}

interface Before {
  bytes: number
  flush: number
}

function flushOf(profile: string): number {
  return manifestOf(profile).workingCopy?.flush ?? 0
}

function manifestOf(profile: string): { lastSeq: number; workingCopy: { flush: number } | null } {
  return JSON.parse(readFileSync(join(profile, 'manifest.json'), 'utf8'))
}

test('a restart keeps everything', async () => {
  const profile = copyOfOrigin()
  for (const _ of [1, 2]) expect(await contentOf(profile)).toEqual(originContent)
})

describe('the working copy may go', () => {
  test.each<[string, (folder: string) => void]>([
    ['is deleted', (folder) => rmSync(folder, { recursive: true })],
    ['is empty files', (folder) => filesIn(folder).forEach((file) => void truncateSync(file))],
    ['is noise', (folder) => filesIn(folder).forEach((file) => void writeFileSync(file, Buffer.alloc(5000, 0x5a)))],
    [
      'lost its end',
      (folder) => filesIn(folder).forEach((file) => void truncateSync(file, Math.floor(statSync(file).size / 2))),
    ],
  ])('when the IndexedDB folder %s, everything is back', async (_, damage) => {
    const profile = copyOfOrigin()
    damage(join(profile, 'IndexedDB'))
    expect(await contentOf(profile)).toEqual(originContent)
  })
})

test('an office whose journal is gone is refused with a sentence, never shown empty', async () => {
  const profile = copyOfOrigin()
  rmSync(join(profile, 'journal'), { recursive: true })
  const { code, output, errors } = await run(profile, ['list', 'person', '--json'])
  expect(code).toBe(1)
  expect(output).toBe('')
  expect(errors.trim().split('\n')).toHaveLength(1)
})

test('saved changes that are missing are said by every command and every window until somebody has read it', async () => {
  const profile = copyOfOrigin()
  const last = filesIn(join(profile, 'journal')).at(-1) as string
  truncateSync(last, statSync(last).size - 10)
  for (const _ of [1, 2]) {
    const { code, output, errors } = await run(profile, ['list', 'person', '--json'])
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(errors).toMatch(/^Changes that were saved are missing from the disk/)
  }
  const program = await launch({ profile })
  const note = program.page.getByRole('alert').filter({ hasText: /missing from the disk/ })
  await note.waitFor()
  await note.getByRole('button', { name: 'Close' }).click()
  await note.waitFor({ state: 'detached' })
  await program.quit()
  expect((await run(profile, ['list', 'person', '--json'])).code).toBe(0)
})

describe('killed in the middle of an import', () => {
  const moments: [string, (profile: string, before: Before) => boolean][] = [
    ['when the journal begins to grow', (profile, before) => journalBytes(profile) > before.bytes],
    ['when half of it is written', (profile, before) => journalBytes(profile) > before.bytes + 1_000_000],
    ['when most of it is written', (profile, before) => journalBytes(profile) > before.bytes + 1_900_000],
    ['as soon as it is acknowledged', (profile) => manifestOf(profile).lastSeq > 1],
    [
      'while the working copy is written behind it',
      (profile, { flush }) => manifestOf(profile).lastSeq > 1 && flushOf(profile) > flush,
    ],
  ]

  const file = () => {
    const path = join(temporaryFolder('tongxing-durability-'), 'many.csv')
    writeFileSync(path, manyInventedPeople())
    return path
  }

  test.each(moments)('%s, all of it is there or none, and what was saved before is', async (_, reached) => {
    const profile = copyOfOrigin()
    const before = { bytes: journalBytes(profile), flush: flushOf(profile) }
    const child = start(profile, ['import', file(), '--cohort', 'Many Invented'])
    const ended = gone(child)
    while (!reached(profile, before) && child.exitCode === null) await pause(2)
    child.kill('SIGKILL')
    await ended
    // A program that reached its end before the kill has written all of it.
    expect(child.signalCode === 'SIGKILL' || child.exitCode === 0).toBe(true)
    const wasAcknowledged = manifestOf(profile).lastSeq > 1

    const content = await contentOf(profile)
    const added = content.person.length - originContent.person.length
    expect(wasAcknowledged ? [many] : [0, many]).toContain(added)
    expect(content.importBatch).toHaveLength(added > 0 ? 2 : 1)
    expect(content.person).toEqual(expect.arrayContaining(originContent.person))
    expect(filesIn(join(profile, 'journal')).filter((path) => path.includes('.torn-'))).toEqual([])
  })
})

describe('killed while somebody works in the window', () => {
  const phone = (number: number) => `+86 199 0000 ${number}`
  const field = ({ page }: Program) =>
    page.getByRole('dialog', { name: '欧阳样一' }).getByRole('textbox', { name: 'Mobile' })
  let program: Program
  let number = 1000

  async function type(value: string): Promise<void> {
    await field(program).fill(value)
    await field(program).press('Tab')
  }

  async function openPerson(): Promise<void> {
    const { page } = program
    await openCohort(page, 'Example study tour')
    await page.getByRole('grid', { name: 'Participants' }).getByRole('row').nth(1).getByRole('button').first().click()
    await field(program).waitFor()
  }

  beforeAll(async () => {
    program = await launch()
    await answerFirstRun(program.page)
    await makeCohort(program.page)
    await addPerson(program.page, '欧阳样一')
  })

  test.each<[string, number | null]>([
    ['with nothing under way', null],
    ['as the next change is typed', 0],
    ['5 ms into the next change', 5],
    ['40 ms into the next change', 40],
    ['300 ms into the next change', 300],
  ])('%s, what was said to be saved is there', async (_, ms) => {
    for (let change = 0; change < 3; change++) {
      await type(phone(++number))
      await program.page.getByText('Mobile of 欧阳样一 changed.').first().waitFor()
      await saved(program.page)
    }
    const acknowledged = number
    if (ms !== null) {
      await type(phone(++number))
      await pause(ms)
    }
    await program.kill()
    await program.restart()
    await openPerson()
    const possible = ms === null ? [phone(acknowledged)] : [phone(acknowledged), phone(number)]
    expect(possible).toContain(await field(program).inputValue())
    expect(await program.page.getByText(/rebuilt from the journal/).count()).toBe(0)
  })

  test('a program that is closed right after the first change opens without a word about repairs', async () => {
    await program.quit()
    program = await launch()
    await answerFirstRun(program.page)
    await program.restart()
    await program.page.getByRole('heading', { name: /^Welcome to/, level: 1 }).waitFor()
    expect(await program.page.getByText(/rebuilt from the journal/).count()).toBe(0)
  })
})

function journalBytes(profile: string): number {
  return filesIn(join(profile, 'journal')).reduce((sum, path) => sum + statSync(path).size, 0)
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms))
}

function manyInventedPeople(): string {
  const rows = ['Name,Sex,Date of Birth,Passport No,College']
  for (let i = 0; i < many; i++) {
    const name = `${letters(i)} INVENTED ${letters(i * 7 + 3)}`
    const birth = `19${60 + (i % 40)}-${String((i % 12) + 1).padStart(2, '0')}-${String((i % 28) + 1).padStart(2, '0')}`
    rows.push(`${name},${i % 2 ? 'F' : 'M'},${birth},${500_000_000 + i},Invented College ${i % 9}`)
  }
  return rows.join('\r\n')
}

function letters(value: number): string {
  let text = ''
  for (let rest = value + 18_000; rest > 0; rest = Math.floor(rest / 26)) text += String.fromCharCode(65 + (rest % 26))
  return text
}
