import { expect, test } from 'vitest'
import exampleUrl from '../../../resources/examples/study-tour-example.xlsx?url'
import { workbookOf } from './reading'

test('the example workbook is read whole', async () => {
  const { format, sheets } = await workbookOf(await (await fetch(exampleUrl)).arrayBuffer())
  expect(format).toBe('xlsx')
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['名单 List', '填表说明 Notes'])
  const [list] = sheets
  expect(list?.rows[5]?.slice(0, 8)).toEqual([
    1,
    '方示清',
    'FANG SHIQING',
    '团长',
    '女',
    { date: '1979-04-18' },
    'PE9992001',
    { date: '2030-06-30' },
  ])
  expect(list?.rows.filter((row) => typeof row[0] === 'number')).toHaveLength(24)
})
