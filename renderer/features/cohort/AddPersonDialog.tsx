import { Text } from '@mantine/core'
import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import type { CohortDossier } from '@shared/rules/dossier'
import { usualRole } from '@shared/rules/roles'
import { cohortWords } from '@shared/text/cohort'
import { useEffect } from 'react'
import { useChanges } from '../../records/changes'
import { fieldDef, optionsOf } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { InstitutionField } from '../../records/InstitutionField'
import { PersonPicker, type PickedPerson } from '../../records/PersonPicker'
import { Dialog } from '../../ui/Dialog'
import { FieldEnum } from '../../ui/fields/FieldChoice'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { join } from './membership'

interface AddPersonDialogProps {
  opened: boolean
  onClose(): void
  dossier: CohortDossier
  /** Called with the new enrolment, to open it beside the list. */
  onAdded(enrolment: string): void
}

interface Made {
  change: Change
  name: string
}

/** The name of an institution that is about to be made. */
function nameOfMade(change: Change): string {
  const { name } = (change.op === 'create' ? change.row : {}) as Partial<Row<'institution'>>
  return name?.zh ?? name?.en ?? ''
}

/** Brings one person into the cohort; the rest about them is filled in beside the list. */
export function AddPersonDialog({ opened, onClose, dossier, onAdded }: AddPersonDialogProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const [picked, setPicked] = useUnfinished<PickedPerson | null>('add: person', null)
  const usual = usualRole(dossier.cohort.kind)
  const [role, setRole] = useUnfinished<string | undefined>('add: role', usual)
  const [college, setCollege] = useUnfinished<string | undefined>('add: college', undefined)
  const [made, setMade] = useUnfinished<Made | null>('add: made', null)
  useEffect(() => {
    if (opened) return
    setPicked(null)
    setRole(usual)
    setMade(null)
    setCollege(undefined)
  }, [opened, usual, setPicked, setRole, setMade, setCollege])

  const barred = new Map(dossier.participants.map(({ person }) => [person.id, t(cohortWords.alreadyIn)]))
  const submit = async () => {
    if (!picked) return
    const place = role ? { role: role as Row<'enrolment'>['role'] } : {}
    const joined = join(dossier, picked, place, freshId, college ? { institution: college } : {})
    onClose()
    if (
      await make(t(cohortWords.added, { name: picked.name }), [
        picked.id === null && made?.change.id === college ? (made?.change ?? null) : null,
        ...joined.changes,
      ])
    )
      onAdded(joined.enrolment)
  }
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={t(cohortWords.addTitle)}
      verb={t(cohortWords.addVerb)}
      onSubmit={submit}
      blocked={!picked}
      size="md"
    >
      <PersonPicker
        label={t(cohortWords.addWho)}
        hint={t(cohortWords.addHint)}
        value={picked}
        onPick={setPicked}
        barred={barred}
        autoFocus
      />
      {picked && picked.id === null && (
        <InstitutionField
          label={t(cohortWords.college)}
          value={college}
          onSave={setCollege}
          pending={made ? { id: made.change.id, name: made.name } : undefined}
          onMade={(id, change) => {
            setMade({ change, name: nameOfMade(change) })
            setCollege(id)
          }}
        />
      )}
      <FieldEnum
        label={t(cohortWords.role)}
        options={optionsOf(fieldDef('enrolment', 'role').values, language)}
        value={role}
        onSave={setRole}
      />
      <Text size="sm" c="dimmed">
        {t(cohortWords.addAndOpen)}
      </Text>
    </Dialog>
  )
}
