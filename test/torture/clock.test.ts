/** A clock that is set wrong while backups are made, on real files: under the program's own code, then under the program. */
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readIndexName } from '../../electron/backups/layout'
import { tongxing } from '../desktop/command'
import { temporaryFolder } from '../desktop/harness'
import { backUp, backupsOf, contentOf, newestOf, openOffice, restoreInto } from '../electron/backups/harness'
import { contentOf as contentOfProfile, peopleFile, remove } from './office'
import { promise } from './promise'
import { answering, begin, cut, must, nameWriter } from './running'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const jumps = {
  'two years back': -730 * DAY,
  'ten years on': 3650 * DAY,
  'an hour back, as in autumn': -60 * MINUTE,
  'an hour on, as in spring': 60 * MINUTE,
}

promise(
  'the clock two years back, ten years on, over a change of summer time: newest backups kept, order right',
  { long: 40, short: 4 },
  async ({ number, between }, measure) => {
    const [what, by] = Object.entries(jumps)[number % 4] as [string, number]
    const office = await openOffice()
    const folder = await backupsOf(office)
    let now = Date.parse('2027-03-28T00:30:00Z')
    const backup = async (pass: number) => {
      now += pass
      await office.write(`a set at ${new Date(now).toISOString()}`, ['p1', 'an invented person'])
      await backUp(office, folder, { now })
    }
    for (let count = between(3, 20); count > 0; count--) await backup(between(15, 3 * 24 * 60) * MINUTE)
    now += by
    const last = await contentOf(office)
    for (let count = between(1, 4); count > 0; count--) await backup(15 * MINUTE)
    if (number % 2) now -= by
    for (let count = between(1, 4); count > 0; count--) await backup(15 * MINUTE)
    const then = await contentOf(office)
    const { lastSeq } = office.journal
    const identity = office.keys.backup.identity()
    await office.close()
    const names = readdirSync(folder).filter((name) => name.endsWith('.backup.age'))
    measure('backups kept', names.length)
    const newest = await newestOf(folder)
    if (readIndexName(newest)?.seq !== lastSeq) throw new Error(`${what}: ${newest} is not the newest`)
    const profile = join(temporaryFolder('tongxing-torture-'), 'profile')
    await restoreInto({ profile, folder, name: newest, identity, replaceable: true })
    const again = await openOffice(profile)
    const found = await contentOf(again)
    await again.close()
    if (JSON.stringify(found) !== JSON.stringify(then)) throw new Error(`${what}: another office came back`)
    if (then.length <= last.length) throw new Error('nothing was written after the jump')
  },
)

const INTO_SUMMER = 'over the night in which summer time begins'
const OUT_OF_SUMMER = 'over the night in which summer time ends'
/** Where the clock of the program stands at first, and where it jumps to, from what the system says, in milliseconds. */
const jumpsOfProgram: Record<string, () => [before: number, after: number]> = {
  'two years back': () => [0, -730 * DAY],
  'ten years on': () => [0, 3650 * DAY],
  [INTO_SUMMER]: () => around('2027-03-28T01:00:00Z'),
  [OUT_OF_SUMMER]: () => around('2027-10-31T01:00:00Z'),
}
/** Ten minutes before a moment and ten behind it. */
const around = (moment: string): [number, number] => {
  const by = Date.parse(moment) - Date.now()
  return [by - 10 * MINUTE, by + 10 * MINUTE]
}

promise(
  'the clock of the running program two years back, ten years on, over both changes of summer time: newest backups kept, order right',
  { long: 8, short: 4 },
  async ({ number }, measure) => {
    const [what, jump] = Object.entries(jumpsOfProgram)[number % 4] as [string, () => [number, number]]
    const folder = temporaryFolder('tongxing-torture-')
    const [profile, stick, clock] = ['profile', 'stick', 'clock'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ]
    nameWriter(profile)
    const program = begin(null, profile, {
      NODE_OPTIONS: `--require=${join(import.meta.dirname, 'shifted-clock.cjs')}`,
      TONGXING_CLOCK: clock,
      TZ: 'Europe/London',
    })
    try {
      await answering(profile)
      const [before, after] = jump()
      let imported = 0
      for (const shift of [before, before, after, after]) {
        writeFileSync(clock, String(shift))
        imported += 2
        await must(profile, ['import', peopleFile(2, imported), '--cohort', 'Invented Tour'])
        await must(profile, ['backup', '--to', stick])
      }
      const backups = JSON.parse(await must(profile, ['backups', '--from', stick, '--json'])) as { name: string }[]
      measure('backups kept', backups.length)
      // The program makes a folder of its own in the one it is given.
      const [own = ''] = readdirSync(stick)
      const names = readdirSync(join(stick, own)).filter((name) => name.endsWith('.backup.age'))
      const seqs = names.map((name) => readIndexName(name)?.seq ?? 0)
      const newest = await newestOf(join(stick, own))
      if (readIndexName(newest)?.seq !== Math.max(...seqs)) throw new Error(`${what}: ${newest} is not the newest`)
      if (backups[0]?.name !== newest) throw new Error(`${what}: ${backups[0]?.name} is listed first, not ${newest}`)
      const years = new Set(names.map((name) => name.slice(0, 4)))
      if (/year/.test(what) && years.size !== 2) throw new Error(`${what}: the clock of the program did not move`)
      await cut(program)
      const then = await contentOfProfile(profile)
      const elsewhere = join(folder, 'elsewhere')
      const { code, err } = await tongxing(['restore', 'newest', '--from', stick], elsewhere)
      if (code !== 0) throw new Error(`${what}: ${err}`)
      if ((await contentOfProfile(elsewhere)).hash !== then.hash) throw new Error(`${what}: another office came back`)
      if (then.people !== 8) throw new Error(`${then.people} people`)
    } finally {
      await cut(program)
      await remove(folder)
    }
  },
)
