import { showNumber } from '@shared/model/show'
import type { ResultSheet } from '@shared/summary/results'
import { sheetRates } from '@shared/summary/results'
import { resultWords } from '@shared/text/result'
import { useText } from '../../ui/language'
import styles from './Result.module.css'

/** Under the sheet: how many passed in each unit, of the people it shows. */
export function UnitRates({ sheet }: { sheet: ResultSheet }) {
  const { t, language } = useText()
  const rates = sheetRates(sheet).filter(({ sat }) => sat > 0)
  if (rates.length === 0) return null
  return (
    <dl className={styles.rates} aria-label={t(resultWords.rates)}>
      {rates.map(({ id, sat, passed, rate }) => (
        <div key={id} className={styles.rate}>
          <dt>{id || t(resultWords.whole)}</dt>
          <dd>{t(resultWords.rateLine, { passed, sat, percent: showNumber((rate ?? 0) * 100, language, 1) })}</dd>
        </div>
      ))}
    </dl>
  )
}
