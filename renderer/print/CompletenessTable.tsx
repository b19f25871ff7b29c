import type { Bilingual } from '@shared/model/define'
import type { CohortSummary } from '@shared/summary/cohort-summary'
import { summaryWords } from '@shared/text/summary'
import { Bar, type Shade, Swatch } from './Bar'
import css from './Figures.module.css'
import { Words } from './language'

type Count = 'complete' | 'pending' | 'problem' | 'missing'

const states: readonly { count: Count; shade: Shade; words: Bilingual }[] = [
  { count: 'complete', shade: 'full', words: summaryWords.stateOk },
  { count: 'pending', shade: 'slanted', words: summaryWords.statePending },
  { count: 'problem', shade: 'upright', words: summaryWords.stateProblem },
  { count: 'missing', shade: 'empty', words: summaryWords.stateMissing },
]

/** How far the documents of the cohort are; the headings are the legend of the bars. */
export function CompletenessTable({ completeness }: { completeness: CohortSummary['completeness'] }) {
  return (
    <table className={`${css.table} ${css.completeness}`}>
      <colgroup>
        <col className={css.words} />
        <col className={css.bars} />
        <col span={states.length + 1} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2} />
          {states.map(({ count, shade, words }) => (
            <th scope="col" className={css.number} key={count}>
              <Swatch shade={shade} />
              <Words of={words} stacked />
            </th>
          ))}
          <th scope="col" className={css.number}>
            <Words of={summaryWords.stateNotNeeded} stacked />
          </th>
        </tr>
      </thead>
      <tbody>
        {completeness.map((row) => {
          const needed = row.complete + row.pending + row.problem + row.missing
          return (
            <tr key={row.label.en}>
              <th scope="row">
                <Words of={row.label} />
              </th>
              <td className={css.bar}>
                {needed > 0 && (
                  <Bar parts={states.map(({ count, shade }) => ({ value: row[count], shade }))} of={needed} />
                )}
              </td>
              {states.map(({ count }) => (
                <td className={css.number} key={count}>
                  {row[count] || <span className={css.none}>–</span>}
                </td>
              ))}
              <td className={css.number}>{row.notNeeded || <span className={css.none}>–</span>}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
