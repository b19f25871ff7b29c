import { contactKey, contactOfKey } from '../columns/contact-heading'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { isRelative } from './read-name'
import { toE164 } from './read-phone'
import { rawText } from './tidy'

const withName = /(?<name>[\p{L}·（）()]{1,20}(?: \p{L}{1,20})?)?\s*[:：]?\s*(?<number>[+(（]?\d[\d\s()（）+-]{6,}\d)/gu

/** 王大19900002201、李女19900002202 where the number of a contact is asked: each of them in their own place; null for any other cell. */
export function readContactPhones(cell: Cell, { info, country }: ColumnContext): ReadCell | null {
  const written = rawText(cell).normalize('NFKC').trim()
  if (!/\p{L}/u.test(written)) return null
  const kind = contactOfKey(info.key)?.kind
  if (!kind || info.key !== contactKey(kind, 1, 'phone')) return null
  const found = [...written.matchAll(withName)].flatMap(({ groups }) => {
    const number = toE164(groups?.number?.trim() ?? '', country)
    return number ? [{ number, name: (groups?.name ?? '').replace(/[（）()]/gu, '').trim() }] : []
  })
  if (found.length === 0 || found.length > 2 || found.every(({ name }) => name === '')) return null
  const more: Record<string, string> = {}
  for (const [i, { number, name }] of found.entries()) {
    const phone = contactKey(kind, i + 1, 'phone')
    const into = contactKey(kind, i + 1, isRelative(name) ? 'relation' : 'name')
    if (i > 0 && phone) more[phone] = number
    if (into && name !== '') more[into] = name
  }
  const value = found[0]?.number as string
  const finding = { code: 'twoValues', severity: 'warning', field: info.key, values: { value: written } } as const
  return { value, state: 'said', findings: found.length > 1 ? [finding] : [], more }
}
