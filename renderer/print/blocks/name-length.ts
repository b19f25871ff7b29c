import type { Words } from '@shared/documents/document'

/** Width of a text in Chinese characters; Latin letters are about half as wide. */
function widthOf(text: string): number {
  let width = 0
  for (const letter of text) width += letter > '\u2e80' ? 1 : 0.55
  return width
}

const steps = [
  ['short', 6],
  ['medium', 14],
  ['long', 36],
] as const

/** How long a name is, for the size it is set in on cards and certificates: nothing of it is cut. */
export function nameLength(name: Words): 'short' | 'medium' | 'long' | 'longest' {
  const texts = typeof name === 'string' ? [name] : [name.zh ?? '', name.en ?? '']
  const width = Math.max(...texts.map(widthOf))
  return steps.find(([, most]) => width <= most)?.[0] ?? 'longest'
}
