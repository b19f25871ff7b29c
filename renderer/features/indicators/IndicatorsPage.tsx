import { Button, Group, Select } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { IndicatorReport, IndicatorRow } from '@shared/summary/indicators/report'
import { indicatorWords } from '@shared/text/indicators'
import { IconLock, IconLockOpen, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useLocation, useSearch } from 'wouter'
import { useView } from '../../office/hooks'
import { Confirm } from '../../ui/Dialog'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { useUnfinished } from '../../ui/unfinished'
import { FigureDrawer } from './FigureDrawer'
import styles from './Indicators.module.css'
import { freezeEdit, reopenEdit } from './indicator-edits'
import { SetTable } from './SetTable'
import { type Reporting, useReporting } from './use-indicators'

/** What a ministry asks for, year by year: counted, corrected, frozen, compared. */
export function IndicatorsPage({ office, who }: { office: Row<'office'>; who: string }) {
  const { t } = useText()
  const [, go] = useLocation()
  const asked = new URLSearchParams(useSearch())
  const year = Number(asked.get('year')) || new Date().getFullYear()
  const against = Number(asked.get('against')) || year - 1
  const reporting = useReporting(office, who)
  const { result: report } = useView('indicators', { year, against })
  const [opened, setOpened] = useUnfinished<string | null>('opened figure', null)
  if (!report) return <Loading />
  const show = (wanted: { year: number; against: number }) =>
    go(`/indicators?year=${wanted.year}&against=${wanted.against}`)
  const rows = report.sets.flatMap((set) => set.rows)
  const row = rows.find(({ key }) => key === opened)
  return (
    <Page>
      <PageHeader
        title={t(indicatorWords.title)}
        subtitle={t(indicatorWords.subtitle)}
        actions={
          <Button
            component={Link}
            href="/documents/office/office/influenceTable"
            variant="default"
            leftSection={<IconPrinter size={18} />}
          >
            {t(indicatorWords.print)}
          </Button>
        }
      />
      <div className={styles.bar}>
        <Select
          label={t(indicatorWords.year)}
          w={120}
          allowDeselect={false}
          data={report.years.map(String)}
          value={String(report.year)}
          onChange={(chosen) => chosen && show({ year: Number(chosen), against: Number(chosen) - 1 })}
        />
        <Select
          label={t(indicatorWords.against)}
          w={140}
          allowDeselect={false}
          data={report.years.filter((each) => each !== report.year).map(String)}
          value={String(report.against)}
          onChange={(chosen) => chosen && show({ year, against: Number(chosen) })}
        />
        {/* Keyed, lest the question of freezing turns into the one of opening again while it leaves the screen. */}
        <Standing key={report.frozen ? 'frozen' : 'moving'} report={report} reporting={reporting} />
      </div>
      {[...report.sets]
        .sort((a, b) => Number(b.inUse) - Number(a.inUse))
        .map((set) => (
          <SetTable
            key={`${set.key} ${report.year}`}
            set={set}
            report={report}
            reporting={reporting}
            onOpen={(each: IndicatorRow) => setOpened(each.key)}
          />
        ))}
      {row && (
        <FigureDrawer key={row.key} row={row} report={report} reporting={reporting} onClose={() => setOpened(null)} />
      )}
    </Page>
  )
}

/** Whether the figures of the year move with the records or are kept, and the way from one to the other. */
function Standing({ report, reporting }: { report: IndicatorReport; reporting: Reporting }) {
  const { t, language } = useText()
  const [asking, setAsking] = useState(false)
  const { year, frozen, until } = report
  const { author, write } = reporting
  const notBegun = until !== null && Number(until.slice(0, 4)) < year
  if (frozen) {
    const date = frozen.on ? showDate(frozen.on, language) : ''
    return (
      <Group className={styles.standing} gap="sm">
        <span className={styles.frozen}>
          <IconLock size={18} aria-hidden />
          {t(frozen.by ? indicatorWords.frozen : indicatorWords.frozenOn, { date, who: frozen.by ?? '' })}
        </span>
        <Button variant="default" leftSection={<IconLockOpen size={18} />} onClick={() => setAsking(true)}>
          {t(indicatorWords.reopen)}
        </Button>
        <Confirm
          opened={asking}
          title={t(indicatorWords.reopenTitle, { year })}
          verb={t(indicatorWords.reopen)}
          dangerous
          onConfirm={() => write(t(indicatorWords.reopenedNote, { year }), reopenEdit(report))}
          onClose={() => setAsking(false)}
        >
          <p>{t(indicatorWords.reopenText)}</p>
        </Confirm>
      </Group>
    )
  }
  return (
    <Group className={styles.standing} gap="sm">
      {until && (
        <span className={styles.until}>
          {t(notBegun ? indicatorWords.notBegun : indicatorWords.until, { date: showDate(until, language) })}
        </span>
      )}
      {!notBegun && (
        <Button variant="default" leftSection={<IconLock size={18} />} onClick={() => setAsking(true)}>
          {t(indicatorWords.freeze, { year })}
        </Button>
      )}
      <Confirm
        opened={asking}
        title={t(indicatorWords.freezeTitle, { year })}
        verb={t(indicatorWords.freeze, { year })}
        onConfirm={() => write(t(indicatorWords.frozenNote, { year }), freezeEdit(report, author))}
        onClose={() => setAsking(false)}
      >
        <p>{t(indicatorWords.freezeText, { year })}</p>
        {until && <p>{t(indicatorWords.freezeOpen)}</p>}
      </Confirm>
    </Group>
  )
}
