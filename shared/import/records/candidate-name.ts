import { parseChineseName, parseLatinName } from '../../model/names'
import type { Name } from '../../model/types'
import { hasHan } from '../cells'
import type { Said } from './content'

/** The names a row gives a candidate, as a person keeps them; null where it gives none. */
export function splitNames({ nameZh, nameFull, surname, givenNames, familyNameZh, givenNameZh }: Said['values']): {
  nameZh?: Name
  nameLatin?: Name
} | null {
  const text = (value: unknown) => (typeof value === 'string' && value !== 'none' ? value : undefined)
  const chinese = text(nameZh) ?? [familyNameZh, givenNameZh].map(text).filter(Boolean).join('')
  const full = text(nameFull)
  const parts = { family: text(surname), given: text(givenNames) }
  const latin: Name = {
    ...(full && !hasHan(full) ? parseLatinName(full) : {}),
    ...(parts.family && { family: parts.family }),
    ...(parts.given && { given: parts.given }),
  }
  const zh = chinese || (full && hasHan(full) ? full : '')
  const names = {
    ...(zh && { nameZh: parseChineseName(zh) }),
    ...(Object.keys(latin).length > 0 && { nameLatin: latin }),
  }
  return Object.keys(names).length > 0 ? names : null
}
