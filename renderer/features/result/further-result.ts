import type { Row } from '@shared/model/types'
import { today } from '../../ui/format'

/** What a further result of the same person begins with: another unit, or the same one again. */
export function furtherResult(row: Row<'qualificationResult'>, unit: string | undefined): Record<string, unknown> {
  const { person, qualification, cohort, centreNo, candidateNo } = row
  const start = { person, qualification, cohort, centreNo, candidateNo, unit: unit || undefined, registeredOn: today() }
  return Object.fromEntries(Object.entries(start).filter(([, value]) => value !== undefined))
}
