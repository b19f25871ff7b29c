/** A stick that is really full: a file system of three megabytes, where this machine lets us mount one. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { backUp, backupsOf, contentOf, newFolder, openOffice, problemOf, restoreInto } from './harness'

const disk = mkdtempSync(join(tmpdir(), 'tongxing-small-stick-'))
const mount = ['-t', 'tmpfs', '-o', 'size=3m', 'tmpfs', disk]
const possible = process.platform === 'linux' && spawnSync('mount', mount).status === 0

afterAll(() => {
  if (possible) spawnSync('umount', [disk])
  rmSync(disk, { recursive: true, force: true })
})

test.skipIf(!possible)(
  'a full stick keeps the backups it has, is told, and takes the next one when there is room',
  async () => {
    const office = await openOffice()
    await office.write('first', ['p1', 'invented'])
    await office.attach(400_000)
    const folder = await backupsOf(office, disk)
    const first = await backUp(office, folder, { now: Date.parse('2026-05-04T09:00:00') })
    const then = await contentOf(office)
    // Full at moments that differ by some hundred bytes: in an attachment, in the journal, in the index, beside it.
    for (let left = 0; left < 14; left++) {
      await office.write(`change ${left} ${'x'.repeat(3000)}`, [`p${left}`, 'invented'])
      if (left % 5 === 0) await office.attach(200_000)
      fill(left * 700)
      const problem = await problemOf(backUp(office, folder, { now: Date.parse('2026-05-04T09:30:00') }))
      rmSync(join(disk, 'ballast'), { force: true })
      if (left === 0) expect(problem).toBe('backupFull')
      expect(['backupFull', 'no problem']).toContain(problem)
      expect((await readdir(folder)).some((name) => name.endsWith('.tmp'))).toBe(false)
    }
    const last = await backUp(office, folder, { check: 'all', now: Date.parse('2026-05-04T10:00:00') })
    expect(last).toMatchObject({ lost: 0, seq: 15 })
    const now = await contentOf(office)
    const identity = office.keys.backup.identity()
    await office.close()
    for (const [name, content] of [
      [first.name, then],
      [last.name, now],
    ] as const) {
      const profile = await newFolder()
      await restoreInto({ profile, folder, name, identity, replaceable: false })
      const restored = await openOffice(profile)
      expect(await contentOf(restored)).toEqual(content)
      await restored.close()
    }
  },
)

test.skipIf(!possible)('a restore that does not fit says so, and the office that is there stays', async () => {
  const office = await openOffice()
  await office.write('first', ['p1', 'invented'])
  await office.attach(2_500_000)
  const folder = await backupsOf(office)
  const { name } = await backUp(office, folder)
  const identity = office.keys.backup.identity()
  await office.close()
  const profile = join(disk, 'profile')
  const there = await openOffice(profile)
  await there.write('here already', ['p1', 'invented'])
  const content = await contentOf(there)
  await there.close()
  fill(1_000_000)
  const request = { profile, folder, name, identity, replaceable: true }
  expect(await problemOf(restoreInto(request))).toBe('backupRestoreFailed')
  rmSync(join(disk, 'ballast'), { force: true })
  const again = await openOffice(profile)
  expect(await contentOf(again)).toEqual(content)
  await again.close()
})

/** Fills the disk but for so many bytes. */
function fill(left: number): void {
  const ballast = join(disk, 'ballast')
  const free = Number(spawnSync('df', ['-B1', '--output=avail', disk]).stdout.toString().split('\n')[1])
  try {
    writeFileSync(ballast, Buffer.alloc(Math.max(0, free - left)))
  } catch {
    // Full is what it shall be.
  }
}
