import type { IsoDate, Reader, Row, Standalone } from '../model/types'
import { agreementRecordFindings } from './agreement'
import type { Finding } from './finding'

type Rule<K extends Standalone> = (reader: Reader, row: Row<K>, today: IsoDate) => Finding[]

/** What is judged about a record of each type. A type without a line has no rules. */
const rules: { [K in Standalone]?: Rule<K> } = {
  agreement: agreementRecordFindings,
}

const weight = { error: 0, warning: 1, info: 2 }

/**
 * Everything that is wrong, missing or worth knowing about a record on its own page, the gravest first. Pure: the same
 * records and day give the same findings. `today` is an ISO day.
 */
export function recordFindings<K extends Standalone>(reader: Reader, type: K, row: Row<K>, today: IsoDate): Finding[] {
  const judge = rules[type] as Rule<K> | undefined
  const findings = judge?.(reader, row, today) ?? []
  return [...findings].sort((a, b) => weight[a.severity] - weight[b.severity])
}
