import { simplified } from '../model/simplified'
import type { Reader, Row } from '../model/types'

const plain = (name: string) => simplified(name.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * The institution that the office belongs to: the one of its name, or the one with the longest name that its own holds
 * (滨海职业技术学院 of 滨海职业技术学院国际交流处). undefined where no institution on record is that.
 */
export function ownInstitution(reader: Reader): Row<'institution'> | undefined {
  const office = reader.get('office', 'office')?.name
  let best: { row: Row<'institution'>; length: number } | undefined
  for (const row of reader.all('institution')) {
    for (const language of ['zh', 'en'] as const) {
      const [ours, of] = [office?.[language], row.name?.[language]]
      if (!ours || !of || !plain(ours).includes(plain(of))) continue
      if (!best || of.length > best.length) best = { row, length: of.length }
    }
  }
  return best?.row
}
