import { showRange } from '@shared/model/show'
import { timelineWords } from '@shared/text/timeline'
import { Fragment, type ReactNode } from 'react'
import { Link } from 'wouter'
import { today as localToday } from '../../ui/format'
import { useText } from '../../ui/language'
import { recordDef } from '../dictionary-fields'
import { recordIcons } from '../record-icons'
import { StateMark } from '../StateMark'
import styles from './Timeline.module.css'
import { placeOf, type TimelineItem, timelineYears } from './years'

export type { TimelineItem } from './years'

interface TimelineProps {
  items: readonly TimelineItem[]
  /** Stands where there are no items. */
  empty?: ReactNode
  /** ISO day; the day of this machine when left out. */
  today?: string
}

/** What happened and what is ahead, the newest first, year by year. */
export function Timeline({ items, empty, today = localToday() }: TimelineProps) {
  const { t } = useText()
  if (items.length === 0) return <p className={styles.none}>{empty ?? t(timelineWords.none)}</p>
  const years = timelineYears(items)
  const all = years.flatMap((year) => year.items)
  // The line of today stands above the first item that is not ahead, where something is.
  const first = all.findIndex((item) => placeOf(item) !== '' && placeOf(item) <= today)
  const firstPast = first > 0 ? all[first] : undefined
  return (
    <div className={styles.timeline}>
      {years.map(({ year, items: held }) => (
        <section key={year ?? ''} className={styles.year} aria-label={year ?? t(timelineWords.noDate)}>
          <h4 className={styles.yearName}>{year ?? t(timelineWords.noDate)}</h4>
          <ol className={styles.items}>
            {held.map((item) => (
              <Fragment key={item.key}>
                {item === firstPast && <TodayLine />}
                <Line item={item} ahead={placeOf(item) > today} />
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
    </div>
  )
}

function TodayLine() {
  const { t } = useText()
  return (
    <li className={styles.today}>
      <span>{t(timelineWords.today)}</span>
    </li>
  )
}

function Line({ item, ahead }: { item: TimelineItem; ahead: boolean }) {
  const { t, language } = useText()
  const Icon = recordIcons[item.type]
  const aside = [item.when && showRange(item.when, language), item.detail].filter(Boolean).join(' · ')
  const body = (
    <>
      <span className={styles.dot} data-ahead={ahead || undefined} title={t(recordDef(item.type).label)}>
        <Icon size={16} stroke={1.7} aria-hidden />
      </span>
      <span className={styles.words}>
        <span className={styles.title}>{item.title}</span>
        <span className={styles.when}>
          <span className={styles.type}>{t(recordDef(item.type).label)}</span>
          {aside && ` · ${aside}`}
        </span>
      </span>
      <StateMark type={item.type} state={item.state} />
    </>
  )
  return (
    <li className={styles.item}>
      {item.to ? (
        <Link href={item.to} className={styles.line}>
          {body}
        </Link>
      ) : (
        <div className={styles.line}>{body}</div>
      )}
    </li>
  )
}
