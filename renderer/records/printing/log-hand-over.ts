import { type Handed, type HandOver, memoryFor } from '@shared/documents/print-log'
import type { Language } from '@shared/model/define'
import { printingWords } from '@shared/text/printing'
import { say } from '@shared/text/say'
import { office } from '../../office/client'
import { platform } from '../../platform'
import { freshId } from '../edits'

const two = (value: number) => String(value).padStart(2, '0')

/**
 * Writes into the log that something left the office: who, when, what of which record, how. No toast and no undo: it
 * happened.
 * @throws OfficeError where the journal refuses it
 */
export async function logHandOver(
  over: HandOver,
  how: Omit<Handed, 'by' | 'on' | 'time'>,
  language: Language = 'zh',
): Promise<void> {
  const { who } = await platform.settings()
  const now = new Date()
  const on = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  const handed: Handed = { ...how, by: who, on, time: `${two(now.getHours())}:${two(now.getMinutes())}` }
  const id = freshId()
  const memory = memoryFor(over, id)
  const { made: _, ...rest } = over
  const changes = await office.view('handOver', { id, over: rest, handed, memory })
  const word = how.way === 'paper' ? printingWords.notePaper : printingWords.noteFile
  await office.ask('commit', { why: 'edit', note: say(word, language, { what: over.title[language] ?? '' }), changes })
}
