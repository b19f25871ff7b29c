import { Button } from '@mantine/core'
import type { Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { IconUserShare } from '@tabler/icons-react'
import { useChanges } from '../../records/changes'
import { updated } from '../../records/edits'
import { personName } from '../../records/names'
import { useText } from '../../ui/language'

interface ParticipantActionsProps {
  participant: Participant
  onReplace(): void
}

/** What can be done about somebody's place in the cohort. */
export function ParticipantActions({ participant, onReplace }: ParticipantActionsProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const { enrolment, person } = participant
  const name = personName(person, language)
  const gone = enrolment.state === 'withdrawn' || enrolment.state === 'rejected'
  if (gone) {
    const back = () =>
      make(t(cohortWords.broughtBack, { name }), [
        updated('enrolment', enrolment, { state: 'confirmed', outcome: undefined }),
      ])
    return (
      <Button variant="default" onClick={back}>
        {t(cohortWords.bringBack)}
      </Button>
    )
  }
  return (
    <Button variant="default" leftSection={<IconUserShare size={18} />} onClick={onReplace}>
      {t(cohortWords.replace)}
    </Button>
  )
}
