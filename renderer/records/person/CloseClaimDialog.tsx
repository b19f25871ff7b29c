import { Textarea } from '@mantine/core'
import type { Claim } from '@shared/rules/privacy-requests'
import { requestWords } from '@shared/text/requests'
import { office } from '../../office/client'
import { Dialog } from '../../ui/Dialog'
import { FieldDate } from '../../ui/fields/FieldDate'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { useChanges } from '../changes'
import { updated } from '../edits'
import { claimName } from './claim-words'
import styles from './Erase.module.css'

interface CloseClaimDialogProps {
  /** Id of the person, and what they are called. */
  person: string
  name: string
  claim: Claim
  onClose(): void
}

/** Closes what somebody asked, or the withdrawal of a consent, with what was done. */
export function CloseClaimDialog({ person, name, claim, onClose }: CloseClaimDialogProps) {
  const { t } = useText()
  const { make } = useChanges()
  const [on, setOn] = useUnfinished<string | undefined>(`close ${claim.key}: on`, today())
  const [typed, setTyped] = useUnfinished<string | undefined>(`close ${claim.key}: how`, undefined)
  const what = t(claimName(claim))
  const asked = claim.source === 'request'
  const submit = async () => {
    const row = await office.get('person', person)
    const how = typed?.trim()
    if (!row || !on || !how) return
    const values = asked
      ? { [`requests.${claim.key}.doneOn`]: on, [`requests.${claim.key}.answer`]: how }
      : { [`consents.${claim.key}.settledOn`]: on, [`consents.${claim.key}.settledHow`]: how }
    if (await make(t(requestWords.closed, { what, name }), [updated('person', row, values)])) onClose()
  }
  return (
    <Dialog
      opened
      size="md"
      title={t(requestWords.closeTitle, { what, name })}
      verb={t(requestWords.closeVerb)}
      blocked={!on || !typed?.trim()}
      onClose={onClose}
      onSubmit={() => void submit()}
    >
      <FieldDate label={t(requestWords.closeOn)} value={on} onSave={setOn} whole />
      <Textarea
        data-autofocus
        autosize
        minRows={2}
        maxRows={8}
        label={t(asked ? requestWords.closeHow : requestWords.closeHowWithdrawn)}
        value={typed ?? ''}
        onChange={(event) => setTyped(event.currentTarget.value || undefined)}
      />
      <p className={styles.quiet}>{t(requestWords.closeHint)}</p>
    </Dialog>
  )
}
