/** Restores: what is damaged or of another office touches nothing; what is broken off opens the one office or the other. */
import { spawnSync } from 'node:child_process'
import { cp, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { completeDraft } from '../../../electron/backups/complete'
import { identityIn } from '../../../electron/backups/folder-key'
import { prepareRestore } from '../../../electron/backups/prepare'
import { settleRestore } from '../../../electron/backups/switch'
import { Kind, sealFrame } from '../../../electron/journal/frame'
import { writeErased } from '../../../electron/keys/erased-list'
import { backUp, backupsOf, contentOf, filesIn, newFolder, openOffice, problemOf, restoreInto } from './harness'

/** Two offices in one: a backup of the first sets, and what was written since. */
async function worked() {
  const office = await openOffice(undefined, 3000)
  for (let i = 0; i < 6; i++) await office.write(`set ${i} ${'x'.repeat(600)}`, [`p${i}`, `invented person ${i}`])
  await office.attach()
  const folder = await backupsOf(office)
  const made = await backUp(office, folder)
  const then = await contentOf(office)
  for (let i = 6; i < 9; i++) await office.write(`set ${i}`, [`p${i}`, `invented person ${i}`])
  const now = await contentOf(office)
  const identity = office.keys.backup.identity()
  await office.close()
  const request = { profile: office.profile, folder, name: made.name, identity, replaceable: false }
  return { office, folder, made, then, now, identity, request }
}

const again = async (profile: string) => {
  const office = await openOffice(profile)
  const content = await contentOf(office)
  const { lastSeq } = office.journal
  const { lost } = await office.journal.facts()
  await office.close()
  return { content, lastSeq, lost }
}

test('the office is as it was, its numbers go on above all that ever were, and the next backup is the newest', async () => {
  const { office, folder, then, request, now } = await worked()
  await restoreInto(request)
  const found = await again(office.profile)
  expect(found).toEqual({ content: then, lastSeq: 10, lost: null })
  const open = await openOffice(office.profile)
  await open.write('after the restore')
  expect(open.journal.lastSeq).toBe(11)
  const next = await backUp(open, folder)
  expect(next).toMatchObject({ fresh: true, seq: 11 })
  expect((await contentOf(open)).filter((line) => !now.includes(line))).toHaveLength(1)
})

test('a restore is taken back by restoring what was saved before it', async () => {
  const { office, folder, then, now, request } = await worked()
  const before = await openOffice(office.profile)
  const saved = await backUp(before, folder, { why: 'restore' })
  await before.close()
  await restoreInto(request)
  expect((await again(office.profile)).content).toEqual(then)
  await restoreInto({ ...request, name: saved.name })
  const back = await again(office.profile)
  expect(back.content).toEqual(now)
  expect(back.lastSeq).toBeGreaterThan(10)
})

describe('what is damaged is refused and touches nothing', () => {
  test('every byte of an index that is sampled, and every length', async () => {
    const { office, folder, made, request } = await worked()
    const before = await filesIn(office.profile)
    const path = join(folder, made.name)
    const whole = await readFile(path)
    for (let i = 0; i < whole.length; i += 7) {
      const changed = Buffer.from(whole)
      changed[i] = (changed[i] as number) ^ (1 << (i % 8))
      await writeFile(path, changed)
      expect(await problemOf(prepareRestore(request, () => {})), `byte ${i}`).toBe('backupDamaged')
    }
    for (let length = 0; length < whole.length; length += 11) {
      await writeFile(path, whole.subarray(0, length))
      expect(await problemOf(prepareRestore(request, () => {})), `length ${length}`).toBe('backupDamaged')
    }
    expect(await filesIn(office.profile)).toEqual(before)
  })

  test('every content: a byte changed, cut, removed, exchanged with another', async () => {
    const { office, folder, request } = await worked()
    const before = await filesIn(office.profile)
    const copy = await newFolder()
    await cp(folder, copy, { recursive: true })
    const names = (await readdir(join(folder, 'objects'))).sort()
    // An attached file that lies in the profile as it should is not read from the backup.
    const attached = before.filter((line) => line.startsWith('files/')).map((line) => line.split(' ')[1])
    const needed = names.filter((name) => !attached.includes(name.replace('.age', '')))
    expect(needed.length).toBeGreaterThan(1)
    const refused = async (what: string) => {
      expect(await problemOf(prepareRestore(request, () => {})), what).toBe('backupDamaged')
      await rm(join(folder, 'objects'), { recursive: true })
      await cp(join(copy, 'objects'), join(folder, 'objects'), { recursive: true })
    }
    for (const [i, name] of needed.entries()) {
      const path = join(folder, 'objects', name)
      const whole = await readFile(path)
      for (let at = i; at < whole.length; at += Math.ceil(whole.length / 9)) {
        const changed = Buffer.from(whole)
        changed[at] = (changed[at] as number) ^ 16
        await writeFile(path, changed)
        await refused(`${name} byte ${at}`)
      }
      for (const share of [0, 0.3, 0.99]) {
        await truncate(path, Math.floor(whole.length * share))
        await refused(`${name} cut to ${share}`)
      }
      await rm(path)
      await refused(`${name} removed`)
      const other = needed[(i + 1) % needed.length] as string
      await writeFile(path, await readFile(join(folder, 'objects', other)))
      await refused(`${name} exchanged`)
    }
    expect(await filesIn(office.profile)).toEqual(before)
  })

  test('another key, a passphrase that is wrong, a folder of another office', async () => {
    const mine = await worked()
    const theirs = await worked()
    const before = await filesIn(mine.office.profile)
    expect(await problemOf(prepareRestore({ ...mine.request, identity: theirs.identity }, () => {}))).toBe(
      'backupDamaged',
    )
    const foreign = { ...theirs.request, profile: mine.office.profile }
    expect(await problemOf(prepareRestore(foreign, () => {}))).toBe('backupForeign')
    expect(await filesIn(mine.office.profile)).toEqual(before)
  })

  test('a journal that anybody could have made: it is not sealed by the office', async () => {
    const { office, folder, request } = await worked()
    const open = await openOffice(office.profile)
    const [last] = (await readdir(join(office.profile, 'journal'))).sort().reverse()
    const path = join(office.profile, 'journal', last as string)
    const manifest = JSON.parse(await readFile(join(office.profile, 'manifest.json'), 'utf8'))
    // A set in the right chain, sealed with a key of one's own, in an index encrypted to the office's recipient.
    const chain = Buffer.from(manifest.chain, 'hex')
    const own = Buffer.alloc(32, 7)
    const part = sealFrame(own, chain, Kind.part, manifest.lastSeq + 1, 0, Buffer.from('forged'))
    const commit = sealFrame(own, part.chain, Kind.commit, manifest.lastSeq + 1, 1, Buffer.alloc(0))
    await open.close()
    const forged = await newFolder()
    await cp(office.profile, forged, { recursive: true })
    const bytes = Buffer.concat([await readFile(path), ...part.pieces, ...commit.pieces])
    await writeFile(join(forged, 'journal', last as string), bytes)
    const next = { ...manifest, lastSeq: manifest.lastSeq + 1, chain: commit.chain.toString('hex'), end: bytes.length }
    await writeFile(join(forged, 'manifest.json'), JSON.stringify(next))
    const made = await backUp({ ...open, profile: forged }, folder)
    expect(made.fresh).toBe(true)
    const before = await filesIn(office.profile)
    expect(await problemOf(prepareRestore({ ...request, name: made.name }, () => {}))).toBe('backupDamaged')
    expect(await filesIn(office.profile)).toEqual(before)
  })
})

test('broken off after any of its steps, it opens the office of before or the one restored', async () => {
  const { office, request, then, now } = await worked()
  // The steps of the change, each a rename, are taken one by one by a file system that fails after so many of them.
  const prepared = await prepareRestore(request, () => {})
  const origin = await newFolder()
  await rm(origin, { recursive: true })
  await cp(office.profile, origin, { recursive: true })
  const outcomes = new Set<string>()
  for (let parts = 0; parts <= 12; parts++) {
    await rm(office.profile, { recursive: true })
    await cp(origin, office.profile, { recursive: true })
    if (parts > 0) await completeDraft({ ...request, prepared, before: null, keep: false })
    if (parts > 1) await halfway(office.profile, parts - 1)
    const changed = await settleRestore(office.profile)
    expect(changed).toBe(parts > 0)
    const { content } = await again(office.profile)
    expect([JSON.stringify(now), JSON.stringify(then)]).toContain(JSON.stringify(content))
    expect(JSON.stringify(content) === JSON.stringify(then)).toBe(changed)
    outcomes.add(changed ? 'restored' : 'before')
    expect(await settleRestore(office.profile)).toBe(false)
    expect((await readdir(office.profile)).filter((name) => /restor|replaced/.test(name))).toEqual(
      changed ? ['restored.json'] : [],
    )
  }
  expect([...outcomes]).toEqual(['before', 'restored'])
})

/** Takes the first so many renames of the change, as a program that was killed then would have. */
async function halfway(profile: string, steps: number): Promise<void> {
  const draft = join(profile, 'restoring')
  const { parts } = JSON.parse(await readFile(join(draft, 'ready.json'), 'utf8')) as { parts: string[] }
  const { mkdir } = await import('node:fs/promises')
  await mkdir(join(draft, 'replaced'), { recursive: true })
  let left = steps
  for (const part of parts) {
    for (const [from, to] of [
      [join(profile, part), join(draft, 'replaced', part)],
      [join(draft, part), join(profile, part)],
    ] as const) {
      if (left-- <= 0) return
      if (await stat(from).catch(() => null)) await rename(from, to)
    }
  }
}

test('an attached file that is missing or damaged comes back, and one that is there stays', async () => {
  const { office, request } = await worked()
  const paths = (await filesIn(join(office.profile, 'files'))).map((line) => line.split(' ')[0] as string)
  const [path] = paths as [string]
  await writeFile(join(office.profile, 'files', path), 'damaged')
  const extra = await office.attach()
  await restoreInto(request)
  const after = await filesIn(join(office.profile, 'files'))
  expect(after.map((line) => line.split(' ')[0])).toContain(extra.slice('files/'.length))
  expect((await readFile(join(office.profile, 'files', path))).toString()).not.toBe('damaged')
})

test('who was erased here or beside the backups stays erased', async () => {
  const { office, request, folder } = await worked()
  const gone = (id: string) => ({
    id,
    keys: [id],
    at: '2026-11-22T10:00:00Z',
    who: 'Chen Shili',
    seq: 9,
    kept: '' as never,
  })
  await writeErased(office.profile, [gone('p1')])
  await writeFile(join(folder, 'erased.json'), JSON.stringify({ v: 1, erased: [gone('p2')] }))
  await restoreInto(request)
  const { content } = await again(office.profile)
  expect(content.filter((line) => line.includes(' erased')).map((line) => line.split('|')[1])).toEqual([
    'p1 erased',
    'p2 erased',
  ])
  const elsewhere = await newFolder()
  await restoreInto({ ...request, profile: elsewhere })
  expect((await again(elsewhere)).content.filter((line) => line.includes('p2 erased'))).toHaveLength(1)
})

test('two computers that write into one folder do not take the keys of people from each other', async () => {
  const { office, folder, request } = await worked()
  const second = await newFolder()
  await restoreInto({ ...request, profile: second })
  const one = await openOffice(office.profile)
  await one.write('on the first', ['p-one', 'only known there'])
  await backUp(one, folder)
  const other = await openOffice(second)
  await other.write('on the second', ['p-two', 'only known here'])
  await backUp(other, folder)
  await one.write('on the first again', ['p-one', 'once more'])
  const [fromOne, fromOther] = [await backUp(one, folder), await backUp(other, folder)]
  const contents = [await contentOf(one), await contentOf(other)]
  await one.close()
  await other.close()
  for (const [i, { name }] of [fromOne, fromOther].entries()) {
    const third = await newFolder()
    await restoreInto({ ...request, profile: third, name })
    expect((await again(third)).content).toEqual(contents[i])
  }
})

test('the passphrase opens a folder, so does the recovery code; after a change the new one does', async () => {
  const { office, folder } = await worked()
  const open = await openOffice(office.profile)
  const code = await open.keys.setPassphrase('correct horse battery')
  await backUp(open, folder)
  const identity = open.keys.backup.identity()
  expect(await identityIn(folder, 'correct horse battery')).toBe(identity)
  expect(await identityIn(folder, ` ${code?.toLowerCase().replaceAll('-', ' ')}`)).toBe(identity)
  expect(await problemOf(identityIn(folder, 'incorrect horse'))).toBe('backupSecretWrong')
  expect(await problemOf(identityIn(folder, null))).toBe('backupSecretNeeded')
  await open.keys.setPassphrase('another passphrase', 'correct horse battery')
  await open.write('later')
  await backUp(open, folder)
  expect(await identityIn(folder, 'another passphrase')).toBe(identity)
  expect(await problemOf(identityIn(folder, 'correct horse battery'))).toBe('backupSecretWrong')
})

test.skipIf(spawnSync('age', ['--version']).status !== 0)('the plain age tool opens a backup', async () => {
  const { folder, made } = await worked()
  const said = spawnSync('age', ['-d', '-i', join(folder, 'key.txt'), join(folder, made.name)])
  expect(said.status).toBe(0)
})
