import type { Block, Cell, Column, TableRow } from '@shared/documents/document'
import { documentWords } from '@shared/text/documents/common'
import { Fragment, type ReactNode } from 'react'
import { useDocumentLanguage, Words } from '../language'
import css from './TableBlock.module.css'
import { Said } from './Text'

type Table = Extract<Block, { kind: 'table' }>

/** So many rows at least stand above what closes the document. */
const lastTogether = 3

/**
 * Rows under headings that stand again on every page; no row is cut. `closing` stands on a page with the last rows.
 */
export function TableBlock({ table, closing }: { table: Table; closing?: ReactNode }) {
  const language = useDocumentLanguage()
  const columns = table.columns.filter(({ only }) => !only || language === 'both' || only === language)
  const share = columns.reduce((sum, column) => sum + column.share, 0)
  const row = (each: TableRow, index: number, rows: readonly TableRow[]) => (
    <Row key={each.key} row={each} before={rows[index - 1]} columns={columns} height={table.rowHeight} />
  )
  const cut = closing ? Math.max(0, table.rows.length - lastTogether) : table.rows.length
  return (
    <table className={css.table}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={{ width: `${(column.share / share) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        {table.title !== undefined && (
          <tr>
            <th colSpan={columns.length}>
              <h2>
                <Said text={table.title} />
              </h2>
            </th>
          </tr>
        )}
        <tr className={css.columns}>
          {columns.map((column) => (
            <th key={column.key} scope="col" data-align={column.align}>
              <Words of={column.label} stacked />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{table.rows.slice(0, cut).map(row)}</tbody>
      <tbody className={closing ? css.last : undefined}>
        {table.rows.slice(cut).map((each, index) => row(each, index + cut, table.rows))}
        {table.rows.length === 0 && (
          <tr>
            <td colSpan={columns.length} className={css.none}>
              <Said text={table.empty} />
            </td>
          </tr>
        )}
        {table.totals && (
          <tr className={css.totals}>
            {columns.map((column, index) => {
              const total = table.totals?.[column.key]
              return (
                <td key={column.key} data-align={column.align}>
                  {total ? <CellText cell={total} /> : index === 0 && <Words of={documentWords.total} stacked />}
                </td>
              )
            })}
          </tr>
        )}
        {closing && (
          <tr>
            <td colSpan={columns.length}>{closing}</td>
          </tr>
        )}
      </tbody>
    </table>
  )
}

interface RowProps {
  row: TableRow
  before: TableRow | undefined
  columns: readonly Column[]
  height: number | undefined
}

function Row({ row, before, columns, height }: RowProps) {
  const begins = row.group !== undefined && JSON.stringify(row.group) !== JSON.stringify(before?.group)
  return (
    <Fragment>
      {begins && (
        <tr className={css.group}>
          <th colSpan={columns.length} scope="colgroup">
            <Said text={row.group ?? ''} />
          </th>
        </tr>
      )}
      <tr className={css.row} data-gone={row.gone || undefined} style={height ? { height: `${height}mm` } : undefined}>
        {columns.map((column) => (
          <td key={column.key} data-align={column.align}>
            <CellText cell={row.cells[column.key]} />
          </td>
        ))}
      </tr>
    </Fragment>
  )
}

function CellText({ cell }: { cell: Cell | undefined }) {
  if (!cell) return null
  if (cell.mark === 'missing')
    return (
      <span className={css.missing} data-since={cell.since}>
        <Words of={documentWords.notRecorded} stacked />
      </span>
    )
  return (
    <span data-mark={cell.mark} data-since={cell.since} className={cell.strong ? css.strong : undefined}>
      <Said text={cell.text} stacked />
      {cell.under !== undefined && cell.under !== '' && (
        <span className={css.under}>
          <Said text={cell.under} stacked />
        </span>
      )}
    </span>
  )
}
