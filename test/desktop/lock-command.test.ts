/** The command line on an office with a passphrase, alone and beside a window. Everybody is invented. */
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newProfile, tongxing } from './command'
import { launch, temporaryFolder } from './harness'
import { beginLocked, pageOf, unlock, WORDS } from './locked-office'

/** A value that is on record, sensitive, and nowhere to be found in plain. */
const PASSPORT = 'EX4471902'

describe('the command line', () => {
  let profile: string
  let list: string
  beforeAll(async () => {
    const program = await launch()
    profile = program.profile
    await beginLocked(program)
    await program.quit()
    list = join(temporaryFolder(), 'list.csv')
    writeFileSync(list, `姓名,护照号码,手机\n赵示例,${PASSPORT},13800138000\n钱示例,EX5500001,13900139000\n`)
  })
  const words = (...more: string[]) => ['import', list, '--cohort', 'Example tour', '--kind', 'studyTourOut', ...more]

  test('without its passphrase, or with a wrong one, a locked office is left alone', async () => {
    const wrong = join(temporaryFolder(), 'wrong')
    writeFileSync(wrong, 'not these words\n')
    for (const [more, sentence] of [
      [[], /locked, so nothing was done; give its passphrase with --passphrase-file/],
      [['--passphrase-file', wrong], /That is not the passphrase/],
      [['--passphrase-file', join(profile, 'no such file')], /is not there/],
      [['--lang', 'zh'], /已用口令锁定，没有执行任何操作/],
    ] as const) {
      const said = await tongxing(words(...more), profile)
      expect(said).toMatchObject({ code: 1, out: '' })
      expect(said.err).toMatch(sentence)
    }
    const both = await tongxing(words('--passphrase-stdin', '--passphrase-file', wrong), profile)
    expect(both.code).toBe(2)
    const empty = await tongxing(words('--passphrase-stdin'), profile, undefined, '\n')
    expect(empty).toMatchObject({ code: 1, err: expect.stringMatching(/first line .* is empty/) })
  })

  test('it works with the passphrase from a file and from standard input', async () => {
    const file = join(temporaryFolder(), 'passphrase')
    writeFileSync(file, `${WORDS}\r\n`)
    const imported = await tongxing(words('--passphrase-file', file), profile)
    expect(imported).toMatchObject({ code: 0, err: '' })
    const listed = await tongxing(
      ['list', 'person', '--json', '--sensitive', '--passphrase-stdin'],
      profile,
      undefined,
      WORDS,
    )
    expect(listed).toMatchObject({ code: 0, err: '' })
    expect(listed.out).toContain(PASSPORT)
  })

  test('beside a locked window it is refused at once, beside an open one it works', async () => {
    const program = await launch({ profile })
    await pageOf(program, 'lock')
    const file = join(temporaryFolder(), 'passphrase')
    writeFileSync(file, WORDS)
    for (const more of [[], ['--passphrase-file', file]]) {
      const refused = await tongxing(['list', 'person', '--json', ...more], profile)
      expect(refused).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/open on this profile and locked/) })
      // A passphrase does not open a window before whoever sits there, and the sentence says so.
      expect(refused.err.includes('does not open it there')).toBe(more.length > 0)
    }
    await unlock(program)
    expect((await tongxing(['list', 'person', '--json'], profile)).code).toBe(0)
    await program.quit()
  })

  test('neither what is on record nor what opens it lies in the profile in plain', async () => {
    const secrets = [PASSPORT, '13800138000', '赵示例', WORDS, 'AGE-SECRET-KEY-1']
    for (const file of filesBelow(profile)) {
      const content = readFileSync(file)
      for (const secret of secrets) {
        for (const form of [Buffer.from(secret), Buffer.from(secret, 'utf16le')])
          expect(content.includes(form), `${secret} in ${file}`).toBe(false)
      }
    }
  })
})

/** The engine's own profile holds a cache of the program's pages, which are not the office's. */
function filesBelow(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile())
}

test('a new profile without passphrase asks for none', async () => {
  const profile = newProfile()
  expect((await tongxing(['list', 'person', '--json'], profile)).code).toBe(0)
})
