/**
 * How Tongxing writes texts into the cells of a spreadsheet so that they come back as they were: words that would be read
 * as an answer (无, TBC, -) carry an apostrophe, lists stand in one cell.
 */
import type { Bilingual, Language } from './define'
import { answerWords } from './words'

/** What stands for the three answers in a written cell, the usual word first; unknown is a blank one. */
export const answerCells: Readonly<Record<'none' | 'pending', Readonly<Record<Language, readonly string[]>>>> = {
  none: { en: ['None', 'Nil', 'N/A'], zh: ['无', '没有', '暂无'] },
  pending: { en: ['Pending', 'TBC', 'To follow'], zh: ['待补', '待提供', '待确认'] },
}

export const flagCells: Readonly<Record<'yes' | 'no', Bilingual>> = {
  yes: { en: 'Yes', zh: '是' },
  no: { en: 'No', zh: '否' },
}

export type Answer = 'none' | 'pending' | 'unknown'

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const answers: ReadonlyMap<string, Answer> = new Map(
  (['unknown', 'pending', 'none'] as const).flatMap((answer) =>
    answerWords[answer].map((word) => [fold(word), answer] as const),
  ),
)

/** The answer a whole cell gives; null where it says something else. */
export function answerIn(text: string): Answer | null {
  return answers.get(fold(text)) ?? null
}

/** A text that would be taken for an answer, or that begins with an apostrophe itself, with an apostrophe before it. */
export function guarded(text: string): string {
  return text.startsWith("'") || answerIn(text) !== null ? `'${text}` : text
}

/** The text of a written cell without its apostrophe; null where there is none. */
export function unguarded(text: string): string | null {
  return text.startsWith("'") ? text.slice(1) : null
}

const separators: Bilingual = { en: '; ', zh: '；' }

/** Entries of a list in one cell; those that hold a separator or a quotation mark stand in quotation marks. */
export function joinEntries(entries: readonly string[], language: 'en' | 'zh'): string {
  return entries
    .map((entry) => (/[;；\n"]|^\s|\s$/.test(entry) ? `"${entry.replaceAll('"', '""')}"` : entry))
    .join(separators[language])
}

/** The entries of such a cell. */
export function splitEntries(text: string): string[] {
  const entries: string[] = []
  const pattern = /\s*(?:"((?:[^"]|"")*)"\s*(?=[;；\n]|$)|([^;；\n]*))(?:[;；\n]|$)/gy
  while (pattern.lastIndex < text.length) {
    const found = pattern.exec(text)
    if (!found) break
    const entry = found[1] === undefined ? (found[2] ?? '').trim() : found[1].replaceAll('""', '"')
    if (entry !== '') entries.push(entry)
  }
  return entries
}
