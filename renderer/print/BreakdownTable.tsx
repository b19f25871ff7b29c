import type { Breakdown } from '@shared/summary/cohort-summary'
import { summaryWords } from '@shared/text/summary'
import { Bar } from './Bar'
import css from './Figures.module.css'
import { Words } from './language'

/** Rows that still stand together in one column. */
const longerThan = 12

/** People counted by one criterion, each row with its bar and share, the total underneath. */
export function BreakdownTable({ breakdown: { by, rows, total } }: { breakdown: Breakdown }) {
  return (
    <table className={`${css.table} ${css.breakdown} ${rows.length > longerThan ? css.long : ''}`}>
      <colgroup>
        <col />
        <col className={css.bars} />
        <col className={css.counts} />
        <col className={css.shares} />
      </colgroup>
      <thead>
        <tr>
          <th scope="col" colSpan={2} className={css.criterion}>
            <Words of={summaryWords[by]} />
          </th>
          <th scope="col" className={css.number}>
            <Words of={summaryWords.count} />
          </th>
          <th scope="col" className={css.number}>
            %
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ label, count }) => (
          <tr key={label.en + label.zh}>
            <th scope="row">
              <Words of={label} stacked={by === 'college'} />
            </th>
            <td className={css.bar}>
              <Bar
                parts={[{ value: count, shade: label.en === summaryWords.notRecorded.en ? 'slanted' : 'full' }]}
                of={total}
              />
            </td>
            <td className={css.number}>{count}</td>
            <td className={`${css.number} ${css.share}`}>{share(count, total)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr className={css.total}>
          <th scope="row" colSpan={2}>
            <Words of={summaryWords.total} />
          </th>
          <td className={css.number}>{total}</td>
          <td className={`${css.number} ${css.share}`}>{total > 0 ? '100' : '–'}</td>
        </tr>
      </tfoot>
    </table>
  )
}

/** Per cent in whole numbers; what is there but below half a per cent does not become nothing. */
function share(count: number, total: number): string {
  if (total === 0) return '–'
  const percent = Math.round((count / total) * 100)
  return percent === 0 && count > 0 ? '<1' : String(percent)
}
