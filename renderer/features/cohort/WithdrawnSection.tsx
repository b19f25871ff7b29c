import { UnstyledButton } from '@mantine/core'
import type { Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { enumWord, stateWord } from '../../records/dictionary-fields'
import { inLanguage, personName, personNames } from '../../records/names'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Lines.module.css'

interface WithdrawnSectionProps {
  withdrawn: readonly Participant[]
  /** Those who are in, among them who came in somebody's place. */
  participants: readonly Participant[]
  onOpen(participant: Participant): void
}

/** Those who dropped out: folded, never gone. */
export function WithdrawnSection({ withdrawn, participants, onOpen }: WithdrawnSectionProps) {
  const { t, language } = useText()
  if (withdrawn.length === 0) return null
  return (
    <Section title={t(cohortWords.withdrawn, { count: withdrawn.length })} folds>
      <ul className={styles.lines}>
        {withdrawn.map((participant) => {
          const { first, second } = personNames(participant.person, language)
          const said = [
            enumWord('enrolment', 'role', participant.enrolment.role),
            stateWord('enrolment', participant.enrolment.state),
          ]
          const substitute = [...participants, ...withdrawn].find(
            ({ enrolment }) => enrolment.inPlaceOf === participant.enrolment.id,
          )
          const replacedBy = substitute && t(cohortPage.replacedBy, { name: personName(substitute.person, language) })
          return (
            <li key={participant.enrolment.id}>
              <UnstyledButton className={styles.line} onClick={() => onOpen(participant)}>
                <span className={styles.name}>{first || t(cohortWords.nameless)}</span>
                <span className={styles.quiet}>{second}</span>
                <span className={styles.quiet}>{inLanguage(participant.institution?.name, language)}</span>
                <span className={styles.quiet}>
                  {[...said.map((word) => word && t(word)), replacedBy].filter(Boolean).join(' · ')}
                </span>
              </UnstyledButton>
            </li>
          )
        })}
      </ul>
    </Section>
  )
}
