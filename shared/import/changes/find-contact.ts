import { foldName } from '../../model/names'
import { hasHan } from '../cells'
import type { Value } from '../contract'
import { pinyinAgrees } from '../values/pinyin'

/** What the row says, and the items that its other columns fill. */
interface Target {
  values: Readonly<Record<string, Value>>
  items: ReadonlyMap<string, string | null>
}

type Item = Record<string, unknown>
type Items = Record<string, Item>

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)

/** A name as a whole, '' where there is none. */
export function fullOf(name: unknown): string {
  return text((name as { full?: unknown } | undefined)?.full) ?? ''
}

/** Somebody to call: by name, else by telephone or by what they are to the person; never one that the row's other columns fill. */
export function findContact(list: string): (items: Items, target: Target) => string | undefined {
  const guardian = list.startsWith('guardian')
  const isSecond = list.endsWith('2')
  const beside = isSecond ? list.slice(0, -1) : `${list}2`
  const said = (of: string, target: Target) => ({
    name: text(target.values[`${of}Name`]),
    phone: text(target.values[`${of}Phone`]),
    relation: text(target.values[`${of}Relation`]),
  })
  return (items, target) => {
    const { name, phone, relation } = said(list, target)
    const other = said(beside, target)
    const taken = target.items.get(beside) ?? null
    const own = Object.entries(items).filter(
      ([key, item]) =>
        (item.isGuardian === true) === guardian &&
        key !== taken &&
        !isNamed(item, other.name === name ? undefined : other.name),
    )
    const named =
      own.find(([, item]) => isNamed(item, name)) ??
      own.find(([, item]) => phone !== undefined && item.phone === phone && isReadAlike(name, fullOf(item.name)))
    if (named) return named[0]
    // Without a name, or where none is on record yet, the one contact there is.
    const open = own.filter(([, item]) => name === undefined || fullOf(item.name) === '')
    const told =
      open.find(([, item]) => phone !== undefined && (item.phone === phone || item.phone2 === phone)) ??
      open.find(([, item]) => relation !== undefined && item.relation === relation)
    if (told) return told[0]
    // Two are asked for, and nothing tells which of them this is.
    const [only] = open
    if (open.length !== 1 || !only) return undefined
    const another = relation !== undefined && only[1].relation !== undefined && only[1].relation !== relation
    return another || isSecond ? undefined : only[0]
  }
}

/** 何军 and He Jun. */
export const isReadAlike = (a: string | undefined, b: string): boolean =>
  a !== undefined && hasHan(a) !== hasHan(b) && (hasHan(a) ? pinyinAgrees(a, b) : pinyinAgrees(b, a))

const isNamed = (item: Item, name: string | undefined) =>
  name !== undefined && foldName(fullOf(item.name)) === foldName(name)
