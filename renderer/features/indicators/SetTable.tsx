import { Button, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { dictionary } from '@shared/model/dictionary'
import { showNumber } from '@shared/model/show'
import type { IndicatorReport, IndicatorRow, ReportedSet } from '@shared/summary/indicators/report'
import { app } from '@shared/text/app'
import { indicatorWords } from '@shared/text/indicators'
import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { Conditions } from './Conditions'
import { FigureMenu } from './FigureMenu'
import shared from './Indicators.module.css'
import { OwnDialog } from './OwnDialog'
import styles from './SetTable.module.css'
import type { Reporting } from './use-indicators'

const { set: setField, unit: unitField } = dictionary.office.fields.indicators.fields

interface SetTableProps {
  set: ReportedSet
  report: IndicatorReport
  reporting: Reporting
  onOpen(row: IndicatorRow): void
}

/** A form as a table; one that the year does not use is folded. */
export function SetTable({ set, report, reporting, onOpen }: SetTableProps) {
  const { t } = useText()
  const [open, setOpen] = useState(set.inUse)
  const [showOff, setShowOff] = useState(false)
  const [adding, setAdding] = useUnfinished(`adding to ${set.key}`, false)
  const off = set.rows.filter((row) => row.off).length
  const rows = set.rows.filter((row) => showOff || !row.off)
  // Said of the whole set by its note.
  const allDoubted = set.rows.every(({ unconfirmed, how }) => unconfirmed || how === null)
  const title = t(setField.values[set.key])
  return (
    <section className={styles.set} aria-label={title}>
      <h2 className={styles.setTitle}>
        <UnstyledButton className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconChevronRight size={18} className={styles.chevron} data-open={open || undefined} aria-hidden />
          {title}
        </UnstyledButton>
      </h2>
      <p className={shared.setNote}>{t(set.note)}</p>
      {open && (
        <>
          <div className={styles.frame}>
            <table className={styles.table}>
              <colgroup>
                <col />
                <col style={{ width: 150 }} />
                <col style={{ width: 130 }} />
                <col style={{ width: 90 }} />
                <col style={{ width: 110 }} />
                <col style={{ width: 52 }} />
              </colgroup>
              <thead>
                <tr>
                  <th scope="col">{t(indicatorWords.indicator)}</th>
                  <th scope="col" data-align="end">
                    {report.year}
                  </th>
                  <th scope="col">{t(indicatorWords.unit)}</th>
                  <th scope="col" data-align="end">
                    {report.against}
                  </th>
                  <th scope="col" data-align="end">
                    {t(indicatorWords.difference)}
                  </th>
                  <th />
                </tr>
              </thead>
              <tbody>
                {rows.map((row, index) => (
                  <Line
                    key={row.key}
                    row={row}
                    no={index + 1}
                    doubted={row.unconfirmed && !allDoubted}
                    report={report}
                    reporting={reporting}
                    onOpen={onOpen}
                  />
                ))}
              </tbody>
            </table>
          </div>
          <div className={styles.setFoot}>
            {set.key !== 'D' && (
              <Button
                size="compact-sm"
                variant="subtle"
                leftSection={<IconPlus size={15} />}
                onClick={() => setAdding(true)}
              >
                {t(indicatorWords.addOwn)}
              </Button>
            )}
            {off > 0 && (
              <Button size="compact-sm" variant="subtle" color="gray" onClick={() => setShowOff(!showOff)}>
                {showOff ? t(indicatorWords.hideOff) : t(indicatorWords.showOff, { count: off })}
              </Button>
            )}
          </div>
          {set.key === 'C' && <Conditions report={report} />}
        </>
      )}
      {adding && <OwnDialog set={set.key} reporting={reporting} onClose={() => setAdding(false)} />}
    </section>
  )
}

interface LineProps extends Omit<SetTableProps, 'set'> {
  row: IndicatorRow
  no: number
  /** Its own name and unit are in doubt, not those of the whole set. */
  doubted: boolean
}

function Line({ row, no, doubted, report, reporting, onOpen }: LineProps) {
  const { t, language } = useText()
  const show = (value: number | null) => (value === null ? '—' : showNumber(value, language))
  const difference = row.value !== null && row.before !== null ? row.value - row.before : null
  return (
    <tr data-off={row.off || undefined}>
      <th scope="row">
        <span className={styles.name}>
          <span className={styles.no}>{no}</span>
          <span className={styles.label}>
            {row.label[language]}
            <Marks row={row} doubted={doubted} />
          </span>
        </span>
      </th>
      <td data-align="end">
        <Value row={row} onOpen={() => onOpen(row)} />
      </td>
      <td className={styles.unit}>{t(unitField.values[row.unit])}</td>
      <td data-align="end" className={styles.before}>
        {show(row.before)}
      </td>
      <td
        data-align="end"
        className={styles.before}
        data-way={difference ? (difference > 0 ? 'up' : 'down') : undefined}
      >
        {difference === null
          ? '—'
          : `${difference > 0 ? '+' : difference < 0 ? '−' : ''}${showNumber(Math.abs(difference), language)}`}
      </td>
      <td className={styles.menu}>
        <FigureMenu row={row} report={report} reporting={reporting} />
      </td>
    </tr>
  )
}

/** What is to be known of a definition, said small under its name. */
function Marks({ row, doubted }: Pick<LineProps, 'row' | 'doubted'>) {
  const { t, language } = useText()
  const marks = [
    row.off && t(indicatorWords.off),
    row.how === null && t(indicatorWords.own),
    row.changed && t(indicatorWords.set),
    row.threshold &&
      row.threshold.value > 0 &&
      t(app.labelled, { label: row.threshold.label[language], part: row.threshold.value }),
    doubted && t(indicatorWords.unconfirmed),
  ].filter((mark): mark is string => typeof mark === 'string')
  return marks.length > 0 ? <span className={shared.marks}>{marks.join(' · ')}</span> : null
}

/** The figure that is reported; beside it the one counted where the two differ. */
function Value({ row, onOpen }: { row: IndicatorRow; onOpen(): void }) {
  const { t, language } = useText()
  const { value, whole, counted, frozen, correction, left } = row
  const shown =
    value === null
      ? t(indicatorWords.none)
      : whole !== null && !correction
        ? t(indicatorWords.ofWhole, { value, whole })
        : showNumber(value, language)
  const was = frozen ? frozen.counted : counted
  const corrected = (frozen ? frozen.value !== frozen.counted : correction !== null) && was !== null
  const moved = frozen !== null && counted !== null && counted !== frozen.counted
  return (
    <UnstyledButton
      className={styles.value}
      data-empty={value === null || undefined}
      data-zero={value === 0 || undefined}
      onClick={onOpen}
    >
      <VisuallyHidden>{row.label[language]}</VisuallyHidden>
      <span className={styles.figure}>{shown}</span>
      {corrected && (
        <span className={styles.corrected}>
          {t(indicatorWords.correctedFrom, { counted: showNumber(was, language) })}
        </span>
      )}
      {moved && (
        <span className={styles.corrected}>{t(indicatorWords.since, { counted: showNumber(counted, language) })}</span>
      )}
      {left > 0 && !frozen && <span className={styles.left}>{t(indicatorWords.left, { count: left })}</span>}
      <VisuallyHidden>{t(indicatorWords.showRecords)}</VisuallyHidden>
    </UnstyledButton>
  )
}
