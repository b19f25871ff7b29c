import { expect, it } from 'vitest'
import { findingSentence } from '../../../shared/rules/finding-text'
import { csv, importOptions, Office } from './office'

/** Registers that name a partner or an agreement twice. Everybody is invented. */

const register = csv(
  ['Ref', 'Partner', 'Title', 'Type', 'Signed', 'Valid from', 'Valid to'],
  ['A-001', 'Sample Poly', 'Partnership MoU', 'MoU', '12 Nov 2020', '12 Nov 2020', '11 Nov 2025'],
  ['A-002', 'Mock College', 'Exchange schedule 2026', 'Exchange', '1 Jun 2026', '1 Sep 2026', '31 Aug 2027'],
  ['A-002', 'Mock College', 'Exchange schedule 2026 (v2)', 'Exchange', '1 Jun 2026', '1 Sep 2026', '31 Aug 2027'],
)

it('say what the second row says otherwise, and change nothing the second time', () => {
  const office = new Office()
  const options = importOptions()
  const { plan } = office.import('register.csv', register, options)
  const finding = plan.tables[0]?.rows[2]?.findings.find(({ code }) => code === 'duplicateInFile')
  expect(finding && findingSentence(finding, 'en')).toMatch(/^This is row 3 again, but says otherwise under .*[Tt]itle/)
  const again = office.plan('register.csv', register, options)
  expect(again.tables[0]?.counts).toMatchObject({ new: 0, changed: 0, same: 3 })
  expect([...office.records.all('agreement')].map(({ title }) => title?.en)).toEqual([
    'Partnership MoU',
    'Exchange schedule 2026',
  ])
})
