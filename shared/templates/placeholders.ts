/** Every placeholder there is, record by record, with the value it has for a record at hand: what people search and copy. */
import type { Bilingual } from '../model/define'
import { templateWords } from '../text/templates'
import { cohortSubject, personSubject, rootShape } from './roots'
import type { Entry, FillContext, Holder, Shape, TemplateOf } from './shape'
import { entryText } from './values'

export interface PlaceholderRow {
  /** Stands between the braces. */
  path: string
  label: Bilingual
  /** What else it goes by, for the search. */
  also: string
  sensitive: boolean
  /** What it says of the record at hand; '' where there is nothing. Sensitive ones are not shown. */
  example: string
}

export interface PlaceholderGroup {
  key: string
  label: Bilingual
  /** Name of the loop that its rows stand in; null: they stand anywhere. */
  loop: string | null
  rows: PlaceholderRow[]
}

export interface PlaceholderRequest {
  of: TemplateOf
  /** The cohort or the person whose values are shown. */
  id?: string
  language: 'en' | 'zh'
  printedBy: string
}

/** Placeholders of a form, those of the whole first, then those that stand in loops. */
export function placeholdersOf(
  context: Omit<FillContext, 'language' | 'printedBy'>,
  { of, id, language, printedBy }: PlaceholderRequest,
): PlaceholderGroup[] {
  const whole: FillContext = { ...context, language, printedBy }
  const subject = id === undefined ? null : of === 'cohort' ? cohortSubject(whole, id) : personSubject(whole, id)
  const groups: Listed[] = []
  const lister = new Lister(whole, groups)
  lister.scope(rootShape(of), subject, templateWords.everywhere, null)
  const listed = groups.map(({ shape: _, ...group }) => group)
  return [...listed.filter(({ loop }) => loop === null), ...listed.filter(({ loop }) => loop !== null)]
}

/** With the shape of a scope, which is listed once. */
interface Listed extends PlaceholderGroup {
  shape?: Shape
}

class Lister {
  /** Ways of the scope: what they lead to is listed under them alone. */
  private around: ReadonlySet<string> = new Set()

  constructor(
    private readonly context: FillContext,
    private readonly groups: Listed[],
  ) {}

  /** A scope of ways to records: the whole form, or a turn of a loop of people. */
  scope(shape: Shape, holder: Holder | null, label: Bilingual, loop: string | null): void {
    const plain = shape.entries.filter(({ shape: inner }) => !inner)
    if (plain.length > 0)
      this.add(
        label,
        loop,
        plain.map((entry) => this.row(entry, holder, '')),
        shape,
      )
    const before = this.around
    this.around = new Set(shape.entries.map(({ key }) => key))
    for (const entry of shape.entries) {
      if (!entry.shape || entry.many) continue
      const shown = this.first(entry, holder)
      this.record(entry.shape(), shown, entry.label, `${entry.key}.`, loop, shape.usual.includes(entry.key))
    }
    for (const entry of shape.entries) if (entry.many) this.loop(entry, holder, '', loop)
    this.around = before
  }

  private record(
    shape: Shape,
    holder: Holder | null,
    label: Bilingual,
    prefix: string,
    loop: string | null,
    inside: boolean,
  ): void {
    const rows = shape.entries.filter(isSaid).flatMap((entry) => this.withParts(entry, holder, prefix))
    this.add(label, loop, rows)
    if (!inside) return
    for (const entry of shape.entries) {
      if (!isNested(entry) || this.around.has(entry.key)) continue
      if (entry.many) this.loop(entry, holder, prefix, loop)
      else if (entry.shape)
        this.record(entry.shape(), this.first(entry, holder), entry.label, `${prefix}${entry.key}.`, loop, true)
    }
  }

  private loop(entry: Entry, holder: Holder | null, prefix: string, outer: string | null): void {
    const shape = entry.shape?.()
    if (!shape) return
    const name = `${prefix}${entry.key}`
    const inner = this.first(entry, holder)
    const path = outer === null ? name : `${outer} › ${name}`
    // Other loops of the same people know the same: they are only named.
    const known = this.groups.some((group) => group.shape === shape && shape.usual.length > 0)
    if (shape.usual.length > 0 && !known) this.scope(shape, inner, entry.label, path)
    else if (known) this.add(entry.label, path, [this.row(shape.entries[0] as Entry, inner, '')], shape)
    else {
      const rows = shape.entries.filter(isSaid).flatMap((each) => this.withParts(each, inner, ''))
      this.add(entry.label, path, rows)
    }
  }

  private add(label: Bilingual, loop: string | null, rows: PlaceholderRow[], shape?: Shape): void {
    if (rows.length > 0)
      this.groups.push({ key: `${loop ?? ''}/${rows[0]?.path}`, label, loop, rows, ...(shape && { shape }) })
  }

  private first(entry: Entry, holder: Holder | null): Holder | null {
    return (holder && entry.enter(holder, this.context)[0]) ?? null
  }

  /** An entry and the parts of its value; of a record that is only named, its name. */
  private withParts(entry: Entry, holder: Holder | null, prefix: string): PlaceholderRow[] {
    const own = this.row(entry, holder, prefix)
    const shape = entry.field?.kind === 'reference' || entry.field?.kind === 'list' ? null : entry.shape?.()
    if (!shape) return [own]
    const inner = this.first(entry, holder)
    const parts = shape.entries.map((part) => {
      const row = this.row(part, inner, `${prefix}${entry.key}.`)
      return {
        ...row,
        sensitive: row.sensitive || own.sensitive,
        label: { en: `${entry.label.en}: ${withinSentence(part.label.en)}`, zh: `${entry.label.zh}·${part.label.zh}` },
      }
    })
    return [own, ...parts]
  }

  private row(entry: Entry, holder: Holder | null, prefix: string): PlaceholderRow {
    const sensitive = entry.sensitivity === 'S'
    const example = holder && !sensitive ? entryText(entry, holder, this.context) : ''
    const mark = entry.picture ? '%' : ''
    return { path: `${mark}${prefix}${entry.key}`, label: entry.label, also: entry.words.join(' '), sensitive, example }
  }
}

/** A label behind a colon: `Given names` as `given names`, `In Chinese` as `in Chinese`, `ISO code` as it is. */
const withinSentence = (label: string) => label.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLowerCase())

/** Items that are kept inside the record; lists of other records have pages of their own. */
const isNested = (entry: Entry) => entry.field === null && !entry.picture

/** Has a value of its own to put in. */
const isSaid = ({ field, picture }: Entry) => field !== null || picture === true
