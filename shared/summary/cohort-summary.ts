import type { BilingualText, Reader } from '../model/types'
import type { Bilingual } from '../model/define'

/** A count of people by one criterion; `label` is what is printed. Shares are of `total`. */
export interface Breakdown {
  by: 'college' | 'role' | 'sex' | 'ageBand' | 'major' | 'level' | 'dualQualified'
  rows: { label: Bilingual; count: number }[]
  total: number
}

export interface SummaryPerson {
  number: number
  nameZh: string
  nameLatin: string
  sex: Bilingual
  /** Partial dates stay partial. */
  born: string
  college: BilingualText
  role: Bilingual
  /** What is missing, in words; empty when complete. */
  missing: Bilingual[]
}

/** Everything on the printed cohort summary, ready to lay out. Plain data: it goes to the print window as it is. */
export interface CohortSummary {
  office: BilingualText
  printedBy: string
  printedOn: string
  cohort: {
    name: BilingualText
    code: string
    kind: Bilingual
    approvalNo: string
    from: string
    to: string
    days: number | null
    destinations: Bilingual[]
    sending: BilingualText[]
    host: BilingualText
    organiser: BilingualText
    leader: { nameZh: string; nameLatin: string } | null
  }
  people: number
  /** Adults who accompany to students, `1 : 16`. */
  ratio: { adults: number; students: number } | null
  breakdowns: Breakdown[]
  completeness: {
    label: Bilingual
    complete: number
    pending: number
    missing: number
    problem: number
    notNeeded: number
  }[]
  list: SummaryPerson[]
}

export declare function cohortSummary(reader: Reader, cohortId: string, today: string): CohortSummary | null
