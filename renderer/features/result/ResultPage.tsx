import { Button } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { qualificationWords } from '@shared/text/qualification'
import { resultWords } from '@shared/text/result'
import { IconCircleCheck, IconRepeat, IconTable } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { enumWord } from '../../records/dictionary-fields'
import { NewRecordDialog } from '../../records/new-record/NewRecordDialog'
import { FactStrip, NamedLink } from '../../records/page/FactStrip'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { RecordField } from '../../records/RecordField'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { useUnfinished } from '../../ui/unfinished'
import { furtherResult } from './further-result'
import { PersonUnits } from './PersonUnits'
import styles from './Result.module.css'

type Result = Row<'qualificationResult'>

/** One result of a person: from the registration over the assessment to the certificate. */
export function ResultPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="qualificationResult"
      id={id}
      office={office}
      connections={() => []}
      strip={({ row }) => <Strip row={row} />}
      beside={({ row }) => row.person && row.qualification && <PersonUnits row={row} />}
      actions={({ row }) => <Actions row={row} />}
    >
      {({ row }) => (
        <>
          <Section title={t(resultWords.steps)}>
            <div className={styles.steps}>
              <Step title={t(resultWords.registered)} reached={Boolean(row.registeredOn)}>
                <Field name="registeredOn" label={t(resultWords.date)} />
                <Field name="candidateNo" />
              </Step>
              <Step title={t(resultWords.assessed)} reached={row.result !== undefined && row.result !== 'pending'}>
                <Field name="assessedOn" label={t(resultWords.date)} />
                <Field name="result" />
              </Step>
              <Step title={t(resultWords.awarded)} reached={Boolean(row.awardedOn)}>
                <Field name="awardedOn" label={t(resultWords.date)} />
                <Field name="certificateNo" />
              </Step>
            </div>
          </Section>
          <Section title={t(resultWords.details)}>
            <QuietFields
              record="qualificationResult"
              fields={['person', 'qualification', 'unit', 'cohort', 'centreNo', 'credits', 'remarks']}
              wide={['remarks']}
            />
          </Section>
        </>
      )}
    </RecordPage>
  )
}

const Field = ({ name, label }: { name: string; label?: string }) => (
  <RecordField record="qualificationResult" field={name} label={label} />
)

function Step({ title, reached, children }: { title: string; reached: boolean; children: ReactNode }) {
  return (
    <div className={styles.step} data-reached={reached || undefined}>
      <h4 className={styles.stepTitle}>
        {reached && <IconCircleCheck size={16} className={styles.reached} aria-hidden />}
        {title}
      </h4>
      {children}
    </div>
  )
}

function Strip({ row }: { row: Result }) {
  const { t, language } = useText()
  const outcome = enumWord('qualificationResult', 'result', row.result)
  return (
    <FactStrip
      facts={[
        { label: t(resultWords.person), value: row.person && <NamedLink type="person" id={row.person} /> },
        {
          label: t(resultWords.qualification),
          value: row.qualification && <NamedLink type="qualification" id={row.qualification} />,
        },
        { label: t(resultWords.unit), value: row.unit ?? (row.qualification && t(resultWords.whole)) },
        { label: t(resultWords.outcome), value: outcome && t(outcome) },
        { label: t(resultWords.awarded), value: row.awardedOn && showDate(row.awardedOn, language) },
        { label: t(resultWords.group), value: row.cohort && <NamedLink type="cohort" id={row.cohort} /> },
      ]}
    />
  )
}

function Actions({ row }: { row: Result }) {
  const { t } = useText()
  const [resitting, setResitting] = useUnfinished('resitting', false)
  const again = row.result === 'referred' || row.result === 'fail' || row.result === 'absent'
  return (
    <>
      {row.qualification && (
        <Button
          variant="default"
          component={Link}
          href={`/qualifications/${row.qualification}/results${row.cohort ? `?cohort=${row.cohort}` : ''}`}
          leftSection={<IconTable size={18} />}
        >
          {t(qualificationWords.enter)}
        </Button>
      )}
      {again && (
        <Button leftSection={<IconRepeat size={18} />} onClick={() => setResitting(true)}>
          {t(resultWords.resit)}
        </Button>
      )}
      {resitting && (
        <NewRecordDialog
          type="qualificationResult"
          start={furtherResult(row, row.unit)}
          opened
          onClose={() => setResitting(false)}
        />
      )}
    </>
  )
}
