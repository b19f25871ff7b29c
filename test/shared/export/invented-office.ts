/** An office whose records say something in every field that the dictionary has. Everything in it is invented. */
import { applyChanges } from '../../../renderer/office/apply'
import { Memory } from '../../../renderer/office/memory'
import { groupAt } from '../../../shared/import/records/write-part'
import { newId } from '../../../shared/model/id'
import { tidy } from '../../../shared/model/paths'
import { neighbours } from '../../../shared/model/sheet-items'
import { firstPart, type SheetColumn, type SheetSection, sheetLayout } from '../../../shared/model/sheet-layout'
import { type AnyRow, type Standalone, standalone } from '../../../shared/model/types'

type Fields = Record<string, unknown>

/** Texts that spreadsheets, or whoever reads them, like to change. */
const oddTexts = [
  '=SUM(A1:A9)',
  '+86 10 8888',
  '-5 °C',
  '@home',
  "'quoted'",
  '无',
  'TBC',
  'n/a',
  '-',
  '007',
  '110101199003070000',
  '1.20E+17',
  'one; two；three',
  'a "quoted" word, and a comma',
  'first line\nsecond line',
  'Łukasz & Zoë <b>',
  '2026-03-05',
  'TRUE',
  '_x000D_',
  '３月　full width',
  '𠮷野家',
]

export const types = standalone.filter((type) => type !== 'office')

let random = 1
const bytes = (n: number) =>
  Uint8Array.from({ length: n }, () => {
    random = (random * 48_271) % 2_147_483_647
    return random % 256
  })
export const freshId = () => newId(1_780_000_000_000, bytes)

/** How a record is filled: with everything, with what is on its way, with what is said to be none. */
type Filling = 'full' | 'pending' | 'none'
const fillings: readonly Filling[] = ['full', 'full', 'pending', 'none']

class Inventor {
  private count = 0

  constructor(private readonly ids: Readonly<Record<string, readonly string[]>>) {}

  value(column: SheetColumn, naming: boolean): unknown {
    const n = this.count++
    if (column.many) return [this.one(column, n, false), this.one(column, n + 1, false)]
    return this.one(column, n, naming)
  }

  private one({ kind, field, to, key }: SheetColumn, n: number, naming: boolean): unknown {
    const pick = <T>(values: readonly T[]) => values[n % values.length]
    switch (kind) {
      case 'number':
        return pick([0, 7, -3, 4.5, 1_250_000, 0.1])
      case 'flag':
        return n % 2 === 0
      case 'date':
        return pick(['2026-03-05', '1987-12-31', '2031-02-28'])
      case 'partialDate':
        return pick(['2029', '2029-08', '2029-08-05', '1899-12-30'])
      case 'enum':
        return pick(Object.keys(field.values ?? {}))
      case 'state':
        // Whoever was made nameless or erased is nobody to be found again.
        return pick(Object.keys(field.values ?? {}).filter((state) => state !== 'anonymised' && state !== 'erased'))
      case 'country':
        return pick(['CN', 'GB', 'TW', 'LA', 'KR'])
      case 'phone':
        return pick(['+8619900000301', '+447700900123', '+861088886666;ext=12'])
      case 'email':
        return `someone.${n}@example.com`
      case 'url':
        return `https://example.com/${n}?a=1&b=2`
      case 'reference':
        return pick(this.ids[to ?? ''] ?? ['nobody'])
      default:
        // Names and numbers are what records are told by: these have to differ.
        return naming || /(?:names?|title|number|code|No|usci|ukprn|idCard|uln)(?:\.|$)/i.test(key)
          ? `${/nameLatin|\.en$/.test(key) ? 'Invented' : pick(['示例', '虚构', '样本'])} ${n}`
          : pick(oddTexts)
    }
  }
}

function fill(section: SheetSection, inventor: Inventor, filling: Filling): Fields {
  const holder: Fields = {}
  for (const column of section.columns) {
    const { steps, depth, kind, field } = column
    if (kind === 'reference' && !standalone.includes(column.to as Standalone)) continue
    const outer = groupAt(holder, steps.slice(0, -1))
    const part = steps.length > depth ? steps[depth] : undefined
    const last = steps[steps.length - 1] as string
    const isName = section.key === '' && /^(?:nameZh|nameLatin|name|title|headline|person|cohort)$/.test(steps[0] ?? '')
    const canWait = kind !== 'state' && !isName && kind !== 'reference'
    if (filling === 'pending' && canWait && (part === undefined || part === firstPart(field))) {
      const name = steps[depth - 1] as string
      groupAt(groupAt(holder, steps.slice(0, depth - 1)), ['pending'])[name] = true
    } else if (
      filling === 'none' &&
      canWait &&
      part === undefined &&
      (column.many || kind === 'text' || kind === 'note')
    ) {
      outer[last] = 'none'
    } else if (filling === 'pending' && canWait) {
      // The first part said it for the whole.
    } else outer[last] = inventor.value(column, isName)
  }
  return tidy(holder) as Fields
}

function addItems(record: Fields, type: Standalone, inventor: Inventor): void {
  for (const section of sheetLayout(type).sections.slice(1)) {
    const [first = [], second] = section.levels
    const holders = second ? Object.values(groupAt(record, first) as Record<string, Fields>) : [record]
    for (const holder of holders)
      for (let n = 0; n < 2; n++) {
        const item = fill(section, inventor, 'full')
        if (Object.keys(item).length > 0) groupAt(holder, second ?? first)[freshId()] = item
      }
  }
}

/** An office with four records of every type, each of them referring to others. */
export function inventedOffice(): Memory {
  const memory = new Memory()
  const ids = Object.fromEntries(standalone.map((type) => [type, fillings.map(() => freshId())]))
  const inventor = new Inventor({ ...ids, changeSet: ['12'] })
  for (const type of types)
    for (const [i, filling] of fillings.entries()) {
      const row = fill(sheetLayout(type).sections[0], inventor, filling)
      // The seat of a person in a cohort is taken once.
      if (type === 'enrolment') Object.assign(row, { person: ids.person?.[i], cohort: ids.cohort?.[i] })
      if (i < 2) addItems(row, type, inventor)
      put(memory, type, { ...row, id: ids[type]?.[i] as string })
    }
  put(memory, 'office', { ...fill(sheetLayout('office').sections[0], inventor, 'full'), id: 'office' })
  for (const type of types) for (const row of [...memory.all(type)]) referToItems(memory, type, row as AnyRow)
  return memory
}

/** Rooms, passports and the like are referred to by their key, once everything is there. */
function referToItems(memory: Memory, type: Standalone, row: AnyRow): void {
  const changed = structuredClone(row) as AnyRow
  for (const column of sheetLayout(type).sections[0].columns) {
    if (column.kind !== 'reference' || standalone.includes(column.to as Standalone)) continue
    const [key] = neighbours(memory, type, row, column.to ?? '').keys()
    if (column.to === 'changeSet') groupAt(changed, column.steps.slice(0, -1))[column.steps.at(-1) as string] = '12'
    else if (key) groupAt(changed, column.steps.slice(0, -1))[column.steps.at(-1) as string] = key
  }
  const { seq: _, ...rest } = changed
  put(memory, type, rest as Omit<AnyRow, 'seq'>)
}

function put(memory: Memory, type: Standalone, row: Omit<AnyRow, 'seq'>): void {
  applyChanges(memory, [{ t: type, id: String(row.id), subject: String(row.id), op: 'create', row: row as AnyRow }], 1)
}
