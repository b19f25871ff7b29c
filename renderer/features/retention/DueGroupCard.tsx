import { Checkbox } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { DuePerson } from '@shared/rules/retention-queue'
import { retentionWords } from '@shared/text/retention'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { useText } from '../../ui/language'
import type { DueGroup } from './due-groups'
import styles from './Retention.module.css'

interface DueGroupCardProps {
  group: DueGroup
  marked: ReadonlySet<string>
  onMark(ids: readonly string[], on: boolean): void
}

/** A cohort whose period is over, with the people of it who are due. */
export function DueGroupCard({ group: { cohort, people }, marked, onMark }: DueGroupCardProps) {
  const { t, language } = useText()
  const chosen = people.filter(({ id }) => marked.has(id)).length
  const name = cohort ? inLanguage(cohort.name, language) || t(retentionWords.unnamed) : t(retentionWords.ownDate)
  const purpose = cohort && enumWord('cohort', 'dataPurpose', cohort.purpose)
  return (
    <section className={styles.card} aria-label={name}>
      <header className={styles.head}>
        <Checkbox
          aria-label={t(retentionWords.selectGroup, { cohort: name })}
          checked={chosen === people.length}
          indeterminate={chosen > 0 && chosen < people.length}
          onChange={() =>
            onMark(
              people.map(({ id }) => id),
              chosen < people.length,
            )
          }
        />
        <h2 className={styles.name}>
          {cohort ? <Link href={`${addressOf('cohort', cohort.id)}?part=files`}>{name}</Link> : name}
        </h2>
        <span className={styles.count}>{t(retentionWords.peopleOf, { count: people.length })}</span>
        {cohort && (
          <span className={styles.why}>
            {[
              purpose && t(purpose),
              t(cohort.set ? retentionWords.untilSet : retentionWords.until, {
                date: showDate(cohort.until, language),
              }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </span>
        )}
      </header>
      <ul className={styles.people}>
        {people.map((person) => (
          <PersonLine
            key={person.id}
            person={person}
            marked={marked.has(person.id)}
            onMark={(on) => onMark([person.id], on)}
          />
        ))}
      </ul>
    </section>
  )
}

interface PersonLineProps {
  person: DuePerson
  marked: boolean
  onMark(on: boolean): void
}

function PersonLine({ person, marked, onMark }: PersonLineProps) {
  const { t, language } = useText()
  const name = inLanguage(person.name, language) || t(retentionWords.unnamed)
  const others = (person.own === person.until && person.own ? person.cohorts : person.cohorts.slice(1)).map((cohort) =>
    inLanguage(cohort.name, language),
  )
  const beside = [
    inLanguage(person.institution, language),
    others.length > 0 && t(retentionWords.alsoIn, { cohorts: others.join(language === 'zh' ? '、' : ', ') }),
    person.own && person.own === person.until && t(retentionWords.until, { date: showDate(person.own, language) }),
  ]
  return (
    <li className={styles.line}>
      <Checkbox
        aria-label={t(retentionWords.selectOne, { name })}
        checked={marked}
        onChange={(event) => onMark(event.currentTarget.checked)}
      />
      <Link href={addressOf('person', person.id)}>{name}</Link>
      <span className={styles.beside}>{beside.filter(Boolean).join(' · ')}</span>
    </li>
  )
}
