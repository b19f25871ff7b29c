import { simplified } from '../model/simplified'
import type { Reader, Row } from '../model/types'

const plain = (name: string) =>
  simplified(name.normalize('NFKC'))
    .toLowerCase()
    .replace(/[\s.,'’"“”()-]+/g, ' ')
    .trim()

/**
 * The institution that the office belongs to: the one of its name, or the one with the longest name that its own holds
 * (滨海职业技术学院 of 滨海职业技术学院国际交流处). It goes by any of its names, also one that an import made. undefined where no
 * institution on record is that.
 */
export function ownInstitution(reader: Reader): Row<'institution'> | undefined {
  const { zh, en } = reader.get('office', 'office')?.name ?? {}
  const ours = [zh, en].flatMap((name) => (name ? [plain(name)] : []))
  let best: { row: Row<'institution'>; length: number } | undefined
  for (const row of ours.length > 0 ? reader.all('institution') : []) {
    for (const name of [row.name?.zh, row.name?.en, ...(row.formerNames ?? []), row.shortName]) {
      const of = name === undefined ? '' : plain(name)
      // A short name of two letters stands in other words by chance.
      const whole = name === row.shortName
      if (of === '' || !ours.some((each) => (whole ? each === of : each.includes(of)))) continue
      if (!best || of.length > best.length) best = { row, length: of.length }
    }
  }
  return best?.row
}
