import type { CohortOptions, Value } from '@shared/import/contract'
import type { Bilingual } from '@shared/model/define'
import { importWords } from '@shared/text/import'
import type { TableView } from './table-facts'

/** The cohort of the import as the form shows it; empty text where nothing is known. */
export interface CohortForm {
  name: string
  kind: string
  from: string
  to: string
  destination: string
}

/** Keys under which a plan gives the cohort's values, the first that is there counts. */
const keys: Record<keyof CohortForm, readonly string[]> = {
  name: ['cohortName', 'name'],
  kind: ['cohortKind', 'kind'],
  from: ['dateFrom', 'from'],
  to: ['dateTo', 'to'],
  destination: ['destination', 'destinations'],
}

const textOf = (value: Value | undefined): string =>
  value === undefined ? '' : Array.isArray(value) ? (value[0] ?? '') : String(value)

/** What the person typed, else what stands in the file. */
export function cohortForm(options: CohortOptions, tables: readonly TableView[]): CohortForm {
  const found = Object.assign({}, ...[...tables].reverse().map(({ cohortValues }) => cohortValues)) as Record<
    string,
    Value
  >
  const read = (field: keyof CohortForm) =>
    options[field] ?? textOf(keys[field].map((key) => found[key]).find((value) => value !== undefined))
  return {
    name: read('name'),
    kind: read('kind'),
    from: read('from'),
    to: read('to'),
    destination: read('destination'),
  }
}

/** Where what the form shows comes from, and what is still to be said; null where everything was typed. */
export function hintOf(form: CohortForm, typed: CohortOptions): Bilingual | null {
  const isRead = Object.entries(form).some(
    ([field, value]) => value !== '' && typed[field as keyof CohortForm] === undefined,
  )
  if (form.name === '') return isRead ? importWords.notNamedInPreamble : importWords.notInPreamble
  return isRead ? importWords.fromPreamble : null
}
