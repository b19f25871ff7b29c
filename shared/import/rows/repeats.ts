import type { Finding } from '../../rules/finding'
import { type FieldChange, rowOfFile } from '../contract'

/** A row about somebody or something that an earlier one named; where it says other things of them, the earlier one stands. */
export function repeats(earlier: number, changes: readonly FieldChange[]): Finding {
  const fields = changes.filter(({ from, take }) => from !== null && !take).map(({ field }) => field)
  return {
    code: 'duplicateInFile',
    severity: 'warning',
    field: null,
    values: { row: rowOfFile(earlier), ...(fields.length > 0 && { differs: fields.join(' ') }) },
  }
}
