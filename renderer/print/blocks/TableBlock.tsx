import type { Block, Cell, Column, TableRow } from '@shared/documents/document'
import { said } from '@shared/documents/document'
import { documentWords } from '@shared/text/documents/common'
import { Fragment, type ReactNode } from 'react'
import { useDocumentLanguage, Words } from '../language'
import { PhotoPlace } from './PhotoPlace'
import css from './TableBlock.module.css'
import { Said } from './Text'
import { tableParts } from './table-parts'

type Table = Extract<Block, { kind: 'table' }>

/**
 * Rows under headings that stand again on every page; no row is cut. `closing` stands on a page with the last rows.
 */
export function TableBlock({ table, closing }: { table: Table; closing?: ReactNode }) {
  const language = useDocumentLanguage()
  const columns = table.columns.filter(({ only }) => !only || language === 'both' || only === language)
  const share = columns.reduce((sum, column) => sum + column.share, 0)
  const ends = closing !== undefined || table.totals !== undefined || table.rows.length === 0
  const parts = tableParts(table.rows, ends)
  return (
    <table className={css.table} data-ruled={table.ruled || undefined} data-new-page={table.onNewPage || undefined}>
      <colgroup>
        {columns.map((column) => (
          <col key={column.key} style={{ width: `${(column.share / share) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        {table.title !== undefined && (
          <tr>
            <th colSpan={columns.length} className={css.title}>
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
      {parts.map((part, index) => (
        <tbody key={part.from} className={part.whole ? css.whole : undefined}>
          {part.rows.map((row, at) => (
            <Row
              key={row.key}
              row={row}
              before={table.rows[part.from + at - 1]}
              columns={columns}
              height={table.rowHeight}
            />
          ))}
          {index === parts.length - 1 && ends && <End table={table} columns={columns} closing={closing} />}
        </tbody>
      ))}
    </table>
  )
}

/** What stands under the last row. */
function End({ table, columns, closing }: { table: Table; columns: readonly Column[]; closing: ReactNode }) {
  // The word stands over the columns that are not added up.
  const first = columns.findIndex(({ key }) => table.totals?.[key])
  const before = first < 0 ? columns.length : first
  return (
    <>
      {table.rows.length === 0 && (
        <tr>
          <td colSpan={columns.length} className={css.none}>
            <Said text={table.empty} />
          </td>
        </tr>
      )}
      {table.totals && table.rows.length > 0 && (
        <tr className={css.totals}>
          {before > 0 && (
            <td colSpan={before}>
              <Words of={documentWords.total} />
            </td>
          )}
          {columns.slice(before).map((column) => (
            <td key={column.key} data-align={column.align}>
              <CellText cell={table.totals?.[column.key]} />
            </td>
          ))}
        </tr>
      )}
      {closing !== undefined && (
        <tr className={css.closing}>
          <td colSpan={columns.length}>{closing}</td>
        </tr>
      )}
    </>
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
  // A day or room that goes on has no line over its next row.
  const goesOn = row.together !== undefined && row.together !== '' && row.together === before?.together
  return (
    <Fragment>
      {begins && (
        <tr className={css.group}>
          <th colSpan={columns.length} scope="colgroup">
            <Said text={row.group ?? ''} stacked />
          </th>
        </tr>
      )}
      <tr
        className={css.row}
        data-gone={row.gone || undefined}
        data-goes-on={goesOn || undefined}
        style={height ? { height: `${height}mm` } : undefined}
      >
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
  if (cell.photo) return <PhotoPlace photo={cell.photo} className={css.photo} />
  if (cell.mark === 'missing')
    return (
      <span className={css.missing} data-since={cell.since}>
        {said(cell.text) ? <Said text={cell.text} stacked /> : <Words of={documentWords.notRecorded} stacked />}
        <Was cell={cell} />
      </span>
    )
  return (
    <span data-mark={cell.mark} data-since={cell.since} className={cell.strong ? css.strong : undefined}>
      <Said text={cell.text} stacked />
      {cell.under !== undefined && said(cell.under) && (
        <span className={css.under}>
          <Said text={cell.under} stacked />
        </span>
      )}
      <Was cell={cell} />
    </span>
  )
}

/** What stood there in the print before, struck out. */
function Was({ cell: { was } }: { cell: Cell }) {
  if (was === undefined || !said(was)) return null
  return (
    <del className={css.was}>
      <Said text={was} stacked />
    </del>
  )
}
