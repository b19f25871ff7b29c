/** The disk fills up while somebody works: a file system of 80 MB, where this machine lets us mount one. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { tongxing } from '../desktop/command'
import { launch } from '../desktop/harness'
import { saved } from '../desktop/office-steps'
import { pause, peopleFile, remove } from './office'
import { cannotTry, promise } from './promise'
import {
  isLate,
  msToSave,
  msUntilTold,
  msUntilWhole,
  openPerson,
  phone,
  phoneField,
  profileToTypeIn,
  typePhone,
} from './typing'

const disk = mkdtempSync(join(tmpdir(), 'tongxing-small-disk-'))
const possible =
  process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=80m', 'tmpfs', disk]).status === 0
const what = 'disk full at random points: a plain message within 3 s, nothing acknowledged lost, normal again with room'

let origin: string

beforeAll(async () => {
  if (!possible) return
  origin = await profileToTypeIn()
}, 300_000)

afterAll(() => {
  if (possible) spawnSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true, force: true })
})

if (possible) promise(what, { long: 20, short: 3 }, fillUp)
else cannotTry(what, 'this machine lets nobody mount a file system')

async function fillUp(
  { between, number }: { between(least: number, most: number): number; number: number },
  measure: (what: string, value: number) => void,
): Promise<void> {
  const profile = join(disk, `profile-${number}`)
  const ballast = join(disk, 'ballast')
  mkdirSync(profile)
  cpSync(origin, profile, { recursive: true })
  const program = await launch({ profile })
  try {
    await openPerson(program)
    // What a change takes here and now where nothing is wrong, so that a busy machine is told from a slow message.
    const calm = await msToSave(program, 1000)
    let acknowledged = 1000
    leaveFree(ballast, between(0, 600) * 1024)
    // An import and edits until one of them finds no room.
    const importing = tongxing(['import', peopleFile(3000), '--cohort', 'Many Invented'], profile)
    let told = 0
    for (let number = 1001; number < 1400 && told === 0; number++) {
      leaveFree(ballast, 0)
      told = (await msUntilTold(program, number)) ?? 0
      if (told === 0) acknowledged = number
    }
    if (told === 0) throw new Error('the disk never filled up')
    measure('ms until the message', told)
    measure('ms until a change was saved before', calm)
    if (isLate(told, calm)) throw new Error(`told after ${told} ms, saved in ${calm} ms before`)
    const sentence = await program.page
      .getByText(/disk is full/i)
      .first()
      .textContent()
    if (!sentence) throw new Error('no sentence says that the disk is full')
    await importing
    rmSync(ballast)
    await pause(200)
    await typePhone(program, 9999)
    await saved(program.page)
    acknowledged = 9999
    measure('ms until the working copy was whole again', await msUntilWhole(program))
    await program.kill()
    await program.restart()
    await openPerson(program)
    const found = await phoneField(program).inputValue()
    if (found !== phone(acknowledged)) throw new Error(`${found} is there, ${phone(acknowledged)} was saved`)
    const { code, out, err } = await tongxing(['list', 'person', '--json'], profile)
    if (code !== 0) throw new Error(err)
    const people = (JSON.parse(out) as unknown[]).length
    if (people !== 1 && people < 2970) throw new Error(`${people} people are there: part of an import`)
  } finally {
    await program.kill()
    rmSync(ballast, { force: true })
    await remove(profile)
  }
}

/** Fills the disk until only so many bytes are free. */
function leaveFree(ballast: string, bytes: number): void {
  const { bavail, bsize } = statfsSync(disk)
  const room = bavail * bsize - bytes
  if (room > 0) writeFileSync(ballast, Buffer.alloc(room), { flag: 'a' })
}
