import { Tooltip, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './Charts.module.css'
import { scaleFor } from './scale'

export interface MonthColumn {
  key: number
  /** `Mar`, short enough to stand below a bar. */
  label: string
  /** One value a series, in their order. */
  values: readonly number[]
  /** Not yet: drawn pale. */
  ahead: boolean
}

interface StackedMonthsProps {
  /** Read aloud as the name of the picture. */
  label: string
  /** Heading of the first column of its table. */
  monthLabel: string
  series: readonly string[]
  columns: readonly MonthColumn[]
  show(value: number): string
  /** Right of the legend. */
  note?: ReactNode
}

/** Twelve columns of what adds up, and the same as a table for whoever cannot see them. */
export function StackedMonths({ label, monthLabel, series, columns, show, note }: StackedMonthsProps) {
  const sums = columns.map(({ values }) => values.reduce((sum, value) => sum + value, 0))
  const { top, lines } = scaleFor(Math.max(...sums, 1))
  return (
    <figure className={styles.figure} aria-label={label}>
      <div className={styles.legend} aria-hidden>
        {series.map((name, at) => (
          <span key={name} className={styles.key}>
            <span className={styles.swatch} data-series={at} />
            {name}
          </span>
        ))}
        {note && <span className={styles.note}>{note}</span>}
      </div>
      <div className={styles.plot} aria-hidden>
        {lines.map((value) => (
          <div key={value} className={styles.gridLine} style={{ bottom: `${(value / top) * 100}%` }}>
            <span>{show(value)}</span>
          </div>
        ))}
        <div className={styles.columns}>
          {columns.map(({ key, label: month, values, ahead }, at) => (
            <Tooltip
              key={key}
              disabled={sums[at] === 0}
              openDelay={100}
              label={
                <>
                  <strong>{month}</strong>
                  {series.map((name, i) => (
                    <div key={name}>
                      {name}: {show(values[i] ?? 0)}
                    </div>
                  ))}
                </>
              }
            >
              <div className={styles.column} data-ahead={ahead || undefined}>
                {(sums[at] ?? 0) > 0 && <span className={styles.sum}>{show(sums[at] ?? 0)}</span>}
                {values.map((value, i) => (
                  <div
                    key={series[i]}
                    className={styles.part}
                    data-series={i}
                    style={{ height: `${(value / top) * 100}%` }}
                  />
                ))}
              </div>
            </Tooltip>
          ))}
        </div>
      </div>
      <div className={styles.months} aria-hidden>
        {columns.map(({ key, label: month }) => (
          <span key={key}>{month}</span>
        ))}
      </div>
      <VisuallyHidden>
        <table>
          <caption>{label}</caption>
          <thead>
            <tr>
              <th scope="col">{monthLabel}</th>
              {series.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {columns.map(({ key, label: month, values }) => (
              <tr key={key}>
                <th scope="row">{month}</th>
                {values.map((value, i) => (
                  <td key={series[i]}>{show(value)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </figure>
  )
}
