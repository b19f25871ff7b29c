import type { PrintLanguage, PrintOf } from '@shared/ipc'
import { countryOf } from '@shared/model/country-names'
import { isRealDay } from '@shared/model/dates'
import type { Language } from '@shared/model/define'
import { dictionary } from '@shared/model/dictionary'
import { say, type Values } from '@shared/text/say'
import type { BackupCommand } from '../backups/command-door'
import { type PassphraseSource, passphraseOptions, passphraseSource } from './passphrase'
import { mistakes, usage } from './usage'

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
export interface PrintCommand {
  verb: 'print'
  /** Key of the document in the shelf; the page that holds the office knows them. */
  document: string
  of: PrintOf
  preset: 'full' | 'minimal' | 'plain'
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
  | PrintCommand
  | FillCommand
  | BackupCommand
) & {
  /** Opens an office that is locked. */
  passphrase?: PassphraseSource
}

/** `text` goes to stdout for help and version, to stderr for a mistake. */
export type Parsed =
  | { command: Command }
  | { asked: 'help' | 'version'; text: string }
  | { mistake: true; text: string }

type Options = Readonly<Record<string, 'value' | 'flag'>>
const shared: Options = { '--profile': 'value', '--lang': 'value', ...passphraseOptions }
const optionsOf: Readonly<Record<Command['verb'], Options>> = {
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
  export: { ...shared, '--language': 'value', '--sensitive': 'flag', '--out': 'value' },
  fill: { ...shared, '--cohort': 'value', '--person': 'value', '--id': 'value', '--out': 'value' },
}

const kinds = Object.keys(dictionary.cohort.fields.kind.values)

class Mistake extends Error {
  constructor(
    readonly key: keyof typeof mistakes,
    readonly values: Values = {},
  ) {
    super(key)
  }
}

/** Reads the words of a command line. Never throws: what is wrong with them comes back with the usage. */
export function parseWords(words: readonly string[]): Parsed {
  const language = languageAskedFor(words)
  const [verb, ...rest] = words
  if (words.some((word) => word === '--help' || word === '-h') || verb === 'help') {
    return { asked: 'help', text: usage(language, kinds, Object.keys(dictionary)) }
  }
  if (verb === '--version' || verb === 'version') return { asked: 'version', text: '' }
  try {
    if (verb === undefined) throw new Mistake('noVerb')
    if (!isVerb(verb)) throw new Mistake('unknownVerb', { word: verb })
    const { plain, given } = split(verb, rest)
    const passphrase = passphraseSource(given)
    if (passphrase === 'both') throw new Mistake('oneOf', { words: Object.keys(passphraseOptions).join(', ') })
    return { command: { ...commandOf(verb, plain, given), ...(passphrase && { passphrase }) } }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    return {
      mistake: true,
      text: `${say(mistakes[error.key], language, error.values)}\n\n${usage(language, kinds, Object.keys(dictionary))}`,
    }
  }
}

const isVerb = (word: string): word is Command['verb'] => Object.hasOwn(optionsOf, word)

/** Mistakes are told in the language asked for, even where the mistake stands before it. */
export function languageAskedFor(words: readonly string[]): Language {
  const isZh = (word: string) => words[words.indexOf(word) + 1] === 'zh' && words.includes(word)
  return isZh('--lang') || isZh('--language') || words.includes('--lang=zh') || words.includes('--language=zh')
    ? 'zh'
    : 'en'
}

function commandOf(verb: Command['verb'], plain: string[], given: Map<string, string>): Command {
  const need = (word: string) => {
    const value = given.get(word)?.trim()
    if (!value) throw new Mistake('missing', { verb, word })
    return value
  }
  if (verb === 'import') {
    if (given.has('--no-cohort') && given.has('--cohort')) throw new Mistake('cohortOrNone')
    return importCommand(plain, given, given.has('--no-cohort') ? undefined : need('--cohort'))
  }
  if (verb === 'summary') {
    noMore(plain, 0)
    const printed = choice<PrintLanguage>(given, '--lang', ['en', 'zh', 'both'], 'en')
    const language = printed === 'zh' ? 'zh' : 'en'
    return { verb, cohort: need('--cohort'), printed, language, out: need('--out') }
  }
  if (verb === 'print') return printCommand(plain, given, need)
  if (verb === 'fill') return fillCommand(plain, given, need)
  if (verb === 'backup' || verb === 'backups' || verb === 'restore') return backupCommand(verb, plain, given, need)
  const recordType = typeIn(verb, plain)
  const sensitive = given.has('--sensitive')
  if (verb === 'export') {
    const out = need('--out')
    const format = /\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase()
    if (format !== 'xlsx' && format !== 'csv') throw new Mistake('badEnding', { value: out })
    if (given.has('--language') && given.has('--lang')) throw new Mistake('twice', { word: '--language' })
    const word = given.has('--language') ? '--language' : '--lang'
    return { verb, recordType, format, sensitive, language: choice<Language>(given, word, ['en', 'zh'], 'en'), out }
  }
  if (!given.has('--json')) throw new Mistake('missing', { verb, word: '--json' })
  return { verb, recordType, sensitive, language: choice<Language>(given, '--lang', ['en', 'zh'], 'en') }
}

function backupCommand(
  verb: BackupCommand['verb'],
  plain: readonly string[],
  given: Map<string, string>,
  need: (word: string) => string,
): BackupCommand {
  const language = choice<Language>(given, '--lang', ['en', 'zh'], 'en')
  const [name] = plain
  noMore(plain, verb === 'restore' ? 1 : 0)
  if (verb === 'backup') return { verb, language, ...defined({ to: given.get('--to') }) }
  if (verb === 'backups') return { verb, language, from: need('--from'), json: given.has('--json') }
  if (!name) throw new Mistake('noBackup')
  return { verb, language, name, from: need('--from') }
}

function typeIn(verb: 'list' | 'export', plain: readonly string[]): string {
  const [recordType] = plain
  if (!recordType) throw new Mistake(verb === 'list' ? 'noType' : 'noTypeToExport')
  noMore(plain, 1)
  if (!Object.hasOwn(dictionary, recordType)) {
    throw new Mistake('unknownType', { value: recordType, choices: Object.keys(dictionary).join(', ') })
  }
  return recordType
}

function fillCommand(
  [template, ...rest]: readonly string[],
  given: Map<string, string>,
  need: (word: string) => string,
): FillCommand {
  if (!template) throw new Mistake('noTemplate')
  noMore(rest, 0)
  const named = (['--cohort', '--person', '--id'] as const).filter((word) => given.has(word))
  const [word = '--cohort'] = named
  if (named.length > 1) throw new Mistake('oneOf', { words: named.join(', ') })
  const by = word === '--cohort' ? 'cohort' : word === '--person' ? 'person' : 'id'
  return {
    verb: 'fill',
    template,
    of: { by, name: need(word) },
    language: choice<Language>(given, '--lang', ['en', 'zh'], 'en'),
    out: need('--out'),
  }
}

function printCommand(
  [document, ...rest]: readonly string[],
  given: Map<string, string>,
  need: (word: string) => string,
): PrintCommand {
  if (!document) throw new Mistake('noDocument')
  noMore(rest, 0)
  const named = (['--cohort', '--person', '--id'] as const).filter((word) => given.has(word))
  if (named.length > 1) throw new Mistake('oneOf', { words: named.join(', ') })
  const printed = choice<PrintLanguage>(given, '--lang', ['en', 'zh', 'both'], 'en')
  const [word] = named
  return {
    verb: 'print',
    document,
    of: word ? { by: word === '--cohort' ? 'cohort' : word === '--person' ? 'person' : 'id', name: need(word) } : null,
    preset: choice<PrintCommand['preset']>(given, '--preset', ['full', 'minimal', 'plain'], 'full'),
    ...defined({ year: whole(given, '--year', 1990, 2100) }),
    copies: whole(given, '--copies', 1, 99) ?? 1,
    marks: !given.has('--no-marks'),
    ...(document === 'pack' && { documents: listed(given.get('--documents')) }),
    printed,
    language: printed === 'zh' ? 'zh' : 'en',
    out: need('--out'),
  }
}

/** `groupList,itinerary`, with any commas. */
const listed = (value = ''): string[] => value.split(/[,，、\s]+/).filter(Boolean)

function whole(given: Map<string, string>, word: string, least: number, most: number): number | undefined {
  const value = given.get(word)
  if (value === undefined) return undefined
  const number = Number(value)
  if (!/^\d{1,4}$/.test(value) || number < least || number > most) {
    throw new Mistake('badChoice', { word, value, choices: `${least}–${most}` })
  }
  return number
}

function importCommand(files: string[], given: Map<string, string>, name: string | undefined): ImportCommand {
  if (files.length === 0) throw new Mistake('noFiles')
  const from = day(given, '--from')
  const to = day(given, '--to')
  if (from && to && from > to) throw new Mistake('datesReversed', { from, to })
  const kind = given.has('--kind') ? choice(given, '--kind', kinds, '') : undefined
  return {
    verb: 'import',
    files,
    cohort: defined({ name, kind, from, to, destination: country(given, '--destination') }),
    language: choice<Language>(given, '--lang', ['en', 'zh'], 'en'),
    dryRun: given.has('--dry-run'),
    ...defined({ report: given.get('--report'), workbookPasswordFile: given.get('--workbook-password-file') }),
  }
}

/** Parts the words into plain ones and options; behind a lone `--` everything is plain. */
function split(verb: Command['verb'], words: readonly string[]) {
  const plain: string[] = []
  const given = new Map<string, string>()
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--') {
      plain.push(...words.slice(at + 1))
      break
    }
    if (!word.startsWith('--')) {
      plain.push(word)
      continue
    }
    const equals = word.indexOf('=')
    const name = equals > 0 ? word.slice(0, equals) : word
    const takes = Object.hasOwn(optionsOf[verb], name) ? optionsOf[verb][name] : undefined
    if (!takes) throw new Mistake('unknownOption', { verb, word: name })
    if (given.has(name)) throw new Mistake('twice', { word: name })
    if (takes === 'flag' && equals > 0) throw new Mistake('noValueTaken', { word: name })
    let value = ''
    if (takes === 'value') {
      if (equals < 0) at += 1
      value = equals > 0 ? word.slice(equals + 1) : (words[at] ?? '')
      if (value === '' || (equals < 0 && value.startsWith('--'))) throw new Mistake('noValue', { word: name })
    }
    given.set(name, value)
  }
  return { plain, given }
}

function noMore(plain: readonly string[], count: number): void {
  const word = plain[count]
  if (word !== undefined) throw new Mistake('tooMany', { word })
}

function choice<T extends string>(given: Map<string, string>, word: string, choices: readonly T[], otherwise: T): T {
  const value = given.get(word)
  if (value === undefined) return otherwise
  const found = choices.find((each) => each === value)
  if (found === undefined) throw new Mistake('badChoice', { word, value, choices: choices.join(', ') })
  return found
}

/** A day of the calendar, `2026-07-14`. */
function day(given: Map<string, string>, word: string): string | undefined {
  const value = given.get(word)
  if (value === undefined) return undefined
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value) ?? []
  if (!isRealDay(Number(year), Number(month), Number(date))) throw new Mistake('badDate', { word, value })
  return value
}

/** A country by its name in either language or its code, as two letters. */
function country(given: Map<string, string>, word: string): string | undefined {
  const value = given.get(word)
  if (value === undefined) return undefined
  const code = countryOf(value, false)
  if (!code) throw new Mistake('unknownCountry', { value })
  return code
}

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
