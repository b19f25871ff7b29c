import type { Row } from '@shared/model/types'

const domestic = ['schoolCode', 'usci', 'orgCode', 'companyNo', 'centreNo'] as const
const overseas = ['ukprn', 'companyNo', 'charityNo', 'centreNo'] as const
const enterprises = ['usci', 'orgCode', 'companyNo'] as const

export const everyCode = [...new Set([...domestic, ...overseas])]

/** The codes that an institution can have where it lies and being what it is, and any other that it has. */
export function codesOf(row: Row<'institution'>): string[] {
  const usual =
    row.side === 'overseas'
      ? overseas
      : row.kind === 'enterprise'
        ? enterprises
        : row.side
          ? domestic
          : [...domestic, ...overseas]
  const held = everyCode.filter((code) => row[code] !== undefined)
  return [...new Set([...usual, ...held])]
}
