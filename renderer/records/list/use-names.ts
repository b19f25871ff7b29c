import type { Standalone } from '@shared/model/types'
import { recordWords } from '@shared/text/records'
import { useView } from '../../office/hooks'
import { useText } from '../../ui/language'
import { cellText } from './list-cells'

/** Names of records by their ids, '' until they are there; a record that is gone is called so. */
export function useNames(type: Standalone | undefined, ids: readonly string[]): (id: string) => string {
  const { t, language } = useText()
  const asked = type && ids.length > 0 ? { type, language, columns: [], revealed: false, ids } : null
  const { result } = useView('listRows', asked)
  return (id) => {
    if (!result) return ''
    const row = result.find((one) => one.id === id)
    return cellText(row?.cells[0]) || t(recordWords.unnamed)
  }
}
