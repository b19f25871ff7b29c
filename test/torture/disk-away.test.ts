/** The folder of the office goes away under the program, or the disk lets nobody write any more; then all is as before. */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { tongxing } from '../desktop/command'
import { launch, temporaryFolder } from '../desktop/harness'
import { copyOf, pause } from './office'
import { cannotTry, promise } from './promise'
import { begin, cut, ended } from './running'
import { isLate, msToSave, msUntilTold, msUntilWhole, openPerson, phone, phoneField, profileToTypeIn } from './typing'

interface Mishap {
  what: string
  begin(profile: string): void
  end(profile: string): void
}

const away: Mishap = {
  what: 'the folder of the journal is moved away',
  begin: (profile) => renameSync(join(profile, 'journal'), join(profile, 'elsewhere')),
  end: (profile) => renameSync(join(profile, 'elsewhere'), join(profile, 'journal')),
}

/** Immutable: as a disk that the system has mounted read-only under the program, also for what is open already. */
const readOnly: Mishap = {
  what: 'nothing can be written any more',
  begin: (profile) => change('+i', profile),
  end: (profile) => change('-i', profile),
}

function change(flag: '+i' | '-i', profile: string): void {
  const places = ['journal', 'manifest.json', 'keys'].map((name) => join(profile, name))
  const { status } = spawnSync('chattr', ['-R', flag, ...places])
  if (status !== 0) throw new Error(`chattr ${flag} failed`)
}

const mishaps = canBeReadOnly() ? [away, readOnly] : [away]
if (mishaps.length === 1)
  cannotTry('a disk that becomes read-only under the program', 'this machine lets nobody make a file immutable')

let origin: string

beforeAll(async () => {
  origin = await profileToTypeIn()
}, 300_000)

promise(
  'a folder that goes away and a disk that becomes read-only in the middle: a plain message within 3 s, nothing acknowledged lost, normal again without a restart',
  { long: 20, short: 2 },
  async ({ number, between }, measure) => {
    const mishap = mishaps[number % mishaps.length] as Mishap
    const { profile, remove } = copyOf(origin)
    const program = await launch({ profile })
    let struck = false
    try {
      await openPerson(program)
      let calm = 0
      const before = 1000 + between(1, 4)
      for (let typed = 1000; typed <= before; typed++) calm = Math.max(calm, await msToSave(program, typed))
      mishap.begin(profile)
      struck = true
      const told = await msUntilTold(program, 2000)
      if (told === null) throw new Error(`said to be saved although ${mishap.what}`)
      measure(`ms until the message: ${mishap.what}`, told)
      measure('ms until a change was saved before', calm)
      if (isLate(told, calm)) throw new Error(`told after ${told} ms, saved in ${calm} ms before`)
      mishap.end(profile)
      struck = false
      await msToSave(program, 3000)
      measure('ms until the working copy was whole again', await msUntilWhole(program))
      await program.kill()
      await program.restart()
      await openPerson(program)
      const found = await phoneField(program).inputValue()
      if (found !== phone(3000)) throw new Error(`${found} is there, ${phone(3000)} was saved`)
    } finally {
      await program.kill()
      if (struck) mishap.end(profile)
      await remove()
    }
  },
)

const small = mkdtempSync(join(tmpdir(), 'tongxing-read-only-'))
const mounted =
  process.platform === 'linux' && spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=40m', 'tmpfs', small]).status === 0
const readOnlyAtStart = 'a disk that is read-only from the start: said in one sentence within 3 s, by the window too'

afterAll(() => {
  if (mounted) spawnSync('umount', ['-l', small])
  rmSync(small, { recursive: true, force: true })
})

if (mounted) {
  promise(readOnlyAtStart, { long: 3, short: 1 }, async (_, measure) => {
    const profile = join(small, 'profile')
    spawnSync('mount', ['-o', 'remount,rw', small])
    cpSync(origin, profile, { recursive: true })
    spawnSync('mount', ['-o', 'remount,ro', small])
    const other = temporaryFolder('tongxing-torture-')
    const calm = Date.now()
    await tongxing(['list', 'person', '--json'], join(other, 'profile'))
    const usual = Date.now() - calm
    const start = Date.now()
    const { code, err } = await tongxing(['list', 'person', '--json'], profile)
    const told = Date.now() - start
    measure('ms until the sentence', told)
    measure('ms a command takes that is done', usual)
    if (code !== 1 || !err.includes('cannot be used (EROFS)')) throw new Error(`${code}: ${err}`)
    if (isLate(told, usual)) throw new Error(`told after ${told} ms`)
    const program = begin(null, profile)
    // A box with the sentence stands there until somebody has read it; before, it ended without a word.
    const gone = await Promise.race([ended(program), pause(20_000).then(() => 'there')])
    await cut(program)
    if (gone !== 'there') throw new Error(`the window ended with ${gone} and said nothing`)
  })
} else cannotTry(readOnlyAtStart, 'this machine lets nobody mount a file system')

function canBeReadOnly(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'tongxing-torture-'))
  try {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    const set = (flag: string) => spawnSync('chattr', [flag, file]).status === 0
    return process.platform === 'linux' && set('+i') && set('-i')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
