import { CloseButton } from '@mantine/core'
import type { CohortDossier } from '@shared/rules/dossier'
import { app } from '@shared/text/app'
import { cohortWords } from '@shared/text/cohort'
import { useChanges } from '../../records/changes'
import { created, freshId, updated } from '../../records/edits'
import { HistorySection } from '../../records/HistorySection'
import { useInstitutions } from '../../records/institutions'
import { bilingualFrom, inLanguage } from '../../records/names'
import { RecordField } from '../../records/RecordField'
import { RecordScopeProvider } from '../../records/record-scope'
import { DetailDrawer } from '../../ui/DetailDrawer'
import { FieldGrid, Wide } from '../../ui/fields/FieldGrid'
import { FieldReference } from '../../ui/fields/FieldReference'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Lines.module.css'

interface CohortDrawerProps {
  opened: boolean
  onClose(): void
  dossier: CohortDossier
}

const shortFields = ['kind', 'code', 'travelCapacity', 'direction'] as const
const approvalFields = ['approvalNo', 'approvedOn', 'funding', 'plannedHours'] as const

/** The cohort's own fields. */
export function CohortDrawer({ opened, onClose, dossier }: CohortDrawerProps) {
  const { t, language } = useText()
  const { cohort, findings } = dossier
  const name = inLanguage(cohort.name, language) || t(cohortWords.unnamed)
  return (
    <DetailDrawer opened={opened} onClose={onClose} title={t(cohortWords.edit)} subtitle={name}>
      <RecordScopeProvider type="cohort" row={cohort} name={name} findings={findings}>
        <Section title={name}>
          <RecordField record="cohort" field="name" />
          <RecordField record="cohort" field="dates" />
          <RecordField record="cohort" field="destinations" />
          <FieldGrid>
            {shortFields.map((field) => (
              <RecordField key={field} record="cohort" field={field} />
            ))}
          </FieldGrid>
        </Section>
        <Section title={t(cohortWords.institutions)}>
          <RecordField record="cohort" field="host" />
          <RecordField record="cohort" field="organiser" />
          <Sending dossier={dossier} name={name} />
        </Section>
        <Section title={t(cohortWords.task)}>
          <FieldGrid>
            <Wide>
              <RecordField record="cohort" field="purpose" />
            </Wide>
            <Wide>
              <RecordField record="cohort" field="trainingTopic" />
            </Wide>
            {approvalFields.map((field) => (
              <RecordField key={field} record="cohort" field={field} />
            ))}
            <Wide>
              <RecordField record="cohort" field="remarks" />
            </Wide>
          </FieldGrid>
        </Section>
        <HistorySection records={[{ type: 'cohort', id: cohort.id }]} revealed />
      </RecordScopeProvider>
    </DetailDrawer>
  )
}

/** The institutions that send people: one line each, and one to add. */
function Sending({ dossier: { cohort }, name }: { dossier: CohortDossier; name: string }) {
  const { t, language } = useText()
  const { make } = useChanges()
  const { options, terms, nameOf } = useInstitutions(language)
  const sending = cohort.sending ?? []
  const field = t(cohortWords.sending)
  const note = t(cohortWords.changedField, { field, name })
  const save = (ids: string[]) => make(note, [updated('cohort', cohort, { sending: ids.length ? ids : undefined })])
  const create = (typed: string) => {
    const id = freshId()
    return make(note, [
      created('institution', { id, name: bilingualFrom(typed) }),
      updated('cohort', cohort, { sending: [...sending, id] }),
    ])
  }
  return (
    <>
      {sending.length > 0 && (
        <ul className={styles.lines} aria-label={field}>
          {sending.map((id) => (
            <li key={id} className={styles.pair}>
              <span>{nameOf(id) || id}</span>
              <CloseButton
                size="sm"
                aria-label={`${t(app.remove)}: ${nameOf(id)}`}
                onClick={() => save(sending.filter((one) => one !== id))}
              />
            </li>
          ))}
        </ul>
      )}
      <FieldReference
        label={sending.length ? t(cohortWords.addSending) : field}
        options={options.filter(({ value }) => !sending.includes(value))}
        terms={terms}
        value={undefined}
        onSave={(id) => id && void save([...sending, id])}
        onCreate={create}
      />
    </>
  )
}
