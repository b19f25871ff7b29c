/**
 * Says of each row of a table of records what becomes of it, and writes it into the work. Planning and writing run the
 * same code, so what the plan shows is what happens.
 */
import type { SheetColumn } from '../../model/sheet-layout'
import type { Standalone } from '../../model/types'
import type { Choice, FieldChange, PlanRow, Table } from '../contract'
import { rowTitle } from '../reason-text'
import { type Content, contentOf, type ItemPart, itemTitle } from './content'
import { agreementContent } from './foreign-agreement'
import { resultContent } from './foreign-result'
import type { KnownRecords } from './known-records'
import { isNamed } from './natural-keys'
import { findPerson } from './person-rows'
import type { Match } from './record-index'
import { RowTeller } from './tell-row'
import { writeItem } from './write-item'
import { detached, type Writing, writePart } from './write-part'

/** A row after reading, with what is known of its table. */
export type SaidRow = Pick<PlanRow, 'row' | 'values' | 'pending' | 'currencies' | 'weak' | 'findings'>

/** A row on its way: what it says, what was decided about it, and what the plan says of it. */
interface Open {
  content: Content
  planned: PlanRow
  choice: Choice | undefined
  exact: boolean
}

/** What the rows below may add to: the record of the row above, or one that waits for somebody's word. */
interface Above {
  id: string | null
  waits: Open | null
}

interface Later {
  open: Open
  column: SheetColumn
  text: string
}

/** Ids as the program makes them; a file may bring any other text. */
const ownId = /^[0-9a-hjkmnp-tv-z]{26}$/

const isDecided = (choice: Choice | undefined) => choice?.kind === 'same' || choice?.kind === 'different'

export class RecordRows {
  private readonly tell: RowTeller
  /** Ids of the file for records that have another one here. */
  private readonly aliases = new Map<string, string>()
  private readonly takenItems = new Set<string>()
  private readonly idOfRow = new WeakMap<PlanRow, string>()
  private later: Later[] = []

  constructor(private readonly known: KnownRecords) {
    this.tell = new RowTeller(known)
  }

  /** The rows of one table, in the order of the file. */
  forTable(table: Table, index: number): (said: SaidRow, choice?: Choice) => PlanRow {
    const type = table.recordType as Standalone
    const exact = table.exact === true
    let above: Above = { id: null, waits: null }
    return (said, choice) => {
      const planned = this.start(said)
      // What is left out is not even looked at: nobody is made for it.
      if (choice?.kind === 'leave') return planned
      const content = this.contentFor(type, said, planned, choice)
      if (content === null) return planned
      const open: Open = { content, planned, choice, exact }
      const isRecord = content.values.size > 0 || content.pending.size > 0
      const id = isRecord ? this.writeRecord(open, index) : this.ownerFor(open, above)
      if (isRecord) above = { id, waits: id === null && planned.outcome !== 'refused' ? open : null }
      if (id === null) return planned
      this.idOfRow.set(planned, id)
      this.writeItems(open, id, isRecord)
      this.tell.more(planned, isRecord && (content.beside?.(id) ?? false))
      this.known.learn(type, id)
      return planned
    }
  }

  /** The record that a row was written to; undefined: nothing was. */
  recordOf(planned: PlanRow): string | undefined {
    return this.idOfRow.get(planned)
  }

  /** Looks once more for what came further down in the file, and says what nobody is. */
  finish(): void {
    for (const { open, column, text } of this.later.splice(0)) {
      const { planned } = open
      const changes = this.again(open, column)
      planned.changes.push(...changes.filter(({ field }) => !planned.changes.some((one) => one.field === field)))
      this.tell.more(planned, false)
      if (changes.length === 0 && !this.isKnown(column, text))
        planned.findings.push({ code: 'unknownWord', severity: 'warning', field: column.key, values: { value: text } })
    }
  }

  private isKnown(column: SheetColumn, text: string): boolean {
    const found = this.known.references.find(column, text, { type: 'office', row: {}, trusted: true, make: false })
    return found !== null && 'id' in found
  }

  private start({ row, values, pending, currencies, weak, findings }: SaidRow): PlanRow {
    return {
      row,
      outcome: 'refused',
      title: rowTitle(row, this.known.options.language),
      matches: [],
      values,
      changes: [],
      findings: [...findings],
      reason: '',
      ...(pending && { pending }),
      ...(currencies && { currencies }),
      ...(weak && { weak }),
    }
  }

  private contentFor(type: Standalone, said: SaidRow, planned: PlanRow, choice: Choice | undefined): Content | null {
    const ofOthers = !Object.keys(said.values).some((key) => key.includes('#'))
    if (type === 'agreement' && ofOthers) return agreementContent(this.known, said)
    if (type === 'qualificationResult' && ofOthers && said.values['qualificationResult.person'] === undefined)
      return resultContent(this.known, said, planned, choice)
    return contentOf(type, said)
  }

  /** The record that a row of items belongs to; null where it is not there, or a person has to be asked about first. */
  private ownerFor(open: Open, above: Above): string | null {
    const { content, planned } = open
    if (above.waits && (content.id === undefined || content.id === above.waits.content.id)) {
      this.tell.waits(planned, above.waits.planned)
      return null
    }
    const id = this.ownerOf(content, above.id)
    if (id === null) {
      this.known.refuse(planned, 'noOwner')
      return null
    }
    const owner = this.known.titleOf(content.type, this.known.work.read(content.type, id) ?? {})
    planned.title = [owner, itemTitle(content.items[0])].filter(Boolean).join(' · ') || planned.title
    return this.asks(open, this.writingFor(open, id)) ? null : id
  }

  private ownerOf({ type, id, owner, items }: Content, above: string | null): string | null {
    if (items.length === 0) return null
    const own = id === undefined ? undefined : (this.aliases.get(id) ?? id)
    if (own !== undefined && this.known.work.read(type, own)) return own
    if (owner === undefined) return id === undefined ? above : null
    const meant = this.known.references.labels.find(type, owner)
    return meant && 'id' in meant ? meant.id : null
  }

  private writeRecord(open: Open, index: number): string | null {
    const { content, planned } = open
    const { type } = content
    const { work } = this.known
    const said = { ...detached(content, this.writingFor(open, null)), ...content.fixed }
    planned.title = this.known.titleOf(type, { ...said, id: '' }) || planned.title
    if (content.id === undefined && !isNamed(type, said)) {
      this.known.refuse(planned, 'noRecordName', { code: 'noRecordName', severity: 'error', field: null })
      return null
    }
    const target = this.targetOf(open, said)
    if (target === null) return null
    const writing = this.writingFor(open, target.id, this.tell.firstRow(target.id) !== undefined)
    if (this.asks(open, writing)) return null
    const before = target.id === null ? {} : (work.read(type, target.id) ?? {})
    const id = target.id ?? this.create(content, said)
    if (content.fixed) this.known.fillGaps(type, id, content.fixed)
    const { changes, awaited } = writePart(content, before, () => work.edit(type, id), writing)
    planned.changes = changes
    if (content.id !== undefined && content.id !== id) this.aliases.set(content.id, id)
    this.tell.record(planned, target, awaited)
    this.tell.remember(id, planned, index)
    this.known.learn(type, id)
    return id
  }

  /** True where a row names people who may be others, and nobody has said yet: then nothing of it is written. */
  private asks({ content, planned, choice }: Open, writing: Writing): boolean {
    if (isDecided(choice)) return false
    const perhaps = [content, ...content.items].flatMap((part) => {
      const organisation = 'section' in part ? this.organisationOf(part, writing, false) : undefined
      const dry = { ...writing, around: { ...writing.around, organisation, make: false }, later: () => undefined }
      return [...writePart(part, {}, null, dry).perhaps]
    })
    if (perhaps.length > 0) this.tell.askWho(planned, new Map(perhaps))
    return perhaps.length > 0
  }

  private writingFor(open: Open, id: string | null, fillsGaps = false): Writing {
    const { content, choice, exact } = open
    const { type } = content
    const row = id === null ? {} : (this.known.work.read(type, id) ?? {})
    return {
      references: this.known.references,
      around: {
        type,
        row: { ...row, ...content.fixed },
        // The ids of the file are those of this office: so are its names.
        trusted: content.id !== undefined && this.known.work.reader.get(type, content.id) !== undefined,
        make: true,
        decided: choice?.kind === 'same' ? choice.id : choice?.kind === 'different' ? 'new' : undefined,
      },
      language: this.known.options.language,
      leave: new Set(choice?.kind === 'fields' ? choice.leave : []),
      fillsGaps,
      exact,
      later: (column, text) => this.later.push({ open, column, text }),
    }
  }

  /** Writes one column once more, when the whole file has been gone through. */
  private again(open: Open, column: SheetColumn): FieldChange[] {
    const { content, planned } = open
    const { type } = content
    const id = this.idOfRow.get(planned)
    if (id === undefined) return []
    const writing = { ...this.writingFor(open, id), later: () => undefined }
    const value = content.values.get(column.key)
    if (value !== undefined) {
      const part = { values: new Map([[column.key, value]]), pending: new Set<string>() }
      return writePart(part, this.known.work.read(type, id) ?? {}, () => this.known.work.edit(type, id), writing)
        .changes
    }
    // The item is the one this row wrote: its key is known by now.
    return content.items
      .filter((item) => item.values.has(column.key))
      .flatMap((item) => writeItem(item, { work: this.known.work, type, id }, writing, new Set())?.changes ?? [])
  }

  /** Which record a row is about; null where somebody has to say. */
  private targetOf(open: Open, said: Record<string, unknown>): { id: string | null; by: string } | null {
    const { content, choice, planned } = open
    const { type, id } = content
    const { work } = this.known
    if (type === 'office') return { id: work.read('office', 'office') ? 'office' : null, by: 'id' }
    if (id !== undefined && work.read(type, id)) return { id, by: 'id' }
    if (choice?.kind === 'same' && work.read(type, choice.id)) return { id: choice.id, by: 'name' }
    const alike =
      type === 'person' ? findPerson(this.known, said) : this.known.match(type, { ...said, ...content.told })
    const found = id !== undefined && ownId.test(id) ? this.onRecord(type, alike) : alike
    if (found.is === 'none' || choice?.kind === 'different') return { id: null, by: '' }
    if (found.is === 'one') return { id: found.id, by: found.by }
    const [first] = found.ids
    // The likeliest, where somebody said so of one that has no id yet.
    if (choice?.kind === 'take' && first !== undefined) return { id: first, by: 'name' }
    this.tell.askWhich(planned, type, found.ids)
    if (first === undefined) return null
    const writing = this.writingFor(open, first)
    const dry: Writing = { ...writing, around: { ...writing.around, make: false }, later: () => undefined }
    planned.changes = writePart(content, work.read(type, first) ?? {}, null, dry).changes
    return null
  }

  /** Rows with ids of their own are records of their own: only what was there before the file may be meant. */
  private onRecord(type: Standalone, found: Match): Match {
    if (found.is === 'none') return found
    const ids = (found.is === 'one' ? [found.id] : found.ids).filter((id) => this.known.work.reader.get(type, id))
    if (found.is === 'one' && ids.length > 0) return found
    return ids.length > 0 ? { is: 'perhaps', ids } : { is: 'none' }
  }

  private create({ type, id }: Content, said: Record<string, unknown>): string {
    const { work } = this.known
    if (type === 'office') return work.create(type, {}, 'office').id
    // A place in a cohort is found by its two ends from the first moment.
    const ends = type === 'enrolment' ? { person: said.person, cohort: said.cohort } : {}
    return (id !== undefined && ownId.test(id) ? work.create(type, ends, id) : work.create(type, ends)).id
  }

  private writeItems(open: Open, id: string, beside: boolean): void {
    const { content, planned } = open
    const target = { work: this.known.work, type: content.type, id }
    for (const item of content.items) {
      const base = this.writingFor(open, id)
      const writing = { ...base, around: { ...base.around, organisation: this.organisationOf(item, base, true) } }
      const written = writeItem(item, target, writing, this.takenItems)
      if (written === null) {
        this.known.refuse(planned, 'noOwner')
        continue
      }
      if (planned.outcome !== 'new') planned.changes.push(...written.changes)
      if (!beside) this.tell.item(planned, written.made, written.awaited)
      else this.tell.more(planned, written.awaited)
    }
  }

  /** The organisation said beside a person, for telling people of one name apart. */
  private organisationOf(item: ItemPart, { references }: Writing, make: boolean): string | undefined {
    for (const [key, value] of item.values) {
      const id = /\.(?:organisation|institution)$/.test(key) ? references.institution(String(value), make) : null
      if (id) return id
    }
    return undefined
  }
}
