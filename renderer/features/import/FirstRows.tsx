import type { Cell } from '@shared/import/grid'
import { importWords } from '@shared/text/import'
import { memo, useMemo } from 'react'
import { InTurn } from '../../ui/InTurn'
import { useText } from '../../ui/language'
import { columnWidths } from './column-widths'
import styles from './SheetRows.module.css'
import { showCell } from './show-cell'
import { columnLetter } from './table-facts'

const mostColumns = 40
/** Rows that are drawn with the page; each of the others comes in a task of its own. */
const atOnce = 4
/** What stands above the list widens no column of it further, in pixels. */
const widestAbove = 112

/** One cell alone in its row: its text reaches over the others. */
const isTitle = (cells: readonly Cell[]) => cells.filter((cell) => cell !== null).length < 2

interface FirstRowsProps {
  rows: readonly Cell[][]
  /** Index of the first of them in the sheet. */
  from?: number
  /** How many of them stand above the list: they are no measure for its columns. */
  above?: number
}

/** Rows of a sheet as they stand in the file: its top while the rest is read, its list to see whether it was read well. */
export const FirstRows = memo(function FirstRows({ rows, from = 0, above = 0 }: FirstRowsProps) {
  const { t, language } = useText()
  const width = Math.min(mostColumns, Math.max(1, ...rows.map((cells) => cells.length)))
  const template = useMemo(() => {
    const all = new Map([...rows.entries()].filter(([, cells]) => !isTitle(cells)))
    const list = new Map([...all].filter(([row]) => row >= above))
    const asTheyAre = columnWidths(all, 0, rows.length, width, language)
    const pixels = columnWidths(list, 0, rows.length, width, language).map((each, column) =>
      Math.max(each, Math.min(asTheyAre[column] ?? 0, widestAbove)),
    )
    return `52px ${pixels.map((each) => `${each}px`).join(' ')}`
  }, [rows, above, width, language])
  return (
    <section
      className={`${styles.sheet} ${styles.firstRows}`}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
      tabIndex={0}
      aria-label={t(importWords.firstRows)}
    >
      <div className={styles.sheetHead} aria-hidden style={{ gridTemplateColumns: template }}>
        <span data-stays />
        {Array.from({ length: width }, (_, column) => (
          <span key={columnLetter(column)}>{columnLetter(column)}</span>
        ))}
      </div>
      {rows.map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows of a file never change their place
        <InTurn key={row} first={row < atOnce}>
          <div
            className={styles.firstRow}
            data-title={isTitle(cells) || undefined}
            style={{ gridTemplateColumns: template }}
          >
            <span className={styles.sheetNumber}>{from + row + 1}</span>
            {Array.from({ length: width }, (_, column) => (
              <span key={columnLetter(column)} className={styles.sheetCell}>
                {showCell(cells[column], language)}
              </span>
            ))}
          </div>
        </InTurn>
      ))}
    </section>
  )
})
