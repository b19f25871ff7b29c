/** Words for people, in both languages of the program. */
export interface Bilingual {
  readonly en: string
  readonly zh: string
}

export type Language = 'en' | 'zh'

/** How a value is written, checked and shown. What each holds in a record is `ValueOf` in types.ts. */
export type KindName =
  | 'text'
  | 'bilingualText'
  | 'name'
  | 'date'
  | 'partialDate'
  | 'dateRange'
  | 'number'
  | 'money'
  | 'enum'
  | 'flag'
  | 'phone'
  | 'email'
  | 'url'
  | 'country'
  | 'reference'
  | 'list'
  | 'file'
  | 'note'

/** '' ordinary, P personal, S sensitive: masked until shown, left out of default exports. */
export type Sensitivity = '' | 'P' | 'S'

/** A rule of shared/rules that a value of this column must keep. */
export type RuleName =
  | 'identityCard'
  | 'passport'
  | 'mrz'
  | 'phone'
  | 'schoolCode'
  | 'ukprn'
  | 'unifiedCode'
  | 'ofqual'
  | 'jointApproval'
  | 'sixDigits'
  | 'tenDigits'

export interface EnumValue extends Bilingual {
  /** What spreadsheets write for it, besides the two labels. */
  readonly words?: readonly string[]
}

export interface Headings {
  readonly en: readonly string[]
  readonly zh: readonly string[]
}

/**
 * A column of the world's spreadsheets that fills this field. Its key (`passportNo`) names the column in import reports.
 */
export interface ColumnDef {
  readonly label: Bilingual
  readonly headings: Headings
  /** Two-level headings: a child under one of these parents means this column. */
  readonly under?: readonly { readonly parent: readonly string[]; readonly child: readonly string[] }[]
  /** The part of a composite kind that the column fills: family, given, from, to, fileName. */
  readonly part?: string
  /** Picks the item of a list that the column fills, or makes one: `{ kind: 'guardian' }`. */
  readonly where?: Readonly<Record<string, string | boolean>>
  /** Where the value lives when the table holds another record type than the usual one. */
  readonly pathIn?: Readonly<Record<string, string>>
  readonly rule?: RuleName
  readonly sensitivity?: Sensitivity
  readonly kind?: KindName
  readonly note?: string
  readonly group?: string
  /** A heading that by itself says the value of another column. */
  readonly implies?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface FieldDef {
  readonly kind: KindName
  readonly label: Bilingual
  readonly sensitivity?: Sensitivity
  /** Not sensitive, and yet masked on the screen: how to reach somebody who is not on record themselves, a parent. */
  readonly covered?: boolean
  /** kind enum, or list of enum */
  readonly values?: Readonly<Record<string, EnumValue>>
  /** kind reference: the record type referred to */
  readonly to?: string
  /** kind reference: lives inside this record and dies with it */
  readonly owned?: boolean
  /** kind list: a kind, or the record type whose items are nested here by key */
  readonly of?: string
  /** kind list without `of`: rows with these fields, nested by key */
  readonly fields?: Readonly<Record<string, FieldDef>>
  /** Follows from other fields; never stored, compared on import. */
  readonly derived?: boolean
  /** Never reported as missing. */
  readonly optional?: boolean
  /** Words that mean another value in each kind of cohort. */
  readonly wordsByCohortKind?: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly note?: string
  /** What the field is called besides in other people's tables of such records; what lists of people say is in `columns`. */
  readonly also?: readonly string[]
  readonly columns?: Readonly<Record<string, ColumnDef>>
}

export interface RecordDef {
  readonly key: string
  readonly label: Bilingual
  /** Has a list and a page of its own. */
  readonly page?: boolean
  /** Seen and edited on the page of that record type. */
  readonly sectionOf?: string
  /** Where the columns of this type stand in a table: `person.documents[]`. Default: the key. */
  readonly columnsAt?: string
  readonly states?: Readonly<Record<string, EnumValue>>
  /** Columns of spreadsheets that say the state, by their keys. */
  readonly stateColumns?: Readonly<Record<string, ColumnDef>>
  readonly note?: string
  readonly fields: Readonly<Record<string, FieldDef>>
}

/** Writes a record type once; everything else derives from it. Data only: a function inside would make the types circular. */
export function define<const D extends RecordDef>(definition: D): D {
  return definition
}
