import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import type { ImportPlan, PlanRow, TablePlan } from '../../shared/import/contract'
import type { ReportFile } from '../../shared/import/report'
import { reportOf } from '../../shared/import/report-of'
import { understandWorkbook } from '../../shared/import/understand'
import type { Row } from '../../shared/model/types'
import { importOptions, Office } from './import/office'
import { readSample, samples } from './import/read-sample'

/** The seven sample files through the whole import, against every right answer that stands beside them. */

interface ExpectedColumn {
  index: number
  header: string
  headerParts: string[]
  field: string | null
  alternatives: (string | null)[]
}
interface ExpectedFinding {
  row: number
  field: string | null
  code: string
  severity: string
  anyRowOf?: number[]
}
interface ExpectedTable {
  sheet: string | null
  orientation: string
  titleRows: number[]
  headerRows: number[]
  firstDataRow: number
  lastDataRow: number
  dataRows: number
  footerRows: number[]
  columns: ExpectedColumn[]
  fillDown: string[]
  findings: ExpectedFinding[]
  optionalFindings: ExpectedFinding[]
  recordType: string
  joinOnly?: boolean
  otherSheets?: string[]
  preamble?: { row: number; label: string | null; value: string; field: string }[]
  duplicatesInFile: [number, number][]
  distinctPeople?: number
  distinctResults?: number
  distinctAgreements?: number
  joins: {
    row: number
    file: string | null
    toRow: number | null
    sameAsRows?: number[]
    notTo?: { file: string; rows: number[] }
  }[]
  unjoined?: number[]
  values: { row: number; field: string; value: unknown }[]
  cellsByContent?: { row: number; value: string; is: string }[]
  mustNotReport: { row: number; field: string; code: string | null; severity?: string }[]
}
interface ExpectedFile {
  file: string
  format: string
  encoding: string | null
  delimiter: string | null
  refused: null
  cohort: { name: string; kind: string; from: string; to: string; destination: string; travelCapacity?: string } | null
  tables: [ExpectedTable]
}
interface Expected {
  referenceDate: string
  codes: Record<string, unknown>
  sameNameDifferentPeople: { name: string; rows: { file: string; row?: number; rows?: number[] }[] }[]
  files: ExpectedFile[]
}

const expected = JSON.parse(readFileSync(resolve(samples, 'expected.json'), 'utf8')) as Expected

/** 01, 02, 03, 04, 07 are written in this order; 05 and 06 are read beside them. */
const order = ['01', '02', '03', '04', '07', '05', '06']
/** Files that give the dates of their cohort themselves. */
const withOwnDates = ['02', '07']

const office = new Office()
const plans = new Map<string, ImportPlan>()
const reports = new Map<string, ReportFile>()
/** Id of the person that a row of a file is, once it is written. */
const personOfRow = new Map<string, string>()

function fileOf(number: string): ExpectedFile {
  return expected.files.find(({ file }) => file.startsWith(number)) as ExpectedFile
}

function optionsFor({ file, cohort }: ExpectedFile) {
  if (!cohort) return { ...importOptions(), today: expected.referenceDate }
  const { name, kind, from, to, destination } = cohort
  const dates = withOwnDates.includes(file.slice(0, 2)) ? {} : { from, to }
  return { ...importOptions({ name, kind, destination, ...dates }), today: expected.referenceDate }
}

/** The person on record who has the row's identifiers, or its name inside the cohort. */
function findPerson(row: PlanRow, cohortId: string | null): string | undefined {
  const { passportNo, idCard, nameZh, surname, givenNames, dob } = row.values
  const isIt = (person: Row<'person'>) => {
    if (passportNo !== undefined)
      return Object.values(person.documents ?? {}).some(({ number }) => number === passportNo)
    if (idCard !== undefined) return person.idCard === idCard
    if (nameZh !== undefined) return person.nameZh?.full === nameZh
    return person.nameLatin?.family === surname && person.nameLatin?.given === givenNames && person.dateOfBirth === dob
  }
  const inCohort = cohortId
    ? office.records.enrolmentsOf(cohortId).map(({ person }) => office.records.get('person', person ?? ''))
    : []
  return inCohort.find((person) => person && isIt(person))?.id
}

beforeAll(async () => {
  for (const number of order) {
    const file = fileOf(number)
    const options = optionsFor(file)
    const { plan, made } = office.import(file.file, await readSample(file.file), options)
    plans.set(file.file, plan)
    reports.set(file.file, reportOf(plan, { batch: made.batchId, ms: {}, language: 'en' }))
    for (const row of plan.tables[0]?.rows ?? []) {
      const id = made.cohortId ? findPerson(row, made.cohortId) : undefined
      if (id) personOfRow.set(`${file.file}:${row.row}`, id)
    }
  }
})

function tableOf(file: ExpectedFile): TablePlan {
  return plans.get(file.file)?.tables[0] as TablePlan
}

function findingsOf(file: ExpectedFile) {
  return reports.get(file.file)?.tables[0]?.findings ?? []
}

describe.each(expected.files.map((file): [string, ExpectedFile] => [file.file, file]))('%s', (_, file) => {
  const [want] = file.tables

  it('is read in its format and encoding, and not refused', async () => {
    const report = reports.get(file.file)
    expect(report).toMatchObject({ file: file.file, format: file.format, encoding: file.encoding, refused: null })
    expect((await readSample(file.file)).delimiter).toBe(file.delimiter)
    expect(plans.get(file.file)?.tables).toHaveLength(1)
    expect(plans.get(file.file)?.otherSheets).toEqual(want.otherSheets ?? [])
  })

  it('has its table found', () => {
    const { table } = tableOf(file)
    const {
      sheet,
      orientation,
      titleRows,
      headerRows,
      firstDataRow,
      lastDataRow,
      dataRows,
      footerRows,
      fillDown,
      recordType,
      joinOnly,
    } = want
    expect(table).toMatchObject({
      sheet,
      orientation,
      titleRows,
      headerRows,
      firstDataRow,
      lastDataRow,
      dataRows,
      footerRows,
      fillDown,
      recordType,
    })
    expect(table.joinOnly).toBe(joinOnly ?? false)
  })

  it('has its columns understood', () => {
    const { columns } = tableOf(file).table
    expect(columns.map(({ index, header, headerParts }) => ({ index, header, headerParts }))).toEqual(
      want.columns.map(({ index, header, headerParts }) => ({ index, header, headerParts })),
    )
    const wrong = want.columns.filter(
      ({ field, alternatives }, i) => ![field, ...alternatives].includes(columns[i]?.field ?? null),
    )
    expect(wrong).toEqual([])
    for (const { confidence } of columns) expect(confidence).toSatisfy((sure: number) => sure >= 0 && sure <= 1)
  })

  it('has what stands above the table read', () => {
    const { preamble } = tableOf(file).table
    for (const { row, label, field } of want.preamble ?? [])
      expect(preamble.find((one) => one.row === row && one.field === field)).toMatchObject({ row, label, field })
    for (const { row, field, value } of want.preamble ?? []) {
      const found = preamble.find((one) => one.row === row && one.field === field)?.value
      expect([value, ...normalised(field, value)]).toContainEqual(found)
    }
  })

  it('has every finding reported on its row', () => {
    const findings = findingsOf(file)
    const missing = want.findings.filter(
      ({ row, anyRowOf, field, code, severity }) =>
        !findings.some(
          (one) =>
            (anyRowOf ?? [row]).includes(one.row) &&
            one.field === field &&
            one.code === code &&
            one.severity === severity,
        ),
    )
    expect(missing).toEqual([])
    for (const { message } of findings) expect(message).toMatch(/\S.*[.。]$/)
  })

  it('has nothing reported that is no fault', () => {
    const findings = findingsOf(file)
    const forbidden = want.mustNotReport.flatMap(({ row, field, code, severity }) =>
      findings.filter(
        (one) =>
          one.row === row &&
          one.field === field &&
          (code ?? one.code) === one.code &&
          (severity ?? one.severity) === one.severity,
      ),
    )
    expect(forbidden).toEqual([])
  })

  it('has no finding beside those known to be true', () => {
    const known = [...want.findings, ...want.optionalFindings]
    const unknown = findingsOf(file).filter(
      (one) =>
        !known.some(
          ({ row, anyRowOf, field, code }) =>
            (anyRowOf ?? [row]).includes(one.row) && one.field === field && one.code === code,
        ),
    )
    // "Chinese visa: TBC" is on its way too, and no field holds the hotel above a rooming list; nothing else is reported.
    const isTrue = ({ code, field }: (typeof unknown)[number]) =>
      (code === 'placeholderText' && field === 'visaStatus') || code === 'aboveLeftOut'
    expect(unknown.filter((one) => !isTrue(one))).toEqual([])
  })

  it('has its cells normalised', () => {
    const { rows } = tableOf(file)
    const values = want.values.map(({ row, field }) => ({
      row,
      field,
      value: rows.find((one) => one.row === row)?.values[field] ?? null,
    }))
    expect(values).toEqual(want.values.map(({ row, field, value }) => ({ row, field, value })))
    for (const { row, value, is } of want.cellsByContent ?? [])
      expect(rows.find((one) => one.row === row)?.values[is]).toBe(value)
  })

  it('has its repeated rows named, and the others counted once', () => {
    const { rows } = tableOf(file)
    const repeats = rows.flatMap(({ row, matches, findings }) =>
      findings.some(({ code }) => code === 'duplicateInFile') ? [[matches[0]?.row, row]] : [],
    )
    expect(repeats).toEqual(want.duplicatesInFile)
    for (const [, later] of want.duplicatesInFile)
      expect(rows.find(({ row }) => row === later)?.outcome).toMatch(/^(same|changed)$/)
    const distinct =
      want.recordType === 'enrolment' ? want.distinctPeople : (want.distinctResults ?? want.distinctAgreements)
    const refused = rows.filter(({ outcome }) => outcome === 'refused').length
    expect(rows.length - repeats.length - refused).toBe(distinct)
  })

  it('has its counts add up', () => {
    const { counts, rows } = tableOf(file)
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length)
    expect(rows).toHaveLength(want.dataRows)
  })

  it('is understood alike without the office', async () => {
    const { tables, otherSheets, refused } = understandWorkbook(await readSample(file.file), importOptions())
    expect(refused).toBeNull()
    expect(otherSheets).toEqual(want.otherSheets ?? [])
    expect(tables[0]?.table.columns.map(({ field }) => field)).toEqual(
      tableOf(file).table.columns.map(({ field }) => field),
    )
  })
})

describe('rows that join people on record', () => {
  it.each(
    expected.files
      .filter(({ tables }) => tables[0].joins.length > 0)
      .map((file): [string, ExpectedFile] => [file.file, file]),
  )('%s', (_, file) => {
    const [want] = file.tables
    const { rows } = tableOf(file)
    for (const { row, file: to, toRow, sameAsRows = [], notTo } of want.joins) {
      const planned = rows.find((one) => one.row === row) as PlanRow
      if (to === null) {
        expect(planned).toMatchObject({ outcome: 'refused', matches: [] })
        continue
      }
      const right = [toRow, ...sameAsRows].map((one) => personOfRow.get(`${to}:${one}`))
      const ids = planned.matches.flatMap(({ id }) => id ?? [])
      expect(new Set(right).size).toBe(1)
      expect(ids).toEqual([right[0]])
      for (const other of notTo?.rows ?? []) expect(ids).not.toContain(personOfRow.get(`${notTo?.file}:${other}`))
    }
    for (const row of want.unjoined ?? []) expect(rows.find((one) => one.row === row)?.outcome).toBe('refused')
  })
})

/** What the preamble of the samples says, as the import reads it. */
function normalised(field: string, value: string): unknown[] {
  if (field === 'destination') return [['GB']]
  if (field === 'transit') return ['none']
  if (field === 'days') return [Number.parseInt(value, 10)]
  if (field === 'publicNotice') return ['2026-05-11/2026-05-15']
  const date = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(value)
  return date ? [`${date[1]}-${String(date[2]).padStart(2, '0')}-${String(date[3]).padStart(2, '0')}`] : []
}

describe('the office after all of them', () => {
  it('keeps people of the same name apart', () => {
    for (const { rows } of expected.sameNameDifferentPeople) {
      const ids = rows.map(({ file, row, rows: several }) => [
        ...new Set([...(several ?? []), ...(row ? [row] : [])].map((one) => personOfRow.get(`${file}:${one}`))),
      ])
      for (const own of ids) expect(own).toHaveLength(1)
      expect(new Set(ids.flat()).size).toBe(rows.length)
    }
  })

  it('has each person once, and once in each cohort', () => {
    const people = [...office.records.all('person')]
    expect(people).toHaveLength(32 + 16 + 20 + 20 - 1)
    const seats = [...office.records.all('enrolment')].map(({ person, cohort }) => `${person} ${cohort}`)
    expect(new Set(seats).size).toBe(seats.length)
    expect(seats).toHaveLength(32 + 16 + 20 + 20)
  })

  it('has its cohorts with both names, dates, leader, host and sending colleges', () => {
    const cohorts = [...office.records.all('cohort')]
    const of = (number: string) => {
      const { name } = fileOf(number).cohort as { name: string }
      return cohorts.find((cohort) => cohort.name?.zh === name || cohort.name?.en === name) as Row<'cohort'>
    }
    expect(cohorts).toHaveLength(4)
    for (const number of ['01', '02', '03', '07']) {
      const { kind, from, to, destination } = fileOf(number).cohort as NonNullable<ExpectedFile['cohort']>
      expect(of(number)).toMatchObject({ kind, dates: { from, to }, destinations: [destination] })
    }
    expect(of('07').name).toEqual({ zh: '2027年寒假赴英研学团', en: 'UK Winter Study Tour 2027' })
    const institution = (id: string | undefined) => office.records.get('institution', id ?? '')?.name
    expect(institution(of('02').host)).toEqual({ en: 'Exampleshire College Group' })
    expect(of('07').host).toBe(of('02').host)
    expect(institution(of('02').organiser)).toEqual({ zh: '示例省教育国际交流协会' })
    expect(of('02').sending?.map((id) => institution(id)?.zh)).toEqual([
      '示例农业职业技术学院',
      '虚构建设职业技术学院',
      '样本电子科技职业学院',
    ])
    const leader = office.records.get('enrolment', of('01').leader ?? '')
    expect(office.records.get('person', leader?.person ?? '')?.nameZh?.full).toBe('马示带')
    expect(leader?.role).toBe('delegationLeader')
  })

  it('has rooms and flights from the list of rooms, and the sex on record untouched', () => {
    const person = (row: number) => personOfRow.get(`${fileOf('01').file}:${row}`) as string
    const [seat] = office.records.enrolmentsWith(person(8))
    const cohort = office.records.get('cohort', seat?.cohort ?? '')
    expect(cohort?.rooms?.[seat?.room ?? '']).toMatchObject({ number: '101', type: 'twin' })
    expect(seat?.segments).toMatchObject({
      out: { direction: 'out', number: 'XX999' },
      back: { direction: 'back', number: 'XX998' },
    })
    expect(seat?.actualDates).toEqual({ from: '2026-07-12', to: '2026-08-02' })
    expect(Object.keys(cohort?.rooms ?? {})).toHaveLength(17)
    expect(office.records.get('person', person(22))?.gender).toBe('F')
  })

  it('has documents, contacts, consents, scores and what is on its way nested in the person', () => {
    const person = (number: string, row: number) =>
      office.records.get('person', personOfRow.get(`${fileOf(number).file}:${row}`) ?? '') as Row<'person'>
    const pending = Object.values(person('01', 11).documents ?? {})
    expect(pending).toEqual([expect.objectContaining({ placeOfIssue: '辽宁', pending: { number: true } })])
    expect(Object.values(person('01', 7).documents ?? {})[0]).toMatchObject({
      number: 'EZ0001037',
      expiresOn: '2032-12-31',
      type: 'ordinary',
    })
    expect(Object.values(person('01', 7).emergencyContacts ?? {})[0]).toMatchObject({
      name: { full: '诸葛家长' },
      phone: '+8619900000302',
    })
    expect(Object.values(person('07', 5).emergencyContacts ?? {})[0]).toMatchObject({
      isGuardian: true,
      phone: '+8619900001301',
    })
    expect(Object.values(person('01', 7).consents ?? {})[0]).toMatchObject({ kind: 'guardian', given: true })
    expect(person('01', 12).welfare).toMatchObject({ diet: 'none', allergies: 'none' })
    expect(Object.values(person('02', 9).languageScores ?? {})[0]).toMatchObject({ test: 'ielts', overall: '6.0' })
    expect(person('02', 9).teacherProfile).toMatchObject({ profTitle: '副教授', dualQualified: 'senior' })
    expect(person('01', 6).nameZh).toEqual({ full: '欧阳样一', family: '欧阳', given: '样一' })
    const travelled = personOfRow.get(`${fileOf('07').file}:19`)
    expect(travelled).toBe(personOfRow.get(`${fileOf('01').file}:21`))
    expect(office.records.enrolmentsWith(travelled as string)).toHaveLength(2)
  })

  it('has every result once, of the person it is of, with its qualification and awarding body', () => {
    const results = [...office.records.all('qualificationResult')]
    expect(results).toHaveLength(fileOf('05').tables[0].distinctResults as number)
    const own = results.filter(({ person }) => person === personOfRow.get(`${fileOf('01').file}:6`))
    expect(own.map(({ unit, result, credits, state }) => [unit, result, credits, state])).toEqual([
      [expect.stringMatching(/^Unit 1 .*Health & Safety$/), 'pass', 6, 'awarded'],
      [expect.stringMatching(/^Unit 2 .*Hands-on.* practical$/), 'merit', 4.5, 'awarded'],
    ])
    expect(own[0]).toMatchObject({ assessedOn: '2026-06-10', awardedOn: '2026-07-31', centreNo: '00000' })
    const qualifications = [...office.records.all('qualification')]
    expect(qualifications.map(({ title }) => title?.en).sort()).toEqual([
      'Award in Invented Vocational English (ESOL)',
      'Certificate in Sample Construction Skills',
      'Diploma in Mock Engineering',
      'NVQ Diploma in Specimen Horticulture',
    ])
    const body = qualifications.map(
      ({ awardingBody }) => office.records.get('institution', awardingBody ?? '')?.name?.en,
    )
    expect(new Set(body)).toEqual(new Set(['EA', 'Exampleshire Awards']))
    expect(office.records.get('person', own[0]?.person ?? '')?.uln).toBe('9000000000')
  })

  it('has every agreement once, with its parties, its partner and what the press said', () => {
    const agreements = [...office.records.all('agreement')]
    expect(agreements).toHaveLength(fileOf('06').tables[0].distinctAgreements as number)
    const first = agreements.find(({ number }) => number === '示-2021-001') as Row<'agreement'>
    expect(first).toMatchObject({
      title: { zh: '职业教育质量提升合作备忘录' },
      type: 'mou',
      signedOn: '2021-10-22',
      signPlace: '北京',
      validity: { from: '2021-10-22', to: '2026-10-21' },
      term: '五年',
      autoRenew: true,
      state: 'inForce',
    })
    const parties = Object.values(first.parties ?? {})
    expect(parties.map(({ side, signatory }) => [side, signatory])).toEqual([
      ['own', '示某某'],
      ['partner', 'A. Specimen'],
    ])
    const partner = office.records.get('institution', parties[1]?.institution ?? '')
    expect(partner).toMatchObject({ name: { en: 'Exampleshire College Group' }, country: 'GB', ukprn: '99990001' })
    const press = [...office.records.all('pressItem')].filter(({ agreement }) => agreement === first.id)
    expect(press).toMatchObject([{ outlet: '示例教育网、样本新闻网', url: 'https://example.com/n/1' }])
    expect(agreements.map(({ state }) => state).sort()).toContain('expired')
    const named = [...office.records.all('institution')].filter(({ name }) => name?.en === 'Exampleshire College Group')
    expect(named).toHaveLength(1)
  })

  it.each(['05', '06'])(
    'knows %s when it comes again: every row is the same and nothing is written',
    async (number) => {
      const file = fileOf(number)
      const options = optionsFor(file)
      const plan = office.plan(file.file, await readSample(file.file), options)
      const changed = plan.tables[0]?.rows.filter(
        ({ outcome, changes }) => outcome !== 'same' && changes.some(({ take }) => take),
      )
      expect(changed).toEqual([])
      expect(plan.tables[0]?.counts).toMatchObject({ new: 0, possibleDuplicate: 0, conflict: 0, refused: 0 })
      expect(office.changes(plan, options).draft.changes).toEqual([])
    },
  )

  it.each(['02', '03'])(
    'knows %s when it comes again: every row is the same and nothing is written',
    async (number) => {
      const file = fileOf(number)
      const options = optionsFor(file)
      const plan = office.plan(file.file, await readSample(file.file), options)
      expect(plan.tables[0]?.counts).toMatchObject({ same: file.tables[0].dataRows })
      expect(office.changes(plan, options).draft.changes).toEqual([])
    },
  )
})

describe('each file alone, twice', () => {
  it.each(['01', '02', '03', '07'])(
    '%s: the second time every row is the same and nothing is written',
    async (number) => {
      const own = new Office()
      const file = fileOf(number)
      const options = optionsFor(file)
      const workbook = await readSample(file.file)
      own.import(file.file, workbook, options)
      const { plan, made } = own.import(file.file, workbook, options)
      expect(plan.tables[0]?.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([])
      expect(made).toMatchObject({ written: 0, leftOut: [] })
      expect(made.draft.changes).toEqual([])
    },
  )
})
