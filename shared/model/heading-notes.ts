/** Columns of lists that are kept as a line among the remarks on the person: `Campus: North`. */
import { ownField } from './own-fields'

/** Said of a column: its value is kept among the remarks on the person, under its heading. */
export const noteField = 'note'

/** Whether a column keeps what it says under its own heading, so that as many may do so as there are headings. */
export function isKeptByHeading(field: string | null): boolean {
  return field === ownField || field === noteField
}

/** Key under which a row has what is to be noted: `note:Campus`. */
export function noteKey(heading: string): string {
  return `${noteField}:${heading}`
}

/** The heading of a note by that key; null for every other key. */
export function noteHeading(key: string): string | null {
  return key.startsWith(`${noteField}:`) ? key.slice(noteField.length + 1) : null
}

const onOneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

function startOf(heading: string): string {
  const plain = onOneLine(heading)
  return `${plain}${/\p{Script=Han}/u.test(plain) ? '：' : ': '}`
}

const saysOf = (line: string, heading: string) => line.startsWith(startOf(heading))

/** What the remarks note under the heading; null where they have no such line. */
export function notedUnder(remarks: unknown, heading: string): string | null {
  if (typeof remarks !== 'string') return null
  const line = remarks.split('\n').find((one) => saysOf(one, heading))
  return line === undefined ? null : line.slice(startOf(heading).length).trim()
}

/** The remarks with a line under the heading: in the place of the one they had, else after everything else. */
export function withNote(remarks: unknown, heading: string, text: string): string {
  const made = `${startOf(heading)}${onOneLine(text)}`
  // "none" is what remarks say where somebody said that there are none.
  const lines = typeof remarks === 'string' && remarks !== '' && remarks !== 'none' ? remarks.split('\n') : []
  const at = lines.findIndex((line) => saysOf(line, heading))
  return (at < 0 ? [...lines, made] : lines.with(at, made)).join('\n')
}

/** The remarks with those of another list behind them: a later remark adds to what is known and takes nothing away. */
export function withRemarks(before: string, said: string): string {
  const lines = before === 'none' ? [] : before.split('\n')
  const added = said === 'none' ? [] : said.split('\n').filter((line) => !lines.includes(line))
  return lines.length + added.length === 0 ? before : [...lines, ...added].join('\n')
}
