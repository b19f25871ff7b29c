import { Alert, Button } from '@mantine/core'
import { dictionary } from '@shared/model/dictionary'
import { showDate, showNumber } from '@shared/model/show'
import type { Standalone } from '@shared/model/types'
import type { Place } from '@shared/summary/indicators/define'
import type { IndicatorRecords, IndicatorReport, IndicatorRow, NamedPlace } from '@shared/summary/indicators/report'
import { indicatorWords } from '@shared/text/indicators'
import { recordWords } from '@shared/text/records'
import { IconListDetails, IconPencil } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { addressOf, isListed, listAddress } from '../../records/addresses'
import { inLanguage } from '../../records/names'
import { DetailDrawer } from '../../ui/DetailDrawer'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { useUnfinished } from '../../ui/unfinished'
import { CorrectDialog } from './CorrectDialog'
import styles from './Indicators.module.css'
import type { Reporting } from './use-indicators'

const { unit: units, span: spans } = dictionary.office.fields.indicators.fields

interface FigureDrawerProps {
  row: IndicatorRow
  report: IndicatorReport
  reporting: Reporting
  onClose(): void
}

/** A figure and what it is made of: the records counted, those left out and why, the correction, the definition. */
export function FigureDrawer({ row, report, reporting, onClose }: FigureDrawerProps) {
  const { t, language } = useText()
  const [correcting, setCorrecting] = useUnfinished(`${row.key}: correcting`, false)
  const { year, frozen } = report
  const { result: records } = useView('indicatorRecords', row.how ? { key: row.key, year } : null)
  const unit = t(units.values[row.unit])
  return (
    <DetailDrawer
      opened
      onClose={onClose}
      title={row.label[language]}
      subtitle={year}
      footer={
        !frozen && (
          <Button variant="default" leftSection={<IconPencil size={16} />} onClick={() => setCorrecting(true)}>
            {t(row.how ? indicatorWords.correct : indicatorWords.typeValue)}
          </Button>
        )
      }
    >
      <div className={styles.sums}>
        <Sum
          label={t(indicatorWords.reported)}
          value={row.value}
          whole={row.correction ? null : row.whole}
          unit={unit}
          strong
        />
        {row.counted !== null && (
          <Sum
            label={t(frozen ? indicatorWords.nowCounted : indicatorWords.counted)}
            value={row.counted}
            whole={row.whole}
            unit={unit}
          />
        )}
        <Sum label={String(report.against)} value={row.before} whole={null} unit={unit} />
      </div>
      <Corrected row={row} />
      {row.how && records && <Records records={records} row={row} year={year} />}
      {row.how && !records && <Loading />}
      <Section title={t(indicatorWords.how)}>
        <p className={styles.how}>{row.how ? t(row.how) : t(indicatorWords.typedHow)}</p>
        {row.threshold && row.threshold.value > 0 && (
          <p className={styles.how}>
            {t(row.threshold.label)}: {row.threshold.value}
          </p>
        )}
        {row.span && (
          <p className={styles.how}>
            {t(indicatorWords.span)}: {t(spans.values[row.span.value])}
          </p>
        )}
        {row.unconfirmed && <p className={styles.marks}>{t(indicatorWords.unconfirmed)}</p>}
      </Section>
      {correcting && <CorrectDialog row={row} year={year} reporting={reporting} onClose={() => setCorrecting(false)} />}
    </DetailDrawer>
  )
}

interface SumProps {
  label: string
  value: number | null
  whole: number | null
  unit: string
  strong?: boolean
}

function Sum({ label, value, whole, unit, strong }: SumProps) {
  const { t, language } = useText()
  const shown =
    value === null ? '—' : whole === null ? showNumber(value, language) : t(indicatorWords.ofWhole, { value, whole })
  return (
    <div className={styles.sum} data-strong={strong || undefined}>
      <span className={styles.sumLabel}>{label}</span>
      <span className={styles.sumValue}>
        {shown} <small>{unit}</small>
      </span>
    </div>
  )
}

/** Why the figure is not the one counted, by whom and when. */
function Corrected({ row: { correction, frozen, how } }: { row: IndicatorRow }) {
  const { t, language } = useText()
  const reason = frozen ? frozen.reason : correction?.reason
  if (!reason) return null
  const { by, on } = correction ?? {}
  const when = on ? showDate(on, language) : ''
  return (
    <Alert color={how ? 'amber' : 'water'} variant="light" mb="md" icon={<IconPencil size={18} />}>
      <div className={styles.reason}>{reason}</div>
      {(by || when) && <div className={styles.marks}>{by ? t(indicatorWords.by, { who: by, date: when }) : when}</div>}
    </Alert>
  )
}

function Records({ records, row, year }: { records: IndicatorRecords; row: IndicatorRow; year: number }) {
  const { t, language } = useText()
  const { counted, left } = records
  const types = [...new Set(counted.map(({ type }) => type))]
  const [only] = types
  const list = types.length === 1 && only && isListed(only) ? listAddress[only] : null
  const days = row.unit === 'personDays'
  const partOf = ({ part, of, by }: IndicatorRecords['counted'][number]) => {
    if (of !== undefined)
      return `${showNumber(part, language)} / ${showNumber(of, language)} = ${((part / of) * 100).toFixed(1)}%`
    if (days)
      return `${t(indicatorWords.days, { count: part })} · ${t(by === 'attendance' ? indicatorWords.byAttendance : indicatorWords.byDates)}`
    return part === 1 || part < 1 ? '' : showNumber(part, language)
  }
  return (
    <>
      <Section
        title={t(indicatorWords.records)}
        aside={
          list &&
          counted.length > 0 && (
            <Link href={`${list}?ids=${counted.map(({ id }) => id).join(',')}`} className={styles.link}>
              <IconListDetails size={15} aria-hidden /> {t(indicatorWords.asList)}
            </Link>
          )
        }
      >
        {counted.length === 0 && <p className={styles.how}>{t(indicatorWords.noRecords, { year })}</p>}
        <ul className={styles.records}>
          {counted.map((record) => (
            <li key={`${record.type} ${record.id}`}>
              <Named place={record} />
              <span className={styles.part}>{partOf(record)}</span>
              {record.through.length > 0 && (
                <span className={styles.through}>
                  {record.through
                    .map((place) => inLanguage(place.name, language))
                    .join(language === 'zh' ? '；' : '; ')}
                </span>
              )}
            </li>
          ))}
        </ul>
      </Section>
      {left.length > 0 && (
        <Section title={t(indicatorWords.leftOut)} aside={left.length}>
          <ul className={styles.records}>
            {left.map((record) => (
              <li key={`${record.type} ${record.id}`}>
                <Named place={record} />
                <span className={styles.why}>{t(indicatorWords[record.why])}</span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

/** The page on which a record is seen; an enrolment opens in its list. */
function pageOf({ type, id }: Place): string {
  return (type satisfies Standalone) === 'enrolment' ? `${listAddress.enrolment}?ids=${id}` : addressOf(type, id)
}

function Named({ place }: { place: NamedPlace }) {
  const { t, language } = useText()
  return (
    <Link href={pageOf(place)} className={styles.link}>
      {inLanguage(place.name, language) || t(recordWords.unnamed)}
    </Link>
  )
}
