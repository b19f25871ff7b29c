import type { ListQuery } from '@shared/list/list-view'
import { useView } from '../../office/hooks'
import { ExportDialog } from '../export/ExportDialog'

interface ListExportProps {
  query: ListQuery
  /** The chosen rows; null: all that fit. */
  ids: readonly string[] | null
  columns: readonly string[]
  onClose(): void
}

/** Exports a list as it stands: its rows in their order, with the columns that it shows. */
export function ListExport({ query, ids, columns, onClose }: ListExportProps) {
  const { result } = useView('listIds', ids ? null : query)
  const wanted = ids ?? result
  return wanted ? <ExportDialog opened type={query.type} ids={wanted} columns={columns} onClose={onClose} /> : null
}
