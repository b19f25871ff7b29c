/** What the command line can be asked for, and the options of each command. */
import type { PrintLanguage, PrintOf } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import type { BackupCommand } from '../backups/command-door'
import { type PassphraseSource, passphraseOptions } from './passphrase'

export interface ImportCommand {
  verb: 'import'
  files: string[]
  /** Without a name: the files belong to no cohort, registers and workbooks of this program. */
  cohort: { name?: string; kind?: string; from?: string; to?: string; destination?: string }
  language: Language
  dryRun: boolean
  report?: string
  /** Its first line opens protected workbooks. */
  workbookPasswordFile?: string
}
export interface SummaryCommand {
  verb: 'summary'
  cohort: string
  /** Of the document. */
  printed: PrintLanguage
  /** Of what is said about it. */
  language: Language
  out: string
}
export interface ListCommand {
  verb: 'list'
  recordType: string
  sensitive: boolean
  language: Language
}
export interface ExportCommand {
  verb: 'export'
  recordType: string
  format: 'xlsx' | 'csv'
  sensitive: boolean
  /** Of the headings, and of what is said about it. */
  language: Language
  out: string
}
export interface PersonFileCommand {
  verb: 'personFile'
  of: { by: 'person' | 'id'; name: string }
  /** Of the document. */
  printed: PrintLanguage
  /** Of what is said about it. */
  language: Language
  /** A folder. */
  out: string
}
export interface PrintCommand {
  verb: 'print'
  /** Key of the document in the shelf; the page that holds the office knows them. */
  document: string
  of: PrintOf
  /** As the document begins when left out. */
  preset?: 'full' | 'minimal' | 'plain'
  /** Of documents of the whole office; this year when left out. */
  year?: number
  copies: number
  /** Marks what changed since the print before. */
  marks: boolean
  /** Of a pack: which documents; the usual ones when left out. */
  documents?: string[]
  /** Of the document. */
  printed: PrintLanguage
  /** Of what is said about it. */
  language: Language
  out: string
}
export interface FillCommand {
  verb: 'fill'
  /** Name of one of the office's own forms. */
  template: string
  of: NonNullable<PrintOf>
  /** Of what is said about it; the form has its own. */
  language: Language
  /** A file, or a folder where the form is filled for each person of a cohort. */
  out: string
}
export type Command = (
  | ImportCommand
  | SummaryCommand
  | ListCommand
  | ExportCommand
  | PersonFileCommand
  | PrintCommand
  | FillCommand
  | BackupCommand
) & {
  /** Opens an office that is locked. */
  passphrase?: PassphraseSource
}

/** Whether an option takes a value. */
export type Options = Readonly<Record<string, 'value' | 'flag'>>
const shared: Options = { '--profile': 'value', '--lang': 'value', ...passphraseOptions }
/** The options of each command; `--language` is `--lang` too. */
export const optionsOf: Readonly<Record<Exclude<Command['verb'], 'personFile'>, Options>> = {
  import: {
    ...shared,
    '--cohort': 'value',
    '--no-cohort': 'flag',
    '--kind': 'value',
    '--from': 'value',
    '--to': 'value',
    '--destination': 'value',
    '--dry-run': 'flag',
    '--workbook-password-file': 'value',
    '--report': 'value',
  },
  summary: { ...shared, '--cohort': 'value', '--out': 'value' },
  backup: { ...shared, '--to': 'value' },
  backups: { ...shared, '--from': 'value', '--json': 'flag' },
  restore: { ...shared, '--from': 'value' },
  list: { ...shared, '--sensitive': 'flag', '--json': 'flag' },
  print: {
    ...shared,
    '--cohort': 'value',
    '--person': 'value',
    '--id': 'value',
    '--preset': 'value',
    '--year': 'value',
    '--copies': 'value',
    '--no-marks': 'flag',
    '--documents': 'value',
    '--out': 'value',
  },
  export: { ...shared, '--person': 'value', '--id': 'value', '--sensitive': 'flag', '--out': 'value' },
  fill: { ...shared, '--cohort': 'value', '--person': 'value', '--id': 'value', '--out': 'value' },
}
