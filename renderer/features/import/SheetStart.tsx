import { importWords } from '@shared/text/import'
import { useEffect } from 'react'
import { useText } from '../../ui/language'
import { FirstRows } from './FirstRows'
import styles from './Import.module.css'
import type { Session } from './use-import'
import { useSheetRows } from './use-sheet-rows'

const mostRows = 6

/** The first rows of the list as they were read: whether names are garbled is seen here, and not said. */
export function SheetStart({ session }: { session: Session }) {
  const { t } = useText()
  const { view, opened, options, plan } = session
  const table = view.tables[0]?.table
  const sheet = table?.sheet ?? options.overrides.sheet ?? opened.sheets[0]?.sheet ?? null
  const { total, rows, need } = useSheetRows(plan, sheet)
  const from = Math.max(0, Math.min(...(table?.headerRows ?? []), table?.firstDataRow ?? 1) - 1)
  const to = Math.min(total, from + mostRows)
  useEffect(() => need(from, from + mostRows), [need, from])
  const shown = Array.from({ length: Math.max(0, to - from) }, (_, index) => rows.get(from + index))
  const here = shown.filter((cells) => cells !== undefined)
  if (here.length === 0 || here.length < shown.length) return null
  return (
    <div className={styles.sheetStart}>
      <span>{t(importWords.firstRows)}</span>
      <FirstRows rows={here} from={from} />
    </div>
  )
}
