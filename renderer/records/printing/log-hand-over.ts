import { type Handed, type HandOver, memoryFor } from '@shared/documents/print-log'
import type { Change } from '@shared/model/change-set'
import type { Bilingual, Language } from '@shared/model/define'
import { printingWords } from '@shared/text/printing'
import { say } from '@shared/text/say'
import { office } from '../../office/client'
import { platform } from '../../platform'
import { freshId } from '../edits'

const two = (value: number) => String(value).padStart(2, '0')

/** How something left the office; who and when are known here. */
export type How = Omit<Handed, 'by' | 'on' | 'time'>

/**
 * Writes into the log that something left the office: who, when, what of which record, how. No toast and no undo: it
 * happened. Call it after every print, file and export that holds people.
 * @throws OfficeError where the journal refuses it
 */
export function logHandOver(over: HandOver, how: How, language: Language = 'zh'): Promise<void> {
  return logHandOvers([over], how, language)
}

/** The same where the file is saved already: that it could not be noted is told, and nothing else goes wrong. */
export async function logOrTell(
  over: HandOver,
  how: How,
  language: Language,
  tell: (sentence: Bilingual) => void,
): Promise<void> {
  try {
    await logHandOver(over, how, language)
  } catch (error) {
    console.error(error)
    tell(printingWords.notLogged)
  }
}

/** The same for several documents that left together, as one step of the history. */
export async function logHandOvers(overs: readonly HandOver[], how: How, language: Language = 'zh'): Promise<void> {
  if (overs.length === 0) return
  const { who } = await platform.settings()
  const now = new Date()
  const on = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const handed: Handed = { ...how, by: who, on, time: `${two(now.getHours())}:${two(now.getMinutes())}` }
  const changes: Change[] = []
  for (const over of overs) {
    const id = freshId()
    const memory = memoryFor(over, id)
    const { made: _, ...rest } = over
    changes.push(...(await office.view('handOver', { id, over: rest, handed, memory })))
  }
  const [first] = overs
  const what = overs.length === 1 ? (first?.title[language] ?? '') : say(printingWords.pack, language)
  const word = how.way === 'paper' ? printingWords.notePaper : printingWords.noteFile
  await office.ask('commit', { why: 'edit', note: say(word, language, { what }), changes })
}
