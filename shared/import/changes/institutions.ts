import { foldText, hasHan } from '../cells'
import type { Value } from '../contract'
import { bilingualName } from '../table/preamble'
import type { Work } from './work'

/** Colleges and organisations by every name they go by: in Chinese, in English, short, former. */
export class Institutions {
  private readonly byName = new Map<string, string>()
  /** Names as they were written, found before. */
  private readonly found = new Map<string, string>()

  constructor(private readonly work: Work) {
    for (const row of work.reader.all('institution')) {
      for (const name of [row.name?.zh, row.name?.en, row.shortName, ...(row.formerNames ?? [])])
        if (name && !this.byName.has(keyOf(name))) this.byName.set(keyOf(name), row.id)
    }
  }

  /** The institution of that name; null where none is known by it. */
  find(name: string): string | null {
    const before = this.found.get(name)
    if (before) return before
    const id = this.lookFor(name)
    // A name that is not known yet may be made by a later row.
    if (id && this.found.size < mostRemembered) this.found.set(name, id)
    return id
  }

  private lookFor(name: string): string | null {
    const whole = this.byName.get(keyOf(name))
    if (whole) return whole
    const { zh, en } = bilingualName(name)
    return (zh && this.byName.get(keyOf(zh))) || (en && this.byName.get(keyOf(en))) || null
  }

  /**
   * The institution of that name, made once where none is known by it.
   * @param other its name in the other language
   */
  idFor(name: string, other?: Value): string {
    const known = this.find(name) ?? (typeof other === 'string' ? this.find(other) : null)
    if (known) {
      if (!this.byName.has(keyOf(name))) this.byName.set(keyOf(name), known)
      return known
    }
    const names = bilingualName(name)
    const made = this.work.create('institution', { name: names }).id
    for (const each of [name, names.zh, names.en]) if (each) this.byName.set(keyOf(each), made)
    return made
  }

  /** A name to show, or null. */
  nameOf(id: string): string | null {
    const name = this.work.read('institution', id)?.name as { zh?: string; en?: string } | undefined
    return name?.zh ?? name?.en ?? null
  }
}

const mostRemembered = 5000

function keyOf(name: string): string {
  const folded = foldText(name).replace(/[\s.,'’"“”()（）《》-]/gu, '')
  return hasHan(folded) ? folded : folded.replace(/^the/, '')
}
