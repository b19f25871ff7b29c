/** A disk that is really full: a file system of two megabytes, where this machine lets us mount one. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { append, close, contentOf, errorOf, openAt } from './journal-harness'

const disk = mkdtempSync(join(tmpdir(), 'tongxing-small-disk-'))
const mount = ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk]
const possible = process.platform === 'linux' && spawnSync('mount', mount).status === 0

afterAll(() => {
  if (possible) spawnSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

test.skipIf(!possible)(
  'a full disk refuses the set, keeps every one before, and goes on when there is room',
  async () => {
    const folder = join(disk, 'profile')
    const journal = await openAt(folder)
    await append(journal, 1, 'first')
    writeFileSync(join(disk, 'ballast'), Buffer.alloc(1_000_000))
    const large = 'x'.repeat(400_000)
    expect(await errorOf(append(journal, 2, large, large, large, large))).toBe('diskFull')
    expect(await contentOf(journal)).toEqual(['1.0:first'])
    await append(journal, 2, 'small enough')
    rmSync(join(disk, 'ballast'))
    await append(journal, 3, large, 'end')
    await close(journal)
    const again = await openAt(folder)
    expect((await contentOf(again)).map((text) => text.slice(0, 12))).toEqual([
      '1.0:first',
      '2.0:small en',
      '3.0:xxxxxxxx',
      '3.1:end',
    ])
    expect((await again.facts()).lost).toBeNull()
    await close(again)
  },
)
