import type { Reader, Standalone } from '../model/types'

/** What people count an office by; enrolments, imports and hand-overs only follow from these. */
const kinds = [
  'person',
  'cohort',
  'institution',
  'agreement',
  'event',
  'jointProgramme',
  'masterClass',
  'qualificationResult',
  'output',
] as const satisfies readonly Standalone[]

export interface Holding {
  type: (typeof kinds)[number]
  count: number
}

/** How much is on record, kind by kind; kinds of which there is nothing are left out. */
export function holdings(reader: Reader): Holding[] {
  return kinds.flatMap((type) => {
    let count = 0
    for (const _ of reader.all(type)) count += 1
    return count > 0 ? [{ type, count }] : []
  })
}
