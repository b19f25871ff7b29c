import type { BilingualText, IsoDate } from '../model/types'
import { lockWords } from '../text/lock'
import type { PrintedDocument } from './document'

/** The sheet with the recovery code of an office, to be locked away. It is printed when the code is made, and never kept. */
export function recoverySheet(
  code: string,
  { office, on, by }: { office: BilingualText; on: IsoDate; by: string },
): PrintedDocument {
  const groups = code.split('-').map((value, at) => ({ label: { en: `${at + 1}`, zh: `${at + 1}` }, value }))
  return {
    document: 'recoverySheet',
    record: { type: 'office', id: 'office' },
    preset: 'full',
    title: lockWords.sheetTitle,
    about: office,
    code: '',
    office,
    printedOn: on,
    printedBy: by,
    facts: [],
    blocks: [
      { kind: 'text', text: lockWords.sheetText },
      { kind: 'heading', text: lockWords.sheetGroups },
      { kind: 'figures', figures: groups.slice(0, groups.length / 2) },
      { kind: 'figures', figures: groups.slice(groups.length / 2) },
      { kind: 'text', text: lockWords.sheetUse },
      { kind: 'text', text: lockWords.sheetOld },
      { kind: 'lines', label: lockWords.sheetPlace, count: 1 },
    ],
    sensitive: false,
  }
}
