import { cellText, hasHan, isBlank } from '../cells'
import type { Cell } from '../grid'
import { claimOf, type Heading } from './claim'
import { isOfAnother } from './close'
import { contactHeading } from './contact-heading'
import { normaliseHeading } from './normalise'

/** Columns that stand beside one another for several people of one row: 住客1, 住客2; or a list printed in two halves. */
export interface Guests {
  /** Headings of what all share and of the first person, without their numbers. */
  first: Heading[]
  /** Person a column belongs to, from 1; a column that is not here is everybody's. */
  of: ReadonlyMap<number, number>
  /** Column of the first person that means the same, by the column of a later one. */
  like: ReadonlyMap<number, number>
  /** Column of whoever leads the others. */
  leads?: number
}

const names = new Set(['nameZh', 'nameFull', 'surname', 'givenNames', 'familyNameZh', 'givenNameZh'])
const together = new Set(['room', 'roomType', 'hostFamily', 'flightOut', 'flightBack', 'subGroup', 'seat'])

/** Rows that say well enough what a column holds. */
const looked = 200

/** Finds the people that stand beside one another; null where every row is about one person. */
export function guestsBeside(headings: readonly Heading[], rows: readonly (readonly Cell[])[]): Guests | null {
  const body = rows.slice(0, looked)
  return (
    led(headings, body) ??
    abed(headings, body) ??
    numbered(headings) ??
    titled(headings) ??
    repeated(headings, body) ??
    underOne(headings, body)
  )
}

const counted =
  /^(.*?\S)[\s_.-]*[(（]?(?:([1-9])|([一二三四五六七八九])|([①-⑨])|([A-Da-d]))[)）]?(?:号|位|人)?$|^(?:第([一二三四五六七八九1-9])[位个名人]{1,2})(.+)$/u

const within =
  /^(guest|student|participant|learner|person|traveller|passenger|occupant|resident|pupil|visitor|住客|客人|学生|学员|入住人|人员|旅客)\s*#?\s*([1-9一二三四五六七八九])\s*[-–:：/]?\s*(\p{L}.*)$/iu

/** 住客2, Guest B, 第二人姓名: the heading and whose it is; null for a heading without a number. */
function numberOf(text: string): { bare: string; person: number } | null {
  const plain = text.normalize('NFC').trim()
  const inside = within.exec(plain)
  // Guest 1 name, 学生2性别: Guest name, 学生性别.
  if (inside?.[1] && inside[3]) return { bare: `${inside[1]} ${inside[3]}`, person: figureOf(inside[2] ?? '') }
  const found = counted.exec(plain)
  if (!found) return null
  const [, bare, digit, han, ring, letter, ordinal, behind] = found
  if (behind !== undefined) return { bare: behind, person: figureOf(ordinal ?? '') }
  if (bare === undefined || (letter !== undefined && !/[\s_.-][A-D]$/.test(text) && !hasHan(bare))) return null
  const person = digit
    ? Number(digit)
    : han
      ? figureOf(han)
      : ring
        ? (ring.codePointAt(0) ?? 0) - 0x245f
        : letterOf(letter)
  return { bare, person }
}

const figureOf = (text: string) => '一二三四五六七八九'.indexOf(text) + 1 || Number(text)
const letterOf = (letter = '') => letter.toUpperCase().charCodeAt(0) - 64

function numbered(headings: readonly Heading[]): Guests | null {
  const found = headings.map(({ index, parts }) => {
    const at = parts.findIndex((part) => numberOf(part) !== null)
    const number = at < 0 ? null : numberOf(parts[at] ?? '')
    // 监护人1 and 监护人2 are one participant's two, and so are Contact 1 and Contact 2.
    if (!number || isOfAnother(normaliseHeading(number.bare)) || contactHeading(parts[at] ?? '')) return null
    const plain = parts.flatMap((part, i) => (i === at ? [number.bare] : [part]))
    return { index, person: number.person, parts: plain, key: keyOf(plain) }
  })
  // The word above says whose it is and the one below what: 住客1 above 姓名 and 性别.
  const isName = (parts: readonly string[]) =>
    names.has(claimOf(parts).fields[0] ?? '') || names.has(claimOf(parts.slice(-1)).fields[0] ?? '')
  const people = new Set(found.flatMap((one) => (one && isName(one.parts) ? [one.person] : [])))
  if (people.size < 2 || !people.has(1)) return null
  const firsts = new Map(found.flatMap((one) => (one?.person === 1 ? [[one.key, one.index] as const] : [])))
  const mine = found.filter((one) => one !== null && people.has(one.person) && firsts.has(one.key))
  const of = new Map(mine.flatMap((one) => (one ? [[one.index, one.person] as const] : [])))
  const like = new Map(
    mine.flatMap((one) => (one && one.person > 1 ? [[one.index, firsts.get(one.key) as number] as const] : [])),
  )
  const first = headings.flatMap((heading, i) => {
    const one = found[i]
    if (like.has(heading.index)) return []
    if (!one || !of.has(heading.index)) return [heading]
    const above = one.parts.length > 1 && names.has(claimOf(one.parts.slice(0, 1)).fields[0] ?? '')
    return [{ index: heading.index, parts: above ? one.parts.slice(1) : one.parts }]
  })
  return { first, of, like }
}

const keyOf = (parts: readonly string[]) => parts.map(normaliseHeading).join('/')

/** 带队教师 above 姓名 and 电话, 学生 above 姓名 and 电话: lists side by side, the word above the title of each. */
function titled(headings: readonly Heading[]): Guests | null {
  const used = headings.filter(({ parts }) => parts.length > 0)
  if (used.length < 4 || used.some(({ parts }) => parts.length !== 2)) return null
  const children = new Map<string, Heading[]>()
  for (const heading of used) {
    const title = heading.parts[0] ?? ''
    children.set(title, [...(children.get(title) ?? []), heading])
  }
  const lists = [...children]
  const below = (list: readonly Heading[]) => list.map(({ parts }) => normaliseHeading(parts[1] ?? ''))
  const [first] = lists
  if (!first || lists.length < 2 || first[1].length < 2) return null
  const alike = lists.every(
    ([title, list]) =>
      below(list).join() === below(first[1]).join() && !isOfAnother(normaliseHeading(title)) && !contactHeading(title),
  )
  if (!alike || !first[1].some(({ parts }) => names.has(claimOf(parts.slice(1)).fields[0] ?? ''))) return null
  const guests = blocksOf(
    headings,
    first[1].map((_, i) => lists.map(([, list]) => list[i]?.index ?? 0)),
  )
  return { ...guests, first: guests.first.map((heading) => ({ ...heading, parts: heading.parts.slice(1) })) }
}

/** The same headings once more, names included: 序号 姓名 班级 | 序号 姓名 班级. */
function repeated(headings: readonly Heading[], body: readonly (readonly Cell[])[]): Guests | null {
  const places = new Map<string, number[]>()
  for (const { index, parts } of headings) {
    if (parts.length === 0) continue
    const key = keyOf(parts)
    places.set(key, [...(places.get(key) ?? []), index])
  }
  const name = [...places].find(([, at]) => {
    const parts = headings.find(({ index }) => index === at[0])?.parts ?? []
    return (
      at.length >= 2 &&
      names.has(claimOf(parts).fields[0] ?? '') &&
      at.every((column) => script(body, column) === script(body, at[0] ?? 0))
    )
  })
  if (!name) return null
  const times = name[1].length
  const blocks = [...places.values()].filter((at) => at.length === times)
  const shares = headings.some(({ parts }) => parts.length > 0 && together.has(claimOf(parts).fields[0] ?? ''))
  // A list in two halves repeats more than the name; in rooms the name alone is enough.
  if (blocks.length < 2 && !shares) return null
  if (sameTexts(body, name[1])) return null
  return blocksOf(headings, blocks)
}

function blocksOf(headings: readonly Heading[], blocks: readonly (readonly number[])[]): Guests {
  const of = new Map<number, number>()
  const like = new Map<number, number>()
  for (const at of blocks)
    for (const [i, column] of at.entries()) {
      of.set(column, i + 1)
      if (i > 0) like.set(column, at[0] as number)
    }
  return { first: headings.filter(({ index }) => !like.has(index)), of, like }
}

const leader = /^(?:小?组长|队长)(?:姓名)?$|^(?:(?:sub-?)?group|team) (?:leader|captain)$|^(?:leader|captain)$/iu
const members = /^(?:小组|本组)?(?:组员|成员|队员)(?:姓名|名单)?\s*[1-9]?$|^(?:(?:group|team) )?members?\s*[1-9]?$/iu

/** 组长 before 组员: the one who leads is a person of the row too, and nowhere else in the list. */
function led(headings: readonly Heading[], body: readonly (readonly Cell[])[]): Guests | null {
  const only = ({ parts }: Heading) => (parts.length === 1 ? (parts[0] ?? '').trim() : '')
  const first = headings.find((heading) => leader.test(only(heading)))
  const others = headings.filter((heading) => members.test(only(heading)))
  const own = first ? script(body, first.index) : null
  if (!first || others.length === 0 || own === null) return null
  const at = [first.index]
  let open = false
  for (const heading of headings) {
    if (others.includes(heading)) at.push(heading.index)
    else if (open && heading.parts.length === 0 && script(body, heading.index) === own) at.push(heading.index)
    open = at.length > 1 && at[at.length - 1] === heading.index
  }
  const guests = blocksOf(headings, [at])
  const named = guests.first.map((heading) => (heading === first ? { ...heading, parts: ['组员'] } : heading))
  return { ...guests, first: named, leads: first.index }
}

const bed = /^(?:bed|床位?|铺位?)\s*#?\s*(?:[1-9A-D一二三四五六七八九])$|^[1-9A-D一二三四五六七八九]\s*号?[床铺]位?$/iu

/** Bed 1, 床位2: a place of a room, over whoever sleeps there. */
export const isBed = (heading: string): boolean => bed.test(heading.trim())

/** Room, Bed 1, Bed 2 over names and nothing else that names anybody: who sleeps there. */
function abed(headings: readonly Heading[], body: readonly (readonly Cell[])[]): Guests | null {
  const fieldOf = ({ parts }: Heading) => claimOf(parts).fields[0] ?? ''
  if (headings.some((heading) => names.has(fieldOf(heading)))) return null
  const beds = headings.filter(({ index, parts }) => isBed(parts.at(-1) ?? '') && script(body, index) !== null)
  const [first] = beds
  if (!first || beds.length < 2) return null
  const guests = blocksOf(headings, [beds.map(({ index }) => index)])
  const name = script(body, first.index) === 'han' ? '姓名' : 'Name'
  return {
    ...guests,
    first: guests.first.map((heading) => (heading === first ? { ...heading, parts: [name] } : heading)),
  }
}

/** 入住人员 over two columns: the second has no heading and names all the same. */
function underOne(headings: readonly Heading[], body: readonly (readonly Cell[])[]): Guests | null {
  if (!headings.some(({ parts }) => parts.length > 0 && together.has(claimOf(parts).fields[0] ?? ''))) return null
  for (const [i, { index, parts }] of headings.entries()) {
    if (parts.length === 0 || !names.has(claimOf(parts).fields[0] ?? '')) continue
    const own = script(body, index)
    const more: number[] = []
    for (let next = i + 1; next < headings.length; next++) {
      const heading = headings[next] as Heading
      if (heading.parts.length > 0 || heading.index !== index + more.length + 1) break
      if (own === null || script(body, heading.index) !== own) break
      more.push(heading.index)
    }
    if (more.length > 0) return blocksOf(headings, [[index, ...more]])
  }
  return null
}

/** What the names of a column are written in; null where it holds something else. */
function script(body: readonly (readonly Cell[])[], column: number): 'han' | 'latin' | null {
  let han = 0
  let latin = 0
  let filled = 0
  for (const row of body) {
    const text = cellText(row[column])
    if (text === '') continue
    filled++
    if (/^[\p{Script=Han}·•\s]{2,12}(?:[(（].*)?$/u.test(text)) han++
    else if (/^[\p{Script=Latin}\p{M}\s'’.,/-]{3,60}(?:[(（].*)?$/u.test(text)) latin++
  }
  if (filled === 0) return null
  return han >= filled * 0.7 ? 'han' : latin >= filled * 0.7 ? 'latin' : null
}

function sameTexts(body: readonly (readonly Cell[])[], at: readonly number[]): boolean {
  const [first = 0, second = 0] = at
  const both = body.filter((row) => !isBlank(row[first]) && !isBlank(row[second]))
  return both.length > 0 && both.every((row) => cellText(row[first]) === cellText(row[second]))
}
