/** Backups on the command line: alone, beside an open window, on a computer that never had the office. */
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BackupEntry } from '../../shared/backups'
import { newProfile, sample, tongxing } from './command'
import { launch, temporaryFolder } from './harness'

/** Many starts of the program, one after the other. */
const LONG = { timeout: 360_000 }

const people = async (profile: string) => {
  const said = await tongxing(['list', 'person', '--json', '--sensitive'], profile)
  expect(said.err).toBe('')
  return said.out
}

test('an office is backed up, listed and restored, here and on another computer', LONG, async () => {
  const profile = newProfile()
  const stick = temporaryFolder('tongxing-stick-')
  expect(await tongxing(['backup', '--to', stick], profile)).toMatchObject({ code: 1, out: '' })
  const imported = await tongxing(['import', sample('01'), '--cohort', 'Invented Tour'], profile)
  expect(imported).toMatchObject({ code: 0, err: '' })
  const first = await people(profile)

  const made = await tongxing(['backup', '--to', stick], profile)
  expect(made).toEqual({ code: 0, err: '', out: expect.stringMatching(/^\d{4}-.*\.backup\.age: .* read back\n$/) })
  // Without a place of its own it says where it went, and what that is good for.
  const here = await tongxing(['backup'], profile)
  expect(here).toMatchObject({
    code: 0,
    out: expect.stringContaining(`On this computer only: ${join(profile, 'backups')}`),
  })
  const listed = await tongxing(['backups', '--from', stick, '--json'], profile)
  const [entry] = JSON.parse(listed.out) as BackupEntry[]
  expect(entry).toMatchObject({ state: 'good', people: 32, why: 'asked' })
  const name = entry?.name ?? ''

  expect(await tongxing(['import', sample('05'), '--no-cohort'], profile)).toMatchObject({ code: 0 })
  const second = await people(profile)
  const restored = await tongxing(['restore', name, '--from', stick], profile)
  expect(restored).toMatchObject({ code: 0, err: '', out: expect.stringContaining(`Restored ${name}`) })
  expect(restored.out).toContain('noted of prints and hand-overs')
  expect(await people(profile)).toBe(first)

  // What was there before is in the profile's own backups; so the restore is taken back.
  const [, before = ''] = /profile: (\S+ \S+ \S+)/.exec(restored.out) ?? []
  expect(await tongxing(['restore', before, '--from', join(profile, 'backups')], profile)).toMatchObject({ code: 0 })
  expect(await people(profile)).toBe(second)

  const elsewhere = newProfile()
  expect(await tongxing(['restore', 'newest', '--from', stick], elsewhere)).toMatchObject({ code: 0, err: '' })
  expect(await people(elsewhere)).toBe(first)

  // Another office is not written over, and a damaged backup is not restored; either is one sentence.
  const other = newProfile()
  await tongxing(['import', sample('02'), '--cohort', 'Another Tour'], other)
  const refusals = [await tongxing(['restore', 'newest', '--from', stick], other)]
  expect(refusals[0]?.err).toContain('another office')
  const [folder] = readdirSync(stick)
  const objects = join(stick, folder ?? '', 'objects')
  const [object = ''] = readdirSync(objects)
  truncateSync(join(objects, object), 200)
  refusals.push(await tongxing(['restore', 'newest', '--from', stick], profile))
  refusals.push(await tongxing(['restore', 'nothing', '--from', stick], profile))
  refusals.push(await tongxing(['backups', '--from', temporaryFolder()], profile))
  for (const { code, out, err } of refusals) {
    expect([code, out, err.trim().split('\n').length]).toEqual([1, '', 1])
  }
  expect(await people(profile)).toBe(second)
})

test(
  'beside an open window a backup is made by it, and a restore is refused; a stick with a passphrase asks for it',
  LONG,
  async () => {
    const profile = newProfile()
    const stick = temporaryFolder('tongxing-stick-')
    await tongxing(['import', sample('01'), '--cohort', 'Invented Tour'], profile)
    const program = await launch({ profile })
    const secret = 'correct horse battery'
    await program.page.evaluate(
      (passphrase) =>
        (globalThis as unknown as { tongxing: { setPassphrase(r: object): Promise<unknown> } }).tongxing.setPassphrase({
          passphrase,
        }),
      secret,
    )
    expect(await tongxing(['backup', '--to', stick], profile)).toMatchObject({ code: 0, err: '' })
    const refused = await tongxing(['restore', 'newest', '--from', stick], profile)
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining('is open') })
    await program.quit()

    const file = join(temporaryFolder(), 'secret.txt')
    writeFileSync(file, `${secret}\n`)
    const elsewhere = newProfile()
    const without = await tongxing(['restore', 'newest', '--from', stick], elsewhere)
    expect(without).toMatchObject({ code: 1, err: expect.stringContaining('passphrase') })
    const opened = await tongxing(['restore', 'newest', '--from', stick, '--passphrase-file', file], elsewhere)
    expect(opened).toMatchObject({ code: 0, err: '' })
    const list = await tongxing(['list', 'person', '--json', '--passphrase-file', file], elsewhere)
    expect(JSON.parse(list.out)).toHaveLength(32)
    expect(readFileSync(file, 'utf8')).toContain(secret)
  },
)
