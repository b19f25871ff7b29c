/** Reads what is typed into a field by the same rules as a cell of a spreadsheet under that field's heading. */
import type { Value } from '@shared/import/contract'
import type { ColumnContext } from '@shared/import/values/context'
import { readCell } from '@shared/import/values/read-cell'
import { columnOf } from '@shared/model/columns'
import type { Language } from '@shared/model/define'
import type { Reading } from '../ui/fields/field'
import { today } from '../ui/format'
import { problemsOf } from './finding-words'

interface TypedContext {
  language: Language
  /** Country of the office: where a telephone number without a code belongs. */
  country: 'CN' | 'GB'
}

function contextOf(column: string, { language, country }: TypedContext): ColumnContext {
  const info = columnOf(column)
  return {
    info,
    headerParts: [info.label[language]],
    language,
    around: { today: today() },
    dateOrder: 'DMY',
    monthAsked: false,
    dayNeeded: false,
    country,
    decimal: '.',
    implied: {},
  }
}

/** A text as a value of a column, or why it is none. Doubts (warnings) do not stand in the way of saving. */
export function readTyped(column: string, text: string, context: TypedContext): Reading<string> {
  if (!text) return { value: undefined }
  const read = readCell(text, contextOf(column, context))
  if (read.value !== undefined) return { value: asText(read.value) }
  const error = read.findings.find((finding) => finding.severity === 'error') ?? read.findings[0]
  const words = error && problemsOf([error], context.language)[0]
  return words ? { problem: words.text } : { value: undefined }
}

const asText = (value: Value) => (Array.isArray(value) ? value.join(', ') : String(value))
