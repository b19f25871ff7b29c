import type { Claim, Heading } from './claim'
import { isOther } from './close'
import { contactKey, contactOfKey } from './contact-heading'
import { normaliseHeading } from './normalise'

/** Columns that open a block: what stands right of them may belong to them. */
const anchors: Readonly<Record<string, string>> = {
  passportNo: 'passport',
  visaNo: 'visa',
  visaType: 'visa',
  etaNo: 'eta',
  insurer: 'insurance',
  policyNo: 'insurance',
  safeguardingNo: 'check',
  hostFamily: 'host',
  accompanyingTeacher: 'teacher',
  leaderName: 'teacher',
  masterName: 'teacher',
}

/** What a plain heading means inside a block: 电话 right of 紧急联系人 is the contact's. null: nothing the office keeps. */
const meanings: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  phone: { host: 'hostFamilyPhone', teacher: null },
  address: { host: 'hostFamilyAddress' },
  email: { host: null },
  position: { teacher: null },
  postcode: { host: null },
  passportExpiry: { visa: 'visaExpiry', eta: 'etaExpiry', insurance: 'insuranceTo', check: null },
  passportIssueDate: { visa: null, eta: null, insurance: null, check: 'safeguardingDate' },
  dateFrom: { insurance: 'insuranceFrom' },
  dateTo: { insurance: 'insuranceTo' },
}

/** Furthest a block reaches to the right. */
const reach = 4

/** In a list that says where hosts live or how to call them, a check is theirs. */
const ofHosts = ['hostFamilyPhone', 'hostFamilyAddress']

function checkOfHost(claim: Claim, { field, claims, done }: Place): Claim | null {
  const hosts = done.some(({ fields }) => fields[0] !== undefined && ofHosts.includes(fields[0]))
  const known = claims.some(({ fields }) => fields[0] === 'hostSafeguardingDate' || fields[0] === 'safeguardingNo')
  if (field !== 'safeguardingDate' || !hosts || known) return null
  return {
    ...claim,
    fields: ['hostSafeguardingDate'],
    ambiguous: false,
    confidence: Math.min(claim.confidence, 0.8),
    because: 'parent',
  }
}

/**
 * Claims of plain headings by the block they stand in: a second 电话 or 有效期 is rarely the participant's own. Headings
 * on two levels say themselves whose they are.
 */
export function claimsInBlocks(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const count = new Map<string, number>()
  for (const { fields } of claims) if (fields[0]) count.set(fields[0], (count.get(fields[0]) ?? 0) + 1)
  // What a column turned out to be is what the next one stands beside.
  const done: Claim[] = []
  for (const [i, claim] of claims.entries()) {
    const field = claim.fields[0]
    const plain = field !== undefined && (headings[i]?.parts.length ?? 0) <= 1
    const many = field !== undefined && (count.get(field) ?? 0) >= 2
    const at: Place = { i, field: field ?? '', many, claims, done }
    done.push(
      plain
        ? (checkOfHost(claim, at) ??
            ofOthersContact(claim, at, headings) ??
            ofNoted(claim, at) ??
            ofContact(claim, at) ??
            inBlock(claim, at, headings))
        : claim,
    )
  }
  return done
}

/** Employer contact, then Contact email: whom to write to there, and nothing of the participant. */
function ofOthersContact(claim: Claim, { i, field, done }: Place, headings: readonly Heading[]): Claim | null {
  const left = normaliseHeading(headings[i - 1]?.parts.join('') ?? '')
  const others = done[i - 1]?.fields.length === 0 && isOther(left) && /contact|联[系络]人|对接人|负责人/u.test(left)
  const own = normaliseHeading(headings[i]?.parts.join('') ?? '')
  // 国内联系人, 国内联系电话: the same word says where both are.
  const theirs =
    /^(?:contact|联[系络]人)/u.test(own) || (left.slice(0, 2) === own.slice(0, 2) && /^\p{Script=Han}{2}/u.test(own))
  return others && theirs && (field === 'email' || field === 'phone' || field === 'position') ? nobodys(claim) : null
}

interface Place {
  i: number
  field: string
  /** Several columns claim the field. */
  many: boolean
  claims: readonly Claim[]
  /** Columns to the left, as far as they are decided. */
  done: readonly Claim[]
}

const nobodys = (claim: Claim): Claim => ({
  ...claim,
  fields: [],
  ambiguous: false,
  confidence: 0,
  because: 'none',
  leftAlone: true,
})

/** 护照有效期 says itself whose it is. */
const isPassports = (heading: Heading | undefined) => /护照|证照|passport/iu.test(heading?.parts.join('') ?? '')

function inBlock(claim: Claim, { i, field, many, claims, done }: Place, headings: readonly Heading[]): Claim {
  const inBlock = meanings[field]
  const block = inBlock ? blockAt(done, i) : null
  if (!inBlock || !block || !(block.name in inBlock)) return claim
  // A single phone column belongs to the contact only where it stands right beside the contact.
  const between = claims
    .slice(i - block.distance + 1, i)
    .every(({ fields: [one] }) => one !== undefined && (one in meanings || one.startsWith('hostFamily')))
  const beside =
    ((field === 'phone' || field === 'position') && block.distance === 1) ||
    ((block.name === 'host' || block.name === 'check') && between)
  // 签证号, 签发日期, 有效期至: the visa's, though a passport stands further left.
  const behindNumber =
    between &&
    /No$/u.test(done[i - block.distance]?.fields[0] ?? '') &&
    block.name !== 'passport' &&
    !isPassports(headings[i])
  if (!many && !beside && !behindNumber) return claim
  const meant = inBlock[block.name]
  if (meant === null || meant === undefined) return nobodys(claim)
  if (claims.some((other) => other.fields[0] === meant)) return claim
  const more = claims.slice(i + 1, i + reach).some((other) => other.fields[0] === field)
  return {
    ...claim,
    fields: beside || more ? [meant] : [meant, field],
    ambiguous: false,
    confidence: Math.min(claim.confidence, 0.8),
    because: 'parent',
  }
}

function blockAt(done: readonly Claim[], index: number): { name: string; distance: number } | null {
  for (let distance = 1; distance <= reach; distance++) {
    const field = done[index - distance]?.fields[0]
    const name = field ? anchors[field] : undefined
    if (name) return { name, distance }
    if (field && contactOfKey(field)) return null
  }
  return null
}

const asked: Readonly<Record<string, 'relation' | 'phone' | 'email' | null>> = {
  emergencyRelation: 'relation',
  phone: 'phone',
  email: 'email',
  address: null,
  postcode: null,
}

/** 与学生关系 right of a third parent, who is noted: noted with them. */
function ofNoted(claim: Claim, { i, field, many, done }: Place): Claim | null {
  const left = done[i - 1]
  if (!left?.noted || !(field in asked) || !(many || asked[field] === 'relation')) return null
  return { ...nobodys(claim), noted: true }
}

/** 关系, 电话 and 邮箱 right of somebody to call are theirs; null where the column stands beside nobody to call. */
function ofContact(claim: Claim, place: Place): Claim | null {
  const { i, field, many, claims, done } = place
  if (!(field in asked)) return null
  const what = asked[field]
  const block = contactLeft(place)
  if (!block) return field === 'emergencyRelation' ? ofNobodyLeft(claim, claims) : null
  const within = done.slice(i - block.distance + 1)
  const beside = within.every((one) => contactOfKey(one.fields[0] ?? '') !== undefined || one.leftAlone)
  // Emergency contact, Phone, Email: all of it is how to reach them.
  const behindPhone = what === 'email' && beside && /Phone$/u.test(done[i - 1]?.fields[0] ?? '')
  if (what !== 'relation' && !many && !(what === 'phone' && beside) && !behindPhone) return null
  if (what === null || what === undefined) return nobodys(claim)
  const meant = contactKey(block.kind, block.place, what)
  if (meant === field || meant === null) return claim
  const others = [...done, ...claims.slice(i + 1)]
  const taken = others.some((other) => other.fields[0] === meant)
  // Tel (day), Tel (mobile): both are the contact's.
  const left = i - block.distance
  const second = done[left]?.fields[0] === meant && claims[left]?.fields[0] === field && what === 'phone'
  if (second) {
    const spare = contactKey(block.kind, block.place, 'phone2')
    return spare && !others.some((other) => other.fields[0] === spare)
      ? { ...claim, fields: [spare], ambiguous: false, confidence: Math.min(claim.confidence, 0.8), because: 'parent' }
      : nobodys(claim)
  }
  if (taken) return what === 'relation' ? nobodys(claim) : claim
  const more = claims.slice(i + 1, i + reach).some((other) => other.fields[0] === field)
  const sure = what === 'relation' || (beside && block.distance === 1)
  return {
    ...claim,
    fields: beside || more || what === 'relation' ? [meant] : [meant, field],
    ambiguous: false,
    confidence: Math.min(claim.confidence, sure ? 0.88 : 0.8),
    because: 'parent',
  }
}

/** The contact whose columns stand to the left, nothing of anybody else between. */
function contactLeft({ i, done }: Place): { kind: 'guardian' | 'emergency'; place: number; distance: number } | null {
  for (let distance = 1; distance <= reach; distance++) {
    const field = done[i - distance]?.fields[0] ?? ''
    const contact = contactOfKey(field)
    if (contact) return { ...contact, distance }
    if (anchors[field]) return null
  }
  return null
}

/** 与学生关系 in a list that names a guardian and nobody else to call; in one that names nobody to call it is of somebody else. */
function ofNobodyLeft(claim: Claim, claims: readonly Claim[]): Claim | null {
  const contacts = claims.flatMap(({ fields }) => contactOfKey(fields[0] ?? '') ?? [])
  if (contacts.every(({ what }) => what === 'relation')) return nobodys(claim)
  const only = contacts.every(({ kind, what }) => kind === 'guardian' || what === 'relation')
  const guardian = contacts.filter(({ kind }) => kind === 'guardian')
  if (!only || guardian.length === 0 || guardian.some(({ what, place }) => what === 'relation' || place > 1))
    return null
  return { ...claim, fields: ['guardianRelation'], confidence: Math.min(claim.confidence, 0.88), because: 'parent' }
}
