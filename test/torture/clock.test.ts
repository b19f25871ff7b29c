/** A clock that is set wrong while backups are made, on real files. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readIndexName } from '../../electron/backups/layout'
import { temporaryFolder } from '../desktop/harness'
import { backUp, backupsOf, contentOf, newestOf, openOffice, restoreInto } from '../electron/backups/harness'
import { promise } from './promise'

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
