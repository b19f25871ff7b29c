import { showMoney } from '@shared/model/show'
import type { Money } from '@shared/model/types'
import { feeTotals } from '@shared/summary/fees'
import { cohortPage } from '@shared/text/cohort-page'
import { CountChip, CountChips } from '../../../ui/CountChip'
import { useCohort } from '../cohort-context'
import styles from './Money.module.css'

/** The sums, and how many people stand where. */
export function FeeFigures() {
  const { participants, t, language } = useCohort()
  const { due, paid, owed, people } = feeTotals(participants)
  const sum = (amounts: readonly Money[]) =>
    amounts.length === 0 ? '–' : amounts.map((each) => showMoney(each, language)).join(' + ')
  return (
    <div className={styles.figures}>
      <dl className={styles.sums}>
        <div>
          <dt>{t(cohortPage.due)}</dt>
          <dd>{sum(due)}</dd>
        </div>
        <div>
          <dt>{t(cohortPage.paid)}</dt>
          <dd>{sum(paid)}</dd>
        </div>
        <div data-owed={owed.length > 0 || undefined}>
          <dt>{t(cohortPage.owed)}</dt>
          <dd>{sum(owed)}</dd>
        </div>
      </dl>
      <CountChips label={t(cohortPage.fees)}>
        <CountChip count={people.settled} label={t(cohortPage.settled)} tone={people.settled > 0 ? 'ok' : 'quiet'} />
        <CountChip count={people.partly} label={t(cohortPage.partly)} tone={people.partly > 0 ? 'warning' : 'quiet'} />
        <CountChip count={people.unpaid} label={t(cohortPage.unpaid)} tone={people.unpaid > 0 ? 'error' : 'quiet'} />
        {people.noFee > 0 && <CountChip count={people.noFee} label={t(cohortPage.noFee)} />}
        {people.unclear > 0 && <CountChip count={people.unclear} label={t(cohortPage.unclear)} tone="warning" />}
      </CountChips>
    </div>
  )
}
