import { ActionIcon, Button, Chip, SegmentedControl } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { type CalendarType, calendarTypes } from '@shared/summary/calendar'
import { calendarFile } from '@shared/summary/calendar-file'
import { calendarWords } from '@shared/text/calendar'
import { plurals, recordWords } from '@shared/text/records'
import { IconCalendarDown, IconChevronLeft, IconChevronRight } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useView } from '../../office/hooks'
import { PlatformTrouble, platform } from '../../platform'
import { logOrTell } from '../../records/printing/log-hand-over'
import { today } from '../../ui/format'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import styles from './Calendar.module.css'
import { MonthGrid } from './MonthGrid'
import { monthBeside, periodOf, type View, weeksAround, type Zoom } from './periods'
import { Timeline } from './Timeline'
import { useCalendarLook } from './use-calendar-look'

/** Everything with a time: a month in boxes, or a month, a quarter or a year as bars on a line. */
export function CalendarPage() {
  const { t, language } = useText()
  const [look, change] = useCalendarLook()
  const { view, month, types } = look
  const zoom = view === 'month' ? 'month' : look.zoom
  const period = periodOf(month, zoom, language)
  const { from, to } = view === 'month' ? weeksAround(month) : period
  const { result } = useView('calendar', { from, to })
  const items = result?.items.filter(({ type }) => types.includes(type)) ?? []
  const move = (by: 1 | -1) => change({ month: monthBeside(month, zoom, by) })
  const goToday = () => change({ month: today().slice(0, 7) })
  useKeys({ ArrowLeft: () => move(-1), ArrowRight: () => move(1), t: goToday })

  const save = async () => {
    const text = calendarFile(items, language, new Date().toISOString(), {
      title: `${t(calendarWords.title)} ${period.label}`,
      ends: (name) => t(calendarWords.ends, { name }),
      unnamed: t(recordWords.unnamed),
    })
    try {
      const data = new TextEncoder().encode(text).buffer
      const saved = await platform.saveFile({ suggestedName: `${period.label}.ics`, data })
      if (!saved) return
      notifications.show({ message: t(calendarWords.saved, { name: saved.name }) })
      const over = { title: calendarWords.title, sensitive: false, rows: items.length }
      await logOrTell(over, { way: 'other', file: saved.name }, language, (sentence) =>
        notifications.show({ color: 'brick', message: t(sentence), autoClose: 12_000 }),
      )
    } catch (error) {
      if (!(error instanceof PlatformTrouble)) throw error
      notifications.show({ color: 'brick', message: t(error.sentence), autoClose: 12_000 })
    }
  }

  return (
    <Page>
      <PageHeader
        title={period.label}
        actions={
          <>
            <Button variant="default" leftSection={<IconCalendarDown size={17} />} onClick={save}>
              {t(calendarWords.save)}
            </Button>
            <SegmentedControl
              aria-label={t(calendarWords.view)}
              value={view}
              onChange={(chosen) => change({ view: chosen as View })}
              data={[
                { value: 'month', label: t(calendarWords.month) },
                { value: 'timeline', label: t(calendarWords.timeline) },
              ]}
            />
          </>
        }
      />
      <div className={styles.bar}>
        <div className={styles.steps}>
          <ActionIcon variant="default" aria-label={t(calendarWords.earlier)} onClick={() => move(-1)}>
            <IconChevronLeft size={18} />
          </ActionIcon>
          <Button variant="default" onClick={goToday}>
            {t(calendarWords.today)}
          </Button>
          <ActionIcon variant="default" aria-label={t(calendarWords.later)} onClick={() => move(1)}>
            <IconChevronRight size={18} />
          </ActionIcon>
          {view === 'timeline' && (
            <SegmentedControl
              aria-label={t(calendarWords.zoom)}
              value={zoom}
              onChange={(chosen) => change({ zoom: chosen as Zoom })}
              data={[
                { value: 'month', label: t(calendarWords.zoomMonth) },
                { value: 'quarter', label: t(calendarWords.zoomQuarter) },
                { value: 'year', label: t(calendarWords.zoomYear) },
              ]}
            />
          )}
        </div>
        <Types chosen={types} onChange={(chosen) => change({ types: chosen })} />
      </div>
      {!result && <Loading />}
      {result && view === 'month' && (
        <MonthGrid
          key={month}
          month={month}
          items={items}
          special={result.special}
          onMonth={(chosen) => change({ month: chosen })}
        />
      )}
      {result && view === 'timeline' && <Timeline period={period} zoom={zoom} items={items} special={result.special} />}
    </Page>
  )
}

function Types({ chosen, onChange }: { chosen: readonly CalendarType[]; onChange(types: CalendarType[]): void }) {
  const { t } = useText()
  return (
    <fieldset className={styles.types} aria-label={t(calendarWords.show)}>
      {calendarTypes.map((type) => (
        <Chip
          key={type}
          size="xs"
          variant="outline"
          checked={chosen.includes(type)}
          onChange={(on) => onChange(calendarTypes.filter((each) => (each === type ? on : chosen.includes(each))))}
        >
          <span className={styles.swatch} data-type={type} />
          {t(plurals[type])}
        </Chip>
      ))}
    </fieldset>
  )
}

/** Keys of the whole page, while nobody types and no control below the hand wants them. */
function useKeys(keys: Readonly<Record<string, () => void>>): void {
  const current = useRef(keys)
  useEffect(() => {
    current.current = keys
  })
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, altKey, shiftKey } = event
      if (ctrlKey || metaKey || altKey || shiftKey || event.defaultPrevented) return
      if (
        target instanceof Element &&
        target.closest('input, textarea, select, [data-day], [role=dialog], [role=radiogroup]')
      )
        return
      const run = current.current[key]
      if (!run) return
      event.preventDefault()
      run()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
