/** Names of Vietnam in Latin letters: the family name comes first, and no writing tells it (NGUYEN VAN ANH). */
import { foldName } from '../../model/names'

/** Nine in ten people of Vietnam have one of these. */
const families = new Set(
  (
    'Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Dinh Truong Doan Trinh Lam Mai Luong Dao ' +
    'Ha Cao To Ta Quach Thai Chau Kieu Luu La Vuong Phung Ton'
  )
    .split(' ')
    .map(foldName),
)

/** Letters that only Vietnamese has. */
const itsLetters = /[ăđơư\u1ea0-\u1ef9]/iu

/** The parts of a Vietnamese name, whichever end its family name stands at; null where no family name is known. */
export function vietnameseParts(name: string, nationality: unknown): { family: string; given: string } | null {
  if (nationality !== 'VN' && (nationality !== undefined || !itsLetters.test(name.normalize('NFC')))) return null
  const words = name.trim().split(/\s+/u)
  const [first = '', last = ''] = [words[0], words[words.length - 1]]
  if (words.length < 2 || /[,/]/u.test(name)) return null
  if (families.has(foldName(first))) return { family: first, given: words.slice(1).join(' ') }
  return families.has(foldName(last)) ? { family: last, given: words.slice(0, -1).join(' ') } : null
}
