import { parseChineseName, parseLatinName } from '../../model/names'
import type { Value } from '../contract'
import type { Cell } from '../grid'
import type { ColumnContext, ReadCell } from './context'
import { hasHan, rawText, tidyText } from './tidy'

/** Columns that hold the parts of the person's own names. */
const parts = {
  nameZh: { family: 'familyNameZh', given: 'givenNameZh' },
  nameFull: { family: 'surname', given: 'givenNames' },
} as const

/** Commas and letters of full width are narrow in names; nothing else of a name is changed. */
const narrowName = (text: string) =>
  tidyText(
    text
      .replace(/，/g, ',')
      .replace(/／/g, '/')
      .replace(/[＇’]/g, "'")
      // The sign by which a spreadsheet was told that text follows; 't Hooft is a name.
      .replace(/^\s*'(?=\p{Script=Han}|\p{Lu})/u, ''),
  )

/**
 * Reads a name. The value is the name as written: "ZHUGE/YANGBEN MS" is ZHUGE YANGBEN, "Lü, Niming" stays; parts that the
 * writing tells go to the columns of the parts.
 */
export function readName(cell: Cell, context: ColumnContext): ReadCell {
  const written = narrowName(rawText(cell))
  const chinese = hasHan(written)
  const name = chinese ? parseChineseName(written) : parseLatinName(written)
  const key = context.info.key
  const into = key === 'nameZh' && chinese ? parts.nameZh : key === 'nameFull' && !chinese ? parts.nameFull : null
  const more: Record<string, Value> = {}
  if (into && name.family) more[into.family] = name.family
  if (into && name.given) more[into.given] = name.given
  return {
    value: name.full ?? written,
    state: 'said',
    findings: [],
    ...(Object.keys(more).length > 0 && { more }),
  }
}

/** Reads a part of a name: spaces joined, letters kept. */
export function readNamePart(cell: Cell): ReadCell {
  const value = narrowName(rawText(cell)).replace(/[,\s]+$/, '')
  return value === '' ? { state: 'unknown', findings: [] } : { value, state: 'said', findings: [] }
}
