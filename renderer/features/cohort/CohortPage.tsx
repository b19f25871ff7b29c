import { Button } from '@mantine/core'
import type { Row } from '@shared/model/types'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { IconFileImport, IconUserPlus, IconUsersGroup } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../office/hooks'
import { problemsOf } from '../../records/finding-words'
import { PersonDrawer } from '../../records/person/PersonDrawer'
import { EmptyState } from '../../ui/EmptyState'
import { FindingList } from '../../ui/FindingList'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page } from '../../ui/PageHeader'
import { AddPersonDialog } from './AddPersonDialog'
import { ChaseDialog } from './ChaseDialog'
import { CohortDrawer } from './CohortDrawer'
import { CohortTitle } from './CohortTitle'
import type { CohortDialog } from './cohort-dialog'
import { FilterBar } from './FilterBar'
import { ImportsSection } from './ImportsSection'
import { InsuranceDialog } from './InsuranceDialog'
import { MissingCounts } from './MissingCounts'
import { ParticipantActions } from './ParticipantActions'
import { ParticipantTable } from './ParticipantTable'
import { filtered, noFilter } from './participant-filter'
import { ReplaceDialog } from './ReplaceDialog'
import { WithdrawnSection } from './WithdrawnSection'

interface CohortPageProps {
  id: string
  office: Row<'office'>
}

/** A cohort: who is in it, what is missing before departure, and everything that is done about it. */
export function CohortPage({ id, office }: CohortPageProps) {
  const { t } = useText()
  const { result: dossier, stale } = useView('cohort', { id })
  if (dossier === undefined || (stale && !dossier)) return <Loading />
  if (dossier === null) {
    return (
      <EmptyState icon={<IconUsersGroup size={36} stroke={1.5} />} title={t(cohortWords.notThere)}>
        {t(cohortWords.notThereText)}
      </EmptyState>
    )
  }
  return <Loaded dossier={dossier} office={office} />
}

function Loaded({ dossier, office }: { dossier: CohortDossier; office: Row<'office'> }) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const [filter, setFilter] = useState(noFilter)
  const [open, setOpen] = useState<string | null>(null)
  const [order, setOrder] = useState<readonly string[]>([])
  const [dialog, setDialog] = useState<CohortDialog>(null)
  const { cohort, participants, withdrawn } = dossier
  const shown = filtered(participants, filter)
  const everybody = [...participants, ...withdrawn]
  const opened: Participant | null = everybody.find(({ enrolment }) => enrolment.id === open) ?? null
  const close = () => setDialog(null)
  const place = order.indexOf(open ?? '')
  const step = (to: string | undefined) => (to ? () => setOpen(to) : null)
  const steps = place < 0 ? undefined : { before: step(order[place - 1]), after: step(order[place + 1]) }
  const nobody = everybody.length === 0

  return (
    <Page>
      <CohortTitle dossier={dossier} onDialog={setDialog} />
      {dossier.findings.length > 0 && !nobody && (
        <section aria-label={t(cohortWords.cohortFindings)}>
          <FindingList problems={problemsOf(dossier.findings, language)} />
        </section>
      )}
      {nobody ? (
        <EmptyState
          icon={<IconUserPlus size={36} stroke={1.5} />}
          title={t(cohortWords.nobodyIn)}
          actions={
            <>
              <Button leftSection={<IconFileImport size={18} />} onClick={() => go(`/import?cohort=${cohort.id}`)}>
                {t(cohortWords.importHere)}
              </Button>
              <Button variant="default" leftSection={<IconUserPlus size={18} />} onClick={() => setDialog('add')}>
                {t(cohortWords.addPerson)}
              </Button>
            </>
          }
        >
          {t(cohortWords.nobodyInText)}
        </EmptyState>
      ) : (
        <>
          <MissingCounts
            participants={participants}
            chosen={filter.check}
            onChoose={(check) => setFilter({ ...filter, check })}
          />
          <FilterBar
            participants={participants}
            shown={shown.length}
            filter={filter}
            onFilter={setFilter}
            onAdd={() => setDialog('add')}
            onInsurance={() => setDialog('insurance')}
          />
          <ParticipantTable
            participants={shown}
            open={open}
            onOrder={setOrder}
            leader={cohort.leader}
            onOpen={({ enrolment }) => setOpen(enrolment.id)}
            empty={t(cohortWords.nobodyFits)}
          />
        </>
      )}
      <div>
        <WithdrawnSection withdrawn={withdrawn} onOpen={({ enrolment }) => setOpen(enrolment.id)} />
        <ImportsSection imports={dossier.imports} />
      </div>

      <PersonDrawer
        person={opened?.person ?? null}
        inCohort={opened ? { participant: opened, cohort } : undefined}
        country={office.country}
        startAt={filter.check}
        steps={steps}
        onClose={() => setOpen(null)}
        footer={opened && <ParticipantActions participant={opened} onReplace={() => setDialog('replace')} />}
      />
      <CohortDrawer opened={dialog === 'edit'} onClose={close} dossier={dossier} />
      <AddPersonDialog opened={dialog === 'add'} onClose={close} dossier={dossier} onAdded={setOpen} />
      <ChaseDialog opened={dialog === 'chase'} onClose={close} dossier={dossier} />
      <InsuranceDialog opened={dialog === 'insurance'} onClose={close} dossier={dossier} />
      {opened && (
        <ReplaceDialog
          opened={dialog === 'replace'}
          onClose={close}
          dossier={dossier}
          leaving={opened}
          onReplaced={setOpen}
        />
      )}
    </Page>
  )
}
