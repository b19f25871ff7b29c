import { Checkbox, Stack, Text } from '@mantine/core'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { useState } from 'react'
import { useChanges } from '../../records/changes'
import { enumWord } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { personName } from '../../records/names'
import { PersonPicker, type PickedPerson } from '../../records/PersonPicker'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { type Handover, replace } from './membership'

interface ReplaceDialogProps {
  opened: boolean
  onClose(): void
  dossier: CohortDossier
  leaving: Participant
  /** Called with the enrolment that came in the place. */
  onReplaced(enrolment: string | null): void
}

/** Somebody drops out: marks them as withdrawn and brings the substitute in, in one step that one undo takes back. */
export function ReplaceDialog({ opened, onClose, dossier, leaving, onReplaced }: ReplaceDialogProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const [substitute, setSubstitute] = useState<PickedPerson | null>(null)
  const [nobody, setNobody] = useState(false)
  const [handover, setHandover] = useState<Handover>({ role: true, room: true, insurance: true })
  const { enrolment, person, room } = leaving
  const name = personName(person, language)
  const role = enumWord('enrolment', 'role', enrolment.role)
  const roomName = room?.room.number ?? room?.room.place
  const barred = new Map(dossier.participants.map((one) => [one.person.id, t(cohortWords.alreadyIn)]))

  const submit = async () => {
    const came = nobody ? null : substitute
    const { enrolment: joined, changes } = replace(dossier, leaving, came, handover, freshId)
    const note = came ? t(cohortWords.replaced, { name, substitute: came.name }) : t(cohortWords.withdrew, { name })
    onClose()
    setSubstitute(null)
    if (await make(note, changes)) onReplaced(joined)
  }
  const box = (key: keyof Handover, label: string) => (
    <Checkbox
      label={label}
      checked={handover[key]}
      onChange={(event) => setHandover({ ...handover, [key]: event.currentTarget.checked })}
    />
  )
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(cohortWords.replaceTitle, { name })}
      verb={nobody ? t(cohortWords.withdraw) : t(cohortWords.replace)}
      blocked={!nobody && !substitute}
      onSubmit={submit}
      size="md"
    >
      <Text>{t(cohortWords.replaceText, { name })}</Text>
      <Checkbox
        label={t(cohortWords.noSubstitute)}
        checked={nobody}
        onChange={(event) => setNobody(event.currentTarget.checked)}
      />
      {!nobody && (
        <>
          <PersonPicker
            label={t(cohortWords.substitute)}
            hint={t(cohortWords.substituteHint)}
            value={substitute}
            onPick={setSubstitute}
            barred={barred}
            autoFocus
          />
          <Stack gap="xs">
            {role && box('role', t(cohortWords.takeRole, { role: t(role) }))}
            {roomName && box('room', t(cohortWords.takeRoom, { room: roomName }))}
            {enrolment.insurance && box('insurance', t(cohortWords.takeInsurance))}
          </Stack>
        </>
      )}
    </Dialog>
  )
}
