import { describe, expect, test } from 'vitest'
import { parseWords } from '../../../electron/unattended/arguments'
import type { Command } from '../../../electron/unattended/commands'

const command = (...words: string[]): Command => {
  const parsed = parseWords(words)
  if (!('command' in parsed)) throw new Error(parsed.text)
  return parsed.command
}
const mistake = (...words: string[]): string => {
  const parsed = parseWords(words)
  if (!('mistake' in parsed)) throw new Error('was understood')
  return parsed.text.split('\n')[0] ?? ''
}

describe('import', () => {
  test('takes every option there is', () => {
    const words = 'import a.xlsx --cohort UK2026 b.csv --kind studyTourOut --from 2026-07-12 --to=2026-07-25'.split(' ')
    expect(
      command(...words, '--destination', '英国', '--lang', 'zh', '--profile', '/p', '--dry-run', '--report', 'r.json'),
    ).toEqual({
      verb: 'import',
      files: ['a.xlsx', 'b.csv'],
      cohort: { name: 'UK2026', kind: 'studyTourOut', from: '2026-07-12', to: '2026-07-25', destination: 'GB' },
      language: 'zh',
      dryRun: true,
      report: 'r.json',
    })
  })

  test('needs a file and a cohort, and leaves out what is not said', () => {
    expect(command('import', 'a.csv', '--cohort', 'X')).toEqual({
      verb: 'import',
      files: ['a.csv'],
      cohort: { name: 'X' },
      language: 'en',
      dryRun: false,
    })
    expect(mistake('import', '--cohort', 'X')).toBe('Name at least one file to import.')
    const whom = /--cohort NAME, or --no-cohort for registers/
    expect(mistake('import', 'a.csv')).toMatch(whom)
    expect(mistake('import', 'a.csv', '--cohort', '  ')).toMatch(whom)
    expect(mistake('import', 'a.csv', '--lang', 'zh')).toMatch(/--cohort 团组名称.*--no-cohort/)
  })

  test('a file whose name begins with dashes stands behind a lone --', () => {
    expect(command('import', '--cohort', 'X', '--', '--odd.csv')).toMatchObject({ files: ['--odd.csv'] })
  })

  test.each([
    ['a day that is none', ['--from', '2026-02-30'], '--from needs a day written as 2026-07-14, not “2026-02-30”.'],
    ['a date in another order', ['--to', '25/07/2026'], '--to needs a day written as 2026-07-14, not “25/07/2026”.'],
    ['an end before the beginning', ['--from', '2026-07-12', '--to', '2026-07-11'], 'The cohort cannot end'],
    ['a kind that is none', ['--kind', 'holiday'], '--kind takes teacherTrainingOut,'],
    ['a country that is none', ['--destination', 'Narnia'], 'No country is known as “Narnia”'],
    ['both languages at once', ['--lang', 'both'], '--lang takes en, zh, not “both”.'],
    ['an option of another command', ['--sensitive'], '“import” has no option “--sensitive”.'],
    ['an option that every object has', ['--constructor'], '“import” has no option “--constructor”.'],
    ['an option twice', ['--cohort', 'Y'], 'The option --cohort stands there twice.'],
    ['an option without its value', ['--report'], 'The option --report needs a value.'],
    ['an option in place of a value', ['--report', '--dry-run'], 'The option --report needs a value.'],
    ['a value where none is taken', ['--dry-run=yes'], 'The option --dry-run takes no value.'],
  ])('refuses %s', (_what, words, sentence) => {
    expect(mistake('import', 'a.csv', '--cohort', 'X', ...words)).toContain(sentence)
  })
})

describe('summary', () => {
  test('prints in one language or both, and speaks English of a document in both', () => {
    expect(command('summary', '--cohort', 'X', '--lang', 'both', '--out', 'o.pdf')).toEqual({
      verb: 'summary',
      cohort: 'X',
      printed: 'both',
      language: 'en',
      out: 'o.pdf',
    })
  })

  test('needs to know where to, and takes no files', () => {
    expect(mistake('summary', '--cohort', 'X')).toBe('“summary” needs --out.')
    expect(mistake('summary', 'a.csv', '--cohort', 'X', '--out', 'o.pdf')).toBe('“a.csv” is one word too many.')
  })
})

describe('export', () => {
  test('takes the type, the file and the language of its headings', () => {
    expect(command('export', 'agreement', '--out', 'a.xlsx')).toEqual({
      verb: 'export',
      recordType: 'agreement',
      format: 'xlsx',
      sensitive: false,
      language: 'en',
      out: 'a.xlsx',
    })
    const more = ['--lang', 'zh', '--sensitive', '--out', '名单.CSV']
    expect(command('export', 'person', ...more)).toMatchObject({ format: 'csv', sensitive: true, language: 'zh' })
    expect(command('export', 'person', '--out', 'p.csv', '--language=zh')).toMatchObject({ language: 'zh' })
    expect(mistake('export', 'person', '--out', 'p.csv', '--lang', 'zh', '--language', 'en')).toContain('两次')
  })

  test.each([
    ['no type', ['--out', 'a.csv'], 'Say which record type to export.'],
    [
      'an unknown type',
      ['people', '--out', 'a.csv'],
      'There is no record type “people”; there are office, institution',
    ],
    ['no file', ['person'], '“export” needs --out.'],
    ['a file of another kind', ['person', '--out', 'a.pdf'], '--out needs a file that ends in .xlsx or .csv'],
    ['a language that is none', ['person', '--out', 'a.csv', '--language', 'fr'], '--lang takes en, zh, not “fr”.'],
  ])('refuses %s', (_what, words, sentence) => {
    expect(mistake('export', ...words)).toContain(sentence)
  })
})

describe('import without a cohort', () => {
  test('is asked for by name', () => {
    expect(command('import', 'a.csv', '--no-cohort')).toMatchObject({ files: ['a.csv'], cohort: {} })
    expect(mistake('import', 'a.csv', '--no-cohort', '--cohort', 'X')).toContain('not both')
  })
})

describe('list', () => {
  test('lists a record type as JSON, masked unless asked otherwise', () => {
    expect(command('list', 'person', '--json')).toMatchObject({ recordType: 'person', sensitive: false })
    expect(command('list', 'person', '--json', '--sensitive')).toMatchObject({ sensitive: true })
  })

  test('knows the record types, and none that an object has by itself', () => {
    expect(mistake('list', 'people', '--json')).toContain('There is no record type “people”')
    expect(mistake('list', 'toString', '--json')).toContain('There is no record type “toString”')
    expect(mistake('list', '--json')).toBe('Say which record type to list.')
  })

  test('without --json says in one sentence what to add, and nothing else', () => {
    const said = parseWords(['list', 'person'])
    expect(said).toEqual({
      mistake: true,
      text: '“list” answers in JSON, for other programs: add --json. For a table to read: export person --out person.xlsx.\n',
    })
  })
})

describe('print', () => {
  const out = ['--out', 'a.pdf']

  test('names the document, the record it is of, its language and how much of it', () => {
    expect(command('print', 'groupList', '--cohort', '研学团', '--lang', 'both', '--preset', 'plain', ...out)).toEqual({
      verb: 'print',
      document: 'groupList',
      of: { by: 'cohort', name: '研学团' },
      preset: 'plain',
      copies: 1,
      marks: true,
      printed: 'both',
      language: 'en',
      out: 'a.pdf',
    })
    expect(command('print', 'mobility', '--person', 'Li', ...out)).toMatchObject({ of: { by: 'person', name: 'Li' } })
    expect(command('print', 'x', '--id', 'k1', '--copies', '3', ...out)).toMatchObject({ of: { by: 'id' }, copies: 3 })
    expect(command('print', 'x', '--id', 'k1', '--no-marks', ...out)).toMatchObject({ marks: false })
    const some = command('print', 'pack', '--cohort', 'Li', '--documents', 'groupList, itinerary', ...out)
    expect(some).toMatchObject({ document: 'pack', documents: ['groupList', 'itinerary'] })
    expect(command('print', 'pack', '--cohort', 'Li', ...out)).toMatchObject({ documents: [] })
    expect(command('print', 'yearly', '--year', '2025', ...out)).toMatchObject({ of: null, year: 2025 })
  })

  test('says what is missing or cannot be', () => {
    expect(mistake('print', ...out)).toBe('Say which document to print.')
    expect(mistake('print', 'a', '--cohort', 'b', '--id', 'c', ...out)).toBe('Give only one of --cohort, --id.')
    expect(mistake('print', 'a', '--preset', 'most', ...out)).toContain('full, minimal, plain')
    expect(mistake('print', 'a', '--copies', '0', ...out)).toContain('--copies')
    expect(mistake('print', 'a', '--cohort', 'b')).toBe('“print” needs --out.')
  })
})

test.each([
  ['--kind', 'holiday'],
  ['--destination', 'Narnia'],
  ['--from', '2026-02-30'],
  ['--lang', 'fr'],
])('what cannot stand behind %s is one sentence that says what can', (word, value) => {
  const parsed = parseWords(['import', 'a.csv', '--cohort', 'X', word, value])
  if (!('mistake' in parsed)) throw new Error('was understood')
  expect(parsed.text).toMatch(/^[^\n]+\n$/)
  expect(parsed.text).toContain(`“${value}”`)
})

test('mistakes are told in the language asked for, with the usage behind them', () => {
  expect(mistake('erase', '--lang', 'zh')).toBe(
    '没有“erase”这个命令；可用的有 import、summary、print、fill、list、export、backup、backups 和 restore。',
  )
  expect(mistake()).toBe('Say what to do: import, summary, print, fill, list, export, backup, backups or restore.')
  expect(parseWords(['toString'])).toMatchObject({ mistake: true, text: expect.stringContaining('Usage:') })
})

test('help and version are answers, not mistakes', () => {
  expect(parseWords(['--help'])).toMatchObject({ asked: 'help', text: expect.stringContaining('tongxing import') })
  expect(parseWords(['import', '-h', '--lang=zh'])).toMatchObject({
    asked: 'help',
    text: expect.stringContaining('用法'),
  })
  expect(parseWords(['--version'])).toMatchObject({ asked: 'version' })
})
