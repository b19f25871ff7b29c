import { Badge, Button } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { cohortWords } from '@shared/text/cohort'
import { useState } from 'react'
import { useHistory } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { Confirm } from '../../ui/Dialog'
import { formatMoment } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Lines.module.css'

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
  return (
    <div className={styles.line}>
      <span className={styles.name}>{file}</span>
      <span className={styles.quiet}>{made && `${formatMoment(made.at, language)} · ${made.who}`}</span>
      <span className={styles.quiet}>{batch.sheet}</span>
      <span className={styles.end}>
        {batch.undoneOn ? (
          <Badge color="gray">{t(cohortWords.undoneOn)}</Badge>
        ) : (
          made && (
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
