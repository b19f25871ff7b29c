import { answerWords } from '../model/words'

const fold = (text: string) => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')

const words = answerWords.pending.map(fold)

/** True for a text in which a word says that something is on its way: 新办护照, "passport applied for 3/9". */
export function mentionsPending(text: string): boolean {
  const folded = fold(text)
  return words.some((word) => folded.includes(word))
}
