/** The command line of the program on the sample files, alone and beside an open window. */
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { ReportFile } from '../../shared/import/report'
import { newProfile, sample, tongxing } from './command'
import { launch, temporaryFolder } from './harness'
import { answerFirstRun } from './office-steps'
import { textOfPdf } from './pdf-text'

const tour = '2026年暑期赴英研学团'
const tourOptions = ['--kind', 'studyTourOut', '--from', '2026-07-12', '--to', '2026-08-02', '--destination', 'GB']
const done = { code: 0, err: '' }

type Listed = Record<string, unknown>[]
async function list(type: string, profile: string, ...more: string[]): Promise<Listed> {
  const { out, ...said } = await tongxing(['list', type, '--json', ...more], profile)
  expect(said).toEqual(done)
  return JSON.parse(out) as Listed
}
const reportAt = (file: string) => (JSON.parse(readFileSync(file, 'utf8')) as { files: ReportFile[] }).files

describe('an office filled from the command line', () => {
  const profile = newProfile()
  const folder = temporaryFolder()
  const report = join(folder, 'report.json')
  const importTour = ['import', sample('01'), '--cohort', tour, ...tourOptions, '--report', report]

  beforeAll(async () => {
    const trial = await tongxing([...importTour, '--dry-run'], profile)
    expect(trial).toEqual({
      ...done,
      out: expect.stringContaining('32 new, 0 changed, 0 unchanged, 2 repeated within the file'),
    })
    expect(trial.out).toContain('nothing was written')
    expect(await list('cohort', profile)).toEqual([])
    expect(await tongxing(importTour, profile)).toMatchObject(done)
    const out = join(folder, 'alone.pdf')
    expect(await tongxing(['summary', '--cohort', tour, '--out', out], profile)).toEqual({
      ...done,
      out: `${out}: 32 people\n`,
    })
    expect(await textOfPdf(out)).toContain('Page 1 of')
    // From here on a window is open on the profile and does what the commands ask: quicker, and the other half of the way.
    nameWriter(profile)
    await launch({ profile })
  })

  test('has the people of the file, and a cohort as the command line says', async () => {
    const [file] = reportAt(report)
    expect(file).toMatchObject({ format: 'csv', encoding: 'gb18030', refused: null, batch: expect.any(String) })
    expect(file?.tables[0]).toMatchObject({ dataRows: 34, counts: { new: 32, same: 2 } })
    expect(Object.keys(file?.ms ?? {})).toEqual(expect.arrayContaining(['read', 'understand', 'match', 'write']))
    expect(await list('person', profile)).toHaveLength(32)
    expect(await list('cohort', profile)).toMatchObject([
      {
        name: { zh: tour },
        kind: 'studyTourOut',
        dates: { from: '2026-07-12', to: '2026-08-02' },
        destinations: ['GB'],
      },
    ])
    expect(await list('importBatch', profile)).toHaveLength(1)
  })

  test('shows sensitive values only when asked for', async () => {
    const numbers = (rows: Listed) => rows.map(({ number }) => number).filter(Boolean)
    const masked = await list('travelDocument', profile)
    const shown = await list('travelDocument', profile, '--sensitive')
    expect(new Set(numbers(masked))).toEqual(new Set(['***']))
    expect(numbers(shown).filter((number) => /^[A-Z0-9]{9}$/.test(String(number))).length).toBeGreaterThan(20)
    expect(masked.map(({ person }) => person)).toEqual(shown.map(({ person }) => person))
    expect(JSON.stringify(await list('person', profile))).not.toMatch(/\d{17}[\dX]/)
  })

  test('stays as it is when the same file comes again', async () => {
    const again = await tongxing(['import', sample('01'), '--cohort', tour, '--report', report], profile)
    expect(again).toMatchObject({ ...done, out: expect.stringContaining('0 new') })
    expect(reportAt(report)[0]?.tables[0]?.counts).toMatchObject({
      new: 0,
      changed: 0,
      possibleDuplicate: 0,
      conflict: 0,
    })
    expect(await list('person', profile)).toHaveLength(32)
    expect(await list('enrolment', profile)).toHaveLength(32)
  })

  test('joins rooms and flights to people by name, and names the row that is nobody', async () => {
    const said = await tongxing(['import', sample('04'), '--cohort', tour, '--lang', 'zh'], profile)
    expect(said).toMatchObject(done)
    expect(said.out).toMatch(/第37行未导入/)
    expect(await list('person', profile)).toHaveLength(32)
    expect((await list('room', profile)).length).toBeGreaterThan(10)
  })

  test('keeps results and agreements, once, however often they come', async () => {
    const words = ['import', sample('05'), sample('06'), '--no-cohort', '--report', report]
    const said = await tongxing(words, profile)
    expect(said).toMatchObject({ ...done, out: expect.stringContaining('30 new') })
    expect(said.out).toContain('7 new')
    expect(reportAt(report).map(({ tables }) => tables[0]?.recordType)).toEqual(['qualificationResult', 'agreement'])
    expect(reportAt(report).map(({ tables }) => tables[0]?.counts.new)).toEqual([30, 7])
    for (const { batch } of reportAt(report)) expect(batch).toEqual(expect.any(String))
    const again = await tongxing(words, profile)
    expect(again).toMatchObject({ ...done, out: expect.stringContaining('0 new') })
    expect(reportAt(report).map(({ batch }) => batch)).toEqual([null, null])
    expect(await list('qualificationResult', profile)).toHaveLength(30)
    expect(await list('agreement', profile)).toHaveLength(7)
    expect(await list('person', profile)).toHaveLength(32)
  })

  test('prints the summary in each language, with its pages numbered', async () => {
    for (const [language, words] of Object.entries({
      en: ['Cohort summary', 'Page 1 of'],
      zh: ['团组汇总表', '第 1 页，共'],
      both: ['团组汇总表', 'Page 1 of'],
    })) {
      const out = join(folder, `${language}.pdf`)
      const said = await tongxing(['summary', '--cohort', tour, '--lang', language, '--out', out], profile)
      expect(said).toEqual({ ...done, out: `${out}${language === 'zh' ? '：32人' : ': 32 people'}\n` })
      const text = await textOfPdf(out)
      for (const word of [...words, tour, '欧阳样一']) expect(text).toContain(word)
    }
  })

  test('says in one line which cohorts there are when the one asked for is not', async () => {
    const out = join(folder, 'none.pdf')
    const said = await tongxing(['summary', '--cohort', 'Paris', '--out', out], profile)
    expect(said).toMatchObject({ code: 1, out: '' })
    expect(said.err).toBe(`There is no cohort “Paris”, so no summary was made; there are: ${tour}.\n`)
    expect(existsSync(out)).toBe(false)
  })

  test('does not write where the folder is not there', async () => {
    const said = await tongxing(['summary', '--cohort', tour, '--out', join(folder, 'no/summary.pdf')], profile)
    expect(said).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^“summary\.pdf” is not there.*\n$/) })
  })
})

describe('what cannot be imported', () => {
  const profile = newProfile()
  const folder = temporaryFolder()

  test('a file that is no spreadsheet is one line, and does not hold up the others', async () => {
    writeFileSync(join(folder, 'photo.xlsx'), Buffer.from('89504e470d0a1a0a0000', 'hex'))
    const words = ['import', 'photo.xlsx', sample('07'), '--cohort', 'Winter', '--report', 'report.json']
    const said = await tongxing(words, profile, folder)
    expect(said.code).toBe(1)
    expect(said.err).toMatch(/^photo\.xlsx: .*nothing was written.*\n$/)
    const [photo, list07] = reportAt(join(folder, 'report.json'))
    expect(photo).toMatchObject({ refused: expect.stringContaining('nothing was written'), batch: null, tables: [] })
    expect(list07).toMatchObject({ format: 'xlsx', refused: null, batch: expect.any(String) })
    expect(await list('person', profile)).toHaveLength(20)
  })

  test('a file that is not there stops everything before it begins', async () => {
    const before = await list('person', profile)
    const said = await tongxing(['import', sample('02'), 'missing.csv', '--cohort', 'X'], profile, folder)
    expect(said).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^“missing\.csv” is not there.*\n$/) })
    expect(await list('person', profile)).toEqual(before)
  })
})

test('a profile that cannot be made is one line', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  for (const profile of [file, join(file, 'below'), ...(process.platform === 'linux' ? ['/proc/tongxing'] : [])]) {
    const said = await tongxing(['list', 'person', '--json'], profile)
    expect(said).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^The profile folder .*\n$/) })
  }
})

describe('wrong usage', () => {
  test.each([
    ['no command', []],
    ['no cohort', ['import', 'a.csv']],
  ])('%s ends with 2, the usage on stderr and nothing on stdout', async (_what, words) => {
    const profile = join(temporaryFolder(), 'never-made')
    const said = await tongxing(words, profile)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toContain('Usage:')
    expect(existsSync(profile)).toBe(false)
  })

  test('a command line over 8 KB is refused in one line', async () => {
    const said = await tongxing(['import', 'x'.repeat(9000), '--cohort', 'X'], newProfile())
    expect(said).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^[^\n]*8 KB[^\n]*\n$/) })
  })
})

describe('beside an open window', () => {
  test('the window does the work, shows it and stays', async () => {
    const profile = newProfile()
    nameWriter(profile)
    const program = await launch({ profile })
    const said = await tongxing(['import', sample('07'), '--cohort', 'Winter'], program.profile)
    expect(said).toMatchObject({ ...done, out: expect.stringContaining('20 new') })
    expect(await list('person', program.profile)).toHaveLength(20)
    expect(
      await program.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((each) => each.isVisible())),
    ).toEqual([true])
    await program.quit()
    expect(existsSync(join(program.profile, 'command.json'))).toBe(false)
    expect(await list('person', program.profile)).toHaveLength(20)
  })

  test('wherever the person has gone in it', async () => {
    const program = await launch()
    await answerFirstRun(program.page)
    expect(await list('person', program.profile)).toEqual([])
    await program.page.reload()
    expect(await list('person', program.profile)).toEqual([])
  })

  test('a program that was killed leaves no door that anybody waits at', async () => {
    const program = await launch()
    await waitFor(() => existsSync(join(program.profile, 'command.json')))
    expect(statSync(join(program.profile, 'command.json')).mode & 0o077).toBe(0)
    await program.kill()
    expect(existsSync(join(program.profile, 'command.json'))).toBe(true)
    expect(await list('person', program.profile)).toEqual([])
  })
})

test('two commands at once are both done, one after the other', async () => {
  const profile = newProfile()
  const folder = temporaryFolder()
  copyFileSync(sample('07'), join(folder, 'again.xlsx'))
  const both = await Promise.all([
    tongxing(['import', sample('07'), '--cohort', 'Winter'], profile),
    tongxing(['import', join(folder, 'again.xlsx'), '--cohort', 'Winter'], profile),
  ])
  expect(both.map(({ code, err }) => ({ code, err }))).toEqual([done, done])
  expect(await list('person', profile)).toHaveLength(20)
  expect(await list('cohort', profile)).toHaveLength(1)
})

/** As the first run leaves it. */
function nameWriter(profile: string): void {
  const settings = { language: 'en', who: 'Wang Example', colorScheme: 'light' }
  writeFileSync(join(profile, 'settings.json'), JSON.stringify(settings))
}

async function waitFor(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 50))
}
