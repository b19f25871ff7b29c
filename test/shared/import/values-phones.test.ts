import type { Cell } from '@shared/import/grid'
import { decideColumn } from '@shared/import/values/decide-column'
import { readCell } from '@shared/import/values/read-cell'
import { toE164 } from '@shared/import/values/read-phone'
import { describe, expect, it } from 'vitest'

const around = { today: '2026-09-01' }
const read = (cell: Cell, key = 'phone', heading = '手机') =>
  readCell(cell, decideColumn([cell], key, [heading], around))

describe('a telephone number in E.164', () => {
  it.each<[string, 'CN' | 'GB', string | null]>([
    ['19900000101', 'CN', '+8619900000101'],
    ['１９９０００００１０１', 'CN', '+8619900000101'],
    ['199 0000 0101', 'CN', '+8619900000101'],
    ['199-0000-0101', 'CN', '+8619900000101'],
    ['+86 199 0000 0101', 'CN', '+8619900000101'],
    ['+86-19900000101', 'GB', '+8619900000101'],
    ['8619900000101', 'CN', '+8619900000101'],
    ['008619900000101', 'GB', '+8619900000101'],
    ['(+86)19900000101', 'GB', '+8619900000101'],
    ['19900000101', 'GB', '+8619900000101'],
    ['0417-000-0000', 'CN', '+864170000000'],
    ['010-00000000', 'CN', '+861000000000'],
    ['07700 900100', 'GB', '+447700900100'],
    ['(07700) 900103', 'GB', '+447700900103'],
    ['7700900100', 'GB', '+447700900100'],
    ['447700900102', 'GB', '+447700900102'],
    ['+44 7700 900101', 'CN', '+447700900101'],
    ['+44 (0)7700 900101', 'CN', '+447700900101'],
    ['0044 7700 900101', 'CN', '+447700900101'],
    ['01632 960100', 'GB', '+441632960100'],
    ['020 7946 0000', 'GB', '+442079460000'],
    ['+48 500 000 000', 'CN', '+48500000000'],
    ['Tel: 07700 900100', 'GB', '+447700900100'],
    ['手机：19900000101', 'CN', '+8619900000101'],
    ['0417-0000000转801', 'CN', '+864170000000;ext=801'],
    ['01632 960100 ext. 12', 'GB', '+441632960100;ext=12'],
    ['1990000010', 'CN', null],
    ['12345', 'CN', null],
    // Eight digits without an area: of Hong Kong as well as of any town.
    ['91234567', 'CN', null],
    ['6234 5678', 'CN', null],
    ['852 9123 4567', 'CN', '+85291234567'],
    ['400-000-0000', 'CN', '+864000000000'],
    ['0000-00000000', 'CN', null],
    ['见家长', 'CN', null],
    ['07700 90010X', 'GB', null],
  ])('%s in %s is %s', (text, country, number) => {
    expect(toE164(text, country)).toBe(number)
  })
})

describe('a cell of telephone numbers', () => {
  it('keeps a whole number of a number cell', () => {
    expect(read(19900001105)).toEqual({ value: '+8619900001105', state: 'said', findings: [] })
    expect(read({ number: 19900001105, text: '1.99E+10' })).toEqual({
      value: '+8619900001105',
      state: 'said',
      findings: [],
    })
  })

  it.each<[string]>([
    ['19900000127/19900000701'],
    ['19900000127、19900000701'],
    ['19900000127，19900000701'],
    ['19900000127;19900000701'],
    ['19900000127\n19900000701'],
    ['19900000127 或 19900000701'],
    ['199 0000 0127 / 199 0000 0701'],
  ])('keeps both of %j', (cell) => {
    expect(read(cell)).toMatchObject({
      value: '+8619900000127',
      more: { phone2: '+8619900000701' },
      findings: [{ code: 'twoValues', severity: 'warning', field: 'phone' }],
    })
  })

  it.each([
    ['emergencyPhone', 'emergencyPhone2'],
    ['guardianPhone', 'guardianPhone2'],
  ])('has a place for the second number of %s', (key, second) => {
    expect(read('19900000127/19900000701', key).more).toEqual({ [second]: '+8619900000701' })
  })

  it.each<[Cell, string, string]>([
    ['abc', 'unknown', 'phoneInvalid'],
    ['1.99E+10', 'unknown', 'scientificNotation'],
    ['待补', 'pending', 'placeholderText'],
  ])('%j is %s with %s', (cell, state, code) => {
    expect(read(cell)).toMatchObject({ state, findings: [{ code }] })
    expect(read(cell).value).toBeUndefined()
  })

  it('takes away the apostrophe of a spreadsheet', () => {
    expect(read("'19900000127")).toMatchObject({ value: '+8619900000127', findings: [{ code: 'apostrophe' }] })
  })

  it('knows the country by most numbers of the column', () => {
    const cells = ['01632 960100', '07700 900100', '07700 900101']
    const context = decideColumn(cells, 'phone', ['电话'], around)
    expect(context.country).toBe('GB')
    expect(readCell('01632 960100', context).value).toBe('+441632960100')
  })
})
