/** The words of a document in its language, for files that people go on working with. */
import { type Cell, type Column, type Fact, said, type Words } from '@shared/documents/document'
import type { PrintLanguage } from '@shared/ipc'
import { plainText } from '@shared/templates/plain-text'
import { documentWords } from '@shared/text/documents/common'

/** One line a language: Chinese first where a document is in both; words that are the same stand once. */
export function linesOf(words: Words, language: PrintLanguage): string[] {
  const written = typeof words === 'string' ? [words] : inLanguage(words, language)
  return written.filter((text): text is string => Boolean(text)).map(plainText)
}

function inLanguage({ zh, en }: Exclude<Words, string>, language: PrintLanguage): (string | undefined)[] {
  if (language === 'both') return zh === en ? [zh] : [zh, en]
  return language === 'zh' ? [zh || en] : [en || zh]
}

/** On one line, both languages beside each other. */
export const lineOf = (words: Words, language: PrintLanguage): string => linesOf(words, language).join(' ')

/** A cell with what stands under it; what nobody entered says so. */
export function cellLines(cell: Cell | undefined, language: PrintLanguage): string[] {
  if (!cell) return []
  if (cell.mark === 'missing' && !said(cell.text)) return linesOf(documentWords.notRecorded, language)
  return [...linesOf(cell.text, language), ...(cell.under === undefined ? [] : linesOf(cell.under, language))]
}

export const columnsIn = (columns: readonly Column[], language: PrintLanguage): Column[] =>
  columns.filter(({ only }) => !only || language === 'both' || only === language)

/** Facts that are shown: one that may be absent is left out, another says that it is not recorded. */
export const factsIn = (facts: readonly Fact[], language: PrintLanguage): { label: string; value: string }[] =>
  facts
    .filter(({ optional, value }) => !optional || said(value))
    .map(({ label, value }) => ({
      label: lineOf(label, language),
      value: lineOf(said(value) ? value : documentWords.notRecorded, language),
    }))
