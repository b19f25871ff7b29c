import { refusalSentence } from '@shared/import/refusal-text'
import { InTurn } from '../../ui/InTurn'
import { useText } from '../../ui/language'
import { CohortChoice } from './CohortChoice'
import { FileCard } from './FileCard'
import styles from './Import.module.css'
import { ImportedBefore } from './ImportedBefore'
import { Notice } from './Notice'
import type { ShowTable, StepProps } from './step-props'

interface FileStepProps extends StepProps {
  onTable: ShowTable
}

/** Step one: what the file is, and which cohort its people belong to. */
export function FileStep({ run, session, table, onTable }: FileStepProps) {
  const { language } = useText()
  const { refused } = session.view
  return (
    <>
      {refused && refused.code !== 'noCohort' && <Notice tone="error">{refusalSentence(refused, language)}</Notice>}
      <ImportedBefore session={session} />
      <div className={styles.cards}>
        <FileCard run={run} session={session} onTable={onTable} />
        {/* In a task of its own: both at once hold the window up longer than a person's press may wait. */}
        <InTurn first={false}>
          <CohortChoice run={run} session={session} table={table} onTable={onTable} />
        </InTurn>
      </div>
    </>
  )
}
