import { Badge, Button } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { cohortWords } from '@shared/text/cohort'
import { undoWords } from '@shared/text/undo'
import { useState } from 'react'
import { useHistory } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { Confirm } from '../../ui/Dialog'
import { formatMoment } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Lines.module.css'

/** Afterwards too much stands on an import; single changes can still be taken back one by one. */
const UNDO_DAYS = 30

/** The files that were imported into the cohort, each with the way to take all of it back. */
export function ImportsSection({ imports }: { imports: readonly Row<'importBatch'>[] }) {
  const { t } = useText()
  if (imports.length === 0) return null
  return (
    <Section title={t(cohortWords.imports, { count: imports.length })} folds>
      <ul className={styles.lines}>
        {imports.map((batch) => (
          <li key={batch.id}>
            <ImportLine batch={batch} />
          </li>
        ))}
      </ul>
    </Section>
  )
}

function ImportLine({ batch }: { batch: Row<'importBatch'> }) {
  const { t, language } = useText()
  const { undo } = useChanges()
  const { result: history } = useHistory('importBatch', batch.id)
  const [asking, setAsking] = useState(false)
  const made = history?.find(({ op, undone }) => op === 'create' && !undone)
  const file = batch.file ?? ''
  const until = made ? Date.parse(made.at) + UNDO_DAYS * 86_400_000 : 0
  return (
    <div className={styles.line}>
      <span className={styles.name}>{file}</span>
      <span className={styles.quiet}>{made && `${formatMoment(made.at, language)} · ${made.who}`}</span>
      <span className={styles.quiet}>{batch.sheet}</span>
      {made && Date.now() < until && (
        <span className={styles.quiet}>
          {t(undoWords.deadline, { day: new Date(until).toISOString().slice(0, 10) })}
        </span>
      )}
      <span className={styles.end}>
        {batch.undoneOn ? (
          <Badge color="gray">{t(cohortWords.undoneOn)}</Badge>
        ) : (
          made &&
          Date.now() < until && (
            <Button variant="subtle" size="compact-sm" onClick={() => setAsking(true)}>
              {t(cohortWords.undoImport)}
            </Button>
          )
        )}
      </span>
      <Confirm
        opened={asking}
        title={t(cohortWords.undoImportTitle)}
        verb={t(cohortWords.undoImport)}
        dangerous
        onClose={() => setAsking(false)}
        onConfirm={() => made && void undo(made.seq, t(cohortWords.importUndone, { file }))}
      >
        {t(cohortWords.undoImportText, { file })}
      </Confirm>
    </div>
  )
}
