/** Every record of the office, open, with the maps that answer what is asked most. */
import { referencesIn } from '@shared/model/references'
import { type AnyRow, type Reader, type Referring, type Row, type Standalone, standalone } from '@shared/model/types'

type Enrolment = Row<'enrolment'>

/** Enrolments by one of their references, each list made once until it changes. */
class EnrolmentMap {
  private readonly byKey = new Map<string, Map<string, Enrolment>>()
  private readonly lists = new Map<string, readonly Enrolment[]>()

  constructor(private readonly reference: 'cohort' | 'person') {}

  change(before: Enrolment | undefined, after: Enrolment | undefined): void {
    const was = before?.[this.reference]
    const is = after?.[this.reference]
    if (before && was && was !== is) this.byKey.get(was)?.delete(before.id)
    if (after && is) {
      const group = this.byKey.get(is) ?? new Map<string, Enrolment>()
      group.set(after.id, after)
      this.byKey.set(is, group)
    }
    for (const key of [was, is]) if (key) this.lists.delete(key)
  }

  of(key: string): readonly Enrolment[] {
    const known = this.lists.get(key)
    if (known) return known
    const list = [...(this.byKey.get(key)?.values() ?? [])]
    this.lists.set(key, list)
    return list
  }
}

/** Who refers to whom, made at the first question and kept up from then on. */
class ReferenceMap {
  private byTarget: Map<string, Map<string, Referring>> | null = null

  constructor(private readonly everything: () => Iterable<[Standalone, AnyRow]>) {}

  to(id: string): readonly Referring[] {
    if (!this.byTarget) {
      this.byTarget = new Map()
      for (const [type, row] of this.everything()) this.add(this.byTarget, type, row)
    }
    return [...(this.byTarget.get(id)?.values() ?? [])]
  }

  change(type: Standalone, before: AnyRow | undefined, after: AnyRow | undefined): void {
    if (!this.byTarget) return
    if (before) for (const { path, id } of placesIn(type, before)) this.byTarget.get(id)?.delete(`${before.id} ${path}`)
    if (after) this.add(this.byTarget, type, after)
  }

  private add(map: Map<string, Map<string, Referring>>, type: Standalone, row: AnyRow): void {
    for (const { path, id } of placesIn(type, row)) {
      const places = map.get(id) ?? new Map<string, Referring>()
      places.set(`${row.id} ${path}`, { type, id: row.id, path })
      map.set(id, places)
    }
  }
}

/** Enrolments have maps of their own by person and cohort. */
const placesIn = (type: Standalone, row: AnyRow) =>
  referencesIn(type, row).filter(({ path }) => type !== 'enrolment' || (path !== 'person' && path !== 'cohort'))

/** Rows are never changed in place: a change puts a new row, so what a page holds stays as it was. */
export class Memory implements Reader {
  private readonly tables = Object.fromEntries(standalone.map((type) => [type, new Map()])) as Record<
    Standalone,
    Map<string, AnyRow>
  >
  private readonly ofCohort = new EnrolmentMap('cohort')
  private readonly ofPerson = new EnrolmentMap('person')
  private readonly references = new ReferenceMap(() => this.everything())

  get<K extends Standalone>(type: K, id: string): Row<K> | undefined {
    return this.tables[type].get(id) as Row<K> | undefined
  }

  all<K extends Standalone>(type: K): Iterable<Row<K>> {
    return this.tables[type].values() as Iterable<Row<K>>
  }

  enrolmentsOf(cohortId: string): readonly Enrolment[] {
    return this.ofCohort.of(cohortId)
  }

  enrolmentsWith(personId: string): readonly Enrolment[] {
    return this.ofPerson.of(personId)
  }

  referring(id: string): readonly Referring[] {
    return this.references.to(id)
  }

  row(type: Standalone, id: string): AnyRow | undefined {
    return this.tables[type].get(id)
  }

  rows(type: Standalone): Iterable<AnyRow> {
    return this.tables[type].values()
  }

  put(type: Standalone, row: AnyRow): void {
    const before = this.row(type, row.id)
    if (type === 'enrolment') this.reindex(before, row)
    this.references.change(type, before, row)
    this.tables[type].set(row.id, row)
  }

  remove(type: Standalone, id: string): void {
    const before = this.row(type, id)
    if (type === 'enrolment') this.reindex(before, undefined)
    this.references.change(type, before, undefined)
    this.tables[type].delete(id)
  }

  /** Holds from now on what the other one holds. */
  become(other: Memory): void {
    for (const type of standalone) {
      for (const { id } of [...this.rows(type)]) if (!other.row(type, id)) this.remove(type, id)
      for (const row of other.rows(type)) this.put(type, row)
    }
  }

  count(type?: Standalone): number {
    if (type) return this.tables[type].size
    return standalone.reduce((sum, each) => sum + this.tables[each].size, 0)
  }

  private *everything(): Generator<[Standalone, AnyRow]> {
    for (const type of standalone) for (const row of this.rows(type)) yield [type, row]
  }

  private reindex(before: AnyRow | undefined, after: AnyRow | undefined): void {
    this.ofCohort.change(before as Enrolment | undefined, after as Enrolment | undefined)
    this.ofPerson.change(before as Enrolment | undefined, after as Enrolment | undefined)
  }
}
