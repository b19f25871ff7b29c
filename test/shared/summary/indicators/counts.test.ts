/** Every indicator against a few invented records, edges first. */
import { describe, expect, test } from 'vitest'
import { indicatorDef, indicatorDefs } from '../../../../shared/summary/indicators/list'
import { countIndicator } from '../../../../shared/summary/indicators/report'
import { today } from './invented'
import { outputCases } from './output-cases'
import { peopleCases } from './people-cases'

const cases = [...peopleCases, ...outputCases]

describe.each(indicatorDefs.map(({ key, label }) => [key, label.en] as const))('%s %s', (key) => {
  const own = cases.filter(([, of]) => of === key)
  test('has cases', () => expect(own.length).toBeGreaterThan(0))
  test.each(own)('%s', (_says, _key, reader, year, value, left = []) => {
    const def = indicatorDef(key)
    const counted = def && countIndicator(reader, def, year, today)
    expect(counted?.value).toBe(value)
    expect(counted?.left.map(({ why }) => why)).toEqual(left)
    // Every figure is the sum of the parts that its records have in it.
    const sum = counted?.of.reduce((all, { part }) => all + part, 0) ?? 0
    if (counted?.whole === undefined) expect(Math.round(sum)).toBe(value)
    else expect(counted.whole).toBe(counted.of.length)
  })
})
