import type { PrintLanguage } from '@shared/ipc'
import type { Language } from '@shared/model/define'
import { dictionary } from '@shared/model/dictionary'
import { say } from '@shared/text/say'
import type { BackupCommand } from '../backups/command-door'
import {
  type Command,
  type FillCommand,
  type ImportCommand,
  optionsOf,
  type PersonFileCommand,
  type PrintCommand,
} from './commands'
import { choice, country, day, type Given, listed, Mistake, noMore, split, whole } from './options'
import { passphraseOptions, passphraseSource } from './passphrase'
import { mistakes, usage } from './usage'

/** `text` goes to stdout for help and version, to stderr for a mistake. */
export type Parsed =
  | { command: Command }
  | { asked: 'help' | 'version'; text: string }
  | { mistake: true; text: string }

const kinds = Object.keys(dictionary.cohort.fields.kind.values)

/** Mistakes in what stands behind an option: the sentence says what can stand there, and the usage would bury it. */
const saidInFull: ReadonlySet<Mistake['key']> = new Set<Mistake['key']>([
  'badChoice',
  'badDate',
  'badEnding',
  'datesReversed',
  'listNeedsJson',
  'unknownCountry',
  'unknownType',
])

/** Reads the words of a command line. Never throws: what is wrong with them comes back, with the usage where that helps. */
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
    const { plain, given } = split(verb, optionsOf[verb], rest)
    const passphrase = passphraseSource(given)
    if (passphrase === 'both') throw new Mistake('oneOf', { words: Object.keys(passphraseOptions).join(', ') })
    return { command: { ...commandOf(verb, plain, given), ...(passphrase && { passphrase }) } }
  } catch (error) {
    if (!(error instanceof Mistake)) throw error
    const sentence = `${say(mistakes[error.key], language, error.values)}\n`
    if (saidInFull.has(error.key)) return { mistake: true, text: sentence }
    return { mistake: true, text: `${sentence}\n${usage(language, kinds, Object.keys(dictionary))}` }
  }
}

type Verb = keyof typeof optionsOf
const isVerb = (word: string): word is Verb => Object.hasOwn(optionsOf, word)

/** Mistakes are told in the language asked for, even where the mistake stands before it. */
export function languageAskedFor(words: readonly string[]): Language {
  const isZh = (word: string) => words[words.indexOf(word) + 1] === 'zh' && words.includes(word)
  return isZh('--lang') || isZh('--language') || words.includes('--lang=zh') || words.includes('--language=zh')
    ? 'zh'
    : 'en'
}

function commandOf(verb: Verb, plain: string[], given: Given): Command {
  const need = (word: string) => {
    const value = given.get(word)?.trim()
    if (!value) throw new Mistake('missing', { verb, word })
    return value
  }
  if (verb === 'import') {
    if (given.has('--no-cohort') && given.has('--cohort')) throw new Mistake('cohortOrNone')
    if (given.has('--no-cohort')) return importCommand(plain, given, undefined)
    if (!given.get('--cohort')?.trim()) throw new Mistake('whichCohort')
    return importCommand(plain, given, need('--cohort'))
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
  if (verb === 'export' && (given.has('--person') || given.has('--id'))) return personFileCommand(plain, given, need)
  const recordType = typeIn(verb, plain)
  const sensitive = given.has('--sensitive')
  if (verb === 'export') {
    const out = need('--out')
    const format = /\.(xlsx|csv)$/i.exec(out)?.[1]?.toLowerCase()
    if (format !== 'xlsx' && format !== 'csv') throw new Mistake('badEnding', { value: out })
    return { verb, recordType, format, sensitive, language: choice<Language>(given, '--lang', ['en', 'zh'], 'en'), out }
  }
  if (!given.has('--json')) throw new Mistake('listNeedsJson', { type: recordType })
  return { verb, recordType, sensitive, language: choice<Language>(given, '--lang', ['en', 'zh'], 'en') }
}

function backupCommand(
  verb: BackupCommand['verb'],
  plain: readonly string[],
  given: Given,
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

/** Everything about a person, into a folder. */
function personFileCommand(plain: readonly string[], given: Given, need: (word: string) => string): PersonFileCommand {
  noMore(plain, 0)
  if (given.has('--person') && given.has('--id')) throw new Mistake('oneOf', { words: '--person, --id' })
  const word = given.has('--id') ? '--id' : '--person'
  const printed = choice<PrintLanguage>(given, '--lang', ['en', 'zh', 'both'], 'en')
  return {
    verb: 'personFile',
    of: { by: word === '--id' ? 'id' : 'person', name: need(word) },
    printed,
    language: printed === 'en' ? 'en' : 'zh',
    out: need('--out'),
  }
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
  given: Given,
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
  given: Given,
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
    ...(given.has('--preset') && { preset: choice(given, '--preset', ['full', 'minimal', 'plain'] as const, 'full') }),
    ...defined({ year: whole(given, '--year', 1990, 2100) }),
    copies: whole(given, '--copies', 1, 99) ?? 1,
    marks: !given.has('--no-marks'),
    ...(document === 'pack' && { documents: listed(given.get('--documents')) }),
    printed,
    language: printed === 'zh' ? 'zh' : 'en',
    out: need('--out'),
  }
}

function importCommand(files: string[], given: Given, name: string | undefined): ImportCommand {
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

const defined = <T extends object>(values: T): T =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
