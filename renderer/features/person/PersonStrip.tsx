import { showNumber, showPhone, showRange } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { coveredText } from '@shared/rules/masking'
import { currentLevel } from '@shared/summary/language-change'
import type { LifeEnrolment, PersonLife } from '@shared/summary/person-life'
import { peopleWords, personPage } from '@shared/text/people'
import { Link } from 'wouter'
import { fieldDef } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { FactStrip, NamedLink } from '../../records/page/FactStrip'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Masked } from '../../ui/Masked'
import styles from './Person.module.css'

/** What one comes here for, at a glance: where they work or study, how to reach them, where they are or go next. */
export function PersonStrip({ person, life }: { person: Row<'person'>; life: PersonLife }) {
  const { t, language } = useText()
  const { allSensitive, revealed } = useRecordScope()
  const journey = nearestJourney(life.enrolments, today())
  const shown = (text: string | undefined, kind: 'text' | 'phone' = 'text') =>
    text && allSensitive && !revealed ? <Masked>{coveredText(text, kind)}</Masked> : text
  const label = (field: string) => fieldDef('person', field).label[language]
  const level = currentLevel(person.languageScores)
  return (
    <FactStrip
      facts={[
        {
          label: t(personPage.college),
          value: person.institution && <NamedLink type="institution" id={person.institution} />,
        },
        {
          label: label('department'),
          value: shown(person.department),
        },
        { label: label('classGroup'), value: shown(person.classGroup) },
        { label: label('major'), value: shown(person.major) },
        { label: label('post'), value: shown(person.post) },
        { label: label('phone'), value: person.phone && shown(showPhone(person.phone), 'phone') },
        { label: label('wechat'), value: person.phone ? undefined : shown(person.wechat) },
        { label: label('email'), value: shown(person.email) },
        journey && {
          label: t(journey.label),
          value: journey.cohort && (
            <span>
              <Link href={`/cohorts/${journey.cohort.id}`} className={styles.link}>
                {inLanguage(journey.cohort.name, language)}
              </Link>
              <span className={styles.quiet}> {journey.cohort.dates && showRange(journey.cohort.dates, language)}</span>
            </span>
          ),
        },
        { label: t(personPage.level), value: level },
        {
          label: t(personPage.trainingHours),
          value: life.hours > 0 && t(personPage.hours, { count: showNumber(life.hours, language) }),
        },
        { label: t(peopleWords.cohorts), value: life.enrolments.length > 1 && life.enrolments.length },
      ]}
    />
  )
}

/** The journey somebody is on, else the next, else the last; none that was given up or called off. */
function nearestJourney(enrolments: readonly LifeEnrolment[], day: string) {
  const real = enrolments.filter(
    ({ enrolment, cohort }) =>
      enrolment.state !== 'withdrawn' &&
      enrolment.state !== 'rejected' &&
      cohort?.dates?.from !== undefined &&
      cohort.state !== 'cancelled',
  )
  const from = ({ cohort }: LifeEnrolment) => cohort?.dates?.from ?? ''
  const to = ({ cohort }: LifeEnrolment) => cohort?.dates?.to ?? from({ cohort } as LifeEnrolment)
  const on = real.find((each) => from(each) <= day && day <= to(each))
  if (on) return { label: personPage.underWay, cohort: on.cohort }
  // The latest stands first: the last of those ahead is the next.
  const next = real.filter((each) => from(each) > day).at(-1)
  if (next) return { label: personPage.nextJourney, cohort: next.cohort }
  const last = real[0]
  return last ? { label: personPage.lastJourney, cohort: last.cohort } : null
}
