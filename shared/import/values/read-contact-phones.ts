import { contactKey, contactOfKey } from '../columns/contact-heading'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { isRelative } from './read-name'
import { toE164 } from './read-phone'
import { rawText } from './tidy'

const numbers = /[+(（]?\d[\d\s()（）+-]{6,}\d/gu

/** What stands before a number: a name as written, or who it is to the person. */
function calledBefore(text: string): { name: string; relation: string } {
  const plain = text.replace(/^[\s,，、;；:：/|)）.-]+|[\s,，、;；:：/|(（-]+$/gu, '')
  if (isRelative(plain)) return { name: '', relation: plain }
  const [, name = plain, inside = ''] = /^(.+?)\s*[(（]\s*([^()（）]+?)\s*[)）]?$/u.exec(plain) ?? []
  return inside && isRelative(inside)
    ? { name, relation: inside }
    : { name: plain.replace(/[（）()]/gu, ''), relation: '' }
}

/** 王大19900002201、李女19900002202 where the number of a contact is asked: each of them in their own place; null for any other cell. */
export function readContactPhones(cell: Cell, { info, country }: ColumnContext): ReadCell | null {
  const written = rawText(cell).normalize('NFKC').trim()
  if (!/\p{L}/u.test(written)) return null
  const kind = contactOfKey(info.key)?.kind
  if (!kind || info.key !== contactKey(kind, 1, 'phone')) return null
  let from = 0
  const found = [...written.matchAll(numbers)].flatMap((match) => {
    const number = toE164(match[0].trim(), country)
    const called = calledBefore(written.slice(from, match.index))
    from = match.index + match[0].length
    return number ? [{ number, ...called }] : []
  })
  if (found.length === 0 || found.length > 2 || found.every(({ name, relation }) => name === '' && relation === ''))
    return null
  const more: Record<string, string> = {}
  for (const [i, { number, name, relation }] of found.entries()) {
    const place = (part: 'phone' | 'name' | 'relation') => contactKey(kind, i + 1, part)
    const tell = (key: string | null | undefined, value: string) => {
      if (key && value !== '') more[key] = value
    }
    if (i > 0) tell(place('phone'), number)
    tell(place('name'), name)
    tell(place('relation'), relation)
  }
  const value = found[0]?.number as string
  const finding = { code: 'twoValues', severity: 'warning', field: info.key, values: { value: written } } as const
  return { value, state: 'said', findings: found.length > 1 ? [finding] : [], more }
}
