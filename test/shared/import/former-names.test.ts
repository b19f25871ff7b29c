import { normaliseHeading } from '@shared/import/columns/normalise'
import { contextsOfSheet, idContext, ownHeadings } from '@shared/import/records/own-headings'
import { expect, test } from 'vitest'

test('sheets written before parts of their headings were renamed are still understood', () => {
  expect(idContext('同行编号：职业资格')?.type).toBe('qualification')
  expect(idContext('同行编号：考证成绩')?.type).toBe('qualificationResult')
  expect(contextsOfSheet('国际化方案').map(({ type }) => type)).toContain('plan')
  const { items, records } = ownHeadings('agreement')
  const side = items.get('parties')?.get(normaliseHeading('签约身份'))
  expect(side).toBeDefined()
  expect(items.get('parties')?.get(normaliseHeading('方'))).toBe(side)
  expect(records.get(normaliseHeading('签约方：方'))).toBe(records.get(normaliseHeading('签约方：签约身份')))
  expect(ownHeadings('jointProgramme').records.get(normaliseHeading('年招生人数'))).toBeDefined()
})
