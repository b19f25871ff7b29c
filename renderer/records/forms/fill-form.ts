/** Fills a form and puts it where the person says: one file, or a folder with one for each person. */

import type { RecordPlace } from '@shared/documents/document'
import type { WorkingFormat } from '@shared/documents/formats'
import type { SavedFile } from '@shared/ipc'
import type { Bilingual } from '@shared/model/define'
import type { Filling, FillRequest } from '@shared/templates/fill'
import { fileNamePart } from '@shared/templates/plain-text'
import { say } from '@shared/text/say'
import { templateWords } from '@shared/text/templates'
import { office } from '../../office/client'
import { PlatformTrouble, platform } from '../../platform'
import { FormTrouble, fillTemplate } from '../../sheets/office-files'
import { keptOf } from '../files/use-files'
import { logHandOver } from '../printing/log-hand-over'
import { type Form, formatOf, readForm } from './form'
import { withPictures } from './pictures'

/** Whom a form is filled for; people of a cohort, or everybody in it. */
export type FillTarget = Pick<FillRequest, 'cohort' | 'people'>

export interface FillRun {
  signal?: AbortSignal
  onProgress?(stage: 'filling' | 'saving', done: number, total: number): void
  /** Where the command line wants it: a file, or the folder of many. */
  to?: string
}

export interface Filled {
  saved: SavedFile
  count: number
  /** Not one file but a folder of them. */
  folder: boolean
  lacking: Filling['lacking']
}

/** A sentence for people about a form that cannot be filled. */
export class FillTrouble extends Error {
  override name = 'FillTrouble'
  constructor(readonly sentence: Bilingual) {
    super(sentence.en)
  }
}

/** What a form would be filled with. @throws FillTrouble where the record is gone, FormTrouble */
export async function fillingFor(form: Form, target: FillTarget): Promise<Filling> {
  const read = await readForm(form)
  if (!read) throw new FillTrouble(templateWords.notKept)
  const { who } = await platform.settings()
  const { of, name, language } = form
  const filling = await office.view('filling', { of, name, language, printedBy: who, parts: read.parts, ...target })
  if (!filling || filling.files.length === 0) throw new FillTrouble(templateWords.gone)
  return filling
}

/**
 * Fills a form and saves it; null where the person cancels the dialog. Every file is made before the first is saved.
 * @throws FillTrouble, FormTrouble, PlatformTrouble, or what `signal` was aborted with
 */
export async function fillForm(form: Form, target: FillTarget, run: FillRun = {}): Promise<Filled | null> {
  const { signal, onProgress } = run
  const kept = form.file && keptOf(form.file)
  const format = kept && formatOf(kept.fileName)
  if (!kept || !format) throw new FillTrouble(templateWords.notKept)
  const filling = await fillingFor(form, target)
  const total = filling.files.length
  const bytes = await platform.keptBytes(kept)
  onProgress?.('filling', 0, total)
  const scopes = filling.files.map(({ scope }) => scope)
  await withPictures(scopes)
  const files = await fillTemplate({ bytes, format }, scopes, {
    ...(signal && { signal }),
    onProgress: (done) => onProgress?.('filling', done, total),
  })
  const named = files.map((data, index) => ({ name: `${filling.files[index]?.stem}.${format}`, data }))
  const folder = form.of === 'person' && target.cohort !== undefined && target.people?.length !== 1
  const saved = folder ? await saveAll(form, named, run) : await saveOne(named[0], run)
  if (!saved) return null
  await noteHandOver(form, target, { saved, format, count: total, commandLine: run.to !== undefined })
  return { saved, count: total, folder, lacking: filling.lacking }
}

interface Named {
  name: string
  data: ArrayBuffer
}

async function saveOne(file: Named | undefined, { to }: FillRun): Promise<SavedFile | null> {
  if (!file) return null
  return platform.saveFile({ suggestedName: file.name, data: file.data, ...(to && { to }) })
}

/** Into a folder that is there when all of them are. */
async function saveAll(
  form: Form,
  files: readonly Named[],
  { to, signal, onProgress }: FillRun,
): Promise<SavedFile | null> {
  const name = fileNamePart(form.name) || 'forms'
  const begun = await platform.beginPack({ kind: 'folder', name, ...(to && { to }) })
  if (!begun) return null
  const { pack } = begun
  try {
    for (const [index, { name: fileName, data }] of files.entries()) {
      signal?.throwIfAborted()
      await platform.putIntoPack({ pack, fileName, data })
      onProgress?.('saving', index + 1, files.length)
    }
    return await platform.finishPack(pack)
  } catch (error) {
    await platform.cancelPack(pack)
    throw error
  }
}

async function noteHandOver(
  form: Form,
  { cohort, people }: FillTarget,
  {
    saved,
    format,
    count,
    commandLine,
  }: { saved: SavedFile; format: WorkingFormat; count: number; commandLine: boolean },
): Promise<void> {
  const read = await readForm(form)
  const [person] = people ?? []
  const record: RecordPlace | undefined =
    cohort !== undefined ? { type: 'cohort', id: cohort } : person ? { type: 'person', id: person } : undefined
  const over = {
    title: { zh: form.name, en: form.name },
    sensitive: read?.checked.asks.some(({ sensitive }) => sensitive) ?? false,
    language: form.language,
    rows: count,
    ...(record && { record }),
  }
  const way = format === 'xlsx' ? 'workbook' : 'text'
  await logHandOver(over, { way, file: saved.name, ...(commandLine && { commandLine }) }, form.language)
}

/** What went wrong, in a sentence. */
export function fillSentence(error: unknown, form: Pick<Form, 'name'>): Bilingual {
  if (error instanceof FillTrouble || error instanceof PlatformTrouble) return error.sentence
  if (!(error instanceof FormTrouble)) {
    console.error(error)
    return templateWords.failed
  }
  const { reason } = error
  const tag = 'cannotFill' in reason ? `{{${reason.cannotFill}}}` : ''
  const pair = 'cannotFill' in reason ? templateWords.cannotFill : templateWords.unreadable
  return { en: say(pair, 'en', { name: form.name, tag }), zh: say(pair, 'zh', { name: form.name, tag }) }
}
