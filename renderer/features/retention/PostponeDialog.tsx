import { TextInput } from '@mantine/core'
import type { Change } from '@shared/model/change-set'
import { addMonths, latest } from '@shared/model/dates'
import { showDate } from '@shared/model/show'
import { retentionWords } from '@shared/text/retention'
import { office } from '../../office/client'
import { useChanges } from '../../records/changes'
import { updated } from '../../records/edits'
import { Dialog } from '../../ui/Dialog'
import { FieldDate } from '../../ui/fields/FieldDate'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import styles from './Retention.module.css'

interface PostponeDialogProps {
  ids: readonly string[]
  onClose(): void
  onDone(): void
}

/** Months that are offered at first. */
const USUAL_MONTHS = 12

/** Keeps people's data longer: until a day, for a reason that stays with each of them. */
export function PostponeDialog({ ids, onClose, onDone }: PostponeDialogProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const [until, setUntil] = useUnfinished<string | undefined>('keep until', () => addMonths(today(), USUAL_MONTHS))
  const [typed, setTyped] = useUnfinished<string | undefined>('keep because', undefined)
  const count = ids.length
  const past = until !== undefined && latest(until) <= today()
  const submit = async () => {
    const reason = typed?.trim()
    if (!until || !reason) return
    const changes: (Change | null)[] = []
    for (const id of ids) {
      const person = await office.get('person', id)
      if (person) changes.push(updated('person', person, { retentionUntil: until, retentionReason: reason }))
    }
    if (await make(t(retentionWords.postponed, { count, date: showDate(until, language), reason }), changes)) onDone()
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(retentionWords.postponeTitle, { count })}
      verb={t(retentionWords.postponeVerb)}
      blocked={!until || !typed?.trim() || past}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <FieldDate
        label={t(retentionWords.postponeUntil)}
        value={until}
        onSave={setUntil}
        whole
        {...(past && { problem: t(retentionWords.postponeFuture) })}
      />
      <TextInput
        label={t(retentionWords.postponeReason)}
        value={typed ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value || undefined)}
      />
      <p className={styles.hint}>{t(retentionWords.postponeHint)}</p>
    </Dialog>
  )
}
