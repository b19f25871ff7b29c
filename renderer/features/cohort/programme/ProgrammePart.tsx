import { cohortPage } from '@shared/text/cohort-page'
import { today } from '../../../ui/format'
import { Section } from '../../../ui/Section'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { termsOf } from '../cohort-terms'
import { Attendance } from './Attendance'
import { Incidents } from './Incidents'
import { Itinerary } from './Itinerary'
import { LearningShare } from './LearningShare'
import { TrainingOutcome } from './TrainingOutcome'

/** What happens on which day, who was there, what went wrong, and what a training brought. */
export function ProgrammePart() {
  const { cohort, participants, t } = useCohort()
  const over = cohort.dates?.to !== undefined && cohort.dates.to < today()
  const begun = cohort.dates?.from !== undefined && cohort.dates.from <= today()
  const outcome = termsOf(cohort.kind).trains && participants.length > 0 && (
    <Section title={t(cohortPage.outcome)}>
      <TrainingOutcome />
    </Section>
  )
  return (
    <div className={styles.sheet}>
      {over && outcome}
      <Section title={t(cohortPage.itinerary)} aside={<LearningShare />}>
        <Itinerary />
      </Section>
      <Section title={t(cohortPage.attendance)} folds startsOpen={begun && cohort.itinerary !== undefined}>
        <Attendance />
      </Section>
      {!over && outcome}
      <Incidents />
    </div>
  )
}
