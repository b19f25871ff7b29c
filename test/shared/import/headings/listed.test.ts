import { describe, expect, it } from 'vitest'
import { claimOf } from '../../../../shared/import/columns/claim'
import { chinese, chineseBelow } from './chinese'
import { english, englishBelow } from './english'
import { ofOtherRecords } from './other-records'

const rows = [chinese, english, ofOtherRecords].flatMap((table) =>
  Object.entries(table).flatMap(([key, headings]) => headings.map((heading): [string, string] => [heading, key])),
)
const below = [...chineseBelow, ...englishBelow]

describe('headings as offices write them', () => {
  it('are more than a thousand', () => {
    expect(rows.length + below.length).toBeGreaterThan(1200)
  })

  it.each(rows)('%s is %s', (heading, key) => {
    expect(claimOf([heading]).fields[0]).toBe(key)
  })

  it.each(below)('%s above %s is %s', (parent, child, key) => {
    const claim = claimOf([parent, child])
    expect(claim.fields[0]).toBe(key)
    expect(claim.confidence).toBeGreaterThanOrEqual(0.8)
  })
})
