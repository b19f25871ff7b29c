import type { Cell } from '@shared/import/grid'
import type { Around } from '@shared/import/values/context'
import { decideColumn, decideColumns } from '@shared/import/values/decide-column'
import { readCell } from '@shared/import/values/read-cell'
import { endOfTerm } from '@shared/rules/term'
import { describe, expect, it } from 'vitest'

const around: Around = { today: '2026-09-01', from: '2026-07-12', to: '2026-08-02', cohortKind: 'studyTourOut' }

/** Reads the first cell in a column of all of them. */
function first(key: string, heading: string, cells: Cell[], with_: Partial<Around> = {}) {
  const context = decideColumn(cells, key, [heading], { ...around, ...with_ })
  const read = readCell(cells[0] ?? null, context)
  return { value: read.value ?? null, codes: read.findings.map(({ code }) => code), read, context }
}

describe('a date as people write it', () => {
  const dmy = ['25/12/2020', '17/08/2019']
  it.each<[Cell, string | null, string[]?]>([
    ['2008-03-12', '2008-03-12'],
    ['2006.3.2', '2006-03-02'],
    ['2007/3/12', '2007-03-12'],
    ['2008年8月20日', '2008-08-20'],
    ['2008年 8月 20日', '2008-08-20'],
    ['2008年8月20号', '2008-08-20'],
    ['２００７－０８－０４', '2007-08-04'],
    ['２００７年８月４日', '2007-08-04'],
    ['20090227', '2009-02-27'],
    [20090227, '2009-02-27'],
    ['二〇〇八年三月十二日', '2008-03-12'],
    ['二零零八年十一月二十日', '2008-11-20'],
    ['08年3月12日', '2008-03-12'],
    ['2008-03-12 00:00:00', '2008-03-12'],
    ['2008-03-12T00:00:00.000Z', '2008-03-12'],
    ['2008/3/12 0:00', '2008-03-12'],
    [' 2008-03-12 ', '2008-03-12'],
    ['2008 03 12', '2008-03-12'],
    ['2008–03–12', '2008-03-12'],
    ['17 Sep 1987', '1987-09-17'],
    ['17 September 1987', '1987-09-17'],
    ['17th Sept 1987', '1987-09-17'],
    ['17th of September, 1987', '1987-09-17'],
    ['02-Jan-09', '2009-01-02'],
    ['10-Jun-26', '2026-06-10'],
    ['Sep 17, 1987', '1987-09-17'],
    ['September 17th 1987', '1987-09-17'],
    ['Mon 17 Sep 1987', '1987-09-17'],
    ['2008-Mar-12', '2008-03-12'],
    ['9 June 2024', '2024-06-09'],
    ['26/06/1978', '1978-06-26'],
    ['8/11/08', '2008-11-08'],
    ['14.01.2008', '2008-01-14'],
    ['03/04/08', '2008-04-03'],
    ['26/06/78', '1978-06-26'],
    [{ date: '2008-03-12' }, '2008-03-12'],
    ['39544', '2008-04-06', ['dateSerial']],
    [39544, '2008-04-06', ['dateSerial']],
    ['39544.5', '2008-04-06', ['dateSerial']],
    ['1990年7月', '1990-07', ['partialDate']],
    ['1990.07', '1990-07', ['partialDate']],
    ['199503', '1995-03', ['partialDate']],
    ['Jan-92', '1992-01', ['partialDate']],
    ['Jul-80', '1980-07', ['partialDate']],
    ["Jul '80", '1980-07', ['partialDate']],
    ['Aug 2009', '2009-08', ['partialDate']],
    ['08/2009', '2009-08', ['partialDate']],
    ['1990', '1990', ['partialDate']],
    ['1990年', '1990', ['partialDate']],
    ['2008-2-30', null, ['impossibleDate']],
    ['13/14/2008', null, ['impossibleDate']],
    ['2008年13月1日', null, ['impossibleDate']],
    ['31/04/2008', null, ['impossibleDate']],
    ['29/02/2007', null, ['impossibleDate']],
    ['20081340', null, ['impossibleDate']],
    ['1085-03-12', null, ['impossibleDate']],
    ['soon', null, ['impossibleDate']],
    ['长期', null, ['termNotDate']],
    ['五年', null, ['termNotDate']],
    ['12/7', null, ['yearMissing']],
    ['', null],
    ['-', null],
    ['？', null],
    ['无', null],
    ['待补', null, ['placeholderText']],
    ['applied for', null, ['placeholderText']],
    ['TBC?', null, ['placeholderText']],
  ])('%j under a date of birth is %s', (cell, value, codes = []) => {
    expect(first('dob', 'DOB', [cell, ...dmy])).toMatchObject({ value, codes })
  })

  it.each([
    ['2008-2-30', '2008-02'],
    ['13/14/2008', '2008'],
    ['2008年13月', '2008'],
  ])('keeps of %s what can be compared', (cell, hint) => {
    expect(first('dob', 'DOB', [cell, ...dmy]).read.hint).toBe(hint)
  })
})

describe('a heading that asks for year and month', () => {
  it.each([
    ['出生年月', '1992-01'],
    ['出生年月（YYYYMM）', '1992-01'],
    ['Born (MM/YYYY)', '1992-01'],
    ['Month/Year of birth', '1992-01'],
  ])('%s makes no finding of a month', (heading, value) => {
    expect(first('dob', heading, ['Jan-92'])).toMatchObject({ value, codes: [] })
  })

  it.each(['出生年月日', '出生日期', 'Date of birth (DD/MM/YYYY)', 'Date of Birth', 'Birthday'])(
    '%s asks for the day',
    (heading) => {
      expect(first('dob', heading, ['1992年1月'])).toMatchObject({ value: '1992-01', codes: ['partialDate'] })
    },
  )

  it('takes the first of a month in a date cell for the month', () => {
    expect(first('dob', '出生年月', [{ date: '1992-01-01' }]).value).toBe('1992-01')
    expect(first('dob', '出生年月', [{ date: '1992-01-05' }]).value).toBe('1992-01-05')
    expect(first('dob', '出生日期', [{ date: '1992-01-01' }]).value).toBe('1992-01-01')
  })

  it('does not complete a month that a number cell cut short', () => {
    expect(first('dob', '出生年月', [1981.1])).toMatchObject({ value: '1981', codes: ['partialDate'] })
    expect(first('dob', '出生年月', ['1981.10'])).toMatchObject({ value: '1981-10', codes: [] })
    expect(first('dob', '出生年月', [1993.02])).toMatchObject({ value: '1993-02', codes: [] })
  })

  it('asks for no day where nothing hangs on it', () => {
    expect(first('passportExpiry', '有效期至', ['2029年8月']).codes).toEqual(['partialDate'])
    expect(first('safeguardingDate', 'DBS date', ['Aug 2024']).codes).toEqual(['partialDate'])
  })
})

describe('the order of day and month', () => {
  it.each<[string, string, string[], string]>([
    ['the heading', 'DOB (dd/mm/yyyy)', ['03/04/2008', '03/25/2008'], 'DMY'],
    ['the heading', 'DOB (mm/dd/yyyy)', ['03/04/2008', '25/03/2008'], 'MDY'],
    ['the heading', '出生日期（日/月/年）', ['03/04/2008'], 'DMY'],
    ['the majority', '出生日期', ['03/04/2008', '25/03/2008', '26/03/2008', '03/27/2008'], 'DMY'],
    ['the majority', 'DOB', ['03/04/2008', '03/25/2008'], 'MDY'],
    ['months in words', '出生日期', ['03/04/2008', 'Mar 25, 2008'], 'MDY'],
    ['the language', 'DOB', ['03/04/2008', '05/06/2009'], 'DMY'],
    ['nobody', '出生日期', ['03/04/2008', '05/06/2009'], 'asked'],
    ['nobody: the votes are even', '出生日期', ['03/04/2008', '25/03/2008', '03/25/2008'], 'asked'],
    ['two figures of a year in front', '出生日期', ['08.3.4', '92.3.4'], 'YMD'],
    ['whole years beside it', '出生日期', ['08.3.4', '2009.3.4'], 'YMD'],
  ])('is told by %s', (_, heading, cells, order) => {
    expect(first('dob', heading, cells).context.dateOrder).toBe(order)
  })

  it('is never told by the cell itself', () => {
    expect(first('dob', 'DOB', ['03/25/2008', '25/03/2008', '26/03/2008'])).toMatchObject({
      value: null,
      codes: ['impossibleDate'],
    })
  })

  it('is asked for where nobody can tell, except where both are one day', () => {
    expect(first('dob', '出生日期', ['03/04/2008'])).toMatchObject({ value: null, codes: ['dateOrderUnknown'] })
    expect(first('dob', '出生日期', ['04/04/2008', '03/04/2008'])).toMatchObject({ value: '2008-04-04', codes: [] })
  })

  it('is what the person says', () => {
    expect(first('dob', 'DOB (dd/mm/yyyy)', ['03/04/2008'], { dateOrder: 'MDY' }).value).toBe('2008-03-04')
  })

  it('is taken from the rest of the table', () => {
    const contexts = decideColumns(
      [
        { key: 'signDate', headerParts: ['签署日期'], cells: ['15/03/2022', '2025.12.18'] },
        { key: 'validFrom', headerParts: ['生效日期'], cells: ['09/06/2024', '2022.4.1'] },
      ],
      { today: '2026-09-01' },
    )
    const validFrom = contexts[1]
    expect(validFrom && readCell('09/06/2024', validFrom).value).toBe('2024-06-09')
  })
})

describe('a date without a year', () => {
  it.each<[string, string, string[], string | null, string[]]>([
    ['dateFrom', '去程日期', ['12/7', '2026-07-12'], '2026-07-12', ['yearMissing']],
    ['dateTo', '返程日期', ['2/8', '2026-08-02'], '2026-08-02', ['yearMissing']],
    ['dateFrom', 'Date', ['12 July'], '2026-07-12', ['yearMissing']],
    ['dateFrom', '日期', ['7月12日'], '2026-07-12', ['yearMissing']],
    ['dateFrom', '日期', ['7月12号'], '2026-07-12', ['yearMissing']],
    ['examDate', 'Date', ['12/7'], null, ['yearMissing']],
  ])('%s %s %j', (key, heading, cells, value, codes) => {
    expect(first(key, heading, cells)).toMatchObject({ value, codes })
  })

  it('takes the year that is nearest to the journey', () => {
    const winter = { from: '2026-12-28', to: '2027-01-10' }
    expect(first('dateTo', '返程日期', ['10/1', '28/12'], winter).value).toBe('2027-01-10')
  })

  it('stays open without a journey', () => {
    const context = decideColumn(['7月12日'], 'dateFrom', ['日期'], { today: '2026-09-01' })
    expect(readCell('7月12日', context)).toMatchObject({
      state: 'unknown',
      findings: [{ code: 'yearMissing', severity: 'error' }],
    })
  })

  it.each<[string[], string | null]>([
    [['12/7', '2026-07-12', ''], '2026-07-12'],
    [['2/1', '2026-12-28'], '2027-01-02'],
    [['12/7', '2025-07-12', '2026-07-12'], null],
    [['12/7', '12/08/2026'], null],
  ])(
    'without a cohort the whole days of the column tell the year, where they are of one journey: %j',
    (cells, value) => {
      expect(first('dateFrom', '去程 日期 Date', cells, { from: undefined, to: undefined }).value).toBe(value)
    },
  )
})

describe('ranges', () => {
  it.each<[string, string]>([
    ['2026.5.11-5.15（5个工作日）', '2026-05-11/2026-05-15'],
    ['2026-05-11至2026-05-15', '2026-05-11/2026-05-15'],
    ['2026年5月11日至5月15日', '2026-05-11/2026-05-15'],
    ['2026年12月28日—1月3日', '2026-12-28/2027-01-03'],
    ['11 May 2026 to 15 May 2026', '2026-05-11/2026-05-15'],
    ['2026-05-11', '2026-05-11/2026-05-11'],
    ['8-12 March 2027', '2027-03-08/2027-03-12'],
    ['8th to 12th March 2027', '2027-03-08/2027-03-12'],
    ['28 February – 12 March 2027', '2027-02-28/2027-03-12'],
    ['28 Dec - 3 January 2027', '2026-12-28/2027-01-03'],
    ['2027年3月8日至12日', '2027-03-08/2027-03-12'],
  ])('%s is %s', (cell, value) => {
    expect(first('publicNotice', '公示期', [cell])).toMatchObject({ value, codes: [] })
  })

  it('gives the second day of a journey to its own column', () => {
    expect(first('dateFrom', '时间', ['2026.7.12-8.2']).read).toMatchObject({
      value: '2026-07-12',
      more: { dateTo: '2026-08-02' },
    })
  })

  it('takes the end of a range under an expiry', () => {
    expect(first('passportExpiry', '有效期', ['2019.1.10-2029.1.9'])).toMatchObject({ value: '2029-01-09', codes: [] })
  })
})

describe('lengths where a date is asked', () => {
  it.each([
    ['2021-10-22', '五年', '2026-10-21'],
    ['2021-10-22', '5年', '2026-10-21'],
    ['2021-10-22', '3 years', '2024-10-21'],
    ['2021-10-22', 'two years', '2023-10-21'],
    ['2021-10-22', '两年', '2023-10-21'],
    ['2021-10-22', '18个月', '2023-04-21'],
    ['2021-10-22', '十年', '2031-10-21'],
    ['2024-02-29', '1 year', '2025-02-27'],
  ])('%s for %s ends on %s', (from, term, end) => {
    expect(endOfTerm(from, term)).toBe(end)
  })

  it.each(['长期', 'permanent', '永久', '2029-08-05', '5月', ''])('%j has no end', (term) => {
    expect(endOfTerm('2021-10-22', term)).toBeNull()
  })

  it('keeps the words for the term', () => {
    expect(first('validTo', '有效期至', ['五年']).read).toMatchObject({
      more: { term: '五年' },
      findings: [{ code: 'termNotDate' }],
    })
  })
})
