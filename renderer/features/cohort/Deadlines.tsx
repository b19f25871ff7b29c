import type { Bilingual } from '@shared/model/define'
import { showDate } from '@shared/model/show'
import { cohortDeadlines, type Deadline, type DeadlineKey } from '@shared/summary/deadlines'
import { cohortPage } from '@shared/text/cohort-page'
import { IconCheck } from '@tabler/icons-react'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { useCohort } from './cohort-context'
import { termsOf } from './cohort-terms'
import styles from './Deadlines.module.css'

const labels: Record<Exclude<DeadlineKey, 'departure' | 'return'>, Bilingual> = {
  notice: cohortPage.noticeBy,
  visas: cohortPage.visasBy,
  fees: cohortPage.feesBy,
  handIn: cohortPage.handInBy,
  report: cohortPage.reportBy,
}

/** What is said of the people who hold a deadline up, where it is not a matter of deciding. */
const openWords: Partial<Record<DeadlineKey, Bilingual>> = {
  fees: cohortPage.unpaidPeople,
  handIn: cohortPage.notHandedIn,
}

/** Working days before a deadline from which it stands out. */
const NEAR = 5

/** What is due by when, in the order of the days; working days are counted by the office's calendar. */
export function Deadlines() {
  const { cohort, participants, office, t } = useCohort()
  const deadlines = cohortDeadlines({ cohort, participants, office, today: today() })
  if (deadlines.length === 0) return null
  const terms = termsOf(cohort.kind)
  const label = ({ key }: Deadline) => t(key === 'departure' ? terms.from : key === 'return' ? terms.to : labels[key])
  return (
    <ol className={styles.line} aria-label={t(cohortPage.deadlines)}>
      {deadlines.map((deadline) => (
        <Item key={deadline.key} deadline={deadline} label={label(deadline)} />
      ))}
    </ol>
  )
}

function Item({ deadline, label }: { deadline: Deadline; label: string }) {
  const { t, language } = useText()
  const { on, done, open, workingDays } = deadline
  const tone = done ? 'done' : on < today() ? 'overdue' : workingDays <= NEAR ? 'near' : 'ahead'
  const event = deadline.key === 'departure' || deadline.key === 'return'
  const left =
    on === today()
      ? t(cohortPage.dueToday)
      : on < today()
        ? workingDays < 0
          ? t(cohortPage.overdueBy, { count: -workingDays })
          : t(cohortPage.overdue)
        : t(cohortPage.inWorkingDays, { count: workingDays })
  return (
    <li className={styles.item} data-tone={event && tone === 'near' ? 'event' : tone}>
      <span className={styles.label}>{label}</span>
      <span className={styles.date}>{showDate(on, language)}</span>
      <span className={styles.left}>
        {/* Who left with a visa undecided has no deadline any more, and it was not kept. */}
        {done && open > 0 ? (
          t(openWords[deadline.key] ?? cohortPage.openPeople, { count: open })
        ) : done ? (
          <>
            <IconCheck size={14} aria-hidden /> {!event && t(cohortPage.done)}
          </>
        ) : (
          [left, open > 0 && t(openWords[deadline.key] ?? cohortPage.openPeople, { count: open })]
            .filter(Boolean)
            .join(' · ')
        )}
      </span>
    </li>
  )
}
