/** What the log of prints remembers of people: whose rows it holds, and the log without those who were erased. */
import type { AnyRow, Reader, Row } from '../model/types'
import { readMemory, withoutRows } from './print-memory'

/** Rows have the key of their record, some with a word or the key of an item beside it. */
const idsIn = (key: string): string[] => key.split(/[ .]/)

const keysIn = (text: string | undefined): string[] => {
  const memory = readMemory(text)
  return memory ? Object.values(memory.tables).flatMap((rows) => Object.keys(rows)) : []
}

/** The people whose rows a print remembers: of their own records, their enrolments and results. */
export function peopleInPrint(reader: Reader, memory: string | undefined): string[] {
  const found = new Set<string>()
  for (const id of keysIn(memory).flatMap(idsIn)) {
    const owner = reader.get('enrolment', id)?.person ?? reader.get('qualificationResult', id)?.person
    if (owner) found.add(owner)
    else if (reader.get('person', id)) found.add(id)
  }
  return [...found]
}

/** The lines of the log that hold rows of these records, without those rows. */
export function printsWithout(reader: Reader, gone: { has(id: string): boolean }): Row<'disclosure'>[] {
  const changed: Row<'disclosure'>[] = []
  for (const row of reader.all('disclosure')) {
    const theirs = keysIn(row.memory).filter((key) => idsIn(key).some((id) => gone.has(id)))
    const memory = theirs.length > 0 ? readMemory(row.memory) : null
    if (memory) changed.push({ ...row, memory: JSON.stringify(withoutRows(memory, new Set(theirs))) })
  }
  return changed
}

/** The number of prints that remember something of these people. */
export function printsHolding(reader: Reader, people: readonly string[]): number {
  const records = people.flatMap((id): AnyRow['id'][] => [
    id,
    ...reader.enrolmentsWith(id).map((enrolment) => enrolment.id),
    ...reader.referring(id).map((place) => (place.type === 'qualificationResult' ? place.id : id)),
  ])
  return printsWithout(reader, new Set(records)).length
}
