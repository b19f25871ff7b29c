/** Keeping a file on a disk that is really full: a file system of two megabytes, where this machine lets us mount one. */
import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { Shelf } from '../../electron/attachments/shelf'
import { PeopleKeyring } from '../../electron/keys/people-keyring'

const disk = mkdtempSync(join(tmpdir(), 'tongxing-small-disk-'))
const beside = mkdtempSync(join(tmpdir(), 'tongxing-beside-'))
const mount = ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]
const possible = process.platform === 'linux' && spawnSync('mount', mount).status === 0

afterAll(() => {
  if (possible) spawnSync('umount', [disk])
  for (const folder of [disk, beside]) rmSync(folder, { recursive: true, force: true })
})

test.skipIf(!possible)(
  'a full disk refuses the file in a sentence, keeps those before, and leaves nothing half',
  async () => {
    const office = randomBytes(32)
    const people = await PeopleKeyring.open(disk, office, { erased: [], expected: false })
    const shelf = new Shelf(disk, async () => ({ office, people }))
    const small = join(beside, 'small.txt')
    const large = join(beside, 'large.bin')
    writeFileSync(small, 'kept')
    writeFileSync(large, randomBytes(3_000_000))
    const kept = await shelf.keep(small)
    await expect(shelf.keep(large)).rejects.toMatchObject({ code: 'diskFull' })
    expect(readdirSync(join(disk, 'files', 'incoming'))).toEqual([])
    expect(new TextDecoder().decode(await shelf.bytes(kept))).toBe('kept')
    writeFileSync(large, randomBytes(1_000_000))
    expect((await shelf.keep(large)).bytes).toBe(1_000_000)
  },
)
