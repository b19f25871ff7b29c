/** Records out of one office by the command line and into another: nothing is lost on the way. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { newProfile, sample, tongxing } from './command'
import { launch, temporaryFolder } from './harness'

const tour = '2026年暑期赴英研学团'
const done = { code: 0, err: '' }
type Listed = Record<string, unknown>[]

async function list(type: string, profile: string): Promise<Listed> {
  const { out, ...said } = await tongxing(['list', type, '--json', '--sensitive'], profile)
  expect(said).toEqual(done)
  return (JSON.parse(out) as Listed).map(({ seq: _, ...row }) => row)
}

/** As the first run leaves it, so that a window can be open while commands are given. */
function nameWriter(profile: string): void {
  writeFileSync(
    join(profile, 'settings.json'),
    JSON.stringify({ language: 'en', who: 'Wang Example', colorScheme: 'light' }),
  )
}

const profile = newProfile()
const folder = temporaryFolder()
const at = (name: string) => join(folder, name)

beforeAll(async () => {
  nameWriter(profile)
  await launch({ profile })
  const tourOptions = ['--kind', 'studyTourOut', '--from', '2026-07-12', '--to', '2026-08-02', '--destination', 'GB']
  expect(await tongxing(['import', sample('01'), '--cohort', tour, ...tourOptions], profile)).toMatchObject(done)
  expect(await tongxing(['import', sample('05'), sample('06'), '--no-cohort'], profile)).toMatchObject(done)
})

describe('every record of a type', () => {
  test.each([
    ['person', 'person.xlsx', 'zh', 32],
    ['person', 'person.csv', 'en', 32],
    ['agreement', 'agreement.csv', 'zh', 7],
    ['agreement', 'agreement.xlsx', 'en', 7],
    ['qualificationResult', 'results.xlsx', 'zh', 30],
  ])('%s goes into %s', async (type, file, language, count) => {
    const said = await tongxing(['export', type, '--out', file, '--language', language, '--sensitive'], profile, folder)
    expect(said).toEqual({
      ...done,
      out: language === 'zh' ? `${at(file)}：${count}条记录\n` : `${at(file)}: ${count} records\n`,
    })
    expect(readFileSync(at(file)).length).toBeGreaterThan(1000)
    // The same office knows all of it.
    const again = await tongxing(['import', file, '--no-cohort', '--report', 'again.json'], profile, folder)
    expect(again).toMatchObject(done)
    const { files } = JSON.parse(readFileSync(at('again.json'), 'utf8')) as { files: { batch: string | null }[] }
    expect(files.map(({ batch }) => batch)).toEqual([null])
  })

  test('comes whole into an empty office', async () => {
    const other = newProfile()
    nameWriter(other)
    await launch({ profile: other })
    expect(await tongxing(['import', 'person.xlsx', '--no-cohort'], other, folder)).toMatchObject(done)
    expect(await tongxing(['export', 'institution', '--out', 'institution.csv'], profile, folder)).toMatchObject(done)
    expect(await tongxing(['import', 'institution.csv', '--no-cohort'], other, folder)).toMatchObject(done)
    expect(await tongxing(['import', 'agreement.csv', '--no-cohort'], other, folder)).toMatchObject(done)
    const withoutColleges = (rows: Listed) => rows.map(({ institution: _, consents: __, ...row }) => row)
    expect(withoutColleges(await list('person', other))).toEqual(withoutColleges(await list('person', profile)))
    const plain = (rows: Listed) => rows.map(({ parties: _, ...row }) => row)
    expect(plain(await list('agreement', other))).toEqual(plain(await list('agreement', profile)))
    const names = async (of: string) => (await list('institution', of)).map(({ name }) => JSON.stringify(name)).sort()
    expect(await names(other)).toEqual(await names(profile))
  })

  test('leaves sensitive numbers at home unless they are asked for', async () => {
    expect(await tongxing(['export', 'travelDocument', '--out', 'documents.csv'], profile, folder)).toMatchObject(done)
    const documents = readFileSync(at('documents.csv'), 'utf8')
    expect(documents).toContain('Belongs to: Person')
    expect(documents).not.toMatch(/\bE[A-Z]?\d{7,8}\b/)
  })
})

describe('what cannot be done', () => {
  test('a folder that is not there is said before anything is made', async () => {
    const said = await tongxing(['export', 'person', '--out', 'no/person.csv'], profile, folder)
    expect(said).toMatchObject({ code: 1, out: '', err: expect.stringMatching(/^The folder “.*no” is not there.*\n$/) })
    expect(existsSync(at('no'))).toBe(false)
  })

  test('a type that is none names those there are', async () => {
    const said = await tongxing(['export', 'people', '--out', 'x.csv'], profile, folder)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(/no record type “people”; there are .*person.*qualificationResult/)
    expect(existsSync(at('x.csv'))).toBe(false)
  })
})
