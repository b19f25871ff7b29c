import type { ColumnInfo } from '../../model/columns'
import { answerWords, noneIsAnAnswerFor } from '../../model/words'
import type { ReadCell } from './context'

export { mentionsPending } from '../../rules/pending'

import { brackets, foldAnswer } from './tidy'

const noneWords = new Set(answerWords.none.map(foldAnswer))
const pendingWords = new Set<string>(answerWords.pending.map(foldAnswer))
const unknownWords = new Set(answerWords.unknown.map(foldAnswer))
const noneAnswers = new Set(noneIsAnAnswerFor)

/** Free text: a pending word must be the whole cell; numbers that keep a rule may have more behind it. */
const freeText = new Set(['text', 'note', 'bilingualText', 'name', 'reference'])

export type Answer = 'none' | 'pending' | 'unknown'

/**
 * Which of the three answers a text is, or null when it says something: there is none (无, N/A), it is on its way (待补,
 * TBC), nobody said (-, ?, blank). Width, case and spaces do not count.
 */
function answerOf(text: string): Answer | null {
  const folded = foldAnswer(text)
  if (unknownWords.has(folded)) return 'unknown'
  if (noneWords.has(folded)) return 'none'
  if (pendingWords.has(folded)) return 'pending'
  const bare = foldAnswer(brackets(text).outside).replace(/[?？!！.。,，…]+$/, '')
  return bare && pendingWords.has(bare) ? 'pending' : null
}

/** Reads none, pending and unknown for a column; null when the cell says something else. */
export function readAnswer(text: string, { key, kind, rule }: ColumnInfo): ReadCell | null {
  const answer = answerOf(text) ?? ((rule || !freeText.has(kind)) && startsPending(text) ? 'pending' : null)
  if (answer === null) return null
  if (answer === 'unknown') return { state: 'unknown', findings: [] }
  if (answer === 'none')
    return noneAnswers.has(key) ? { value: 'none', state: 'none', findings: [] } : { state: 'unknown', findings: [] }
  if (key === 'remarks') return null
  return {
    state: 'pending',
    findings: [{ code: 'placeholderText', severity: 'warning', field: key, values: { value: text } }],
  }
}

function startsPending(text: string): boolean {
  const folded = foldAnswer(text)
  return [...pendingWords].some((word) => folded.startsWith(word))
}
