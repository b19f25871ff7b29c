/** What an import knows: the records as they are in the work, found by what they say. */
import { inLanguage, recordName } from '../../model/record-name'
import type { Row, Standalone } from '../../model/types'
import type { Finding } from '../../rules/finding'
import type { Institutions } from '../changes/institutions'
import type { Work } from '../changes/work'
import type { ImportOptions, PlanRow } from '../contract'
import { factsOfPerson } from '../match/facts'
import type { People } from '../match/people'
import { peopleOf } from '../match/people-on-record'
import { type ReasonName, reasonOf } from '../reason-text'
import { type Match, RecordIndex } from './record-index'
import { References } from './references'

export class KnownRecords {
  readonly references: References
  private readonly index: RecordIndex
  private gathered: People | null = null
  private readonly learnt = new Set<string>()

  constructor(
    readonly work: Work,
    institutions: Institutions,
    readonly options: ImportOptions,
  ) {
    this.references = new References(work, institutions)
    this.index = new RecordIndex(this.references.reader)
  }

  /** Which record of a type is meant by what is said. */
  match(type: Standalone, said: Readonly<Record<string, unknown>>): Match {
    return this.index.find(type, said)
  }

  /** A record that what is said surely means; null where it means none, or several. */
  find(type: Standalone, said: Readonly<Record<string, unknown>>): string | null {
    const found = this.index.find(type, said)
    return found.is === 'one' ? found.id : null
  }

  /** Everybody on record and made so far; gathered when a table of people or of their results is met. */
  people(): People {
    this.gathered ??= peopleOf(this.references.reader, null)
    return this.gathered
  }

  /** A record was made or says more: from now on it is found by that. */
  learn(type: Standalone, id: string): void {
    this.index.learn(type, id)
    this.references.learn(type, id)
    if (type !== 'person' || !this.gathered || this.work.reader.get(type, id) || this.learnt.has(id)) return
    this.learnt.add(id)
    this.gathered.add(factsOfPerson(this.work.read(type, id) as unknown as Row<'person'>), false)
  }

  /** A new record with these fields, those without a value left out. */
  make(type: Standalone, fields: Readonly<Record<string, unknown>>): string {
    const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
    const { id } = this.work.create(type, given)
    this.learn(type, id)
    return id
  }

  /** Writes what the record does not say yet; true where that was anything. */
  fillGaps(type: Standalone, id: string, values: Readonly<Record<string, unknown>>): boolean {
    const record = this.work.read(type, id) ?? {}
    const gaps = Object.entries(values).filter(([key, value]) => value !== undefined && record[key] === undefined)
    if (gaps.length > 0) Object.assign(this.work.edit(type, id), Object.fromEntries(gaps))
    return gaps.length > 0
  }

  /** What a record is called, '' where nothing says it. */
  titleOf(type: Standalone, row: Record<string, unknown>): string {
    return inLanguage(
      recordName(this.references.reader, type, row as unknown as Row<Standalone>),
      this.options.language,
    )
  }

  refuse(planned: PlanRow, reason: ReasonName, finding?: Finding): void {
    planned.outcome = 'refused'
    planned.reason = reasonOf(reason, this.options.language)
    if (finding) planned.findings.push(finding)
  }
}
