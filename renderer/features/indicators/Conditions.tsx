import type { IndicatorReport } from '@shared/summary/indicators/report'
import { indicatorWords } from '@shared/text/indicators'
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react'
import { Link } from 'wouter'
import { addressOf } from '../../records/addresses'
import { inLanguage } from '../../records/names'
import { useText } from '../../ui/language'
import styles from './Indicators.module.css'

/** The conditions that colleges wrote in their plans of the year; they are changed there. */
export function Conditions({ report: { plans, year } }: { report: IndicatorReport }) {
  const { t, language } = useText()
  return (
    <div className={styles.conditions}>
      <h3 className={styles.conditionsTitle}>{t(indicatorWords.plans)}</h3>
      {plans.length === 0 && <p className={styles.setNote}>{t(indicatorWords.noPlans, { year })}</p>}
      {plans.map(({ id, name, met, needed, conditions }) => (
        <div key={id} className={styles.plan}>
          <div className={styles.planHead}>
            <Link href={addressOf('plan', id)} className={styles.link}>
              {inLanguage(name, language)}
            </Link>
            <span className={styles.planMet} data-short={met < needed || undefined}>
              {t(indicatorWords.plansMet, { met, needed })}
            </span>
          </div>
          <ul className={styles.conditionList}>
            {conditions.map(({ key, no, text, met: isMet, evidence }, index) => (
              <li key={key}>
                {isMet ? (
                  <IconCircleCheck size={18} className={styles.met} aria-label={t(indicatorWords.met)} />
                ) : (
                  <IconCircleDashed size={18} className={styles.notMet} aria-label={t(indicatorWords.notMet)} />
                )}
                <span>{text || t(indicatorWords.condition, { no: no ?? index + 1 })}</span>
                <span className={styles.evidence}>
                  {t(evidence ? indicatorWords.evidence : indicatorWords.noEvidence)}
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  )
}
