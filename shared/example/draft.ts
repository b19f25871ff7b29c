/** What the example office is written with: names that become ids, days counted from today, records put one by one. */
import type { Change } from '../model/change-set'
import { addDays, addMonths } from '../model/dates'
import { parseChineseName } from '../model/names'
import { tidy } from '../model/paths'
import { subjectOf } from '../model/removal'
import type { AnyRow, Fields, IsoDate, Items, Name, Standalone } from '../model/types'

/** No clock ever gave an id of this time, so it tells records of the example from those that people made. */
const MARK = '0000000000'
const COUNTER_CHARACTERS = 16

/** Whether a record belongs to the example office, whatever became of it since. */
export const isExample = (id: string): boolean => id.startsWith(MARK)

type Values<T extends Standalone> = Fields<T> & { state?: string }

/** The change set of the example office while it grows. The same names give the same ids on every day. */
export class ExampleDraft {
  readonly changes: Change[] = []
  private readonly ids = new Map<string, string>()

  constructor(
    /** ISO day everything is counted from. */
    readonly today: IsoDate,
  ) {}

  /** The id that stands for a name such as `person.fang`; records may refer to each other before they are put. */
  id(name: string): string {
    const known = this.ids.get(name)
    if (known) return known
    const id = `${MARK}${String(this.ids.size + 1).padStart(COUNTER_CHARACTERS, '0')}`
    this.ids.set(name, id)
    return id
  }

  all(...names: string[]): string[] {
    return names.map((name) => this.id(name))
  }

  put<T extends Standalone>(type: T, name: string, values: Values<T>): void {
    const row = { ...(tidy(values) as object), id: this.id(name) } as Omit<AnyRow, 'seq'>
    this.changes.push({ t: type, id: row.id as string, subject: subjectOf(type, row), op: 'create', row })
  }

  /** The day so many days from today. */
  day(offset: number): IsoDate {
    return addDays(this.today, offset)
  }

  days(from: number, to: number): { from: IsoDate; to: IsoDate } {
    return { from: this.day(from), to: this.day(to) }
  }

  /** The same day so many months from today. */
  month(offset: number): IsoDate {
    return addMonths(this.today, offset)
  }

  get year(): number {
    return Number(this.today.slice(0, 4))
  }

  /** A birthday, `MM-DD`, so many calendar years ago. */
  born(yearsAgo: number, birthday: string): IsoDate {
    return `${this.year - yearsAgo}-${birthday}`
  }
}

/** Items of a list under keys that keep their order. */
export function items<T>(list: readonly T[]): Items<T> {
  return Object.fromEntries(list.map((item, index) => [keyOf(index), item]))
}

/** The key of the item at a place of a list. */
export const keyOf = (index: number): string => `k${String(index + 1).padStart(2, '0')}`

export const zhName = (written: string): Name => parseChineseName(written)

/** A name in Latin letters, `FANG Shiqing` or `Olivia WHITTLE`: the family name stands in capitals. */
export function latinName(written: string): Name {
  const words = written.split(' ')
  const family = words.filter((word) => word === word.toUpperCase()).join(' ')
  const given = words.filter((word) => word !== word.toUpperCase()).join(' ')
  return { full: written, family, given }
}

/** Lines of a table: cells between bars, each trimmed. */
export const table = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
