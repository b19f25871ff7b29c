import type { RecordView } from '@shared/search/record-view'
import { cohortPage } from '@shared/text/cohort-page'
import { recordWords } from '@shared/text/records'
import { FilesField } from '../../../records/files/FilesField'
import { HistorySection } from '../../../records/HistorySection'
import { inLanguage } from '../../../records/names'
import { type Connection, Connections } from '../../../records/page/Connections'
import { LinkedRecords } from '../../../records/page/LinkedRecords'
import { QuietFields } from '../../../records/page/QuietFields'
import { Section } from '../../../ui/Section'
import { useCohort } from '../cohort-context'
import styles from './Files.module.css'
import { KeepingSection } from './KeepingSection'

/** Whom and what the cohort is connected with, its papers, its files, and who changed what. */
export function FilesPart({ view }: { view: RecordView | null }) {
  const { cohort, t, language } = useCohort()
  const { id } = cohort
  const groups: Connection[] = [
    { type: 'enrolment', paths: ['cohort'], elsewhere: true },
    { type: 'person', paths: ['consents.cohort'], elsewhere: true },
    { type: 'importBatch', paths: ['cohort'], elsewhere: true },
    {
      type: 'masterClass',
      paths: ['cohort'],
      start: { cohort: id, ...(cohort.name && { name: cohort.name }), ...(cohort.dates && { dates: cohort.dates }) },
    },
    {
      type: 'output',
      paths: ['cohort'],
      start: { cohort: id, ...(cohort.agreement && { agreement: cohort.agreement }) },
    },
    { type: 'pressItem', paths: ['cohort'], start: { cohort: id } },
    { type: 'qualificationResult', paths: ['cohort'] },
  ]
  const named = (other: string) => {
    const line = view?.named[other]
    return line ? inLanguage(line.name, language) : (cohort.rooms?.[other]?.number ?? undefined)
  }
  return (
    <div className={styles.columns}>
      <div className={styles.sheet}>
        <Section title={t(cohortPage.belongs)}>
          <QuietFields
            record="cohort"
            fields={['host', 'organiser', 'agreement', 'code', 'travelCapacity', 'direction']}
          />
        </Section>
        <Section title={t(cohortPage.approval)}>
          <QuietFields
            record="cohort"
            fields={[
              'purpose',
              'trainingTopic',
              'approvalNo',
              'approvedOn',
              'publicNotice',
              'plannedHours',
              'transit',
              'reportDue',
              'reportDone',
              'remarks',
            ]}
            wide={['purpose', 'trainingTopic', 'remarks']}
          />
        </Section>
        <KeepingSection />
        <Section title={t(cohortPage.files)}>
          <FilesField path="files" label={t(cohortPage.files)} untitled />
        </Section>
        <HistorySection records={[{ type: 'cohort', id }]} revealed named={named} />
      </div>
      <aside className={styles.beside} aria-label={t(recordWords.connections)}>
        <LinkedRecords
          type="event"
          path="events"
          title={t(cohortPage.events)}
          start={{ ...(cohort.dates && { dates: cohort.dates }) }}
        />
        {view && <Connections view={view} groups={groups} />}
      </aside>
    </div>
  )
}
