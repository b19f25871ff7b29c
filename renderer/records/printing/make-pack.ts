import type { Preset } from '@shared/documents/document'
import { type PackPart, SUMMARY } from '@shared/documents/pack'
import { documentPrintJob } from '@shared/documents/print-job'
import { type HandOver, handOverOf } from '@shared/documents/print-log'
import { beginsWith, shelfEntry } from '@shared/documents/shelf'
import type { PrintJob, PrintLanguage, SavedFile } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { summaryHandOver, summaryPrintJob } from '@shared/summary/print-job'
import { office } from '../../office/client'
import { platform } from '../../platform'
import { logHandOvers } from './log-hand-over'
import { withPhotos } from './photos'

export interface PackWish {
  /** Of the cohort. */
  id: string
  /** What the folder or the file is called, without an ending. */
  name: string
  /** Keys of the documents; none: the usual ones. */
  documents: readonly string[]
  kind: 'folder' | 'pdf'
  language: PrintLanguage
  /** Absent: as each document begins. */
  preset?: Preset
  printedBy: string
  /** Where to, given by the command line; asked for otherwise. */
  to?: string
}

export interface PackRun {
  signal?: AbortSignal
  onProgress?(progress: { done: number; total: number; title: string }): void
}

/** The file or folder, and how many documents are in it. */
export interface MadePack {
  file: SavedFile
  documents: number
}

interface Made {
  job: PrintJob
  over: HandOver
  title: string
}

/**
 * Makes the documents of a cohort in one go and logs them. Nothing is there where it is stopped or fails.
 * @returns null where the person cancels the question where to
 * @throws PlatformTrouble, OfficeError, or AbortError where `signal` stops it
 */
export async function makePack(wish: PackWish, { signal, onProgress }: PackRun = {}): Promise<MadePack | null> {
  const spoken: Language = wish.language === 'en' ? 'en' : 'zh'
  const parts = await office.view('packParts', { id: wish.id, documents: wish.documents })
  const begun = await platform.beginPack({ kind: wish.kind, name: wish.name, ...(wish.to && { to: wish.to }) })
  if (!begun) return null
  const { pack } = begun
  try {
    const overs: HandOver[] = []
    for (const [done, part] of parts.entries()) {
      signal?.throwIfAborted()
      const made = await madeOf(part, wish)
      if (!made) continue
      onProgress?.({ done, total: parts.length, title: made.title })
      const number = String(done + 1).padStart(String(parts.length).length, '0')
      await platform.addToPack({ ...made.job, fileName: `${number} ${made.job.fileName}`, pack, title: made.title })
      overs.push(made.over)
    }
    signal?.throwIfAborted()
    const file = await platform.finishPack(pack)
    await logHandOvers(overs, { way: 'pdf', file: file.name, ...(wish.to && { commandLine: true }) }, spoken)
    return { file, documents: overs.length }
  } catch (error) {
    await platform.cancelPack(pack)
    throw error
  }
}

async function madeOf({ document, id }: PackPart, wish: PackWish): Promise<Made | null> {
  const { language, printedBy } = wish
  if (document === SUMMARY) {
    const summary = await office.view('cohortSummary', { id })
    if (!summary) return null
    const over = summaryHandOver(id, summary, language)
    return { job: summaryPrintJob(summary, language, printedBy), over, title: titleOf(over.title, language) }
  }
  const entry = shelfEntry(document)
  const preset = wish.preset ?? (entry ? beginsWith(entry) : 'full')
  const made = await office.view('document', { document, id, preset, printedBy })
  if (!made) return null
  const job = documentPrintJob(await withPhotos(made), language)
  const perPerson = id !== wish.id
  const title = perPerson ? job.fileName.replace(/\.pdf$/, '') : titleOf(made.title, language)
  return { job, over: handOverOf(made, language), title }
}

const titleOf = (title: { en?: string; zh?: string }, language: PrintLanguage) =>
  language === 'both' ? `${title.zh} ${title.en}` : (title[language] ?? '')
