import { Badge } from '@mantine/core'
import type { Language } from '@shared/model/define'
import { compareNames, fullName } from '@shared/model/names'
import { compareText } from '@shared/model/order'
import type { CheckName, CohortDossier, Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import { type ReactNode, useMemo } from 'react'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage, personName, personNames } from '../../records/names'
import { NameCell, TextCell } from '../../ui/cells'
import { DataTable, type TableColumn } from '../../ui/DataTable'
import { useText } from '../../ui/language'
import { CheckMark } from './CheckMark'
import { checkHeads, neededChecks } from './checks'

interface ParticipantTableProps {
  participants: readonly Participant[]
  /** All of the cohort, for whose place somebody took and which family takes whom in. */
  everybody: Pick<CohortDossier, 'cohort' | 'participants' | 'withdrawn'>
  /** Enrolment that is open beside the table. */
  open: string | null
  leader: string | undefined
  onOpen(participant: Participant): void
  /** Told the enrolments in the order in which they stand on screen. */
  onOrder(enrolments: readonly string[]): void
  empty: ReactNode
}

/** The people of a cohort, a line each. */
export function ParticipantTable(props: ParticipantTableProps) {
  const { participants, everybody, open, leader, onOpen, onOrder, empty } = props
  const { t, language } = useText()
  const columns = useMemo(() => {
    const named = (id: string | undefined) => {
      const found =
        id && [...everybody.withdrawn, ...everybody.participants].find(({ enrolment }) => enrolment.id === id)
      return found ? personName(found.person, language) : ''
    }
    const familyOf = ({ enrolment }: Participant) => {
      const family = enrolment.hostFamily && everybody.cohort.hostFamilies?.[enrolment.hostFamily]
      return family ? fullName(family.name) || t(cohortPage.newFamily) : ''
    }
    return participantColumns(t, language, leader, neededChecks(everybody.participants), named, familyOf)
  }, [t, language, leader, everybody])
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

function participantColumns(
  t: Say,
  language: Language,
  leader: string | undefined,
  checks: readonly CheckName[],
  named: (enrolment: string | undefined) => string,
  familyOf: (participant: Participant) => string,
): TableColumn<Participant>[] {
  const role = ({ enrolment }: Participant) => enumWord('enrolment', 'role', enrolment.role)?.[language] ?? ''
  const leads = ({ enrolment }: Participant) => enrolment.id === leader && enrolment.role !== 'delegationLeader'
  const college = ({ institution }: Participant) => inLanguage(institution?.name, language)
  const room = (participant: Participant) =>
    participant.room?.room.number ?? participant.room?.room.place ?? familyOf(participant)
  const by = (text: (participant: Participant) => string) => (a: Participant, b: Participant) =>
    compareText(text(a), text(b), language)
  return [
    {
      key: 'name',
      header: t(cohortWords.name),
      width: { min: 180, share: 2 },
      cell: (participant) => (
        <PersonCell
          participant={participant}
          leads={leads(participant)}
          insteadOf={named(participant.enrolment.inPlaceOf)}
        />
      ),
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
    ...checks.map(
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

interface PersonCellProps {
  participant: Participant
  leads: boolean
  /** Whose place the participant took. */
  insteadOf: string
}

function PersonCell({ participant: { person }, leads, insteadOf }: PersonCellProps) {
  const { t, language } = useText()
  const { first, second } = personNames(person, language)
  return (
    <NameCell
      name={first || <em>{t(cohortWords.nameless)}</em>}
      other={[second, insteadOf && t(cohortPage.insteadOf, { name: insteadOf })].filter(Boolean).join(' · ')}
      beside={leads && <Badge size="xs">{t(cohortWords.leader)}</Badge>}
    />
  )
}
