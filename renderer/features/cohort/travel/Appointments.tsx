import { showDate } from '@shared/model/show'
import { isDecided } from '@shared/rules/visa'
import { cohortPage } from '@shared/text/cohort-page'
import { CopyText } from '../../../ui/CopyText'
import { Section } from '../../../ui/Section'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { visaOf } from './visa-of'

/** Who is expected at the visa centre on which day: to read, and as text for a chat. */
export function Appointments() {
  const { cohort, participants, nameOf, t, language } = useCohort()
  const byDay = new Map<string, { name: string; place: string }[]>()
  for (const participant of participants) {
    const visa = visaOf(participant, cohort)?.[1]
    if (!visa?.appointmentOn || isDecided(visa) || visa.biometricsOn) continue
    const line = { name: nameOf(participant), place: visa.appointmentPlace ?? '' }
    byDay.set(visa.appointmentOn, [...(byDay.get(visa.appointmentOn) ?? []), line])
  }
  if (byDay.size === 0) return null
  const between = language === 'zh' ? '、' : ', '
  const bracketed = (place: string) => (language === 'zh' ? `（${place}）` : ` (${place})`)
  const days = [...byDay]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([day, people]) => ({
      day,
      head: t(cohortPage.appointmentDay, { date: showDate(day, language), count: people.length }),
      names: people.map(({ name, place }) => `${name}${place ? bracketed(place) : ''}`).join(between),
    }))
  const text = days.map(({ head, names }) => `${head}\n${names}`).join('\n\n')
  return (
    <Section
      title={t(cohortPage.appointments)}
      aside={<CopyText text={text} label={t(cohortPage.copyAppointments)} small />}
    >
      <ul className={styles.days}>
        {days.map(({ day, head, names }) => (
          <li key={day}>
            <strong>{head}</strong>
            <span>{names}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
