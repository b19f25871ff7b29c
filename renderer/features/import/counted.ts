import type { Language } from '@shared/model/define'
import { showNumber } from '@shared/model/show'

/** A count for a sentence: 1 stays a number, which chooses the singular; others are grouped as the language does. */
export function counted(count: number, language: Language): { count: number | string } {
  return { count: count === 1 ? 1 : showNumber(count, language) }
}
