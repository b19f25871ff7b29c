import { cohortPage } from '@shared/text/cohort-page'
import { QuietFields } from '../../../records/page/QuietFields'
import { Section } from '../../../ui/Section'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { FeeFigures } from './FeeFigures'
import { FeeSheet } from './FeeSheet'

/** What everybody owes and has paid, and what the journey may cost. */
export function MoneyPart() {
  const { participants, t } = useCohort()
  return (
    <>
      {participants.length > 0 && <FeeFigures />}
      <div className={styles.sheet}>
        {participants.length > 0 && (
          <Section title={t(cohortPage.fees)}>
            <FeeSheet />
          </Section>
        )}
        <Section title={t(cohortPage.budget)}>
          <QuietFields record="cohort" fields={['budget', 'funding', 'capacity']} />
        </Section>
      </div>
    </>
  )
}
