import type { EnumValue, FieldDef } from './define'

/** Words of an enumeration, folded, with the key each of them means. */
export type EnumWords = ReadonlyMap<string, string>

/** For comparing words of a list: narrow, lower case, spaces joined; punctuation stays (D* is not D, A+ is not A). */
function foldEnumWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

function collect(
  values: Readonly<Record<string, EnumValue>>,
  byCohortKind: FieldDef['wordsByCohortKind'],
  cohortKind: string | undefined,
): EnumWords {
  const words = new Map<string, string>()
  const add = (word: string, key: string) => {
    const folded = foldEnumWord(word)
    if (folded && !words.has(folded)) words.set(folded, key)
  }
  // What spreadsheets write comes first, then the labels, then the key itself.
  for (const [key, value] of Object.entries(values)) for (const word of value.words ?? []) add(word, key)
  for (const [word, meanings] of Object.entries(byCohortKind ?? {})) {
    const key = meanings[cohortKind ?? 'otherwise'] ?? meanings.otherwise
    if (key) add(word, key)
  }
  for (const [key, value] of Object.entries(values)) for (const word of [value.en, value.zh]) add(word, key)
  for (const key of Object.keys(values)) add(key, key)
  return words
}

const known = new WeakMap<object, Map<string, EnumWords>>()

/** The words of a field's values; for roles also those whose meaning hangs on the kind of the cohort (团员). */
export function enumWords(field: Pick<FieldDef, 'values' | 'wordsByCohortKind'>, cohortKind?: string): EnumWords {
  const values = field.values ?? {}
  const kinds = known.get(values) ?? new Map<string, EnumWords>()
  known.set(values, kinds)
  const at = field.wordsByCohortKind ? (cohortKind ?? '') : ''
  const words = kinds.get(at) ?? collect(values, field.wordsByCohortKind, cohortKind)
  kinds.set(at, words)
  return words
}
