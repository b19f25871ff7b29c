/** Backups of real journals in real folders. */
import { readdir, readFile, rename, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAbout } from '../../../electron/backups/layout'
import { listBackups } from '../../../electron/backups/list'
import {
  backUp,
  backupsOf,
  contentOf,
  filesIn,
  newestOf,
  newFolder,
  openOffice,
  problemOf,
  restoreInto,
} from './harness'

/** An office with a few sets, people, attachments and segments. */
async function busyOffice() {
  const office = await openOffice(undefined, 4000)
  for (let i = 0; i < 12; i++) await office.write(`set ${i} ${'x'.repeat(700)}`, [`p${i}`, `invented person ${i}`])
  await office.attach()
  await office.attach(300_000)
  return office
}

const again = async (profile: string) => contentOf(await openOffice(profile))

describe('a backup', () => {
  test('brings everything back on a computer that never had the office', async () => {
    const office = await busyOffice()
    const folder = await backupsOf(office)
    const made = await backUp(office, folder)
    expect(made).toMatchObject({ fresh: true, seq: 12, lost: 0 })
    const before = await contentOf(office)
    const identity = office.keys.backup.identity()
    await office.close()
    const profile = await newFolder()
    await restoreInto({ profile, folder, name: made.name, identity, replaceable: false })
    expect(await again(profile)).toEqual(before)
    expect((await readdir(profile)).includes('restoring')).toBe(false)
  })

  test('stores nothing twice: the second holds what came since, and either is complete', async () => {
    const office = await busyOffice()
    const folder = await backupsOf(office)
    const first = await backUp(office, folder, { now: Date.parse('2026-05-04T09:00:00') })
    const objects = await readdir(join(folder, 'objects'))
    expect((await backUp(office, folder)).fresh).toBe(false)
    expect(await readdir(join(folder, 'objects'))).toEqual(objects)
    const before = await contentOf(office)
    await office.write('a small change')
    const second = await backUp(office, folder, { now: Date.parse('2026-05-04T09:20:00') })
    expect(second.written).toBeLessThan(2000)
    const after = await contentOf(office)
    const identity = office.keys.backup.identity()
    await office.close()
    for (const [name, expected] of [
      [first.name, before],
      [second.name, after],
    ] as const) {
      const profile = await newFolder()
      await restoreInto({ profile, folder, name, identity, replaceable: false })
      expect(await again(profile)).toEqual(expected)
    }
  })

  test('is made while the office is locked, and says what it knew', async () => {
    const office = await busyOffice()
    const folder = await backupsOf(office)
    await office.keys.setPassphrase('correct horse battery')
    const identity = office.keys.backup.identity()
    await backUp(office, folder)
    await office.write('one more')
    const before = await contentOf(office)
    await office.close()
    office.keys.lock()
    const made = await backUp(office, folder, { identity: null })
    expect(made).toMatchObject({ fresh: true, seq: 13 })
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['key.age', 'key-recovery.age', 'office.json']))
    expect(await readdir(folder)).not.toContain('key.txt')
    const about = await readAbout(folder)
    const shown = await listBackups(office.profile, folder, about?.id ?? '', null)
    expect(shown.map(({ seq, state }) => [seq, state])).toEqual([
      [13, 'good'],
      [12, 'good'],
    ])
    const profile = await newFolder()
    await restoreInto({ profile, folder, name: made.name, identity, replaceable: false })
    expect(await contentOf(await openOffice(profile, undefined, 'correct horse battery'))).toEqual(before)
  })

  test('nothing personal lies open in the folder of an office with a passphrase', async () => {
    const office = await openOffice()
    await office.keys.setPassphrase('correct horse battery')
    await office.write('Ouyang Invented, passport E12345678', ['p1', 'mother 13800000000'])
    const folder = await backupsOf(office)
    await backUp(office, folder)
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const content = await readFile(join(entry.parentPath ?? entry.path, entry.name))
      for (const secret of ['Ouyang', 'E12345678', '13800000000', 'AGE-SECRET-KEY', 'correct horse']) {
        expect(content.includes(secret), `${entry.name} holds ${secret}`).toBe(false)
      }
    }
  })

  test('is mended where a content was damaged, shortened or removed', async () => {
    const office = await busyOffice()
    const folder = await backupsOf(office)
    const { name } = await backUp(office, folder)
    const objects = (await readdir(join(folder, 'objects'))).map((each) => join(folder, 'objects', each))
    const [flipped, cut, gone] = objects as [string, string, string]
    const bytes = await readFile(flipped)
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] as number) ^ 1
    await writeFile(flipped, bytes)
    await truncate(cut, 100)
    await rm(gone)
    const made = await backUp(office, folder, { check: 'all' })
    expect(made).toMatchObject({ fresh: false, checkedAll: true, mended: 3, lost: 0 })
    const before = await contentOf(office)
    const identity = office.keys.backup.identity()
    await office.close()
    const profile = await newFolder()
    await restoreInto({ profile, folder, name, identity, replaceable: false })
    expect(await again(profile)).toEqual(before)
  })

  test('of a program that lost its memory of the folder goes on in it', async () => {
    const office = await busyOffice()
    const folder = await backupsOf(office)
    const first = await backUp(office, folder)
    await rm(join(office.profile, 'backups'), { recursive: true })
    await office.write('later')
    const second = await backUp(office, folder, { check: 'all', now: Date.now() + 120_000 })
    expect(second).toMatchObject({ fresh: true, lost: 0 })
    const identity = office.keys.backup.identity()
    await office.close()
    for (const { name } of [first, second]) {
      const profile = await newFolder()
      await restoreInto({ profile, folder, name, identity, replaceable: false })
    }
  })

  test('of a folder of another office is refused, and that folder stays as it is', async () => {
    const [mine, theirs] = [await busyOffice(), await busyOffice()]
    const folder = await backupsOf(theirs)
    await backUp(theirs, folder)
    const before = await filesIn(folder)
    expect(await problemOf(backUp(mine, folder))).toBe('backupForeign')
    expect(await filesIn(folder)).toEqual(before)
  })

  test('two offices of one name lie side by side in a folder', async () => {
    const chosen = await newFolder()
    const [mine, theirs] = [await busyOffice(), await busyOffice()]
    const [one, other] = [await backupsOf(mine, chosen), await backupsOf(theirs, chosen)]
    expect(one).not.toBe(other)
    expect(await backupsOf(mine, chosen)).toBe(one)
    expect(await backupsOf(mine, one)).toBe(one)
  })

  test.runIf(process.platform === 'linux')(
    'says so where no folder can be made, and does not try for ever',
    async () => {
      const office = await openOffice()
      expect(await problemOf(backupsOf(office, '/proc/nope'))).toMatch(/^backup/)
    },
  )

  test('says that a folder went away, before it began and in the middle', async () => {
    const office = await busyOffice()
    const folder = await backupsOf(office)
    await backUp(office, folder)
    const elsewhere = `${folder} elsewhere`
    await rename(folder, elsewhere)
    expect(await problemOf(backUp(office, folder))).toBe('backupAway')
    await rename(elsewhere, folder)
    await office.attach(8_000_000)
    const { makeBackup } = await import('../../../electron/backups/make')
    const { requestOf } = await import('./harness')
    let told = 0
    const work = makeBackup(await requestOf(office, folder), () => {
      told += 1
      if (told === 20) void rename(folder, elsewhere)
    })
    expect(await problemOf(work)).toBe('backupAway')
    await rename(elsewhere, folder)
    const made = await backUp(office, folder)
    expect(made.fresh || (await newestOf(folder)) === made.name).toBe(true)
    expect(await problemOf(backUp(office, folder))).toBe('no problem')
  })

  test('does not mistake a journal that was changed under its name for the one it knows', async () => {
    const office = await busyOffice()
    const folder = await backupsOf(office)
    await backUp(office, folder)
    const [first] = (await readdir(join(office.profile, 'journal'))).sort()
    const path = join(office.profile, 'journal', first as string)
    const { mtime } = await stat(path)
    await utimes(path, mtime, new Date(mtime.getTime() + 5000))
    await office.write('later')
    expect(await problemOf(backUp(office, folder))).toBe('no problem')
  })
})
