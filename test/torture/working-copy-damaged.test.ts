/** IndexedDB's own files spoiled while the program is closed: nothing of it may be seen in what the office shows. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { damages } from './damage'
import { contentOf, copyOf, filesIn, madeProfile } from './office'
import { cannotTry, promise } from './promise'

const what = 'damage to IndexedDB’s files: always noticed, always rebuilt'
const FEATURES = 'IdbSqliteBackingStore,IdbSqliteOnDiskRollout'

/** Chromium keeps IndexedDB in LevelDB, newer ones in SQLite; each is made on purpose where the engine has it. */
const backends = [
  { name: 'LevelDB', flag: `--disable-features=${FEATURES}`, made: (files: string[]) => !files.some(isSqlite) },
  { name: 'SQLite', flag: `--enable-features=${FEATURES}`, made: (files: string[]) => files.some(isSqlite) },
]
const usual = process.env.TONGXING_ELECTRON_ARGUMENTS ?? ''

for (const { name, flag, made } of backends) {
  process.env.TONGXING_ELECTRON_ARGUMENTS = `${usual} ${flag}`
  const origin = await madeProfile(500)
  const whole = await contentOf(origin)
  if (whole.people < 490) throw new Error(`${whole.people} people`)
  const title = `${what} (${name})`
  if (!made(filesIn(join(origin, 'IndexedDB')))) {
    cannotTry(title, `this engine keeps IndexedDB in nothing but ${name === 'SQLite' ? 'LevelDB' : 'SQLite'}`)
    continue
  }
  promise(title, { long: 20, short: 5 }, async (one, measure) => {
    process.env.TONGXING_ELECTRON_ARGUMENTS = `${usual} ${flag}`
    const { profile, remove } = copyOf(origin)
    try {
      const store = join(profile, 'IndexedDB')
      if (!existsSync(store)) throw new Error(`no IndexedDB in ${readdirSync(profile)}`)
      const struck: string[] = []
      for (let strikes = one.between(1, 3); strikes > 0; strikes--) {
        const file = one.one(filesIn(store))
        const damage = one.one(damages)
        if (damage.strike(file, one)) struck.push(`${damage.what}: ${file.slice(store.length)}`)
      }
      measure('strikes', struck.length)
      const found = await contentOf(profile)
      if (found.hash !== whole.hash) throw new Error(`another office after ${struck.join(', ')}`)
    } finally {
      await remove()
    }
  })
}
process.env.TONGXING_ELECTRON_ARGUMENTS = usual

function isSqlite(file: string): boolean {
  return readFileSync(file).subarray(0, 15).toString('latin1') === 'SQLite format 3'
}
