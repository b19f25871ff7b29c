import { Button } from '@mantine/core'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { listWords } from '@shared/text/lists'
import { IconEdit, IconFileExport } from '@tabler/icons-react'
import { type ReactNode, useMemo, useState } from 'react'
import { useChanges } from '../../records/changes'
import { updated } from '../../records/edits'
import { ExportDialog } from '../../records/export/ExportDialog'
import { EditMany } from '../../records/list/EditMany'
import { useOwnFields } from '../../records/list/own-fields'
import { RevealWords } from '../../records/page/RevealButton'
import { useReveal } from '../../records/reveal'
import { byRow } from '../../records/sheet/by-row'
import { Sheet, type SheetEdit } from '../../records/sheet/Sheet'
import { useCohort } from './cohort-context'
import { participantColumns } from './participant-columns'
import { enrolmentKey } from './person-columns'

interface ParticipantTableProps {
  participants: readonly Participant[]
  /** All of the cohort, for whose place somebody took and which family takes whom in. */
  everybody: Pick<CohortDossier, 'cohort' | 'participants' | 'withdrawn'>
  /** Enrolment that is open beside the table. */
  open: string | null
  onOpen(participant: Participant): void
  /** Told the enrolments in the order in which they stand on screen. */
  onOrder(enrolments: readonly string[]): void
  empty: ReactNode
}

/** The people of a cohort as a sheet, a line each: the name opens them, cells are written into where they stand. */
export function ParticipantTable(props: ParticipantTableProps) {
  const { participants, everybody, open, onOpen, onOrder, empty } = props
  const { country, t, language, nameOf } = useCohort()
  const { make } = useChanges()
  const reveal = useReveal()
  const { revealed } = reveal
  const [doing, setDoing] = useState<{ what: 'edit' | 'export'; ids: readonly string[] } | null>(null)
  const own = useOwnFields()
  const columns = useMemo(
    () => participantColumns({ t, language, country, revealed }, everybody, onOpen, own),
    [t, language, country, revealed, everybody, onOpen, own],
  )
  const write = (edits: readonly SheetEdit<Participant>[]) => {
    const changed = byRow(edits, enrolmentKey)
    const names = changed.map(({ row }) => nameOf(row))
    const note =
      names.length === 1
        ? t(cohortPage.personChanged, { name: names[0] ?? '' })
        : t(cohortPage.peopleChanged, { count: names.length })
    void make(
      note,
      changed.flatMap(({ row, values }) => {
        const of = (type: 'enrolment' | 'person') =>
          Object.fromEntries(
            Object.entries(values).flatMap(([key, value]) =>
              key.startsWith(`${type}.`) ? [[key.slice(type.length + 1), value]] : [],
            ),
          )
        return [updated('enrolment', row.enrolment, of('enrolment')), updated('person', row.person, of('person'))]
      }),
    )
  }
  return (
    <>
      <Sheet
        label={t(cohortWords.participants)}
        name="participants"
        chooses
        rows={participants}
        columns={columns}
        rowKey={enrolmentKey}
        chosen={open}
        onOpen={onOpen}
        onOrder={onOrder}
        onWrite={write}
        empty={empty}
        tools={(rows, marked) => (
          <>
            {marked > 0 && (
              <>
                <strong role="status">{t(listWords.marked, { count: marked })}</strong>
                <Button
                  size="xs"
                  variant="default"
                  leftSection={<IconEdit size={16} aria-hidden />}
                  onClick={() => setDoing({ what: 'edit', ids: rows.map(enrolmentKey) })}
                >
                  {t(listWords.editMany)}
                </Button>
              </>
            )}
            <Button
              size="xs"
              variant="default"
              leftSection={<IconFileExport size={16} aria-hidden />}
              onClick={() => setDoing({ what: 'export', ids: rows.map(enrolmentKey) })}
            >
              {t(marked > 0 ? listWords.exportMarked : listWords.export)}
            </Button>
            <RevealWords {...reveal} size="xs" variant="default" />
          </>
        )}
      />
      {doing?.what === 'edit' && (
        <EditMany
          type="enrolment"
          ids={doing.ids}
          revealed={revealed}
          country={country}
          onClose={() => setDoing(null)}
        />
      )}
      <ExportDialog
        opened={doing?.what === 'export'}
        type="enrolment"
        ids={doing?.ids ?? []}
        onClose={() => setDoing(null)}
      />
    </>
  )
}
