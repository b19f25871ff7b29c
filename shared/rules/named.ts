import { inLanguage, recordName } from '../model/record-name'
import type { Reader, Standalone } from '../model/types'

/** The name of a record for a sentence, in both languages; empty where there is no such record. */
export function namesOf(reader: Reader, type: Standalone, id: string | undefined): { name: string; nameEn: string } {
  const row = id ? reader.get(type, id) : undefined
  const name = row && recordName(reader, type, row)
  return { name: inLanguage(name, 'zh'), nameEn: inLanguage(name, 'en') }
}
