import { inLanguage } from '@shared/model/record-name'
import { showNumber } from '@shared/model/show'
import type { NamedFigures } from '@shared/summary/results'
import { qualificationWords } from '@shared/text/qualification'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { addressOf } from '../../records/addresses'
import { CountChip, CountChips } from '../../ui/CountChip'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import { Section } from '../../ui/Section'
import styles from './Qualification.module.css'

/** How people did: the counts, and the pass rates by unit, group and college. */
export function FiguresSection({ id }: { id: string }) {
  const { t, language } = useText()
  const { result } = useView('qualificationFigures', { id })
  if (!result) return null
  const { whole, byUnit, byGroup, byCollege } = result
  const percent = whole.rate === null ? '' : showNumber(whole.rate * 100, language, 1)
  return (
    <Section title={t(qualificationWords.results)}>
      {whole.registered === 0 ? (
        <p className={styles.hint}>{t(qualificationWords.noResults)}</p>
      ) : (
        <>
          <CountChips label={t(qualificationWords.results)}>
            <CountChip count={whole.registered} label={t(qualificationWords.registered)} />
            <CountChip
              count={whole.passed}
              label={t(qualificationWords.passed)}
              tone="ok"
              detail={percent && t(qualificationWords.rateOf, { percent })}
            />
            <CountChip
              count={whole.referred + whole.failed}
              label={t(qualificationWords.failed)}
              tone={whole.referred + whole.failed > 0 ? 'warning' : 'quiet'}
            />
            <CountChip count={whole.certified} label={t(qualificationWords.certified)} />
          </CountChips>
          <div className={styles.rates}>
            <Rates title={t(qualificationWords.byUnit)} lines={byUnit} none="" />
            <Rates
              title={t(qualificationWords.byGroup)}
              lines={byGroup}
              none={t(qualificationWords.noGroup)}
              of="cohort"
            />
            <Rates
              title={t(qualificationWords.byCollege)}
              lines={byCollege}
              none={t(qualificationWords.noCollege)}
              of="institution"
            />
          </div>
        </>
      )}
    </Section>
  )
}

interface RatesProps {
  title: string
  lines: readonly NamedFigures[]
  /** What those are called who belong to none. */
  none: string
  of?: 'cohort' | 'institution'
}

function Rates({ title, lines, none, of }: RatesProps) {
  const { t, language } = useText()
  if (lines.length === 0) return null
  return (
    <table className={styles.rateTable}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col" data-figure>
            {t(qualificationWords.sat)}
          </th>
          <th scope="col" data-figure>
            {t(qualificationWords.passed)}
          </th>
          <th scope="col">{t(qualificationWords.rate)}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ id, name, sat, passed, rate }) => {
          const shown = inLanguage(name, language) || none
          return (
            <tr key={id}>
              <th scope="row">{of && id ? <Link href={addressOf(of, id)}>{shown}</Link> : shown}</th>
              <td data-figure>{sat}</td>
              <td data-figure>{passed}</td>
              <td className={styles.rateBar}>
                {rate !== null && (
                  <ProgressBar label={t(qualificationWords.passRateOf, { name: shown })} share={rate} />
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
