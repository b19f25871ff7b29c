import { inOne, type Words } from '@shared/documents/document'
import type { PrintLanguage } from '@shared/ipc'

/** Width of a text in Chinese characters; Latin letters are about half as wide. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u2e80' ? 1 : 0.55
  return width
}

const steps = [
  ['short', 7.5],
  ['medium', 14],
  ['long', 36],
] as const

/**
 * How long a name is in the language of the document, for the size it is set in on cards and certificates: nothing of it
 * is cut.
 */
export function nameLength(name: Words, language: PrintLanguage): 'short' | 'medium' | 'long' | 'longest' {
  const texts = language === 'both' ? [inOne(name, 'zh'), inOne(name, 'en')] : [inOne(name, language)]
  const width = Math.max(...texts.map(widthOf))
  return steps.find(([, most]) => width <= most)?.[0] ?? 'longest'
}
