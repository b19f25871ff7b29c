import type { Progress } from '@shared/import/contract'
import { showNumber } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import styles from './Choose.module.css'

interface BusyFileProps {
  name: string
  progress: Progress
  cancellable: boolean
  onCancel(): void
}

const words = {
  read: importWords.reading,
  understand: importWords.understanding,
  match: importWords.matching,
  write: importWords.writing,
}

/** How far the reading, comparing or writing is. */
export function BusyFile({ name, progress, cancellable, onCancel }: BusyFileProps) {
  const { t, language } = useText()
  const { stage, done, total } = progress
  // Bytes and characters say nothing to people; rows do.
  const counted = total > 0 && (stage === 'match' || stage === 'write')
  const detail = counted
    ? t(importWords.doneOf, { done: showNumber(done, language), total: showNumber(total, language) })
    : undefined
  return (
    <div className={styles.busy}>
      <ProgressPanel
        label={t(words[stage], { name })}
        share={total > 0 && done > 0 ? done / total : null}
        detail={detail}
        onCancel={cancellable ? onCancel : undefined}
      />
    </div>
  )
}
