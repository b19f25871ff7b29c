import type { Bilingual } from '@shared/model/define'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { summaryWords } from '@shared/text/summary'
import css from './KeyFigures.module.css'
import { Words } from './language'

/** The few numbers that are asked for first. */
export function KeyFigures({ summary: { people, ratio, list } }: { summary: CohortSummary }) {
  const complete = list.filter(({ missing }) => missing.length === 0).length
  return (
    <dl className={css.figures}>
      <Figure label={summaryWords.people} value={String(people)} />
      {ratio && <Figure label={summaryWords.students} value={String(ratio.students)} />}
      {ratio && <Figure label={summaryWords.ratio} value={`${ratio.adults} : ${ratio.students}`} />}
      <Figure label={summaryWords.complete} value={String(complete)} of={people} />
    </dl>
  )
}

function Figure({ label, value, of }: { label: Bilingual; value: string; of?: number }) {
  return (
    <div className={css.figure}>
      <dd className={css.value}>
        {value}
        {of !== undefined && <span className={css.of}> / {of}</span>}
      </dd>
      <dt className={css.label}>
        <Words of={label} />
      </dt>
    </div>
  )
}
