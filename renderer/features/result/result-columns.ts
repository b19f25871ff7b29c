import { readDateText } from '@shared/list/read-date-text'
import type { Language } from '@shared/model/define'
import { showField } from '@shared/model/kinds'
import type { ResultRow, ResultUnit } from '@shared/summary/results'
import { resultWords } from '@shared/text/result'
import { say } from '@shared/text/say'
import { fieldDef } from '../../records/dictionary-fields'
import { readTyped } from '../../records/typed-value'
import type { Reading } from '../../ui/fields/field'
import { today } from '../../ui/format'
import type { GridColumn } from '../../ui/grid/grid'
import type { SheetField } from './sheet-edits'

export interface ResultColumn extends GridColumn {
  unit: string
  /** null: the name of the person. */
  field: SheetField | null
}

/** The name, a column for each unit, then the qualification as a whole with its numbers and its day of award. */
export function resultColumns(
  units: readonly ResultUnit[],
  words: Record<'name' | 'whole', string>,
  language: Language,
): ResultColumn[] {
  const column = (
    key: string,
    header: string,
    width: number,
    unit: string,
    field: SheetField | null,
  ): ResultColumn => ({
    key,
    header,
    width,
    unit,
    field,
    sortable: true,
    editable: field !== null,
  })
  const label = (field: SheetField) => fieldDef('qualificationResult', field).label[language]
  const unitHeader = ({ code, key }: ResultUnit) => (code && code !== key ? `${code} ${key}` : key)
  return [
    column('name', words.name, 240, '', null),
    ...units.map((unit) => column(`unit ${unit.key}`, unitHeader(unit), 132, unit.key, 'result' as const)),
    column('whole', words.whole, 118, '', 'result'),
    column('candidateNo', label('candidateNo'), 140, '', 'candidateNo'),
    column('certificateNo', label('certificateNo'), 160, '', 'certificateNo'),
    column('awardedOn', label('awardedOn'), 130, '', 'awardedOn'),
  ]
}

/** What stands in a cell, in words. */
export function cellText(row: ResultRow, { unit, field }: ResultColumn, language: Language): string {
  if (field === null) return row.name?.[language] ?? row.name?.zh ?? row.name?.en ?? ''
  return showField(row.results[unit]?.[field], fieldDef('qualificationResult', field), language)
}

/** What is typed into a cell as a value, or why it is none. */
export function readCellText(
  { field }: ResultColumn,
  text: string,
  context: { language: Language; country: 'CN' | 'GB' },
): Reading<string> {
  const typed = text.trim()
  if (!typed) return { value: undefined }
  if (field === 'awardedOn') {
    const read = readDateText(typed, true, today())
    return 'value' in read ? read : { problem: say(read.words, context.language, { value: typed }) }
  }
  if (field !== 'result') return { value: typed }
  const read = readTyped('result', typed, context)
  const known =
    'value' in read && read.value && Object.hasOwn(fieldDef('qualificationResult', 'result').values ?? {}, read.value)
  return known ? read : { problem: resultWords.unreadResult[context.language] }
}
