import { Badge } from '@mantine/core'
import type { Language } from '@shared/model/define'
import { compareNames } from '@shared/model/names'
import { compareText } from '@shared/model/order'
import type { Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { type ReactNode, useMemo } from 'react'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage, personName, personNames } from '../../records/names'
import { NameCell, TextCell } from '../../ui/cells'
import { DataTable, type TableColumn } from '../../ui/DataTable'
import { useText } from '../../ui/language'
import { CheckMark } from './CheckMark'
import { checkHeads, checkNames } from './checks'

interface ParticipantTableProps {
  participants: readonly Participant[]
  /** Enrolment that is open beside the table. */
  open: string | null
  leader: string | undefined
  onOpen(participant: Participant): void
  /** Told the enrolments in the order in which they stand on screen. */
  onOrder(enrolments: readonly string[]): void
  empty: ReactNode
}

/** The people of a cohort, a line each. */
export function ParticipantTable({ participants, open, leader, onOpen, onOrder, empty }: ParticipantTableProps) {
  const { t, language } = useText()
  const columns = useMemo(() => participantColumns(t, language, leader), [t, language, leader])
  return (
    <DataTable
      label={t(cohortWords.participants)}
      rows={participants}
      columns={columns}
      rowKey={({ enrolment }) => enrolment.id}
      rowHeight={48}
      chosen={open}
      onOpen={onOpen}
      onOrder={onOrder}
      empty={empty}
    />
  )
}

type Say = ReturnType<typeof useText>['t']

const stateOrder = { missing: 0, problem: 1, pending: 2, ok: 3, notNeeded: 4 }

function participantColumns(t: Say, language: Language, leader: string | undefined): TableColumn<Participant>[] {
  const role = ({ enrolment }: Participant) => enumWord('enrolment', 'role', enrolment.role)?.[language] ?? ''
  const leads = ({ enrolment }: Participant) => enrolment.id === leader && enrolment.role !== 'delegationLeader'
  const college = ({ institution }: Participant) => inLanguage(institution?.name, language)
  const room = ({ room: found }: Participant) => found?.room.number ?? found?.room.place ?? ''
  const by = (text: (participant: Participant) => string) => (a: Participant, b: Participant) =>
    compareText(text(a), text(b), language)
  return [
    {
      key: 'name',
      header: t(cohortWords.name),
      width: { min: 180, share: 2 },
      cell: (participant) => <PersonCell participant={participant} leads={leads(participant)} />,
      sort:
        language === 'zh'
          ? (a, b) => compareNames(a.person, b.person)
          : by(({ person }) => personName(person, language)),
    },
    {
      key: 'role',
      header: t(cohortWords.role),
      width: { min: 136, share: 1.1 },
      cell: (participant) => <TextCell text={role(participant)} />,
      sort: by(role),
    },
    {
      key: 'college',
      header: t(cohortWords.college),
      width: { min: 176, share: 1.8 },
      cell: (participant) => <TextCell text={college(participant)} />,
      sort: by(college),
    },
    {
      key: 'age',
      header: t(cohortWords.age),
      width: 62,
      align: 'end',
      cell: ({ age }) => age ?? '',
      sort: (a, b) => (a.age ?? 999) - (b.age ?? 999),
    },
    ...checkNames.map(
      (check): TableColumn<Participant> => ({
        key: check,
        header: t(checkHeads[check]),
        width: 84,
        align: 'center',
        cell: ({ checks }) => <CheckMark check={check} state={checks[check]} />,
        sort: (a, b) => stateOrder[a.checks[check]] - stateOrder[b.checks[check]],
      }),
    ),
    {
      key: 'room',
      header: t(cohortWords.room),
      width: { min: 72, share: 0.3 },
      cell: (participant) => <TextCell text={room(participant)} />,
      sort: by(room),
    },
  ]
}

function PersonCell({ participant: { person }, leads }: { participant: Participant; leads: boolean }) {
  const { t, language } = useText()
  const { first, second } = personNames(person, language)
  return (
    <NameCell
      name={first || <em>{t(cohortWords.nameless)}</em>}
      other={second}
      beside={leads && <Badge size="xs">{t(cohortWords.leader)}</Badge>}
    />
  )
}
