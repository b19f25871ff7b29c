import { Button, Group, Text } from '@mantine/core'
import type { CohortDossier } from '@shared/rules/dossier'
import { insuranceOf } from '@shared/rules/record-facts'
import { cohortWords } from '@shared/text/cohort'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useChanges } from '../../records/changes'
import { freshId, updated } from '../../records/edits'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordField } from '../../records/RecordField'
import { FieldGrid } from '../../ui/fields/FieldGrid'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

const fields = ['insurer', 'policyNo', 'dates', 'assistancePhone', 'medical']

/** The policies of the cohort and whom each covers. Stands in the scope of the cohort. */
export function Policies({ dossier }: { dossier: CohortDossier }) {
  const { t } = useText()
  const { make } = useChanges()
  const { cohort, participants } = dossier
  // One added here stands open to be written into.
  const [begun, setBegun] = useState<readonly string[]>([])
  const policies = Object.entries(cohort.insurances ?? {})

  const cover = (key: string) =>
    participants.map(({ enrolment }) => updated('enrolment', enrolment, { insurance: key }))
  const add = () => {
    const key = freshId()
    setBegun([...begun, key])
    const start = { ...(cohort.dates && { dates: cohort.dates }), pending: { policyNo: true } }
    return make(t(cohortWords.policyAdded, { count: participants.length }), [
      updated('cohort', cohort, { [`insurances.${key}`]: start }),
      ...cover(key),
    ])
  }
  const remove = (key: string) =>
    make(t(cohortWords.policyRemoved), [
      updated('cohort', cohort, { [`insurances.${key}`]: undefined }),
      ...[...participants, ...dossier.withdrawn]
        .filter(({ enrolment }) => enrolment.insurance === key)
        .map(({ enrolment }) => updated('enrolment', enrolment, { insurance: undefined })),
    ])
  return (
    <>
      {policies.map(([key, policy]) => {
        const count = participants.filter(({ enrolment }) => insuranceOf(enrolment, cohort) === policy).length
        return (
          <Section
            key={key}
            title={[policy.insurer, policy.policyNo].filter(Boolean).join(' · ') || t(cohortWords.newPolicy)}
            aside={t(cohortWords.covers, { count, total: participants.length })}
          >
            {begun.includes(key) ? (
              <FieldGrid>
                {fields.map((field) => (
                  <RecordField key={field} record="insurance" within={`insurances.${key}`} field={field} />
                ))}
              </FieldGrid>
            ) : (
              <QuietFields record="insurance" within={`insurances.${key}`} fields={fields} />
            )}
            <Group>
              {count < participants.length && (
                <Button
                  variant="default"
                  size="xs"
                  onClick={() => make(t(cohortWords.policyAdded, { count: participants.length }), cover(key))}
                >
                  {t(cohortWords.coverEverybody)}
                </Button>
              )}
              <Button
                variant="subtle"
                color="gray"
                size="xs"
                leftSection={<IconTrash size={16} />}
                onClick={() => remove(key)}
              >
                {t(cohortWords.removePolicy)}
              </Button>
            </Group>
          </Section>
        )
      })}
      {policies.length === 0 && <Text c="dimmed">{t(cohortWords.noPolicies)}</Text>}
      <Button style={{ justifySelf: 'start' }} variant="light" leftSection={<IconPlus size={18} />} onClick={add}>
        {t(policies.length ? cohortWords.addPolicy : cohortWords.addPolicyAll)}
      </Button>
    </>
  )
}
