/** Which records the names in cells mean; those that may be made from a name alone are made once. */
import type { Language } from '../../model/define'
import { dictionary, type RecordKey } from '../../model/dictionary'
import { parseChineseName, parseLatinName } from '../../model/names'
import { itemLabel, RecordLabels } from '../../model/record-labels'
import { referencesIn } from '../../model/references'
import { neighbours } from '../../model/sheet-items'
import type { SheetColumn } from '../../model/sheet-layout'
import { type Reader, type Row, type Standalone, standalone } from '../../model/types'
import { foldText, hasHan } from '../cells'
import type { Institutions } from '../changes/institutions'
import type { Work } from '../changes/work'

/** Where a name stands: in which record, and what is known of whoever is named. */
export interface Around {
  type: Standalone
  /** The record as far as it is known. */
  row: Readonly<Record<string, unknown>>
  /** The file names records of this office, so that a person's name alone means the person of that name here. */
  trusted: boolean
  /** Whether what is not there yet may be made. */
  make: boolean
  /** Organisation said beside a person, by its id. */
  organisation?: string | undefined
  /** What somebody decided about persons of this name: the person, or nobody on record. */
  decided?: string | 'new' | undefined
}

/** What a name means: a record, somebody of that name who may be another, or nothing. */
export type Found = { id: string } | { perhaps: string[] } | null

const isStandalone = (type: string | undefined): type is Standalone =>
  (standalone as readonly (string | undefined)[]).includes(type)

/** What the program itself writes behind a name that several records have. */
const detail = /^(.*\S) \(([\dA-Za-z-]{4,})\)$/

export class References {
  readonly reader: Reader
  readonly labels: RecordLabels
  private readonly madePersons = new Map<string, string>()

  constructor(
    private readonly work: Work,
    private readonly institutions: Institutions,
  ) {
    this.reader = work.asReader()
    this.labels = new RecordLabels(this.reader)
  }

  /** The record that a cell of a column of references names. */
  find(column: SheetColumn, text: string, around: Around): Found {
    const { to } = column
    if (!isStandalone(to)) return this.findItem(to ?? '', text, around)
    if (to === 'person') return this.findPerson(column, text, around)
    if (to === 'institution') {
      const id = this.institution(text, around.make)
      return id ? { id } : null
    }
    const meant = this.labels.find(to, text)
    return meant && 'id' in meant ? meant : null
  }

  /** The institution of that name, made where there is none; null where several go by it, or none is to be made. */
  institution(text: string, make: boolean): string | null {
    const meant = this.labels.find('institution', text)
    if (meant) return 'id' in meant ? meant.id : null
    return this.findInstitution(text, make)
  }

  /** The name to show for what a column refers to. */
  labelOf(
    column: SheetColumn,
    id: string,
    row: Readonly<Record<string, unknown>>,
    type: Standalone,
    language: Language,
  ): string {
    if (isStandalone(column.to)) return this.labels.labelOf(column.to, id, language)
    return itemLabel(neighbours(this.reader, type, row, column.to ?? '').get(id)) ?? id
  }

  /** Tells what a record is called from now on. */
  learn(type: Standalone, id: string): void {
    const row = this.work.read(type, id)
    if (row) this.labels.add(type, row as unknown as Row<Standalone>)
  }

  private findInstitution(text: string, make: boolean): string | null {
    const named = detail.exec(text)
    const name = named && !this.institutions.find(text) ? (named[1] ?? text) : text
    const known = this.institutions.find(name)
    if (known || !make) return known
    const id = this.institutions.idFor(name)
    this.learn('institution', id)
    return id
  }

  private findPerson(column: SheetColumn, text: string, around: Around): Found {
    const meant = this.labels.find('person', text)
    const { decided } = around
    if (meant !== null && decided !== 'new') {
      const ids = 'id' in meant ? [meant.id] : meant.several
      // One answer stands for every name of the row that it can stand for.
      if (decided !== undefined) return { id: ids.includes(decided) ? decided : (ids[0] ?? decided) }
      const [only] = ids
      if (only !== undefined && ids.length === 1 && (around.trusted || this.isSure(only, text, around)))
        return { id: only }
      return { perhaps: ids }
    }
    const key = `${foldText(text)} ${around.organisation ?? ''}`
    const made = this.madePersons.get(key)
    if (made) return { id: made }
    if (!around.make) return null
    const id = this.makePerson(column, text, around)
    this.madePersons.set(key, id)
    return { id }
  }

  /**
   * Made by this import, in the record already, written with an id or a date of birth, or of the organisation said
   * beside the name.
   */
  private isSure(id: string, text: string, { organisation, type, row }: Around): boolean {
    const person = this.work.read('person', id)
    if (!this.work.reader.get('person', id) || text.trim() === id || detail.test(text)) return true
    if (organisation !== undefined && person?.institution === organisation) return true
    return referencesIn(type, row).some((reference) => reference.id === id)
  }

  private makePerson({ steps, key }: SheetColumn, text: string, { organisation }: Around): string {
    const [, base, more] = detail.exec(text) ?? []
    const name = base ?? text
    const field = steps[steps.length - 1] ?? ''
    const kind = key.startsWith('event.guests.')
      ? 'guest'
      : key.startsWith('institution.contacts.')
        ? 'contact'
        : field in dictionary.person.fields.kinds.values
          ? field
          : undefined
    const { id } = this.work.create('person', {
      state: 'active',
      ...(hasHan(name) ? { nameZh: parseChineseName(name) } : { nameLatin: parseLatinName(name) }),
      ...(more && /^\d{4}-\d\d-\d\d$/.test(more) && { dateOfBirth: more }),
      ...(kind && { kinds: [kind] }),
      ...(organisation && { institution: organisation }),
    })
    this.learn('person', id)
    return id
  }

  /** A room of the cohort, a passport of the person: by its key, or by what it is called. */
  private findItem(to: string, text: string, { type, row }: Around): Found {
    if (!(to in dictionary)) return { id: text }
    const items = neighbours(this.reader, type, row, to as RecordKey)
    if (items.has(text)) return { id: text }
    const named = [...items].filter(([, item]) => foldText(itemLabel(item) ?? '') === foldText(text))
    return named.length === 1 ? { id: (named[0] as [string, unknown])[0] } : null
  }
}
