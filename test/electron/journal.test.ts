import { appendFile, chmod, cp, open, readdir, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { keyNameOf } from '../../electron/journal'
import { MODEL_VERSION } from '../../shared/model/change-set'
import {
  append,
  bytes,
  close,
  contentOf,
  errorOf,
  FIRST,
  filesOf,
  newProfile,
  openAt,
  profileWith,
  restore,
} from './journal-harness'

describe('writing', () => {
  test('a set comes back part by part after a restart', async () => {
    const folder = await newProfile()
    const journal = await openAt(folder)
    expect(await append(journal, 1, 'one')).toMatchObject({ seq: 1, snapshotDue: false })
    await append(journal, 2, '二的第一部分', 'second part', '')
    await close(journal)
    const again = await openAt(folder)
    expect(await contentOf(again)).toEqual(['1.0:one', '2.0:二的第一部分', '2.1:second part', '2.2:'])
    expect(await again.facts()).toMatchObject({ lastSeq: 2, model: 1, lost: null })
  })

  test('nothing personal stands on disk in the clear', async () => {
    const folder = await newProfile()
    const journal = await openAt(folder)
    await append(journal, 1, 'passport E12345678 of an invented person')
    await close(journal)
    for (const content of (await filesOf(folder)).values()) expect(content.includes('E12345678')).toBe(false)
  })

  test('a stale number is refused and nothing is written', async () => {
    const folder = await profileWith(3)
    const journal = await openAt(folder)
    for (const seq of [1, 3, 5]) expect(await errorOf(append(journal, seq, 'stale'))).toBe('stale')
    await append(journal, 4, 'next')
    expect((await contentOf(journal)).at(-1)).toBe('4.0:next')
    expect(await contentOf(journal)).toHaveLength(4)
  })

  test('a set that was begun and not finished never happened', async () => {
    const folder = await newProfile()
    const journal = await openAt(folder)
    await append(journal, 1, 'whole')
    await journal.append({ seq: 2, part: 0, last: false, bytes: bytes('begun'), model: 1 })
    await append(journal, 2, 'another second')
    expect(await contentOf(journal)).toEqual(['1.0:whole', '2.0:another second'])
    await journal.append({ seq: 3, part: 0, last: false, bytes: bytes('begun'), model: 1 })
    await close(journal)
    expect(await contentOf(await openAt(folder))).toEqual(['1.0:whole', '2.0:another second'])
  })

  test('a part out of its turn ends the set', async () => {
    const journal = await openAt(await newProfile())
    await journal.append({ seq: 1, part: 0, last: false, bytes: bytes('a'), model: 1 })
    expect(await errorOf(journal.append({ seq: 1, part: 2, last: true, bytes: bytes('c'), model: 1 }))).toBe(
      'badRequest',
    )
    expect(await errorOf(journal.append({ seq: 1, part: 1, last: true, bytes: bytes('b'), model: 1 }))).toBe(
      'badRequest',
    )
    expect(journal.lastSeq).toBe(0)
  })

  test('segments follow each other and are read as one journal', async () => {
    const folder = await profileWith(9, { segmentBytes: 300 })
    expect((await readdir(join(folder, 'journal'))).length).toBeGreaterThan(2)
    const journal = await openAt(folder, { segmentBytes: 300 })
    expect(await contentOf(journal)).toHaveLength(9)
    await append(journal, 10, 'tenth')
    await close(journal)
    expect(await contentOf(await openAt(folder))).toHaveLength(10)
  })

  test('a second opening is refused while the first one lives', async () => {
    const folder = await profileWith(1)
    const first = await openAt(folder)
    expect(await errorOf(openAt(folder))).toBe('busy')
    await close(first)
    expect((await openAt(folder)).lastSeq).toBe(1)
  })

  test('what the working copy says of itself is kept', async () => {
    const folder = await profileWith(1)
    const journal = await openAt(folder)
    const meta = {
      generation: 'g1',
      flush: 3,
      applied: 1,
      chain: 'c',
      model: 1,
      engine: 130,
      state: 'whole' as const,
      tables: { person: { count: 1, tags: 7, content: null } },
    }
    await Promise.all(
      [1, 2, 3].map((flush) => journal.saveWorkingCopy({ ...meta, flush }, flush === 2 ? 'g0' : undefined)),
    )
    await close(journal)
    expect(await (await openAt(folder)).facts()).toMatchObject({ workingCopy: meta, aside: ['g0'], lastSeq: 1 })
  })
})

describe('what a power cut leaves', () => {
  test('cut anywhere in a set nobody was told is saved, the sets before it stand', async () => {
    const folder = await profileWith(2)
    const before = await filesOf(folder)
    const journal = await openAt(folder)
    await append(journal, 3, 'a third set', 'in two parts')
    await close(journal)
    const after = (await filesOf(folder)).get(FIRST) as Buffer
    const acknowledged = (before.get(FIRST) as Buffer).length
    for (let length = acknowledged; length < after.length; length++) {
      await restore(folder, new Map([...before, [FIRST, after.subarray(0, length)]]))
      const torn = await openAt(folder)
      expect(await contentOf(torn)).toHaveLength(2)
      expect((await torn.facts()).lost).toBeNull()
      await append(torn, 3, 'again')
      await close(torn)
      const again = await openAt(folder)
      expect((await contentOf(again)).at(-1)).toBe('3.0:again')
      await close(again)
    }
  })

  test('a whole set beyond the acknowledged point stands', async () => {
    const folder = await profileWith(2)
    const manifest = (await filesOf(folder)).get('manifest.json') as Buffer
    const journal = await openAt(folder)
    await append(journal, 3, 'synced, and the power went before anybody was told')
    await close(journal)
    await writeFile(join(folder, 'manifest.json'), manifest)
    expect(await contentOf(await openAt(folder))).toHaveLength(3)
  })

  test('cut below the acknowledged point is a loss, said and kept aside, and its numbers are not used again', async () => {
    const folder = await profileWith(3)
    const files = await filesOf(folder)
    const whole = files.get(FIRST) as Buffer
    const setBytes = (whole.length - 64) / 3
    for (const length of [
      whole.length - 1,
      whole.length - 40,
      Math.round(whole.length - setBytes),
      64 + setBytes + 5,
    ]) {
      await restore(folder, files)
      await truncate(join(folder, FIRST), length)
      const journal = await openAt(folder)
      const kept = (await contentOf(journal)).length
      expect((await journal.facts()).lost).toEqual({ from: kept + 1, to: 3 })
      expect(journal.lastSeq).toBe(3)
      expect(await journal.chainAt(3)).not.toBeNull()
      expect(await errorOf(append(journal, kept + 1, 'stale'))).toBe('stale')
      await append(journal, 4, 'fourth')
      await close(journal)
      const again = await openAt(folder)
      expect((await contentOf(again)).at(-1)).toBe('4.0:fourth')
      // Said until somebody has read it, and not after that.
      expect((await again.facts()).lost).toEqual({ from: kept + 1, to: 3 })
      await again.lossRead()
      await close(again)
      const third = await openAt(folder)
      expect((await third.facts()).lost).toBeNull()
      await close(third)
      const torn = (await readdir(join(folder, 'journal'))).some((name) => name.includes('.torn-'))
      expect(torn).toBe((length - 64) % setBytes !== 0)
    }
  })

  test('a segment that was just being made is made again', async () => {
    const folder = await profileWith(2)
    await writeFile(join(folder, 'journal', '000000000003.journal'), Buffer.alloc(20))
    const journal = await openAt(folder)
    await append(journal, 3, 'third')
    await close(journal)
    expect(await contentOf(await openAt(folder))).toHaveLength(3)
  })

  test('a new segment without a set in it is used', async () => {
    const folder = await profileWith(2, { segmentBytes: 1 })
    const journal = await openAt(folder, { segmentBytes: 1 })
    await journal.append({ seq: 3, part: 0, last: false, bytes: bytes('begun'), model: 1 })
    await journal.abandon()
    await close(journal)
    const again = await openAt(folder, { segmentBytes: 1 })
    await append(again, 3, 'third')
    await close(again)
    expect(await contentOf(await openAt(folder))).toHaveLength(3)
  })
})

describe('damage', () => {
  test('a flipped bit anywhere in what was acknowledged is never taken for truth', async () => {
    const folder = await profileWith(2)
    const files = await filesOf(folder)
    const whole = files.get(FIRST) as Buffer
    for (let at = 0; at < whole.length; at++) {
      const flipped = Buffer.from(whole)
      flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at)
      await restore(folder, new Map([...files, [FIRST, flipped]]))
      expect(['brokenChain', 'hole', 'wrongKey', 'newerFormat']).toContain(await errorOf(openAt(folder)))
      // Refused means untouched.
      expect((await filesOf(folder)).get(FIRST)?.equals(flipped)).toBe(true)
    }
  })

  test('a segment that is missing, in the middle or at the end, is a hole', async () => {
    const folder = await profileWith(9, { segmentBytes: 300 })
    const files = await filesOf(folder)
    const segments = [...files.keys()].filter((path) => path.endsWith('.journal')).sort()
    for (const segment of segments) {
      await restore(folder, files)
      await rm(join(folder, segment))
      expect(await errorOf(openAt(folder))).toBe('hole')
    }
  })

  test('a segment cut short in the middle of the journal is a hole', async () => {
    const folder = await profileWith(9, { segmentBytes: 300 })
    await truncate(join(folder, FIRST), (await stat(join(folder, FIRST))).size - 3)
    expect(await errorOf(openAt(folder))).toBe('hole')
  })

  test('a journal that is gone is not begun anew', async () => {
    const folder = await profileWith(2)
    await rm(join(folder, FIRST))
    expect(await errorOf(openAt(folder))).toBe('missingJournal')
    expect(await readdir(join(folder, 'journal'))).toEqual([])
  })

  test('the manifest may be gone: the journal itself is verified', async () => {
    const folder = await profileWith(2)
    await rm(join(folder, 'manifest.json'))
    expect(await contentOf(await openAt(folder))).toHaveLength(2)
  })

  test('an unreadable manifest is as good as none', async () => {
    const folder = await profileWith(2)
    await writeFile(join(folder, 'manifest.json'), '{"v":1,')
    expect(await contentOf(await openAt(folder))).toHaveLength(2)
  })

  test('a journal of a later format is refused', async () => {
    const folder = await profileWith(1)
    const files = await filesOf(folder)
    const later = Buffer.from(files.get(FIRST) as Buffer)
    later.write('TXJRNL03', 0, 'latin1')
    await writeFile(join(folder, FIRST), later)
    expect(await errorOf(openAt(folder))).toBe('newerFormat')
  })
})

describe('the office key', () => {
  test('of another office, or gone: refused, and no key is made', async () => {
    const folder = await profileWith(1)
    const other = await profileWith(1)
    await rm(join(folder, 'keys'), { recursive: true })
    await cp(join(other, 'keys'), join(folder, 'keys'), { recursive: true })
    expect(await errorOf(openAt(folder))).toBe('wrongKey')
    await rm(join(folder, 'keys'), { recursive: true })
    expect(await errorOf(openAt(folder))).toBe('missingKey')
    expect(await readdir(join(folder, 'keys'))).toEqual([])
  })
})

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written is a typed error', async () => {
  const folder = await profileWith(1, { segmentBytes: 1 })
  const journal = await openAt(folder, { segmentBytes: 1 })
  await chmod(join(folder, 'journal'), 0o500)
  expect(await errorOf(append(journal, 2, 'second'))).toBe('writeFailed')
  await chmod(join(folder, 'journal'), 0o700)
  expect(await append(journal, 2, 'second')).toMatchObject({ seq: 2 })
})

test('an older program never writes to the office of a newer one: not a byte, not even what it would mend', async () => {
  const folder = await profileWith(2)
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'))
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, model: MODEL_VERSION + 1 }))
  await appendFile(join(folder, FIRST), 'a torn end')
  const before = await filesOf(folder)
  expect(await errorOf(openAt(folder))).toBe('newerFormat')
  expect(await errorOf(keyNameOf(folder))).toBe('newerFormat')
  expect(await filesOf(folder)).toEqual(before)
})

describe('a disk that fails while the program runs', () => {
  test('a folder that goes away in the middle: the set is refused, and goes on being so until the folder is back', async () => {
    const folder = await newProfile()
    const journal = await openAt(folder)
    await append(journal, 1, 'first')
    await rename(join(folder, 'journal'), join(folder, 'elsewhere'))
    expect(await errorOf(append(journal, 2, 'into nowhere'))).toBe('writeFailed')
    expect(await errorOf(append(journal, 2, 'into nowhere again'))).toBe('writeFailed')
    await rename(join(folder, 'elsewhere'), join(folder, 'journal'))
    expect(await append(journal, 2, 'back')).toMatchObject({ seq: 2 })
    await close(journal)
    const again = await openAt(folder)
    expect(await contentOf(again)).toEqual(['1.0:first', '2.0:back'])
    expect((await again.facts()).lost).toBeNull()
  })

  test('a sync that fails: the set never happened, and the next one is safe once the disk syncs again', async () => {
    const folder = await newProfile()
    const journal = await openAt(folder)
    await append(journal, 1, 'first')
    const handle = await open(join(folder, FIRST), 'r')
    const disk = vi.spyOn(Object.getPrototypeOf(handle) as { sync(): Promise<void> }, 'sync')
    await handle.close()
    disk.mockRejectedValueOnce(Object.assign(new Error('the disk'), { code: 'ENOSPC' }))
    expect(await errorOf(append(journal, 2, 'not synced'))).toBe('diskFull')
    disk.mockRejectedValueOnce(Object.assign(new Error('the disk'), { code: 'EIO' }))
    expect(await errorOf(append(journal, 2, 'still not'))).toBe('diskFull')
    disk.mockRestore()
    expect(await append(journal, 2, 'synced')).toMatchObject({ seq: 2 })
    await close(journal)
    expect(await contentOf(await openAt(folder))).toEqual(['1.0:first', '2.0:synced'])
  })
})
