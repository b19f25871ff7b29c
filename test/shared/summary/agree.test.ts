import { expect, test } from 'vitest'
import { filtered, noFilter, tally } from '../../../renderer/features/cohort/participant-filter'
import { documentCheck } from '../../../shared/documents/document-check'
import { exampleOffice } from '../../../shared/example/office'
import { derivations } from '../../../shared/list/derived'
import type { Reader } from '../../../shared/model/types'
import { checkNames } from '../../../shared/rules/checks'
import { cohortDossier } from '../../../shared/rules/dossier'
import { isOurs, lacksOf, spokenChecks } from '../../../shared/rules/lacks'
import { chaseList } from '../../../shared/summary/chase-list'
import { summaryOf } from '../../../shared/summary/cohort-summary'
import { missingWorkbook } from '../../../shared/summary/missing-workbook'
import { readerOfChanges } from '../example/reader'
import { importOptions, Office } from '../import/office'
import { readSample } from '../import/read-sample'

/** The tiles of a cohort, its summary, the chase list, the workbook and the document check count one and the same. */

const today = '2026-06-01'

async function samples(): Promise<Reader> {
  const office = new Office()
  const into = async (file: string, name: string, kind: string, from: string, to: string) =>
    office.import(file, await readSample(file), importOptions({ name, kind, from, to, destination: 'GB' }))
  await into('01_study_tour_uk_2026.gb18030.csv', 'One', 'studyTourOut', '2026-07-12', '2026-08-02')
  await into('02_teacher_training_outbound.gb18030.csv', 'Two', 'teacherTrainingOut', '2026-09-01', '2026-09-21')
  await into('07_study_tour_en_zh.xlsx', 'Seven', 'studyTourOut', '2026-07-12', '2026-08-02')
  return office.records
}

test.each([
  ['the example office', async () => readerOfChanges(exampleOffice(today))],
  ['the samples', samples],
])('in %s', async (_, reading) => {
  const reader = await reading()
  let lacking = 0
  for (const { id } of reader.all('cohort')) {
    const dossier = cohortDossier(reader, id, today)
    if (!dossier || dossier.participants.length === 0) continue
    const { participants } = dossier
    const summary = summaryOf(dossier, undefined, today)
    const spoken = spokenChecks(participants)
    expect(summary.completeness).toHaveLength(spoken.length)
    const chased = chaseList(dossier, 'en').flatMap(({ people }) => people)
    for (const check of checkNames) {
      const counts = tally(participants, check)
      const open = counts.missing + counts.problem + counts.pending
      lacking += open
      expect(dossier.missing[check]).toBe(open)
      expect(participants.filter((each) => lacksOf(each).some((lack) => lack.check === check))).toHaveLength(open)
      expect(filtered(participants, { ...noFilter, check })).toHaveLength(open)
      const line = summary.completeness[spoken.indexOf(check)]
      if (!line) expect(open).toBe(0)
      else expect(line.missing + line.problem + line.pending).toBe(open)
    }
    expect(summary.list.filter(({ missing }) => missing.length > 0)).toHaveLength(
      participants.filter((each) => lacksOf(each).length > 0).length,
    )
    const asked = participants.filter(
      (each) =>
        lacksOf(each).some(({ check }) => !isOurs(check, participants)) ||
        each.findings.some(({ code, severity }) => code === 'feeOutstanding' && severity === 'warning'),
    )
    expect(chased).toHaveLength(asked.length)
    // The workbook leaves a blank for the day of birth of exactly those.
    const sheets = missingWorkbook(dossier, 'en')
    const births = sheets.flatMap(({ headings, asks, rows }) => {
      const at = headings.findIndex((heading, i) => heading === 'Date of birth' && asks[i])
      return at < 0 ? [] : rows.filter((row) => row[at] === '')
    })
    expect(births).toHaveLength(dossier.missing.birth)
    // One age, on the page of the cohort and in the list of people, on the day it leaves.
    const leaves = dossier.cohort.dates?.from ?? today
    const age = derivations['person.age'] as unknown as (row: object, day: string) => number | undefined
    for (const each of participants) expect(age(each.person, leaves) ?? null).toBe(each.age)
    // Papers: nobody complete on the sheet lacks anything.
    const check = documentCheck(reader, id, today)
    const table = check?.blocks.find((block) => block.kind === 'table')
    if (table?.kind !== 'table') throw new Error('no table')
    for (const row of table.rows) {
      const of = participants.find(({ enrolment }) => enrolment.id === row.key)
      const wrong = row.cells.wrong
      if (of && lacksOf(of).length > 0) expect(JSON.stringify(wrong)).not.toBe('{"text":""}')
    }
  }
  expect(lacking).toBeGreaterThan(10)
})
