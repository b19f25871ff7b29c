/** The office's own forms: kept in its record, their files in its store. */
import type { WorkingFormat } from '@shared/documents/formats'
import type { KeptFile } from '@shared/ipc'
import type { FileRef, Row } from '@shared/model/types'
import { type CheckedTemplate, checkTemplate, type TemplatePart } from '@shared/templates/check'
import type { TemplateOf } from '@shared/templates/shape'
import { platform } from '../../platform'
import { readTemplate } from '../../sheets/office-files'
import { endingOf } from '../files/file-kind'
import { keptOf } from '../files/use-files'

export interface Form {
  key: string
  name: string
  of: TemplateOf
  language: 'en' | 'zh'
  file: FileRef | undefined
}

/** In the order of their names. */
export function formsOf(office: Pick<Row<'office'>, 'templates'> | null | undefined): Form[] {
  return Object.entries(office?.templates ?? {})
    .map(([key, { name = '', of = 'cohort', language = 'zh', file }]) => ({ key, name, of, language, file }))
    .sort((a, b) => a.name.localeCompare(b.name, 'zh') || a.key.localeCompare(b.key))
}

/** What the file is, by its ending; null for what is no form. */
export function formatOf(fileName: string): WorkingFormat | null {
  const ending = endingOf(fileName)
  return ending === 'docx' || ending === 'xlsx' ? ending : null
}

/** Placeholders of files read before, by what is in them. */
const read = new Map<string, Promise<TemplatePart[]>>()
const MOST = 40

/** The placeholders of a kept file. @throws FormTrouble, PlatformTrouble */
export function placeholdersIn(file: KeptFile): Promise<TemplatePart[]> {
  const known = read.get(file.sha256)
  if (known) return known
  const format = formatOf(file.fileName)
  const reading = platform.keptBytes(file).then((bytes) => readTemplate({ bytes, format: format ?? 'docx' }))
  read.set(file.sha256, reading)
  reading.catch(() => read.delete(file.sha256))
  const [oldest] = read.keys()
  if (read.size > MOST && oldest) read.delete(oldest)
  return reading
}

export interface ReadForm {
  parts: TemplatePart[]
  checked: CheckedTemplate
}

/** A form with everything that is wrong with it. null: only its name is on record. @throws FormTrouble, PlatformTrouble */
export async function readForm({ of, file }: Pick<Form, 'of' | 'file'>): Promise<ReadForm | null> {
  const kept = file && keptOf(file)
  if (!kept) return null
  const parts = await placeholdersIn(kept)
  return { parts, checked: checkTemplate(of, parts) }
}

/** What a new form is likely filled for, and in which language, by what stands in it. */
export function guessed(parts: readonly TemplatePart[]): Pick<Form, 'of' | 'language'> {
  const problems = (of: TemplateOf) => checkTemplate(of, parts).problems.length
  const texts = parts.flatMap(({ tags }) => tags.map(({ near }) => near))
  const chinese = texts.some((text) => /\p{Script=Han}/u.test(text.replace(/\{\{.*?\}\}/g, '')))
  return { of: problems('person') < problems('cohort') ? 'person' : 'cohort', language: chinese ? 'zh' : 'en' }
}
