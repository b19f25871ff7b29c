import type { Refusal } from '@shared/import/grid'
import { refusalSentence } from '@shared/import/refusal-text'
import type { Bilingual } from '@shared/model/define'
import { asOfficeError, OfficeError } from '../../office/office-error'
import { troubleText } from '../../office/trouble-text'
import { PlatformTrouble } from '../../platform'

/** Does not wait for the end of what was stopped. */
export function unlessStopped<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new OfficeError('cancelled', 'Cancelled')), { once: true })
    work.then(resolve, reject)
  })
}

/** What went wrong, in words. */
export function sentenceOf(error: unknown): Bilingual {
  if (error instanceof PlatformTrouble) return error.sentence
  const { code } = asOfficeError(error)
  return troubleText[code as keyof typeof troubleText] ?? troubleText.unexpected
}

/** Kept in both languages, so that it follows a change of language on the screen. */
export function inBoth(refusal: Refusal): Bilingual {
  return { en: refusalSentence(refusal, 'en'), zh: refusalSentence(refusal, 'zh') }
}
