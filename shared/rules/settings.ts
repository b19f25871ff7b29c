/**
 * What a law or an office sets, with its source and the day since which this program goes by it. Nothing here is legal
 * advice: a page may have changed since, and an office may set its own.
 */

export interface PassportMargin {
  /** Months that the passport must last beyond the day counted from. */
  readonly months: number
  readonly countedFrom: 'arrival' | 'return'
  readonly severity: 'error' | 'warning'
  readonly source: string
  readonly asOf: string
}

/** By destination (ISO 3166-1); `other` for every destination not named. */
export const passportMargins: Readonly<Record<string, PassportMargin>> = {
  GB: {
    months: 0,
    countedFrom: 'return',
    severity: 'error',
    source: 'gov.uk, Standard Visitor: the passport must be valid for the whole stay',
    asOf: '2026-09-01',
  },
  CN: {
    months: 6,
    countedFrom: 'arrival',
    severity: 'error',
    source: 'gov.uk, Foreign travel advice China: six months after arrival and two blank pages',
    asOf: '2026-09-01',
  },
  other: {
    months: 6,
    countedFrom: 'return',
    severity: 'warning',
    source: 'usual advice of offices: six months after the return',
    asOf: '2026-09-01',
  },
}

/** Under this age on the day of departure a guardian's consent to travel and stay is needed (gov.uk, visitors under 18). */
export const MINOR_BELOW = 18

/** Under this age a guardian consents to processing, and everything of the person is sensitive (PIPL 28 and 31). */
export const SENSITIVE_BELOW = 14

/** Most students to one adult (Ministry of Education, guide for study tours abroad, 2014: at least one adult to ten). */
export const STUDENTS_TO_AN_ADULT = 10

/** Whether classmates of 18 or more and under 18 in one room are reported. */
export const REPORT_CLASSMATES_OF_BOTH_AGES = true
