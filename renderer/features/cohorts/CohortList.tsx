import { Badge } from '@mantine/core'
import { daysBetween } from '@shared/model/dates'
import { showRange } from '@shared/model/show'
import type { CohortCard } from '@shared/summary/cohort-cards'
import { cohortWords } from '@shared/text/cohort'
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage, inOtherLanguage } from '../../records/names'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './CohortList.module.css'
import { cohortGroups } from './cohort-groups'

/** Cohorts as lines under the headings of their time. */
export function CohortList({ cards }: { cards: readonly CohortCard[] }) {
  const { t } = useText()
  return cohortGroups(cards).map((group) => (
    <section key={group.key} aria-label={t(group.title)}>
      <h2 className={styles.group}>{t(group.title)}</h2>
      <ul className={styles.list}>
        {group.cards.map((card) => (
          <li key={card.cohort.id}>
            <CohortLine card={card} past={group.key === 'past'} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function CohortLine({ card, past }: { card: CohortCard; past: boolean }) {
  const { t, language } = useText()
  const { cohort, hostName } = card
  const name = inLanguage(cohort.name, language) || t(cohortWords.unnamed)
  const kind = enumWord('cohort', 'kind', cohort.kind)
  return (
    <Link href={`/cohorts/${cohort.id}`} className={styles.line}>
      <div className={styles.names}>
        <span className={styles.name}>{name}</span>
        <span className={styles.other}>
          {[inOtherLanguage(cohort.name, language), inLanguage(hostName, language)].filter(Boolean).join(' · ')}
        </span>
      </div>
      <div className={styles.when}>
        <span>{cohort.dates?.from ? showRange(cohort.dates, language) : t(cohortWords.noDates)}</span>
        <span className={styles.other}>{kind && t(kind)}</span>
      </div>
      <Departure card={card} />
      <div className={styles.people}>
        <span>{card.people ? t(cohortWords.peopleCount, { count: card.people }) : t(cohortWords.nobodyYet)}</span>
        {!past && <Problems card={card} />}
      </div>
    </Link>
  )
}

function Departure({ card }: { card: CohortCard }) {
  const { t } = useText()
  const days = card.daysToDeparture
  if (days === null) return <span className={styles.departure} />
  const soon = days >= 0 && days <= 30
  const { to } = card.cohort.dates ?? {}
  const back = to === undefined ? null : daysBetween(to, today())
  const words =
    days > 0
      ? t(cohortWords.leavesIn, { count: days })
      : days === 0
        ? t(cohortWords.leavesToday)
        : back !== null && back > 0
          ? t(cohortWords.backAgo, { count: back })
          : t(cohortWords.leftAgo, { count: -days })
  return (
    <span className={styles.departure}>
      <Badge color={soon ? 'water' : 'gray'} size="lg">
        {words}
      </Badge>
    </span>
  )
}

function Problems({ card }: { card: CohortCard }) {
  const { t } = useText()
  if (!card.people) return null
  const wrong = card.withProblems > 0
  const Icon = wrong ? IconAlertCircle : IconCircleCheck
  return (
    <span className={styles.problems} data-wrong={wrong || undefined}>
      <Icon size={15} aria-hidden />
      {wrong ? t(cohortWords.problemCount, { count: card.withProblems }) : t(cohortWords.inOrder)}
    </span>
  )
}
