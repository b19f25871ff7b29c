import type { Change } from '../../model/change-set'
import { differences, tidy } from '../../model/paths'
import { subjectOf } from '../../model/subject'
import type { AnyRow, Reader, Standalone } from '../../model/types'

/** A record while changes are made to it: plain, and owned by the work alone. */
export type Draft = { id: string } & Record<string, unknown>

interface Touched {
  before: AnyRow | undefined
  draft: Draft
}

/**
 * Records as they will be when the import is written: those on record, with the changes made so far. Planning and
 * writing both go through here, so what the plan shows is what is written.
 */
export class Work {
  private readonly touched: Record<string, Map<string, Touched>> = {}
  private readonly enrolments = new Map<string, Map<string, string>>()
  /** What was read last: a row asks for its person once a column. */
  private last: { type: Standalone; id: string; record: Record<string, unknown> | undefined } | null = null

  constructor(
    readonly reader: Reader,
    private readonly newId: () => string,
  ) {}

  /** The record as it is now in the work; undefined where there is none. Not to be changed. */
  read(type: Standalone, id: string): Record<string, unknown> | undefined {
    const { last } = this
    if (last !== null && last.id === id && last.type === type) return last.record
    const record = this.touched[type]?.get(id)?.draft ?? (this.reader.get(type, id) as AnyRow | undefined)
    this.last = { type, id, record }
    return record
  }

  /** The record to change. */
  edit(type: Standalone, id: string): Draft {
    const known = this.touched[type]?.get(id)
    if (known) return known.draft
    const before = this.reader.get(type, id) as AnyRow | undefined
    const draft = before ? (copyOf(before) as Draft) : { id }
    this.keep(type, { before, draft })
    return draft
  }

  /** @param id one that a file gives the record, and no record has */
  create(type: Standalone, fields: Record<string, unknown>, id: string = this.newId()): Draft {
    const draft: Draft = { ...fields, id }
    this.keep(type, { before: undefined, draft })
    if (type === 'enrolment') this.note(draft)
    return draft
  }

  /** A key for a new item of a list. */
  newKey(): string {
    return this.newId()
  }

  /** Id of the person's enrolment in the cohort, on record or made just now. */
  enrolmentOf(cohortId: string, personId: string): string | undefined {
    return this.enrolmentsIn(cohortId).get(personId)
  }

  /** Enrolment by person, of a cohort. */
  enrolmentsIn(cohortId: string): ReadonlyMap<string, string> {
    let known = this.enrolments.get(cohortId)
    if (!known) {
      known = new Map()
      for (const row of this.reader.enrolmentsOf(cohortId)) if (row.person) known.set(row.person, row.id)
      this.enrolments.set(cohortId, known)
    }
    return known
  }

  /** The records as they are in the work, for those who only read. */
  asReader(): Reader {
    const { reader } = this
    return {
      get: (type, id) => this.read(type, id) as never,
      all: (type) => {
        const made = [...(this.touched[type]?.values() ?? [])].filter(({ before }) => !before)
        return [...reader.all(type), ...made.map(({ draft }) => draft as never)]
      },
      enrolmentsOf: (id) =>
        [...this.enrolmentsIn(id).values()].flatMap((each) => this.read('enrolment', each) as never),
      enrolmentsWith: (id) => reader.enrolmentsWith(id),
      referring: (id) => reader.referring(id),
    }
  }

  /** One change a record, in the order in which the records were touched; those left as they were are none. */
  *changes(): Generator<Change> {
    for (const [type, records] of Object.entries(this.touched))
      for (const { before, draft } of records.values()) {
        const change = changeOf(type as Standalone, before, draft)
        if (change) yield change
      }
  }

  private note(draft: Draft): void {
    const { cohort, person } = draft as { cohort?: string; person?: string }
    if (cohort && person) (this.enrolmentsIn(cohort) as Map<string, string>).set(person, draft.id)
  }

  private keep(type: Standalone, touched: Touched): void {
    let records = this.touched[type]
    if (!records) {
      records = new Map()
      this.touched[type] = records
    }
    records.set(touched.draft.id, touched)
    this.last = null
  }
}

function changeOf(type: Standalone, before: AnyRow | undefined, draft: Draft): Change | null {
  const subject = subjectOf(type, draft)
  if (!before) {
    // Drafts are the work's own, and nobody changes them after this.
    const row = tidy(draft) as Draft
    return { t: type, id: draft.id, subject, op: 'create', row }
  }
  const set = differences(before, draft)
  return set.length === 0 ? null : { t: type, id: draft.id, subject, op: 'update', base: before.seq, set }
}

function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  if (typeof value !== 'object' || value === null) return value
  const copy: Record<string, unknown> = {}
  for (const [key, inner] of Object.entries(value)) copy[key] = copyOf(inner)
  return copy
}
