import { Button } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { DuePerson } from '@shared/rules/retention-queue'
import { retentionWords } from '@shared/text/retention'
import { IconUsers } from '@tabler/icons-react'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { inLanguage } from '../../records/names'
import { NeedList } from '../../records/person/NeedList'
import { EmptyState } from '../../ui/EmptyState'
import { useText } from '../../ui/language'
import styles from './Retention.module.css'

interface HeldListProps {
  /** The first of them. */
  people: readonly DuePerson[]
  count: number
  onMore(): void
}

/** Whose period is over somewhere, and why they stay all the same. */
export function HeldList({ people, count, onMore }: HeldListProps) {
  const { t, language } = useText()
  if (people.length === 0)
    return (
      <EmptyState icon={<IconUsers size={36} stroke={1.5} />} title={t(retentionWords.noneHeld)}>
        {t(retentionWords.noneHeldText)}
      </EmptyState>
    )
  return (
    <section className={styles.card} aria-label={t(retentionWords.whoNeeds)}>
      <ul className={styles.people}>
        {people.map(({ id, name, cohorts, needs }) => (
          <li key={id} className={styles.held}>
            <div>
              <Link href={addressOf('person', id)}>{inLanguage(name, language) || t(retentionWords.unnamed)}</Link>
              {cohorts.slice(0, 2).map((cohort) => (
                <div key={cohort.id} className={styles.beside}>
                  {inLanguage(cohort.name, language)}
                  {language === 'zh' ? '：' : ': '}
                  {t(retentionWords.until, { date: showDate(cohort.until, language) })}
                </div>
              ))}
            </div>
            <NeedList needs={needs} />
          </li>
        ))}
      </ul>
      {count > people.length && (
        <Button variant="subtle" onClick={onMore}>
          {t(retentionWords.showMore)}
        </Button>
      )}
    </section>
  )
}
