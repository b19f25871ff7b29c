/** Generated offices backed up, restored, and their backups spoiled. Real files; everybody is invented. */
import { cpSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { prepareRestore } from '../../electron/backups/prepare'
import { temporaryFolder } from '../desktop/harness'
import { backUp, backupsOf, contentOf, filesIn, openOffice, problemOf, restoreInto } from '../electron/backups/harness'
import { damages } from './damage'
import { promise, type Try } from './promise'

promise('backups: generated offices restored identical by hash', { long: 500, short: 50 }, async (one, measure) => {
  const { then, request, folder } = await generated(one)
  measure('files of a backup', (await filesIn(folder)).length)
  // On a computer that has never seen the office.
  const profile = join(temporaryFolder('tongxing-torture-'), 'profile')
  await restoreInto({ ...request, profile, replaceable: true })
  const office = await openOffice(profile)
  const found = await contentOf(office)
  const { lost } = await office.journal.facts()
  await office.close()
  if (JSON.stringify(found) !== JSON.stringify(then)) throw new Error('another office came back')
  if (lost) throw new Error('the office that came back says that it lost something')
})

/** Made at the first try: what a test made is gone with it. */
let offices: Awaited<ReturnType<typeof generated>>[] = []

promise(
  'backups: flipped, cut, deleted, of another key, all refused, and nothing is touched',
  { long: 1000, short: 100 },
  async (one, measure) => {
    if (offices.length === 0) offices = [await generated(one), await generated(one), await generated(one)]
    const mine = one.one(offices)
    const copy = join(temporaryFolder('tongxing-torture-'), 'backups')
    cpSync(mine.folder, copy, { recursive: true })
    try {
      const before = JSON.stringify(await filesIn(mine.request.profile))
      let request = { ...mine.request, folder: copy }
      let what = 'another key'
      if (one.chance() < 0.1) {
        const other = offices[(offices.indexOf(mine) + 1) % offices.length]
        request = { ...request, identity: other?.request.identity ?? '' }
      } else {
        const objects = readdirSync(join(copy, 'objects')).map((name) => join(copy, 'objects', name))
        const file = one.chance() < 0.4 ? join(copy, request.name) : one.one(objects)
        const damage = one.one(damages)
        if (!damage.strike(file, one)) return
        what = `${damage.what}: ${file.slice(copy.length)}`
      }
      const profile = join(temporaryFolder('tongxing-torture-'), 'profile')
      const problem = await problemOf(prepareRestore({ ...request, profile, replaceable: true }, () => {}))
      measure('refused', 1)
      if (!/^backup/.test(problem)) throw new Error(`${what}: ${problem}`)
      if (JSON.stringify(await filesIn(mine.request.profile)) !== before) throw new Error(`${what} touched the office`)
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  },
)

/** An office of a few to many sets, attached files and people, backed up once; then it went on. */
async function generated(one: Try) {
  const office = await openOffice(undefined, one.between(500, 20_000))
  for (let sets = one.between(1, 25), i = 0; i < sets; i++) {
    const people = Array.from({ length: one.between(0, 4) }, (): [string, string] => [
      `p${one.between(0, 30)}`,
      `an invented person ${'虚'.repeat(one.between(0, 300))}`,
    ])
    await office.write(`set ${i} ${'x'.repeat(one.between(0, 2000))}`, ...new Map(people))
    if (one.chance() < 0.2) await office.attach(one.between(0, 20_000))
  }
  const folder = await backupsOf(office)
  const made = await backUp(office, folder)
  const then = await contentOf(office)
  const identity = office.keys.backup.identity()
  await office.close()
  return { folder, then, request: { profile: office.profile, folder, name: made.name, identity, replaceable: false } }
}
