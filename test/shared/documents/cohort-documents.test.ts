/** What each document of a cohort and of a person says, held to the records. */

import type { AnyRow, Standalone } from '@shared/model/types'
import { cohortDossier } from '@shared/rules/dossier'
import { learningShare } from '@shared/rules/itinerary'
import { describe, expect, test } from 'vitest'
import { Memory } from '../../../renderer/office/memory'
import { cohortNamed, example, figureIn, made, odd, tableIn, tablesIn, today, zh } from './office'

const tour = cohortNamed('职业体验')
const dossier = cohortDossier(example, tour, today)
if (!dossier) throw new Error('no tour')
const { participants, cohort } = dossier

const sum = (...values: string[]) => values.reduce((all, value) => all + Number(value), 0)

describe('document check', () => {
  const document = made('documentCheck', tour)

  test('counts the papers as the cohort does', () => {
    expect(sum(figureIn(document, 'Passport missing'), figureIn(document, 'Passport to correct'))).toBe(
      dossier.missing.passport,
    )
    expect(Number(figureIn(document, 'Insurance open'))).toBe(dossier.missing.insurance)
    expect(Number(figureIn(document, 'Consent open'))).toBe(dossier.missing.consent)
  })

  test('goes college by college, whoever has none last, and says what is wrong', () => {
    const { rows } = tableIn(document, 'people')
    const groups = [...new Set(rows.map(({ group }) => zh(group)))]
    expect(groups.at(-1)).toBe('单位未登记（1人）')
    expect(sum(...groups.map((group) => /（(\d+)人）$/.exec(group)?.[1] ?? ''))).toBe(rows.length)
    const said = rows.map(({ cells }) => zh(cells.wrong?.text)).join('\n')
    expect(said).toContain('护照2026年9月30日到期')
    expect(said).toContain('签证尚未办结')
  })

  test('without sensitive fields it names the kind of paper and no day', () => {
    const { rows } = tableIn(made('documentCheck', tour, { preset: 'plain' }), 'people')
    const said = rows.map(({ cells }) => zh(cells.wrong?.text)).join('\n')
    expect(said).toContain('护照')
    expect(said).not.toMatch(/\d{4}/)
  })
})

test('document check without the dates of the journey judges passports as of today, and says so', () => {
  const document = made('documentCheck', 'odd', {}, odd)
  const said = document.blocks.flatMap((block) => (block.kind === 'text' ? [zh(block.text)] : []))
  expect(said.join()).toContain('护照按今天（2026年9月15日）核查')
  const cells = tableIn(document, 'people').rows.find(({ key }) => key === 'e3')?.cells
  expect([zh(cells?.passport?.text), cells?.passport?.mark]).toEqual(['须更正', 'wrong'])
  expect(zh(cells?.wrong?.text)).toContain('护照已于2026年9月14日过期')
})

describe('rooming list', () => {
  test('everybody with a bed, without one, and the beds that are free', () => {
    const document = made('roomingList', tour)
    expect(sum(figureIn(document, 'People with a bed'), figureIn(document, 'People without a bed'))).toBe(
      participants.length,
    )
    const { rows } = tableIn(document, 'people')
    expect(zh(rows.at(-1)?.group)).toBe('尚未安排住宿')
    expect(rows.filter(({ group }) => zh(group).startsWith('A102')).map(({ cells }) => zh(cells.nameZh?.text))).toEqual(
      ['暂无人入住'],
    )
    const staffWithMinor = rows.filter(({ cells }) => cells.notes?.mark === 'wrong')
    expect(staffWithMinor.map(({ group }) => zh(group).slice(0, 4))).toEqual(['A103'])
  })

  test('three people on a single room: all stand in it, and it is said', () => {
    const { rows } = tableIn(made('roomingList', 'odd', {}, odd), 'people')
    expect(rows).toHaveLength(3)
    expect(new Set(rows.map(({ together }) => together)).size).toBe(1)
    expect(zh(rows[0]?.cells.notes?.text)).toContain('3')
    // Also where the notes are left out: the line above the room says it.
    expect(zh(rows[0]?.group)).toContain('超员2人')
  })
})

test('emergency sheet: none is an answer, blank is visible as missing', () => {
  const { rows } = tableIn(made('emergencySheet', tour), 'people')
  expect(rows.map(({ cells }) => zh(cells.health?.text)).join()).toContain('过敏：无')
  const [nobody] = tableIn(made('emergencySheet', 'odd', {}, odd), 'people').rows.filter(({ key }) => key === 'e1')
  expect(nobody?.cells.contacts).toEqual({ mark: 'missing', text: '' })
  expect(nobody?.cells.health).toEqual({ mark: 'missing', text: '' })
  expect(nobody?.cells.nameLatin?.mark).toBe('missing')
})

test('emergency sheet: an allergy that stands under the diet stands under allergies too, and is counted', () => {
  const reader = new Memory()
  const put = (type: Standalone, row: object) => reader.put(type, { seq: 1, ...row } as unknown as AnyRow)
  put('cohort', {
    id: 'c',
    name: { zh: '示例团' },
    kind: 'studyTourOut',
    dates: { from: '2026-10-01', to: '2026-10-09' },
  })
  const welfare = [
    { diet: '花生过敏' },
    { diet: 'nut allergy', allergies: 'none' },
    { dietTags: ['nutAllergy'], allergies: '花粉' },
    { diet: '清真，无过敏', allergies: 'none' },
  ]
  for (const [index, each] of welfare.entries()) {
    put('person', { id: `p${index}`, nameZh: { full: `例${index}` }, dateOfBirth: '2000-01-01', welfare: each })
    put('enrolment', { id: `e${index}`, person: `p${index}`, cohort: 'c' })
  }
  const document = made('emergencySheet', 'c', {}, reader)
  const health = new Map(tableIn(document, 'people').rows.map(({ key, cells }) => [key, cells.health]))
  expect(zh(health.get('e0')?.text)).toContain('过敏（填在饮食栏）：花生过敏')
  expect(zh(health.get('e1')?.text)).toContain('过敏：无\n过敏（填在饮食栏）：nut allergy')
  expect(zh(health.get('e2')?.text)).toContain('过敏：花粉\n过敏（填在饮食栏）：坚果过敏')
  expect(zh(health.get('e3')?.text)).not.toContain('饮食栏')
  expect(['e0', 'e1', 'e2', 'e3'].map((key) => health.get(key)?.strong ?? false)).toEqual([true, true, true, false])
  expect(figureIn(document, 'With allergies')).toBe('3')
  expect(figureIn(document, 'Allergies not recorded')).toBe('0')
})

test('manifest: legs in their order, ages add up to the people', () => {
  const document = made('travelManifest', tour)
  expect(tableIn(document, 'legs').rows.map(({ cells }) => zh(cells.number?.text))).toEqual([
    'EX 801',
    'EX 251',
    '',
    'EX 250',
    'EX 802',
  ])
  const parts = ['Aged 18 and over', 'Under 18', 'Age unknown'].map((label) => figureIn(document, label))
  expect(sum(...parts)).toBe(participants.length)
})

describe('itinerary and attendance', () => {
  test('hours add up and the share is that of the rules', () => {
    const document = made('itinerary', tour)
    const { rows, totals } = tableIn(document, 'days')
    const hours = sum(...rows.map(({ cells }) => zh(cells.hours?.text)))
    expect(zh(totals?.hours?.text)).toBe(String(hours))
    expect(figureIn(document, 'Share of learning')).toBe(`${learningShare(cohort.itinerary)}%`)
    expect(figureIn(document, 'Days')).toBe('16')
  })

  test('a sheet for each day with something on it, everybody on each', () => {
    const sheets = tablesIn(made('attendance', tour))
    expect(sheets).toHaveLength(Object.keys(cohort.itinerary ?? {}).length)
    for (const { rows } of sheets) expect(rows).toHaveLength(participants.length)
  })

  test('sessions of a master class are its programme', () => {
    expect(tablesIn(made('attendance', 'mastered', {}, odd)).map(({ key }) => key)).toEqual([
      'day.2026-01-05',
      'day.2026-02-05',
    ])
    expect(figureIn(made('itinerary', 'mastered', {}, odd), 'Hours')).toBe('3')
  })

  test('a long journey without a programme has no sheets, and it is said what to do', () => {
    const [block] = made('attendance', 'long', {}, odd).blocks
    expect(block?.kind === 'text' && zh(block.text)).toContain('90天')
  })

  test('without a programme every day of the journey has two halves', () => {
    const [first, ...others] = tablesIn(made('attendance', cohortNamed('老挝')))
    expect(others).toHaveLength(6)
    expect(first?.columns.slice(-2).map(({ label }) => label.zh)).toEqual(['上午', '下午'])
  })
})

describe('certificates', () => {
  const autumn = cohortNamed('秋季赴英')
  const certificates = made('certificates', autumn).blocks.flatMap((block) =>
    block.kind === 'certificate' ? [block.certificate] : [],
  )

  test('each who finished has one, with number and hours; staff have none and it is said why', () => {
    const register = made('certificateRegister', autumn)
    expect(String(certificates.length)).toBe(figureIn(register, 'Certificates'))
    expect(sum(figureIn(register, 'Certificates'), figureIn(register, 'Without a certificate'))).toBe(
      Number(figureIn(register, 'People')),
    )
    expect(new Set(certificates.map(({ number }) => number)).size).toBe(certificates.length)
    for (const { text, signatories } of certificates) {
      expect(zh(text)).toContain('56学时')
      expect(signatories).toHaveLength(2)
    }
    const [leader] = tableIn(register, 'people').rows
    expect(zh(leader?.cells.decision?.text)).toContain('随团工作人员')
  })

  test('what is not on record is a line to write on', () => {
    const [first] = made('certificates', 'odd', {}, odd).blocks
    expect(first?.kind === 'certificate' && zh(first.certificate.text)).toMatch(/完成培训_+学时/)
  })

  test('of a master class: each apprentice, under their master', () => {
    const [masterClass] = [...example.all('masterClass')]
    const blocks = made('masterCertificates', masterClass?.id ?? '').blocks
    expect(blocks).toHaveLength(Object.keys(masterClass?.pairs ?? {}).length)
    expect(blocks.map((block) => block.kind === 'certificate' && zh(block.certificate.text)).join()).toMatch(
      /汤例文.*莫示技/,
    )
  })
})

test('report: official passports handed in and not, everybody a member', () => {
  const document = made('journeyReport', cohortNamed('老挝'))
  const { rows } = tableIn(document, 'passports')
  expect(rows.filter(({ cells }) => cells.handedIn?.mark === 'wrong')).toHaveLength(
    Number(figureIn(document, 'Still to hand in')),
  )
  expect(sum(figureIn(document, 'Still to hand in'), figureIn(document, 'Passports handed in'))).toBe(4)
  expect(tableIn(document, 'members').rows).toHaveLength(4)
})

test('report: what happened is left out without sensitive fields', () => {
  const training = cohortNamed('双师型')
  expect(JSON.stringify(made('journeyReport', training))).toContain('遗失随身小包')
  expect(JSON.stringify(made('journeyReport', training, { preset: 'plain' }))).not.toContain('遗失随身小包')
})

describe('group letter for visas', () => {
  const document = made('visaLetter', tour)

  test('each child once, under the adult they are accompanied by', () => {
    const { rows } = tableIn(document, 'children')
    expect(String(rows.length)).toBe(figureIn(document, 'Children'))
    const children = participants.filter(({ age }) => age !== null && age < 18)
    expect(rows.length).toBe(children.length)
    for (const { enrolment } of children) {
      const adult = participants.find((each) => each.enrolment.id === enrolment.accompanyingAdult)
      const row = rows.find(({ key }) => key === enrolment.id)
      expect(zh(row?.group)).toContain(adult?.person.nameZh?.full)
    }
    const adults = tableIn(document, 'adults')
    expect(sum(...adults.rows.map(({ cells }) => zh(cells.children?.text)))).toBe(rows.length)
    expect(zh(adults.totals?.children?.text)).toBe(String(rows.length))
  })

  test('a child without an adult is said to be without one', () => {
    const letter = made('visaLetter', 'odd', {}, odd)
    expect(figureIn(letter, 'Children without an adult')).toBe('2')
    expect(zh(tableIn(letter, 'children').rows[0]?.group)).toBe('未登记随行成年人')
    const says = (from: unknown) => JSON.stringify(from)
    // Nothing is promised of children for whom nobody is named.
    expect(says(letter)).toContain('2人尚未指定')
    expect(says(letter)).not.toContain('陪同并负责照管')
    expect(says(document)).toContain('陪同并负责照管')
  })
})

test('mobility evidence: journeys that were made, with their days and hours added up', () => {
  const person = [...example.all('person')].find(({ nameZh }) => nameZh?.full === '方示清')
  const document = made('mobility', person?.id ?? '')
  const { rows, totals } = tableIn(document, 'journeys')
  const journeys = rows.map(({ key }) => example.get('enrolment', key))
  expect(journeys.map((enrolment) => example.get('cohort', enrolment?.cohort ?? '')?.name?.zh).sort()).toEqual([
    '示例·赴德考察团',
    '示例·赴老挝洽谈访问团',
  ])
  expect(Number(zh(totals?.days?.text))).toBe(sum(...rows.map(({ cells }) => zh(cells.days?.text))))
  expect(zh(totals?.hours?.text)).toBe('28')
})

test.each([
  [12, 7.6],
  [28, 7.6],
  [31, 7],
  [33, 6.6],
  // More than a sheet holds: nobody has to sign in less room for it.
  [34, 7.6],
  [60, 7.6],
])('attendance of %i people: rows of %f mm', (people, height) => {
  const reader = new Memory()
  const put = (type: Standalone, row: object) => reader.put(type, { seq: 1, ...row } as unknown as AnyRow)
  put('cohort', { id: 'c', kind: 'studyTourOut', dates: { from: '2026-10-01', to: '2026-10-02' } })
  for (let n = 0; n < people; n++) {
    put('person', { id: `p${n}`, nameZh: { full: `例${n}` } })
    put('enrolment', { id: `e${n}`, person: `p${n}`, cohort: 'c' })
  }
  const heights = tablesIn(made('attendance', 'c', {}, reader)).map(({ rowHeight }) => rowHeight)
  expect(heights).toEqual([height, height])
})
