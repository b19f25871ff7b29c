import { importWords } from '@shared/text/import'
import { useEffect } from 'react'
import { useText } from '../../ui/language'
import { FirstRows } from './FirstRows'
import styles from './Import.module.css'
import type { Session } from './import-run'
import { isTurned } from './row-roles'
import { useSheetRows } from './use-sheet-rows'

/** Rows of the list itself. */
const mostRows = 6
/** Titles above the headings, shown too: a cohort's name is taken from there. */
const mostAbove = 8

/** The first rows of the list as they were read: whether names are garbled is seen here, and not said. */
export function SheetStart({ session }: { session: Session }) {
  const { t } = useText()
  const { view, opened, options, plan } = session
  const table = view.tables[0]?.table
  const sheet = table?.sheet ?? options.overrides.sheet ?? opened.sheets[0]?.sheet ?? null
  const { total, rows, need } = useSheetRows(plan, sheet)
  const list = table && !isTurned(table) ? Math.min(...table.headerRows, table.firstDataRow) - 1 : 0
  const from = Math.max(0, list - mostAbove)
  const to = Math.min(total, list + mostRows)
  useEffect(() => need(from, list + mostRows), [need, from, list])
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, index) => rows.get(from + index))
  const here = shown.filter((cells) => cells !== undefined)
  if (here.length === 0 || here.length < shown.length) return null
  return (
    <div className={styles.sheetStart}>
      <span>{t(importWords.firstRows)}</span>
      <FirstRows rows={here} from={from} above={list - from} />
    </div>
  )
}
