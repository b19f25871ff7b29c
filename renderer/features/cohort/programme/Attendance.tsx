import { Button, Group, Select } from '@mantine/core'
import { isWholeDate } from '@shared/model/dates'
import { showDate } from '@shared/model/show'
import type { Participant } from '@shared/rules/dossier'
import { isOutsider } from '@shared/rules/roles'
import { attendanceRate } from '@shared/summary/attendance'
import { type ItineraryItem, itineraryInOrder } from '@shared/summary/itinerary-days'
import { cohortPage } from '@shared/text/cohort-page'
import { sheetWords } from '@shared/text/sheet'
import { IconChecks } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useChanges } from '../../../records/changes'
import { enumWord } from '../../../records/dictionary-fields'
import { updated } from '../../../records/edits'
import { inLanguage } from '../../../records/names'
import { byRow } from '../../../records/sheet/by-row'
import { Sheet, type SheetEdit } from '../../../records/sheet/Sheet'
import { fieldColumn, type SheetColumn } from '../../../records/sheet/sheet-columns'
import { today } from '../../../ui/format'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { enrolmentKey, personColumns } from '../person-columns'
import own from './Programme.module.css'

const ALL = ':all'

/** Who was there: a line for each person, a column for each item of the day chosen. */
export function Attendance() {
  const { cohort, participants, country, open, t, language } = useCohort()
  const { make } = useChanges()
  const [chosen, setChosen] = useState<string | null>(null)
  const people = useMemo(
    () => participants.filter(({ enrolment }) => !isOutsider(enrolment.role ?? '')),
    [participants],
  )
  // Nobody is marked for a flight or a free afternoon.
  const items = useMemo(
    () => itineraryInOrder(cohort).filter(({ kind }) => kind !== 'travel' && kind !== 'free'),
    [cohort],
  )
  const dates = [...new Set(items.flatMap(({ date }) => (date && isWholeDate(date) ? [date] : [])))]
  const usual = dates.find((date) => date >= today()) ?? dates.at(-1) ?? ALL
  const day = chosen !== null && (chosen === ALL || dates.includes(chosen)) ? chosen : usual
  const shown = useMemo(() => (day === ALL ? items : items.filter(({ date }) => date === day)), [items, day])
  const columns = useMemo((): SheetColumn<Participant>[] => {
    const marks = shown.map((item) => ({
      ...fieldColumn<Participant>(
        {
          key: item.key,
          record: 'attendance',
          field: 'status',
          header: headOf(item, day === ALL, language),
          width: 150,
          value: ({ enrolment }) => enrolment.attendance?.[item.key]?.status,
          cell: ({ enrolment }) => <Mark status={enrolment.attendance?.[item.key]?.status} />,
        },
        { language, country },
      ),
    }))
    const rate: SheetColumn<Participant> = {
      key: 'rate',
      header: t(cohortPage.rate),
      width: 90,
      align: 'end',
      sortable: false,
      editable: false,
      text: ({ enrolment }) => {
        const share = attendanceRate(enrolment)
        return share === null ? '' : `${share}%`
      },
    }
    return [...personColumns({ t, language }, false), ...marks, rate]
  }, [shown, day, t, language, country])

  const write = (edits: readonly SheetEdit<Participant>[]) => {
    const rows = byRow(edits, enrolmentKey)
    void make(
      t(cohortPage.attendanceChanged, { count: rows.length }),
      rows.map(({ row, values }) =>
        updated(
          'enrolment',
          row.enrolment,
          Object.fromEntries(
            Object.entries(values).map(([item, status]) => [
              status === undefined ? `attendance.${item}` : `attendance.${item}.status`,
              status,
            ]),
          ),
        ),
      ),
    )
  }
  const fill = (meant: readonly Participant[]) => {
    let count = 0
    const changes = meant.map(({ enrolment }) => {
      const lacking = shown.filter(({ key }) => enrolment.attendance?.[key]?.status === undefined)
      count += lacking.length
      return updated(
        'enrolment',
        enrolment,
        Object.fromEntries(lacking.map(({ key }) => [`attendance.${key}.status`, 'present'])),
      )
    })
    void make(t(cohortPage.filled, { count }), changes)
  }
  const unmarked = people.some(({ enrolment }) => shown.some(({ key }) => !enrolment.attendance?.[key]?.status))
  if (items.length === 0 || people.length === 0) return <p className={styles.quiet}>{t(cohortPage.noAttendance)}</p>
  return (
    <Sheet
      name="attendance"
      label={t(cohortPage.attendance)}
      rows={people}
      columns={columns}
      rowKey={enrolmentKey}
      onWrite={write}
      onOpen={({ enrolment }) => open(enrolment.id)}
      tools={(meant, marked) => (
        <Group gap={10}>
          <Select
            aria-label={t(cohortPage.whichDay)}
            size="xs"
            w={190}
            allowDeselect={false}
            data={[
              ...dates.map((date) => ({ value: date, label: showDate(date, language) })),
              { value: ALL, label: t(cohortPage.allDays) },
            ]}
            value={day}
            onChange={setChosen}
          />
          <Button
            variant="light"
            size="xs"
            leftSection={<IconChecks size={16} />}
            disabled={!unmarked}
            onClick={() => fill(meant)}
          >
            {t(cohortPage.fillDay)}
          </Button>
          <span className={styles.quiet}>
            {marked > 0 ? t(sheetWords.marked, { count: marked }) : t(cohortPage.attendanceText)}
          </span>
        </Group>
      )}
    />
  )
}

/** `09:00 Class`, with the day before it where several days stand side by side. */
function headOf({ date, start, kind, title }: ItineraryItem, withDay: boolean, language: 'en' | 'zh'): string {
  const word = enumWord('itineraryItem', 'kind', kind)
  const day = withDay && date ? showDate(date, language).replace(/\s?\d{4}$|^\d{4}年/, '') : ''
  return [day, start, inLanguage(title, language) || word?.[language]].filter(Boolean).join(' ')
}

function Mark({ status }: { status: string | undefined }) {
  const { t } = useCohort()
  const word = enumWord('attendance', 'status', status)
  if (!word) return null
  return (
    <span className={own.mark} data-status={status}>
      {t(word)}
    </span>
  )
}
