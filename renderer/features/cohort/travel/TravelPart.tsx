import { isOfficial } from '@shared/rules/official-travel'
import { travels } from '@shared/rules/record-facts'
import { cohortPage } from '@shared/text/cohort-page'
import { Section } from '../../../ui/Section'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { Policies } from '../Policies'
import { Lodging } from './Lodging'
import { isOfficialPassport, PassportCustody } from './PassportCustody'
import { Segments } from './Segments'
import { Visas } from './Visas'
import { WhoFlies } from './WhoFlies'

/** How the group gets there, what lets it in, where it sleeps, and what covers it. */
export function TravelPart() {
  const { dossier, cohort, participants, t } = useCohort()
  const crossing = travels(cohort)
  const official =
    isOfficial(cohort) ||
    participants.some(({ person }) => Object.values(person.documents ?? {}).some(isOfficialPassport))
  return (
    <div className={styles.sheet}>
      <Section title={t(cohortPage.flights)}>
        <Segments />
        <WhoFlies />
      </Section>
      {crossing && (
        <Section title={t(cohortPage.visas)}>
          <Visas />
        </Section>
      )}
      {official && (
        <Section title={t(cohortPage.passports)}>
          <PassportCustody />
        </Section>
      )}
      <Lodging />
      <Section title={t(cohortPage.insurance)}>
        <Policies dossier={dossier} />
      </Section>
    </div>
  )
}
