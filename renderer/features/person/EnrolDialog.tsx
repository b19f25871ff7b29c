import { Text } from '@mantine/core'
import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import { usualRole } from '@shared/rules/roles'
import type { PersonLife } from '@shared/summary/person-life'
import { cohortWords } from '@shared/text/cohort'
import { personPage } from '@shared/text/people'
import { useRecord } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { fieldDef, optionsOf } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { inLanguage, personName } from '../../records/names'
import { enrolChange } from '../../records/person/enrol'
import { ReferenceField } from '../../records/ReferenceField'
import { Dialog } from '../../ui/Dialog'
import { FieldEnum } from '../../ui/fields/FieldChoice'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'

interface EnrolDialogProps {
  person: Row<'person'>
  life: PersonLife
  onClose(): void
}

/** Puts the person of the page into a cohort: one on record, or a new one by its name. */
export function EnrolDialog({ person, life, onClose }: EnrolDialogProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const [cohort, setCohort] = useUnfinished<string | undefined>('enrol: cohort', undefined)
  const [made, setMade] = useUnfinished<Change | null>('enrol: made', null)
  const [role, setRole] = useUnfinished<string | undefined>('enrol: role', undefined)
  const { result: row } = useRecord('cohort', made || !cohort ? null : cohort)
  const name = personName(person, language) || t(cohortWords.nameless)
  const before = life.enrolments.find(({ enrolment }) => enrolment.cohort === cohort)?.enrolment
  const isIn = before !== undefined && before.state !== 'withdrawn' && before.state !== 'rejected'
  const usual = person.kinds?.includes('teacher') ? undefined : usualRole(row?.kind)
  const submit = async () => {
    if (!cohort) return
    const as = (role ?? usual) as Row<'enrolment'>['role']
    const called = made?.op === 'create' ? (made.row as unknown as Row<'cohort'>) : row
    onClose()
    await make(t(personPage.enrolled, { name, cohort: inLanguage(called?.name, language) }), [
      made,
      enrolChange(person.id, cohort, as ? { role: as } : {}, before, freshId),
    ])
  }
  return (
    <Dialog
      opened
      onClose={onClose}
      title={t(personPage.enrolTitle, { name })}
      verb={t(personPage.enrol)}
      blocked={!cohort || isIn}
      onSubmit={submit}
      size="md"
    >
      <ReferenceField
        type="cohort"
        label={t(personPage.which)}
        value={cohort}
        onSave={(id) => {
          setCohort(id)
          setMade(null)
        }}
        onMade={(id, change) => {
          setCohort(id)
          setMade(change)
        }}
        placeholder={
          made?.op === 'create' ? inLanguage((made.row as unknown as Row<'cohort'>).name, language) : undefined
        }
        autoFocus
      />
      {isIn && (
        <Text size="sm" c="dimmed">
          {name} {t(personPage.alreadyIn)}
        </Text>
      )}
      <FieldEnum
        label={t(personPage.asRole)}
        options={optionsOf(fieldDef('enrolment', 'role').values, language)}
        value={role ?? usual}
        onSave={setRole}
      />
    </Dialog>
  )
}
