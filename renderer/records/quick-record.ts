import type { Change } from '@shared/model/change-set'
import { parseChineseName, parseLatinName } from '@shared/model/names'
import type { Row, Standalone } from '@shared/model/types'
import { created, freshId } from './edits'
import { bilingualFrom } from './names'

const hasHan = (text: string) => /\p{Script=Han}/u.test(text)

/** The values of a record of which only the name is known, typed while choosing it; null: the type needs more. */
function namedValues(type: Standalone, name: string): object | null {
  switch (type) {
    case 'person':
      return hasHan(name) ? { nameZh: parseChineseName(name) } : { nameLatin: parseLatinName(name) }
    case 'institution':
    case 'alliance':
    case 'cohort':
    case 'orderClass':
    case 'masterClass':
    case 'jointProgramme':
    case 'plan':
      return { name: bilingualFrom(name) }
    case 'agreement':
    case 'event':
    case 'qualification':
    case 'output':
      return { title: bilingualFrom(name) }
    case 'pressItem':
      return { headline: name }
    default:
      return null
  }
}

/** Whether a record of the type can be made by typing its name where it is referred to. */
export const canBeMadeByName = (type: Standalone) => namedValues(type, '?') !== null

/** A new record made of its name alone. @throws RangeError for a type that needs more than a name */
export function quickRecord(type: Standalone, name: string): { id: string; change: Change } {
  const values = namedValues(type, name)
  if (!values) throw new RangeError(`A ${type} is not made by its name alone`)
  const id = freshId()
  return { id, change: created(type, { id, ...values } as Omit<Row<Standalone>, 'seq'>) }
}
