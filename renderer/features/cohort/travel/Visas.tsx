import { Button, Group, Menu } from '@mantine/core'
import { isMasked } from '@shared/model/masked'
import type { Fields } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'
import { app } from '@shared/text/app'
import { cohortPage } from '@shared/text/cohort-page'
import { IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useChanges } from '../../../records/changes'
import { enumWord, fieldDef, optionsOf } from '../../../records/dictionary-fields'
import { freshId, updated } from '../../../records/edits'
import { RevealWords } from '../../../records/page/RevealButton'
import { useReveal } from '../../../records/reveal'
import { byRow } from '../../../records/sheet/by-row'
import { Sheet, type SheetEdit } from '../../../records/sheet/Sheet'
import { fieldColumn } from '../../../records/sheet/sheet-columns'
import { CountChip, CountChips, type Tone } from '../../../ui/CountChip'
import styles from '../Cohort.module.css'
import { useCohort } from '../cohort-context'
import { enrolmentKey, personColumns } from '../person-columns'
import { Appointments } from './Appointments'
import { visaOf } from './visa-of'

type Visa = Fields<'visaCase'>
type Status = NonNullable<Visa['status']>

const tones: Readonly<Record<Status, Tone>> = {
  notRequired: 'quiet',
  notStarted: 'error',
  docsCollecting: 'warning',
  submitted: 'warning',
  biometricsDone: 'warning',
  granted: 'ok',
  refused: 'error',
  withdrawn: 'quiet',
}
const fields = [
  ['type', 160],
  ['status', 184],
  ['appointmentOn', 126],
  ['appointmentPlace', 180],
  ['biometricsOn', 126],
  ['decidedOn', 126],
  ['applicationReference', 150],
  ['number', 140],
] as const

/** Visas of everybody in one sheet, with how many stand where. */
export function Visas() {
  const { cohort, participants, country, open, t, language } = useCohort()
  const { make } = useChanges()
  const [only, setOnly] = useState<Status | 'none' | null>(null)
  const reveal = useReveal()
  const { revealed } = reveal
  const statusOf = (row: Participant): Status | 'none' => {
    const visa = visaOf(row, cohort)
    return visa ? (visa[1].status ?? 'notStarted') : 'none'
  }
  const counts = new Map<Status | 'none', number>()
  for (const row of participants) counts.set(statusOf(row), (counts.get(statusOf(row)) ?? 0) + 1)
  const rows = only ? participants.filter((row) => statusOf(row) === only) : participants
  const without = counts.get('none') ?? 0

  const columns = useMemo(
    () => [
      ...personColumns({ t, language }, false),
      ...fields.map(([field, width]) =>
        fieldColumn<Participant>(
          {
            key: field,
            record: 'visaCase',
            field,
            width,
            value: (row) => visaOf(row, cohort)?.[1][field],
            masked: isMasked(fieldDef('visaCase', field)) && !revealed,
            ...(field === 'status' && {
              cell: (row: Participant) => <StatusTag status={visaOf(row, cohort)?.[1].status} />,
            }),
          },
          { language, country },
        ),
      ),
    ],
    [t, language, country, cohort, revealed],
  )
  const write = (edits: readonly SheetEdit<Participant>[]) => {
    const changed = byRow(edits, enrolmentKey)
    void make(
      t(cohortPage.visaChanged, { count: changed.length }),
      changed.map(({ row, values }) => {
        const found = visaOf(row, cohort)
        const key = found?.[0] ?? freshId()
        const begun = found || !cohort.destinations?.[0] ? {} : { [`visas.${key}.country`]: cohort.destinations[0] }
        const set = Object.entries(values).map(([field, value]) => [`visas.${key}.${field}`, value])
        return updated('enrolment', row.enrolment, { ...begun, ...Object.fromEntries(set) })
      }),
    )
  }
  const addFor = (type: string) => {
    const lacking = participants.filter((row) => visaOf(row, cohort) === null)
    void make(
      t(cohortPage.visasAdded, { count: lacking.length }),
      lacking.map(({ enrolment }) =>
        updated('enrolment', enrolment, {
          [`visas.${freshId()}`]: {
            type,
            status: type === 'visaFree' ? 'notRequired' : 'notStarted',
            ...(cohort.destinations?.[0] && { country: cohort.destinations[0] }),
          },
        }),
      ),
    )
  }
  if (participants.length === 0) return <p className={styles.quiet}>{t(cohortPage.noVisas)}</p>
  const states = [...Object.keys(tones), 'none'] as (Status | 'none')[]
  return (
    <>
      <CountChips label={t(cohortPage.visas)}>
        {states
          .filter((status) => counts.has(status))
          .map((status) => {
            const label =
              status === 'none' ? t(cohortPage.visaNone) : t(enumWord('visaCase', 'status', status) ?? app.unknown)
            return (
              <CountChip
                key={status}
                count={String(counts.get(status) ?? 0)}
                label={label}
                tone={status === 'none' ? 'quiet' : tones[status]}
                pressed={only === status}
                onPress={() => setOnly(only === status ? null : status)}
              />
            )
          })}
      </CountChips>
      <Sheet
        name="visas"
        label={t(cohortPage.visas)}
        rows={rows}
        columns={columns}
        rowKey={enrolmentKey}
        onWrite={write}
        onOpen={({ enrolment }) => open(enrolment.id)}
        tools={() => (
          <Group gap={8}>
            {without > 0 && (
              <Menu width={240} position="bottom-start">
                <Menu.Target>
                  <Button variant="light" size="xs" leftSection={<IconPlus size={16} />}>
                    {t(cohortPage.visaForAll)}
                  </Button>
                </Menu.Target>
                <Menu.Dropdown mah={320} style={{ overflowY: 'auto' }}>
                  {optionsOf(fieldDef('visaCase', 'type').values, language).map(({ value, label }) => (
                    <Menu.Item key={value} onClick={() => addFor(value)}>
                      {label}
                    </Menu.Item>
                  ))}
                </Menu.Dropdown>
              </Menu>
            )}
            <RevealWords {...reveal} variant="subtle" color="gray" size="xs" />
          </Group>
        )}
      />
      <Appointments />
    </>
  )
}

function StatusTag({ status }: { status: Status | undefined }) {
  const { t } = useCohort()
  const word = enumWord('visaCase', 'status', status)
  if (!word || !status) return null
  const tone = tones[status]
  return (
    <span className={styles.tag} data-tone={tone === 'quiet' ? 'plain' : tone}>
      {t(word)}
    </span>
  )
}
