import type { Change } from '../model/change-set'
import { removalOfAll, subjectOf } from '../model/removal'
import { type Reader, type Standalone, standalone } from '../model/types'
import { isExample } from './draft'
import { exampleOfficeName } from './office-name'

export interface ExampleRemoval {
  /** Takes the example away, in one change set. */
  changes: Change[]
  /** Records of the example that go, whatever was changed in them. */
  gone: number
  /** Records that people made themselves and that stay, by type. */
  staying: Partial<Record<Standalone, number>>
  /** What people made themselves and that goes along: participations and results of people of the example. */
  along: number
}

/** Never counted as work of a person: the office itself, and the log of what was imported. */
const quiet: readonly Standalone[] = ['office', 'importBatch']

/**
 * What has to be written to take the example office away again. It is told by its ids, so that it goes whole whatever
 * was changed in it; what people added stays, without its references to what goes.
 */
export function exampleRemoval(reader: Reader): ExampleRemoval {
  const wanted: { type: Standalone; id: string }[] = []
  const staying: Partial<Record<Standalone, number>> = {}
  for (const type of standalone)
    for (const { id } of reader.all(type)) {
      if (isExample(id)) wanted.push({ type, id })
      else if (!quiet.includes(type)) staying[type] = (staying[type] ?? 0) + 1
    }
  const { changes, along } = removalOfAll(reader, wanted)
  for (const { type } of along) {
    const left = (staying[type] ?? 0) - 1
    if (left > 0) staying[type] = left
    else delete staying[type]
  }
  return { changes: [...changes, ...officeChanges(reader)], gone: wanted.length, staying, along: along.length }
}

/** The office is no longer marked, and has no name if it had that of the example. */
function officeChanges(reader: Reader): Change[] {
  const office = reader.get('office', 'office')
  if (!office) return []
  const { name } = office
  const borrowed = name?.zh === exampleOfficeName.zh && name?.en === exampleOfficeName.en
  const set = [
    ...(office.example === undefined ? [] : [{ p: 'example', from: office.example }]),
    ...(borrowed ? [{ p: 'name', from: name }] : []),
  ]
  return set.length
    ? [{ t: 'office', id: office.id, subject: subjectOf('office', office), op: 'update', base: office.seq, set }]
    : []
}
