import { summaryOf } from '@shared/summary/cohort-summary'
import { summaryPrintJob } from '@shared/summary/print-job'
import { expect, test } from 'vitest'
import { dossierOf, office } from './invented'

const summary = summaryOf(dossierOf(3), office, '2026-06-18')
const named = (zh: string) => ({ ...summary, cohort: { ...summary.cohort, name: { zh } } })

test('the file is named in the language of the document', () => {
  expect(summaryPrintJob(summary, 'en').fileName).toBe(
    'Cohort summary - UK vocational study tour, summer 2026 - 2026-07-12.pdf',
  )
  expect(summaryPrintJob(summary, 'both').fileName).toBe('团组汇总表 - 2026年暑期英国职业教育研学团 - 2026-07-12.pdf')
})

test('a name that no file system takes loses what it does not take, and its length', () => {
  expect(summaryPrintJob(named('a/b\\c:d*e?"f"<g>|h\n'), 'zh').fileName).toBe(
    '团组汇总表 - a b c d e f g h - 2026-07-12.pdf',
  )
  const long = summaryPrintJob(named('𬱖'.repeat(300)), 'zh').fileName
  expect(new TextEncoder().encode(long).length).toBeLessThan(255)
  expect(long).not.toContain('\ufffd')
})

test('who prints stands on the document', () => {
  expect(summaryPrintJob(summary, 'zh', '林样办').data).toEqual({ ...summary, printedBy: '林样办' })
})
