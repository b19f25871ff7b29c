import { Tooltip } from '@mantine/core'
import { showNumber } from '@shared/model/show'
import { hoursOf, isLearning, learningShare } from '@shared/rules/itinerary'
import { cohortPage } from '@shared/text/cohort-page'
import { useCohort } from '../cohort-context'
import { termsOf } from '../cohort-terms'
import styles from './Programme.module.css'

/** How much of the itinerary is learning, as a bar with the least that the guide asks for. */
export function LearningShare() {
  const { cohort, rules, t, language } = useCohort()
  const items = Object.values(cohort.itinerary ?? {}).filter(({ kind }) => kind !== undefined)
  const sum = (of: typeof items) => of.reduce((hours, item) => hours + (hoursOf(item) ?? 0), 0)
  const share = learningShare(cohort.itinerary)
  const planned = cohort.plannedHours
  if (share === null) return planned ? <span>{t(cohortPage.planned, { hours: planned })}</span> : null
  const learned = sum(items.filter(isLearning))
  const total = sum(items)
  const judged = termsOf(cohort.kind).hasStudents
  const short = judged && share < rules.learningShare
  const words = [
    t(cohortPage.learningOf, { learned: showNumber(learned, language, 1), total: showNumber(total, language, 1) }),
    judged && t(cohortPage.atLeast, { least: rules.learningShare }),
    planned !== undefined && t(cohortPage.planned, { hours: planned }),
  ]
  return (
    <Tooltip label={words.filter(Boolean).join(' · ')}>
      <span className={styles.share} data-short={short || undefined}>
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${share}%` }} />
          {judged && <i style={{ insetInlineStart: `${rules.learningShare}%` }} />}
        </span>
        {t(cohortPage.learning, { share, total: showNumber(total, language, 1) })}
      </span>
    </Tooltip>
  )
}
