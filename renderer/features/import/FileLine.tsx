import { Anchor, Loader } from '@mantine/core'
import { importWords } from '@shared/text/import'
import { formatBytes } from '../../ui/format'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { encodingNames } from './encoding-names'
import styles from './Import.module.css'
import type { Session } from './import-run'
import { rowsIn } from './table-facts'

interface FileLineProps {
  session: Session
  /** Shows the rows that are counted. */
  onRows(): void
}

/** What the file is, in a line under its name. */
export function FileLine({ session, onRows }: FileLineProps) {
  const { t, language } = useText()
  const { view, opened } = session
  const rows = view.tables.reduce((sum, table) => sum + rowsIn(table), 0)
  const parts = [
    view.format.toUpperCase(),
    view.encoding && encodingNames[view.encoding],
    formatBytes(opened.source.bytes, language),
  ]
  return (
    <span className={styles.fileLine}>
      {parts.filter(Boolean).join(' · ')}
      {rows > 0 && (
        <>
          {' · '}
          <Anchor component="button" type="button" inherit onClick={onRows}>
            {t(importWords.rowsOf, counted(rows, language))}
          </Anchor>
        </>
      )}
    </span>
  )
}

/** Says, without moving anything, that what is shown is being worked out again. */
export function Recounting() {
  const { t } = useText()
  return (
    <span className={styles.recounting} role="status">
      <Loader size={14} aria-hidden />
      {t(importWords.recounting)}
    </span>
  )
}
