/** Possible duplicates of the office as a page shows them: searched for a little at a time, so that others are answered. */
import { fullName, readableLatinName } from '../../model/names'
import { inLanguage } from '../../model/record-name'
import type { Reader, Row } from '../../model/types'
import { type DuplicatePair, duplicatesOf, findDuplicates } from './duplicates'

/** A person as people recognise them. */
export interface Likely {
  id: string
  name: string
  latin: string
  born: string
  college: string
  cohorts: number
}

export interface DuplicateLine extends Pick<DuplicatePair, 'by' | 'against'> {
  a: Likely
  b: Likely
}

export interface DuplicateList {
  /** 0..1; 1: everybody was looked at. */
  progress: number
  total: number
  lines: DuplicateLine[]
}

interface Search {
  steps: Generator<number, DuplicatePair[]>
  progress: number
  pairs: DuplicatePair[] | null
}

const searches = new WeakMap<Reader, Search>()

/** Milliseconds of searching at a stretch. */
const STRETCH = 12

/**
 * What is known so far, after searching a little more; `again` starts anew. Pairs that were merged or told apart since
 * are left out.
 */
export function duplicateList(
  reader: Reader,
  { again, from, count, language }: { again?: boolean; from: number; count: number; language: 'en' | 'zh' },
): DuplicateList {
  let search = searches.get(reader)
  if (!search || again) {
    search = { steps: findDuplicates(reader), progress: 0, pairs: null }
    searches.set(reader, search)
  }
  const until = Date.now() + STRETCH
  while (!search.pairs && Date.now() < until) {
    const step = search.steps.next()
    if (step.done) Object.assign(search, { pairs: step.value, progress: 1 })
    else search.progress = step.value
  }
  const open = (search.pairs ?? []).filter((pair) => isOpen(reader, pair))
  return {
    progress: search.progress,
    total: open.length,
    lines: open.slice(from, from + count).flatMap((pair) => lineOf(reader, pair, language)),
  }
}

/** The pairs that one person is in. */
export function duplicatesWith(reader: Reader, id: string, language: 'en' | 'zh'): DuplicateLine[] {
  return duplicatesOf(reader, id).flatMap((pair) => lineOf(reader, pair, language))
}

/** How many pairs are waiting, where somebody has looked already; null: nobody has. */
export function duplicatesKnown(reader: Reader): number | null {
  const pairs = searches.get(reader)?.pairs
  return pairs ? pairs.filter((pair) => isOpen(reader, pair)).length : null
}

function isOpen(reader: Reader, { a, b }: DuplicatePair): boolean {
  const [one, other] = [reader.get('person', a), reader.get('person', b)]
  return one !== undefined && other !== undefined && !saysDifferent(one, b) && !saysDifferent(other, a)
}

function saysDifferent({ identityDecisions }: Row<'person'>, id: string): boolean {
  return Object.values(identityDecisions ?? {}).some(({ verdict, other }) => verdict === 'different' && other === id)
}

function lineOf(reader: Reader, { a, b, by, against }: DuplicatePair, language: 'en' | 'zh'): DuplicateLine[] {
  const [one, other] = [reader.get('person', a), reader.get('person', b)]
  return one && other ? [{ a: likely(reader, one, language), b: likely(reader, other, language), by, against }] : []
}

function likely(reader: Reader, person: Row<'person'>, language: 'en' | 'zh'): Likely {
  const college = person.institution ? reader.get('institution', person.institution)?.name : undefined
  return {
    id: person.id,
    name: fullName(person.nameZh),
    latin: readableLatinName(person),
    born: person.dateOfBirth ?? '',
    college: inLanguage(college, language),
    cohorts: reader.enrolmentsWith(person.id).length,
  }
}
