/**
 * Says of each row of a table of records what becomes of it, and writes it into the work. Planning and writing run the
 * same code, so what the plan shows is what happens.
 */
import type { SheetColumn } from '../../model/sheet-layout'
import type { Standalone } from '../../model/types'
import type { Choice, FieldChange, Match, PlanRow, Table } from '../contract'
import { type ReasonName, reasonOf, rowTitle } from '../reason-text'
import { type Content, contentOf, type ItemPart } from './content'
import { agreementContent } from './foreign-agreement'
import { resultContent } from './foreign-result'
import type { KnownRecords } from './known-records'
import { isNamed } from './natural-keys'
import { findPerson } from './person-rows'
import { writeItem } from './write-item'
import { detached, type Writing, writePart } from './write-part'

/** A row after reading, with what is known of its table. */
export type SaidRow = Pick<PlanRow, 'row' | 'values' | 'pending' | 'currencies' | 'weak' | 'findings'>

/** Which record a row is about, before anything is written. */
interface Target {
  /** null: a new one. */
  id: string | null
  by: string
}

interface Later {
  planned: PlanRow
  column: SheetColumn
  text: string
  again(): FieldChange[]
}

/** Ids as the program makes them; a file may bring any other text. */
const ownId = /^[0-9a-hjkmnp-tv-z]{26}$/

export class RecordRows {
  /** First row about a record, by its id in the work. */
  private readonly firstRow = new Map<string, { row: number; table: number; title: string }>()
  private readonly takenItems = new Set<string>()
  private readonly rowIds = new WeakMap<PlanRow, string>()
  private later: Later[] = []

  constructor(private readonly known: KnownRecords) {}

  /** The rows of one table, in the order of the file. */
  forTable(table: Table, index: number): (said: SaidRow, choice?: Choice) => PlanRow {
    const type = table.recordType as Standalone
    const exact = table.exact === true
    let above: string | null = null
    return (said, choice) => {
      const planned = this.start(said)
      // What is left out is not even looked at: nobody is made for it.
      if (choice?.kind === 'leave') return planned
      const content = this.contentFor(type, said, planned, choice)
      if (content === null) return planned
      const isRecord = content.values.size > 0 || content.pending.size > 0
      const id = isRecord ? this.writeRecord(content, planned, choice, index, exact) : this.ownerOf(content, above)
      if (id === null && !isRecord) this.known.refuse(planned, 'noOwner')
      if (id === null) return planned
      above = id
      this.writeItems(content, planned, id, choice, exact, isRecord)
      this.finishRow(planned, content, id, isRecord)
      return planned
    }
  }

  /** Looks once more for what came further down in the file, and says what nobody is. */
  finish(): void {
    for (const { planned, column, text, again } of this.later) {
      const changes = again()
      if (changes.length === 0 && !this.isFound(column, text)) {
        planned.findings.push({ code: 'unknownWord', severity: 'warning', field: column.key, values: { value: text } })
        continue
      }
      planned.changes.push(...changes.filter(({ field }) => !planned.changes.some((one) => one.field === field)))
      if (planned.outcome === 'same' && changes.some(({ take }) => take)) this.setOutcome(planned, 'changed')
    }
    this.later = []
  }

  private isFound(column: SheetColumn, text: string): boolean {
    const around = { type: 'office' as const, row: {}, trusted: true, make: false }
    const found = this.known.references.find(column, text, around)
    return found !== null && 'id' in found
  }

  private start(said: SaidRow): PlanRow {
    const { row, values, pending, currencies, weak, findings } = said
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

  /** The record that a row of items belongs to. */
  private ownerOf(content: Content, above: string | null): string | null {
    const { type, id, owner } = content
    if (content.items.length === 0) return null
    if (id !== undefined && this.known.work.read(type, id)) return id
    if (owner === undefined) return id === undefined ? above : null
    const meant = this.known.references.labels.find(type, owner)
    return meant && meant !== 'several' ? meant.id : null
  }

  private writeRecord(
    content: Content,
    planned: PlanRow,
    choice: Choice | undefined,
    index: number,
    exact: boolean,
  ): string | null {
    const { type } = content
    const said = { ...detached(content, this.writing(content, planned, choice, null, exact)), ...content.fixed }
    planned.title = this.known.titleOf(type, { ...said, id: '' }) || planned.title
    if (content.id === undefined && !isNamed(type, said)) {
      this.known.refuse(planned, 'noRecordName', { code: 'noName', severity: 'error', field: null })
      return null
    }
    const target = this.targetOf(content, said, planned, choice)
    if (target === null) return null
    const before = target.id === null ? {} : (this.known.work.read(type, target.id) ?? {})
    const first = target.id === null ? undefined : this.firstRow.get(target.id)
    const writing = this.writing(content, planned, choice, target.id, exact, first !== undefined)
    const dry = writePart(content, before, null, {
      ...writing,
      around: { ...writing.around, make: false },
      later: () => {},
    })
    if (dry.perhaps.size > 0 && !decided(choice)) return this.askWho(planned, dry.perhaps)
    const id = target.id ?? this.create(content, said)
    if (content.fixed) this.known.fillGaps(type, id, content.fixed)
    const { changes } = writePart(content, before, () => this.known.work.edit(type, id), writing)
    planned.changes = target.id === null ? [] : changes
    this.say(planned, target, first)
    if (!this.firstRow.has(id)) this.firstRow.set(id, { row: planned.row, table: index, title: planned.title })
    this.known.learn(type, id)
    return id
  }

  private writing(
    content: Content,
    planned: PlanRow,
    choice: Choice | undefined,
    id: string | null,
    exact: boolean,
    fillsGaps = false,
  ): Writing {
    const { type } = content
    const row = id === null ? {} : (this.known.work.read(type, id) ?? {})
    const leave = choice?.kind === 'fields' ? choice.leave : []
    const writing: Writing = {
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
      leave: new Set(leave),
      fillsGaps,
      exact,
      later: () => undefined,
    }
    writing.later = (column, text) =>
      this.later.push({
        planned,
        column,
        text,
        again: () => this.again(content, column, planned, choice, exact),
      })
    return writing
  }

  /** Writes one column once more, when the whole file has been gone through. */
  private again(
    content: Content,
    column: SheetColumn,
    planned: PlanRow,
    choice: Choice | undefined,
    exact: boolean,
  ): FieldChange[] {
    const id = this.rowIds.get(planned)
    if (id === undefined) return []
    const { type } = content
    const writing = { ...this.writing(content, planned, choice, id, exact), later: () => undefined }
    const value = content.values.get(column.key)
    if (value !== undefined) {
      const part = { values: new Map([[column.key, value]]), pending: new Set<string>() }
      return writePart(part, this.known.work.read(type, id) ?? {}, () => this.known.work.edit(type, id), writing)
        .changes
    }
    return content.items.flatMap((item) => {
      if (!item.values.has(column.key)) return []
      // The item is the one this row wrote: its key is known by now.
      return writeItem(item, { work: this.known.work, type, id }, writing, new Set())?.changes ?? []
    })
  }

  private targetOf(
    content: Content,
    said: Record<string, unknown>,
    planned: PlanRow,
    choice: Choice | undefined,
  ): Target | null {
    const { type, id } = content
    if (type === 'office') return { id: this.known.work.read('office', 'office') ? 'office' : null, by: 'id' }
    if (id !== undefined && this.known.work.read(type, id)) return { id, by: 'id' }
    if (choice?.kind === 'same' && this.known.work.read(type, choice.id)) return { id: choice.id, by: 'name' }
    const found = type === 'person' ? findPerson(this.known, said) : this.known.match(type, said)
    if (found.is === 'none' || choice?.kind === 'different') return { id: null, by: '' }
    // The likeliest, where somebody said so of one that has no id yet.
    if (choice?.kind === 'take' && found.is === 'perhaps') return { id: found.ids[0] ?? null, by: 'name' }
    if (found.is === 'one') return { id: found.id, by: found.by }
    const [first] = found.ids
    planned.outcome = 'possibleDuplicate'
    planned.matches = [...planned.matches, ...found.ids.map((each) => this.matchOf(type, each, 'name'))]
    planned.reason = reasonOf('possibleRecord', this.known.options.language)
    if (first !== undefined) {
      const writing = this.writing(content, planned, choice, first, false)
      const around = { ...writing.around, make: false }
      const dry: Writing = { ...writing, around, later: () => undefined }
      planned.changes = writePart(content, this.known.work.read(type, first) ?? {}, null, dry).changes
    }
    return null
  }

  private askWho(planned: PlanRow, perhaps: ReadonlyMap<string, readonly string[]>): null {
    planned.outcome = 'possibleDuplicate'
    planned.matches = [...perhaps.values()].flat().map((id) => this.matchOf('person', id, 'nameOnly'))
    planned.reason = reasonOf('possibleGuest', this.known.options.language, { name: [...perhaps.keys()].join(', ') })
    return null
  }

  private matchOf(type: Standalone, id: string, by: string): Match {
    const earlier = this.firstRow.get(id)
    return {
      ...(earlier && { row: earlier.row, table: earlier.table }),
      ...(this.known.work.reader.get(type, id) && { id }),
      title: this.known.titleOf(type, this.known.work.read(type, id) ?? {}) || id,
      by,
    }
  }

  private create({ type, id }: Content, said: Record<string, unknown>): string {
    // A place in a cohort is found by its two ends from the first moment.
    const ends: Record<string, unknown> = type === 'enrolment' ? { person: said.person, cohort: said.cohort } : {}
    if (type === 'office') return this.known.work.create(type, {}, 'office').id
    return (
      id !== undefined && ownId.test(id) ? this.known.work.create(type, ends, id) : this.known.work.create(type, ends)
    ).id
  }

  private say(
    planned: PlanRow,
    { id, by }: Target,
    earlier: { row: number; table: number; title: string } | undefined,
  ): void {
    const { language } = this.known.options
    if (id === null) {
      planned.outcome = 'new'
      planned.reason = reasonOf('madeRecord', language)
      return
    }
    if (earlier) {
      planned.findings.push({ code: 'duplicateInFile', severity: 'warning', field: null, values: { row: earlier.row } })
      planned.matches.unshift({ row: earlier.row, table: earlier.table, title: earlier.title, by: 'sameRecord' })
      planned.outcome = planned.changes.length > 0 ? 'changed' : 'same'
      planned.reason = reasonOf('repeatsRecord', language, { row: earlier.row })
      return
    }
    if (planned.matches.length === 0) planned.matches = [{ id, title: planned.title, by }]
    this.setOutcome(planned, planned.changes.some(({ take }) => take) ? 'changed' : 'same')
  }

  private setOutcome(planned: PlanRow, outcome: 'changed' | 'same'): void {
    const { language } = this.known.options
    planned.outcome = outcome
    const count = planned.changes.filter(({ take }) => take).length
    const reason: ReasonName = outcome === 'same' ? 'sameRecord' : 'changedRecord'
    planned.reason = reasonOf(reason, language, { count: Math.max(1, count) })
  }

  private writeItems(
    content: Content,
    planned: PlanRow,
    id: string,
    choice: Choice | undefined,
    exact: boolean,
    beside: boolean,
  ): void {
    const { type } = content
    const target = { work: this.known.work, type, id }
    for (const item of content.items) {
      const base = this.writing(content, planned, choice, id, exact)
      const organisation = this.organisationOf(item, base)
      const writing = { ...base, around: { ...base.around, organisation } }
      const written = writeItem(item, target, writing, this.takenItems)
      if (written === null) {
        planned.findings.push({
          code: 'unknownWord',
          severity: 'warning',
          field: null,
          values: { value: item.section.label[this.known.options.language] },
        })
        continue
      }
      if (written.perhaps.size > 0 && !decided(choice)) {
        this.askWho(planned, written.perhaps)
        continue
      }
      planned.changes.push(...written.changes.filter(() => planned.outcome !== 'new'))
      if (!beside) this.sayItem(planned, written.made, written.awaited)
    }
  }

  private sayItem(planned: PlanRow, made: boolean, awaited: boolean): void {
    const { language } = this.known.options
    if (made) {
      planned.outcome = 'new'
      planned.changes = []
      planned.reason = reasonOf('madeItem', language)
    } else {
      const changed = awaited || planned.changes.some(({ take }) => take)
      this.setOutcome(planned, changed ? 'changed' : 'same')
    }
  }

  /** The organisation said beside a person, for telling people of one name apart. */
  private organisationOf(item: ItemPart, { references, around }: Writing): string | undefined {
    for (const [key, value] of item.values) {
      if (!/\.(?:organisation|institution)$/.test(key)) continue
      const id = references.institution(String(value), around.make)
      if (id) return id
    }
    return undefined
  }

  private finishRow(planned: PlanRow, content: Content, id: string, isRecord: boolean): void {
    this.rowIds.set(planned, id)
    if (isRecord) {
      if (planned.outcome === 'same' && planned.changes.some(({ take }) => take)) this.setOutcome(planned, 'changed')
      if (content.beside?.(id) && planned.outcome === 'same') this.setOutcome(planned, 'changed')
    } else
      planned.title = this.known.titleOf(content.type, this.known.work.read(content.type, id) ?? {}) || planned.title
    this.known.learn(content.type, id)
  }
}

const decided = (choice: Choice | undefined) => choice?.kind === 'same' || choice?.kind === 'different'
