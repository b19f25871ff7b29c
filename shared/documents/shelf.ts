/** Every document the office prints, in the order of the shelf. A new one is a new line here. */
import type { IsoDate, Reader } from '../model/types'
import { groupListWords } from '../text/documents/group-list'
import type { Preset, PrintedDocument } from './document'
import { groupList } from './group-list'
import { withPreset } from './preset'
import type { ShelfEntry } from './shelf-entry'

export const shelf: readonly ShelfEntry[] = [
  {
    key: 'groupList',
    title: groupListWords.title,
    purpose: { en: 'Who goes: for the approval and the file.', zh: '团组成员一览，用于报批与存档。' },
    of: 'cohort',
    make: groupList,
    formats: ['xlsx', 'docx'],
  },
]

export function shelfEntry(key: string): ShelfEntry | undefined {
  return shelf.find((entry) => entry.key === key)
}

export interface DocumentQuery {
  document: string
  /** Of the record it is about; `office` for documents of the whole office. */
  id: string
  year?: number
  preset?: Preset
  printedBy: string
}

/** A document ready to lay out; null where there is no such document or record. */
export function makeDocument(reader: Reader, query: DocumentQuery, today: IsoDate): PrintedDocument | null {
  const entry = shelfEntry(query.document)
  const parts = entry?.make(reader, query.id, today, { year: query.year ?? Number(today.slice(0, 4)) })
  if (!entry || !parts) return null
  const office = reader.get('office', 'office')
  return withPreset(
    {
      title: entry.title,
      ...parts,
      document: entry.key,
      office: office?.name ?? {},
      printedOn: today,
      printedBy: query.printedBy,
    },
    query.preset ?? 'full',
  )
}
