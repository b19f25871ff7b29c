/**
 * Traces of somebody erased that lie in the records of others: merged records, earlier names, prints, decisions, figures.
 * Everything that can still be opened in a real profile is searched. All people are invented.
 */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { memoryOf } from '@shared/documents/print-memory'
import { duplicateList } from '@shared/import/match/duplicate-list'
import { mergeChanges } from '@shared/import/match/merge-people'
import type { Change, ChangeSetDraft } from '@shared/model/change-set'
import { prepareSearch, search } from '@shared/search/search'
import { cohortSummary } from '@shared/summary/cohort-summary'
import { homeYear } from '@shared/summary/home-year'
import { indicatorReport } from '@shared/summary/indicators/report'
import { qualificationFigures } from '@shared/summary/results'
import { expect, test } from 'vitest'
import { everythingIn, openOffice } from './erasure-harness'
import { close, errorOf, filesOf, newProfile, openAt, restore } from './journal-harness'

const TODAY = '2026-11-22'
const id = (letter: string) => `01j000000000000000000000${letter.padStart(2, '0')}`

const made = (t: Change['t'], row: { id: string } & Record<string, unknown>): Change =>
  ({
    t,
    id: row.id,
    subject: typeof row.person === 'string' && t !== 'disclosure' ? row.person : row.id,
    op: 'create',
    row,
  }) as Change
const set = (t: Change['t'], of: string, p: string, to: unknown): ChangeSetDraft => ({
  why: 'edit',
  changes: [{ t, id: of, subject: of, op: 'update', base: 99, set: [{ p, to }] }],
})
const inGroup = (letter: string, more: object = {}): Change =>
  made('enrolment', {
    ...{ id: id(`e${letter}`), person: id(letter), cohort: id('c'), role: 'student', state: 'completed', ...more },
  })

async function begin(changes: Change[]) {
  const folder = await newProfile()
  const journal = await openAt(folder)
  const office = await openOffice(journal)
  await office.commit({
    why: 'import',
    changes: [
      made('cohort', {
        id: id('c'),
        name: { zh: '虚构团' },
        kind: 'studyTourIn',
        direction: 'inbound',
        dates: { from: '2024-07-01', to: '2024-07-10' },
      }),
      ...changes,
    ],
  })
  const found = async (...values: string[]) => {
    const text = await everythingIn(folder, journal)
    return values.filter((value) => text.includes(value))
  }
  return { folder, journal, office, found, reader: office.memory }
}

test('a record that was merged into theirs goes with them, whatever texts called it', async () => {
  const { journal, office, found, reader } = await begin([
    made('person', { id: id('a'), nameZh: { full: '虚构甲' }, phone: '13812345678' }),
    made('person', {
      id: id('b'),
      nameZh: { full: '许另名' },
      nameLatin: { family: 'XU', given: 'Lingming' },
      documents: { k: { number: 'E87654321' } },
    }),
    made('person', { id: id('d'), nameZh: { full: '虚构丁' } }),
    inGroup('a'),
    inGroup('b'),
    inGroup('d'),
  ])
  await office.commit(set('cohort', id('c'), 'remarks', '许另名的护照E87654321待补，虚构丁已交'))
  await office.commit({ why: 'merge', changes: mergeChanges(reader, id('a'), id('b'), new Set()) ?? [] })
  expect(reader.get('person', id('b'))).toBeUndefined()
  await office.settled()
  expect(await found('许另名', 'Lingming', 'E87654321')).toHaveLength(3)

  expect(await office.erase({ ids: [id('a')] }, () => {})).toMatchObject({ people: 1, stillNamed: 0 })
  await office.settled()
  expect(reader.get('cohort', id('c'))).toMatchObject({ remarks: '▇▇的护照▇▇待补，虚构丁已交' })
  expect(await found('虚构甲', '许另名', 'Lingming', 'E87654321', '13812345678')).toEqual([])
  expect(await found('虚构丁')).toEqual(['虚构丁'])
  expect(await office.log.history('person', id('b'))).toMatchObject([{ erased: true }, { erased: true }])
  await close(journal)
})

test('somebody whose merge was taken back is somebody else, and stays with everything', async () => {
  const { folder, journal, office, reader } = await begin([
    made('person', { id: id('a'), nameZh: { full: '虚构甲' } }),
    made('person', { id: id('b'), nameZh: { full: '虚构乙' }, phone: '13900000002' }),
    inGroup('a'),
    inGroup('b'),
  ])
  await office.commit({ why: 'merge', changes: mergeChanges(reader, id('a'), id('b'), new Set()) ?? [] })
  await office.undo(office.lastSeq)
  await office.erase({ ids: [id('a')] }, () => {})
  await office.settled()
  await close(journal)
  const again = await openAt(folder)
  expect((await openOffice(again)).memory.get('person', id('b'))).toMatchObject({ phone: '13900000002' })
})

test('a name and a number that were put right since are blanked out too', async () => {
  const { office, found, reader } = await begin([
    made('person', { id: id('a'), nameZh: { full: '虚够甲' }, phone: '13812340000' }),
    inGroup('a'),
    made('cohort', { id: id('k'), name: { zh: '别团' } }),
  ])
  await office.commit(set('cohort', id('k'), 'remarks', '虚够甲问过，电话13812340000'))
  await office.commit(set('person', id('a'), 'nameZh.full', '虚构甲'))
  await office.commit(set('person', id('a'), 'phone', '13812345678'))
  // Nobody could know when that cohort was written that it speaks of them: the old text lies in the journal, and that is said.
  expect(await office.erase({ ids: [id('a')] }, () => {})).toMatchObject({ stillNamed: 1 })
  expect(reader.get('cohort', id('k'))).toMatchObject({ remarks: '▇▇问过，电话▇▇' })
  await office.settled()
  expect(await found('虚够甲', '虚构甲', '13812345678')).toEqual(['虚够甲'])
})

test('prints forget their rows, of today and in the journal, and keep those of the others', async () => {
  const print = (seatOf: string) =>
    JSON.stringify(
      memoryOf(
        {
          blocks: [
            {
              kind: 'table',
              columns: [{ key: 'seat', label: '' }],
              // No name stands in it: only the key of the row says whose it is.
              rows: [id('ea'), id('eb')].map((key) => ({
                key,
                cells: { seat: { text: `${key === id('ea') ? seatOf : '后排12'}` } },
              })),
            },
          ],
        } as never,
        'salt',
      ),
    )
  const { office, found, reader, journal } = await begin([
    made('person', { id: id('a'), nameZh: { full: '虚构甲' } }),
    made('person', { id: id('b'), nameZh: { full: '虚构乙' } }),
    inGroup('a'),
    inGroup('b'),
  ])
  await office.commit({
    why: 'edit',
    changes: [made('disclosure', { id: id('p'), cohort: id('c'), document: 'groupList', memory: print('前排07') })],
  })
  await office.commit({
    why: 'edit',
    changes: [made('disclosure', { id: id('q'), cohort: id('c'), document: 'rooming', memory: print('前排08') })],
  })
  await office.commit(set('disclosure', id('p'), 'memory', undefined))
  expect(await found('前排07', '前排08', '后排12')).toHaveLength(3)
  await office.erase({ ids: [id('a')] }, () => {})
  await office.settled()
  expect(await found('前排07', '前排08', '后排12')).toEqual(['后排12'])
  expect(Object.keys(JSON.parse(reader.get('disclosure', id('q'))?.memory ?? '').tables.t0)).toEqual([id('eb')])
  await close(journal)
})

test('what was decided about them in the records of others goes', async () => {
  const { office, reader } = await begin([
    made('person', { id: id('a'), nameZh: { full: '虚构甲' }, documents: { k: { number: 'E12345678' } } }),
    made('person', {
      id: id('b'),
      nameZh: { full: '虚构乙' },
      identityDecisions: {
        k1: { verdict: 'different', other: id('a'), on: TODAY },
        k2: { verdict: 'different', said: '虚构甲 · XU JIA · E12345678', on: TODAY },
        k3: { verdict: 'same', said: '虚构乙 · YI', on: TODAY },
      },
    }),
  ])
  await office.erase({ ids: [id('a')] }, () => {})
  expect(reader.get('person', id('b'))?.identityDecisions).toEqual({
    k3: { verdict: 'same', said: '虚构乙 · YI', on: TODAY },
  })
})

test('an office restored from before does not know what others’ records said of them either', async () => {
  const { folder, office, journal } = await begin([
    made('person', { id: id('a'), nameZh: { full: '虚构甲' } }),
    made('person', {
      id: id('b'),
      nameZh: { full: '虚构乙' },
      identityDecisions: { k1: { verdict: 'different', other: id('a'), on: TODAY } },
    }),
    inGroup('a'),
    made('output', { id: id('o'), kind: 'postHeld', person: id('a') }),
    made('event', { id: id('v'), guests: { g: { person: id('a'), post: '嘉宾' } } }),
  ])
  await office.settled()
  await close(journal)
  const before = await filesOf(folder)
  const again = await openAt(folder)
  const erasing = await openOffice(again)
  await erasing.erase({ ids: [id('a')] }, () => {})
  await erasing.settled()
  await close(again)
  const list = (await filesOf(folder)).get(join('keys', 'erased.json')) as Buffer
  await restore(folder, before)
  await writeFile(join(folder, 'keys', 'erased.json'), list)
  const restored = await openOffice(await openAt(folder))
  await restored.settled()
  expect(restored.memory.get('person', id('a'))).toBeUndefined()
  expect(restored.memory.get('person', id('b'))).not.toHaveProperty('identityDecisions')
  expect(restored.memory.get('event', id('v'))).toMatchObject({ guests: { g: { post: '嘉宾' } } })
  expect(restored.memory.get('event', id('v'))?.guests?.g).not.toHaveProperty('person')
  // The post still counts somebody once.
  expect(restored.memory.get('output', id('o'))).toMatchObject({ person: id('a') })
})

test('neither the search nor the duplicates know them any more', async () => {
  const { office, reader } = await begin([
    made('person', {
      id: id('a'),
      nameZh: { full: '虚构甲' },
      phone: '13812345678',
      documents: { k: { type: 'ordinary', number: 'E12345678' } },
    }),
    made('person', {
      id: id('b'),
      nameZh: { full: '虚构甲' },
      documents: { k: { type: 'ordinary', number: 'E12345678' } },
    }),
    inGroup('a'),
  ])
  while (prepareSearch(reader));
  const hits = (query: string) =>
    JSON.stringify(
      search(reader, { query, language: 'zh', recent: [], relate: [], counts: {} } as never, TODAY),
    ).includes(id('a'))
  const pairs = () => duplicateList(reader, { from: 0, count: 9, language: 'zh', again: true } as never)
  let list = pairs()
  while (list.progress < 1) list = duplicateList(reader, { from: 0, count: 9, language: 'zh' } as never)
  expect([hits('虚构甲'), hits('12345678'), list.total]).toEqual([true, true, 1])
  await office.erase({ ids: [id('a')] }, () => {})
  expect([hits('虚构甲'), hits('12345678')]).toEqual([false, false])
  expect(duplicateList(reader, { from: 0, count: 9, language: 'zh' } as never).total).toBe(0)
})

test('every figure of the years before is as it was', async () => {
  const { office, reader } = await begin([
    made('institution', { id: id('i'), name: { en: 'Invented College' }, country: 'GB', side: 'overseas' }),
    made('cohort', {
      id: id('k'),
      name: { zh: '培训班' },
      kind: 'trainOverseasStaff',
      direction: 'online',
      dates: { from: '2024-03-01', to: '2024-03-20' },
    }),
    made('person', { id: id('a'), nameZh: { full: '虚构甲' }, gender: 'F', nationality: 'GB', major: '烹饪工艺' }),
    made('person', {
      id: id('b'),
      nameZh: { full: '虚构乙' },
      gender: 'M',
      nationality: 'CN',
      kinds: ['teacher'],
      major: '护理',
    }),
    made('person', { id: id('d'), nameZh: { full: '虚构丁' }, institution: id('i'), major: '汽车检测' }),
    ...['a', 'b', 'd'].map((each) => inGroup(each, { actualDates: { from: '2024-01-01', to: '2024-12-20' } })),
    ...['a', 'd'].map((each) =>
      made('enrolment', { id: id(`f${each}`), person: id(each), cohort: id('k'), role: 'student', state: 'completed' }),
    ),
    made('qualification', { id: id('u'), title: { zh: '虚构证书' } }),
    made('qualificationResult', {
      id: id('r'),
      person: id('a'),
      qualification: id('u'),
      cohort: id('c'),
      result: 'pass',
      awardedOn: '2024-07-09',
    }),
    made('output', {
      id: id('o'),
      kind: 'postHeld',
      person: id('b'),
      organisation: id('i'),
      dates: { from: '2024-01', to: '2024-12' },
    }),
  ])
  const figures = () => {
    const { people, breakdowns } = cohortSummary(reader, id('c'), TODAY) ?? {}
    const { sets } = indicatorReport(reader, { year: 2024, against: 2023 }, TODAY) as unknown as { sets: unknown }
    const year = homeYear(reader, 2024, TODAY)
    return {
      people,
      totals: [...new Set(breakdowns?.map(({ total }) => total))],
      sets: valuesIn(sets ?? indicatorReport(reader, { year: 2024, against: 2023 }, TODAY)),
      year: [year.out, year.in, year.months],
      results: qualificationFigures(reader, id('u')),
    }
  }
  const before = figures()
  expect(before.people).toBe(3)
  expect(before.sets.filter((value) => value !== 0).length).toBeGreaterThan(4)
  await office.erase({ ids: [id('a'), id('b'), id('d')] }, () => {})
  await office.settled()
  expect([...reader.all('person')]).toEqual([])
  expect(figures()).toEqual(before)
  expect(await errorOf(office.undo(office.lastSeq))).toBe('erased')
})

/** Every value of a report, in its order. */
function valuesIn(report: unknown): number[] {
  const values: number[] = []
  JSON.stringify(report, (key, value) => {
    if (key === 'value' && typeof value === 'number') values.push(value)
    return value
  })
  return values
}
