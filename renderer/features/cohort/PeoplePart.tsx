import { Button } from '@mantine/core'
import type { CheckName, Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { IconFileImport, IconUserPlus } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { useLocation } from 'wouter'
import { problemsOf } from '../../records/finding-words'
import { EmptyState } from '../../ui/EmptyState'
import { FindingList } from '../../ui/FindingList'
import { CohortFacts } from './CohortTitle'
import { useCohort } from './cohort-context'
import type { CohortDialog } from './cohort-dialog'
import { Deadlines } from './Deadlines'
import { FilterBar } from './FilterBar'
import { ImportsSection } from './ImportsSection'
import { MissingCounts } from './MissingCounts'
import { ParticipantTable } from './ParticipantTable'
import { filtered, type ParticipantFilter } from './participant-filter'
import { WithdrawnSection } from './WithdrawnSection'

interface PeoplePartProps {
  filter: ParticipantFilter
  onFilter(filter: ParticipantFilter): void
  opened: string | null
  onOrder(enrolments: readonly string[]): void
  onDialog(dialog: CohortDialog): void
}

/** Who is in the cohort, and what each still owes. */
export function PeoplePart({ filter, onFilter, opened, onOrder, onDialog }: PeoplePartProps) {
  const { dossier, cohort, participants, open, t, language } = useCohort()
  const [, go] = useLocation()
  const shown = useMemo(() => filtered(participants, filter), [participants, filter])
  const openRow = useCallback(({ enrolment }: Participant) => open(enrolment.id), [open])
  const head = (
    <>
      <CohortFacts dossier={dossier} onEdit={() => onDialog('edit')} />
      <Deadlines />
    </>
  )
  if (participants.length + dossier.withdrawn.length === 0)
    return (
      <>
        {head}
        <EmptyState
          icon={<IconUserPlus size={36} stroke={1.5} />}
          title={t(cohortWords.nobodyIn)}
          actions={
            <>
              <Button leftSection={<IconFileImport size={18} />} onClick={() => go(`/import?cohort=${cohort.id}`)}>
                {t(cohortWords.importHere)}
              </Button>
              <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={() => onDialog('add')}>
                {t(cohortWords.addPerson)}
              </Button>
            </>
          }
        >
          {t(cohortWords.nobodyInText)}
        </EmptyState>
      </>
    )
  const check = (chosen: CheckName | null) => onFilter({ ...filter, check: chosen })
  return (
    <>
      {head}
      {dossier.findings.length > 0 && (
        <section aria-label={t(cohortWords.cohortFindings)}>
          <FindingList problems={problemsOf(dossier.findings, language)} />
        </section>
      )}
      <MissingCounts participants={participants} chosen={filter.check} onChoose={check} />
      <FilterBar
        participants={participants}
        shown={shown.length}
        filter={filter}
        onFilter={onFilter}
        onAdd={() => onDialog('add')}
        onInsurance={() => onDialog('insurance')}
      />
      <ParticipantTable
        participants={shown}
        everybody={dossier}
        open={opened}
        onOrder={onOrder}
        onOpen={openRow}
        empty={t(cohortWords.nobodyFits)}
      />
      <div>
        <WithdrawnSection
          withdrawn={dossier.withdrawn}
          participants={participants}
          onOpen={({ enrolment }) => open(enrolment.id)}
        />
        <ImportsSection imports={dossier.imports} />
      </div>
    </>
  )
}
