import { Button, Group } from '@mantine/core'
import { fullName } from '@shared/model/names'
import type { Row } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { peopleWords } from '@shared/text/people'
import { FieldEnum } from '../../ui/fields/FieldChoice'
import { FieldGrid } from '../../ui/fields/FieldGrid'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { useChanges } from '../changes'
import { fieldDef, optionsOf, recordDef } from '../dictionary-fields'
import { updated } from '../edits'
import { personName } from '../names'
import { RecordField } from '../RecordField'
import { RecordScopeProvider, useRecordScope } from '../record-scope'
import { leaderChanges } from './enrolment-edits'

interface EnrolmentSectionProps {
  participant: Participant
  cohort: Row<'cohort'>
  others?: readonly Participant[]
}

/** The person's place in the cohort: role, state, room, policy. */
export function EnrolmentSection({ participant, cohort, others = [] }: EnrolmentSectionProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  const { revealed, country } = useRecordScope()
  const { enrolment, person } = participant
  const name = personName(person, language) || t(cohortWords.nameless)
  const save = (label: string, values: Record<string, unknown>) =>
    make(t(cohortWords.changedField, { field: label, name }), [updated('enrolment', enrolment, values)])
  const roleLabel = fieldDef('enrolment', 'role').label[language]
  const saveRole = (role: string | undefined) =>
    make(
      t(cohortWords.changedField, { field: roleLabel, name }),
      leaderChanges(cohort, enrolment, role as Row<'enrolment'>['role']),
    )
  const rooms = Object.entries(cohort.rooms ?? {}).map(([value, room]) => ({
    value,
    label: [room.number, room.place].filter(Boolean).join(' · ') || value,
  }))
  const policies = Object.entries(cohort.insurances ?? {}).map(([value, policy]) => ({
    value,
    label: [policy.insurer, policy.policyNo].filter(Boolean).join(' · ') || t(cohortWords.policyOf),
  }))
  const leads = cohort.leader === enrolment.id
  const families = Object.entries(cohort.hostFamilies ?? {}).map(([value, family]) => ({
    value,
    label: fullName(family.name) || t(cohortPage.newFamily),
  }))
  const named = (is: (other: Participant) => boolean) => {
    const found = others.find(is)
    return found && personName(found.person, language)
  }
  const insteadOf = enrolment.inPlaceOf && named((other) => other.enrolment.id === enrolment.inPlaceOf)
  const replacedBy = named((other) => other.enrolment.inPlaceOf === enrolment.id)
  const place = [
    insteadOf && t(cohortPage.insteadOf, { name: insteadOf }),
    replacedBy && t(cohortPage.replacedBy, { name: replacedBy }),
  ].filter(Boolean)
  return (
    <Section title={t(peopleWords.enrolment)} aside={place.join(' · ')}>
      <RecordScopeProvider
        type="enrolment"
        row={enrolment}
        name={name}
        findings={participant.findings}
        revealed={revealed}
        country={country}
      >
        <FieldGrid>
          <FieldEnum
            label={roleLabel}
            options={optionsOf(fieldDef('enrolment', 'role').values, language)}
            value={enrolment.role}
            onSave={saveRole}
          />
          <FieldEnum
            label={t(cohortWords.state)}
            options={optionsOf(recordDef('enrolment').states, language)}
            value={enrolment.state}
            onSave={(state) => void save(t(cohortWords.state), { state })}
          />
          <RecordField record="enrolment" field="subGroup" />
          {rooms.length > 0 && (
            <FieldEnum
              label={fieldDef('enrolment', 'room').label[language]}
              options={rooms}
              value={enrolment.room}
              onSave={(room) => void save(fieldDef('enrolment', 'room').label[language], { room })}
            />
          )}
          {families.length > 0 && (
            <FieldEnum
              label={fieldDef('enrolment', 'hostFamily').label[language]}
              options={families}
              value={enrolment.hostFamily}
              onSave={(hostFamily) => void save(fieldDef('enrolment', 'hostFamily').label[language], { hostFamily })}
            />
          )}
          {policies.length > 0 && (
            <FieldEnum
              label={fieldDef('enrolment', 'insurance').label[language]}
              options={policies}
              value={enrolment.insurance}
              hint={policies.length === 1 && !enrolment.insurance ? t(cohortWords.coveredByOne) : undefined}
              onSave={(insurance) => void save(fieldDef('enrolment', 'insurance').label[language], { insurance })}
            />
          )}
          <RecordField record="enrolment" field="travelCapacity" />
        </FieldGrid>
        <RecordField record="enrolment" field="remarks" />
        {!leads && (
          <Group>
            <Button
              variant="default"
              size="xs"
              onClick={() =>
                make(t(cohortWords.madeLeader, { name }), leaderChanges(cohort, enrolment, 'delegationLeader'))
              }
            >
              {t(cohortWords.makeLeader)}
            </Button>
          </Group>
        )}
      </RecordScopeProvider>
    </Section>
  )
}
