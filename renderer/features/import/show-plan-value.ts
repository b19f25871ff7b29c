import type { Value } from '@shared/import/contract'
import { type ColumnInfo, columnOf, columns } from '@shared/model/columns'
import { countryName } from '@shared/model/country-names'
import type { Language } from '@shared/model/define'
import { noteHeading } from '@shared/model/heading-notes'
import { parseLatinName, readableLatinName } from '@shared/model/names'
import { ownFieldName } from '@shared/model/own-fields'
import { sheetPlace } from '@shared/model/sheet-columns'
import { showDate, showNumber, showPhone, showRange } from '@shared/model/show'
import { app } from '@shared/text/app'

/** A value of a plan in words: by the kind of its column; one that no column knows as it is. */
export function showPlanValue(field: string, value: Value | null, language: Language): string {
  if (value === null) return ''
  if (Array.isArray(value))
    return value.map((one) => showPlanValue(field, one, language)).join(language === 'zh' ? '、' : ', ')
  if (typeof value === 'boolean') return value ? app.yes[language] : app.no[language]
  if (value === 'none') return app.none[language]
  const column = columnNamed(field)
  const word = column?.values?.[String(value)]
  if (word) return word[language]
  if (typeof value === 'number') return showNumber(value, language)
  const kind = column?.kind === 'list' ? column.of : column?.kind
  if (kind === 'country') return countryName(value, language)
  if (kind === 'date' || kind === 'partialDate') return showDate(value, language)
  if (kind === 'dateRange') return showRange(rangeOf(value), language)
  if (kind === 'phone') return showPhone(value)
  return value
}

/** A value of a row in words; a name in Latin letters as it is going to be shown everywhere else. */
export function showRowValue(field: string, values: Readonly<Record<string, Value>>, language: Language): string {
  const value = values[field]
  if (field !== 'nameFull' || typeof value !== 'string') return showPlanValue(field, value ?? null, language)
  const { surname, givenNames, nameZh } = values
  const parts = {
    ...(typeof surname === 'string' && { family: surname }),
    ...(typeof givenNames === 'string' && { given: givenNames }),
  }
  return (
    readableLatinName({ ...(nameZh && { nameZh: {} }), nameLatin: { ...parseLatinName(value), ...parts } }) || value
  )
}

function rangeOf(text: string): { from?: string; to?: string } {
  const [from, to] = text.split('/')
  return { ...(from && { from }), ...(to && { to }) }
}

/** A column of the world's spreadsheets, or of the program's own sheets. */
export function columnNamed(field: string): ColumnInfo | undefined {
  return columns.has(field) || sheetPlace(field) ? columnOf(field) : undefined
}

/** What a column is called. */
export function fieldName(field: string, language: Language): string {
  return columnNamed(field)?.label[language] ?? ownFieldName(field) ?? noteHeading(field) ?? field
}
