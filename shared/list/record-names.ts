import { recordName } from '../model/record-name'
import type { AnyRow, Reader, Row, Standalone } from '../model/types'
import { folded } from '../search/fold'

/** Finds records by what they are called, exactly. */
export interface RecordNames {
  /** Ids of the records of a type that are called so, or have that id or number. */
  find(type: Standalone, name: string): readonly string[]
}

const told = (text: string) => folded(text).replace(/\s+/g, ' ').trim()

function* namesOf(reader: Reader, type: Standalone, row: AnyRow): Generator<string> {
  const name = recordName(reader, type, row as unknown as Row<Standalone>)
  const { shortName, formerNames, number, code, studentNo, staffNo, approvalNo } = row as Record<string, unknown>
  for (const each of [name?.en, name?.zh, shortName, formerNames, number, code, studentNo, staffNo, approvalNo].flat())
    if (typeof each === 'string' && each) yield told(each)
}

/** The names of all records, a type at a time and each made once: good while one question is answered. */
export function recordNames(reader: Reader): RecordNames {
  const types = new Map<Standalone, Map<string, Set<string>>>()
  const of = (type: Standalone) => {
    let names = types.get(type)
    if (!names) {
      names = new Map()
      for (const row of reader.all(type) as Iterable<AnyRow>)
        for (const name of namesOf(reader, type, row)) {
          const ids = names.get(name) ?? new Set<string>()
          ids.add(row.id)
          names.set(name, ids)
        }
      types.set(type, names)
    }
    return names
  }
  return {
    find: (type, name) => (reader.get(type, name) ? [name] : [...(of(type).get(told(name)) ?? [])]),
  }
}
