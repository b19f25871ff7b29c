import type { FieldDef } from './define'
import type { dictionary, RecordKey } from './dictionary'

/** ISO 8601 day, `2029-08-05`. */
export type IsoDate = string
/** `2029-08-05`, `2029-08` or `2029`; never completed by a guess. */
export type PartialDate = string

export interface Name {
  full?: string
  family?: string
  given?: string
  middle?: string
}
export interface BilingualText {
  en?: string
  zh?: string
}
export interface DateRange {
  from?: PartialDate
  to?: PartialDate
}
export interface Money {
  amount: number
  currency?: string
}
export interface FileRef {
  fileName: string
  /** Of the content, which lies in the office's store; absent: only the name is known. */
  sha256?: string
  bytes?: number
  /** The day it was attached. */
  addedOn?: IsoDate
}

/** Items of a list are kept by a key of their own, so that two people can change two of them and both changes stand. */
export type Items<T> = Record<string, T>

interface Plain {
  text: string
  note: string
  email: string
  url: string
  phone: string
  country: string
  date: IsoDate
  partialDate: PartialDate
  number: number
  flag: boolean
  name: Name
  bilingualText: BilingualText
  dateRange: DateRange
  money: Money
  file: FileRef
}

type EnumKey<F extends FieldDef> = F['values'] extends Record<string, unknown> ? keyof F['values'] & string : string

type ListOf<F extends FieldDef> = F['of'] extends 'enum'
  ? EnumKey<F>[]
  : F['of'] extends 'file'
    ? Items<FileRef>
    : F['of'] extends keyof Plain
      ? Plain[F['of']][]
      : F['of'] extends RecordKey
        ? F['of'] extends Standalone
          ? string[]
          : Items<Fields<F['of']>>
        : F['fields'] extends Record<string, FieldDef>
          ? Items<FieldValues<F['fields']>>
          : never

/** What a field holds in a record. Absent means no value; an empty group is absent too. */
export type ValueOf<F extends FieldDef> = F['kind'] extends keyof Plain
  ? Plain[F['kind']]
  : F['kind'] extends 'enum'
    ? EnumKey<F>
    : F['kind'] extends 'reference'
      ? F['owned'] extends true
        ? F['to'] extends RecordKey
          ? Fields<F['to']>
          : never
        : string
      : F['kind'] extends 'list'
        ? ListOf<F>
        : never

type FieldValues<FS extends Readonly<Record<string, FieldDef>>> = {
  -readonly [K in keyof FS as FS[K]['derived'] extends true ? never : K]?: ValueOf<FS[K]>
} & { pending?: Partial<Record<keyof FS & string, true>> }

/**
 * The values of a record or of a nested item. `pending` names fields said to be on their way (待补, TBC), which is
 * neither "none" nor unknown.
 */
export type Fields<K extends RecordKey> = FieldValues<(typeof dictionary)[K]['fields']>

/** Record types with a table of their own; every other type is nested, by key, in the record it is a section of. */
export const standalone = [
  'office',
  'institution',
  'person',
  'cohort',
  'enrolment',
  'importBatch',
  'alliance',
  'agreement',
  'jointProgramme',
  'event',
  'pressItem',
  'orderClass',
  'masterClass',
  'qualification',
  'qualificationResult',
  'output',
  'plan',
  'disclosure',
] as const
export type Standalone = (typeof standalone)[number]

/** A record of the store: its id sorts by time, `seq` is the change set that last touched it. */
export type Row<K extends RecordKey> = Fields<K> & { id: string; seq: number; state?: string }

export type AnyRow = { id: string; seq: number } & Record<string, unknown>

/** A place of a record that refers to another: `path` without keys of items, `parties.institution`. */
export interface Referring {
  type: Standalone
  id: string
  path: string
}

/** What pure code needs of the store: the records of a type, and one by id. */
export interface Reader {
  get<K extends Standalone>(type: K, id: string): Row<K> | undefined
  all<K extends Standalone>(type: K): Iterable<Row<K>>
  /** Enrolments of a cohort. */
  enrolmentsOf(cohortId: string): readonly Row<'enrolment'>[]
  /** Enrolments of a person. */
  enrolmentsWith(personId: string): readonly Row<'enrolment'>[]
  /** Every place of another record that refers to this one, enrolments of people and cohorts excepted. */
  referring(id: string): readonly Referring[]
}
