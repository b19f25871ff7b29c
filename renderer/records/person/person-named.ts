import { parseChineseName, parseLatinName } from '@shared/model/names'
import type { Row } from '@shared/model/types'

/** A person of whom only the name is known, in the script it was typed in. */
export function personNamed(id: string, name: string): Omit<Row<'person'>, 'seq'> {
  return /\p{Script=Han}/u.test(name) ? { id, nameZh: parseChineseName(name) } : { id, nameLatin: parseLatinName(name) }
}
