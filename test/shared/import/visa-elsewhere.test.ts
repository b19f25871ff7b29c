import { describe, expect, it } from 'vitest'
import { csv, importOptions, Office } from './office'

describe('访问 as the kind of a visa', () => {
  const typeFor = (destination: string) =>
    new Office().plan(
      'x.csv',
      csv(['姓名', '护照号', '签证种类'], ['王示例', 'EJ1000001', '访问'], ['李样本', 'EJ1000002', '访问签']),
      importOptions({ name: 'T', kind: 'studyTourOut', from: '2026-09-12', to: '2026-09-30', destination }),
    ).tables[0]?.rows[0]

  it('is the visitor of the United Kingdom where the journey goes there', () => {
    expect(typeFor('GB')?.values.visaType).toBe('ukStandardVisitor')
  })
  it('is not taken, and said, where it goes elsewhere', () => {
    expect(typeFor('DE')?.values.visaType).toBeUndefined()
    expect(typeFor('DE')?.findings.map(({ code }) => code)).toContain('unknownWord')
  })
})
