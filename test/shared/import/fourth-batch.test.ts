import { expect, it } from 'vitest'
import type { Workbook } from '../../../shared/import/grid'
import { csv, importOptions, Office } from './office'

/** A fourth batch of lists by somebody who had not seen the program: what was read wrongly, or not at all. All invented. */

const tour = importOptions({ name: 'Example delegation', kind: 'studyTourIn', from: '2027-07-05', to: '2027-07-18' })

function read(workbook: Workbook, language: 'en' | 'zh' = 'en') {
  const plan = new Office().plan('list.csv', workbook, { ...tour, language })
  const [first] = plan.tables
  return {
    refused: plan.refused,
    type: first?.table.recordType,
    fields: first?.table.columns.map(({ field }) => field),
    values: first?.rows.map(({ values }) => values) ?? [],
  }
}

it('reads short years first where whole years stand first in the column', () => {
  const { values } = read(
    csv(
      ['姓名', '出生日期', '护照号', '护照有效期'],
      ['张三', '2009-05-01', 'EA1234567', '2031-05-09'],
      ['李四', '09.5.12', 'EA1234568', '31.5.9'],
      ['王五', '2010-06-07', 'EB1234569', '31/05/09'],
      ['赵六', '10/2/11', 'EB1234570', '30/12/05'],
    ),
    'zh',
  )
  expect(values.map(({ dob, passportExpiry }) => [dob, passportExpiry])).toEqual([
    ['2009-05-01', '2031-05-09'],
    ['2009-05-12', '2031-05-09'],
    ['2010-06-07', '2031-05-09'],
    ['2010-02-11', '2030-12-05'],
  ])
})

it('keeps both addresses of a cell', () => {
  const { values } = read(csv(['Name', 'DOB', 'Email'], ['Ann Dummy', '2008-04-15', 'ann@a.example; dummy@b.example']))
  expect(values[0]).toMatchObject({ email: 'ann@a.example', remarks: 'dummy@b.example' })
})

it.each([
  ['Paid by', ['card', 'BACS', 'cash'], null],
  ['Paid by', ['College bursary', 'Parents', 'Erasmus fund'], 'funding'],
  ['流水号', ['LS0001', 'LS0002', 'LS0003'], null],
  ['Weight (kg)', ['50', '61', '58'], null],
  ['Shoe size', ['37', '41', '40'], null],
  ['承保单位', ['样例财险', '样例财险', '样例人寿'], 'insurer'],
])('%s over %j is %s', (heading, cells, field) => {
  const people = ['Tom Specimen', 'Ann Dummy', 'Bea Mocke']
  const rows = people.map((name, i) => [name, `2008-03-1${i}`, cells[i] ?? ''])
  expect(read(csv(['Name', 'DOB', heading], ...rows)).fields?.[2]).toBe(field)
})

it('finds names beside days and nothing else that is known', () => {
  const { values } = read(
    csv(
      ['Register - Group B - Week 1'],
      ['Name of student', 'Mon 13/7', 'Tue 14/7', 'Wed 15/7', 'Days attended', '%', 'Tutor initials'],
      ['LIN Qing', 'P', 'P', 'P', '3', '100%', 'RH'],
      ['TAO Ran', 'P', 'L', 'A', '2', '80%', 'RH'],
    ),
  )
  expect(values.map(({ nameFull }) => nameFull)).toEqual(['LIN Qing', 'TAO Ran'])
})

it('takes what stands under 姓名 for names, with the number that tells two of them apart', () => {
  const { fields, values } = read(
    csv(['姓名', '性别', '出生日期'], ['张伟1', '男', '2008-01-02'], ['张伟2', '男', '2008-05-06']),
    'zh',
  )
  expect(fields?.[0]).toBe('nameZh')
  expect(values.map(({ nameZh }) => nameZh)).toEqual(['张伟1', '张伟2'])
})

it('reads the manifest of an agent', () => {
  const { fields, values } = read(
    csv(
      ['Surname/First name Title', 'Type (ADT/CHD)', 'Out flt', 'Rtn flt', 'Locator', 'Seat'],
      ['KERR/MORVEN MS', 'ADT', 'XX101', 'XX102', 'QZ7K2P', '34A'],
      ['SHAH/PRIYA MS', 'ADT', 'XX101', 'XX102', 'QZ7K2P', '34B'],
    ),
  )
  expect(fields).toEqual(['nameFull', null, 'flightOut', 'flightBack', 'pnr', 'seat'])
  expect(values[0]).toMatchObject({ surname: 'KERR', givenNames: 'MORVEN' })
})

it('does not call attendance a result', () => {
  const { type } = read(
    csv(
      ['参训教师', '应出勤（天）', '出勤百分比', '完成学时数', '结业证编号'],
      ['钟离岸', '10', '100%', '90', 'PX2026-001'],
      ['褚遂意', '10', '93%', '84', 'PX2026-002'],
    ),
    'zh',
  )
  expect(type).toBe('enrolment')
})
