import type { Progress } from '@shared/import/contract'
import type { Cell } from '@shared/import/grid'
import { showNumber } from '@shared/model/show'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { ProgressPanel } from '../../ui/ProgressPanel'
import styles from './Choose.module.css'
import { FirstRows } from './FirstRows'

interface BusyFileProps {
  name: string
  progress: Progress
  cancellable: boolean
  firstRows: readonly Cell[][]
  onCancel(): void
}

const words = {
  read: importWords.reading,
  understand: importWords.understanding,
  match: importWords.matching,
  write: importWords.writing,
}

/** How far the reading, comparing or writing is. */
export function BusyFile({ name, progress, cancellable, firstRows, onCancel }: BusyFileProps) {
  const { t, language } = useText()
  const { stage, done, total } = progress
  // Bytes and characters say nothing to people; rows do.
  const counted = total > 0 && (stage === 'match' || stage === 'write')
  const detail = counted
    ? t(importWords.doneOf, { done: showNumber(done, language), total: showNumber(total, language) })
    : undefined
  return (
    <>
      <div className={styles.busy} data-above-rows={firstRows.length > 0 || undefined}>
        <ProgressPanel
          label={t(words[stage], { name })}
          share={total > 0 && done > 0 ? done / total : null}
          detail={detail}
          onCancel={cancellable ? onCancel : undefined}
        />
      </div>
      {firstRows.length > 0 && <FirstRows rows={firstRows} />}
    </>
  )
}
