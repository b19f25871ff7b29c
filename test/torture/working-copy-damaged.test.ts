/** IndexedDB's own files spoiled while the program is closed: nothing of it may be seen in what the office shows. */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll } from 'vitest'
import { damages } from './damage'
import { type Content, contentOf, copyOf, filesIn, madeProfile } from './office'
import { promise } from './promise'

let origin: string
let whole: Content

beforeAll(async () => {
  origin = await madeProfile(500)
  whole = await contentOf(origin)
  if (whole.people < 490) throw new Error(`${whole.people} people`)
}, 300_000)

promise('damage to IndexedDB’s files: always noticed, always rebuilt', { long: 20, short: 5 }, async (one, measure) => {
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
