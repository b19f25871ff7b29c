import type { Claim, Heading } from './claim'
import {
  type ContactHeading,
  contactColumn,
  contactKey,
  contactOfKey,
  isBesideContact,
  numberBehind,
} from './contact-heading'
import { normaliseHeading } from './normalise'

type Kind = ContactHeading['kind']

interface Told {
  at: number
  contact: ContactHeading
  owner: string
}

/** Of somebody to call who has no place, or what nobody asks of them: noted under its heading. */
const nobody: Claim = { fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true, noted: true }

/**
 * Columns of the people to call, each person with a place of their own: 父亲电话 and 母亲电话 are two people's, and so are
 * 监护人1 and 监护人2. A third one has no place, and a father's employer no field: both are noted under their headings.
 */
export function contactsApart(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const told: Told[] = []
  const beside: number[] = []
  headings.forEach(({ parts }, at) => {
    const contact = contactColumn(parts)
    if (!contact) {
      if (isBesideContact(parts) && (claims[at] as Claim).fields.length === 0) beside.push(at)
      return
    }
    const own = `${contact.relation}${contact.nth || ''}`
    const left = told[told.length - 1]
    // 家长信息 above 父亲, 电话, 母亲, 电话: a plain column is whose stands left of it.
    const under = parts.length > 1 && own === '' && contact.what !== 'name' && left?.at === at - 1
    const same = under && left?.contact.kind === contact.kind && headings[left.at]?.parts[0] === parts[0]
    told.push({
      at,
      contact: same ? { ...contact, relation: left.contact.relation, nth: left.contact.nth } : contact,
      owner: same ? left.owner : own,
    })
  })
  const result = [...claims]
  for (const at of beside) result[at] = nobody
  for (const kind of ['guardian', 'emergency'] as const) {
    const ofKind = told.filter(({ contact }) => contact.kind === kind)
    // Primary contact alone is how to reach the participant.
    const named = new Set(ofKind.flatMap(({ contact }) => (contact.what === 'name' ? contact.nth : [])))
    const own = ofKind.filter(({ contact }) => !contact.loose || (named.has(1) && named.has(2)))
    const order = ownersOf(own)
    for (const one of own) {
      const { contact, at } = one
      if (contact.what === null) {
        if ((claims[at] as Claim).fields.length === 0) result[at] = nobody
        continue
      }
      const place = order.indexOf(ownerIn(one, order)) + 1
      const what =
        contact.behind && contact.nth === 2 && contact.what === 'phone' && place === 0 ? 'phone2' : contact.what
      const key = contactKey(kind, place === 0 && what === 'phone2' ? 1 : place, what)
      const before = claims[at] as Claim
      if (key === null) result[at] = nobody
      else if (before.fields[0] !== key || before.confidence < 0.85) result[at] = claimed(key, before, contact)
    }
  }
  return withNumbered(headings, withPlainContact(headings, result))
}

/** 联系人 beside 关系 is somebody to call; alone it is whom to write to. */
function withPlainContact(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  if (claims.some(({ fields }) => contactOfKey(fields[0] ?? '')?.what === 'name')) return [...claims]
  return claims.map((claim, i) => {
    const [text, more] = headings[i]?.parts ?? []
    const isPlain =
      more === undefined && /^(?:联[系络]人(?:姓名)?|contact(?:person|name)?)$/u.test(normaliseHeading(text ?? ''))
    const related = claims.slice(i + 1, i + 3).some(({ fields }) => fields[0] === 'emergencyRelation')
    return isPlain && related
      ? { fields: ['emergencyName'], ambiguous: false, confidence: 0.88, because: 'parent' }
      : claim
  })
}

function claimed(key: string, before: Claim, { nth, relation }: ContactHeading): Claim {
  const known = contactOfKey(before.fields[0] ?? '') !== undefined && before.because !== 'close'
  const counted = nth > 0 || relation !== ''
  return {
    fields: [key],
    ambiguous: false,
    confidence: known ? Math.max(before.confidence, 0.9) : counted ? 0.9 : 0.85,
    because: known ? before.because : 'parent',
  }
}

/** The people of a kind in their order: by their numbers, else as they stand. One number behind a telephone is nobody new. */
function ownersOf(own: readonly Told[]): string[] {
  const isNew = ({ contact }: Told) => contact.what !== null && !(contact.behind && contact.what === 'phone')
  const found = own.filter(isNew)
  // 家长电话1, 家长电话2 and no other column that counts: two numbers of one.
  const seen = new Map<string, number>()
  for (const { owner, contact } of found) if (!seen.has(owner)) seen.set(owner, contact.nth)
  // 监护人 beside 监护人2 is the first.
  const related = found.some(({ contact }) => contact.relation !== '')
  if (seen.has('') && seen.has('1') && !related) seen.delete('1')
  const owners = [...seen]
  if (!related) owners.sort(([, a], [, b]) => (a || 1) - (b || 1))
  if (owners.length === 1 && owners[0]?.[1] === 2) owners.unshift(['', 1])
  if (owners.length === 0 && own.some(({ contact }) => contact.what !== null)) return ['']
  return owners.map(([owner]) => owner)
}

function ownerIn({ owner, contact }: Told, order: readonly string[]): string {
  if (order.includes(owner)) return owner
  return contact.nth === 1 && order.includes('') ? '' : owner
}

/** 关系2 and 电话2 are those of the contact that has this number. */
function withNumbered(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const kinds = new Set<Kind>()
  for (const { fields } of claims) {
    const contact = contactOfKey(fields[0] ?? '')
    if (contact?.place === 2) kinds.add(contact.kind)
  }
  const [kind] = kinds
  if (kinds.size !== 1 || kind === undefined) return [...claims]
  return claims.map((claim, i) => {
    const parts = headings[i]?.parts ?? []
    const numbered = parts.length === 1 && !contactOfKey(claim.fields[0] ?? '') ? numberBehind(parts) : null
    const key = numbered ? contactKey(kind, numbered.nth, numbered.what) : null
    if (key === null || claims.some(({ fields }) => fields[0] === key)) return claim
    return { fields: [key], ambiguous: false, confidence: 0.85, because: 'parent' }
  })
}
