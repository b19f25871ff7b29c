import type { CheckName, Participant } from '@shared/rules/dossier'
import { PhotoMatchDialog } from '../../records/files/PhotoMatchDialog'
import { PersonDrawer } from '../../records/person/PersonDrawer'
import { AddPersonDialog } from './AddPersonDialog'
import { ChaseDialog } from './ChaseDialog'
import { CohortDrawer } from './CohortDrawer'
import { useCohort } from './cohort-context'
import type { CohortDialog } from './cohort-dialog'
import { InsuranceDialog } from './InsuranceDialog'
import { ParticipantActions } from './ParticipantActions'
import { ReplaceDialog } from './ReplaceDialog'

interface CohortDialogsProps {
  dialog: CohortDialog
  onDialog(dialog: CohortDialog): void
  /** Enrolment of who is open beside the page. */
  opened: string | null
  onOpen(enrolment: string | null): void
  /** Enrolments in the order of the list that is on screen. */
  order: readonly string[]
  startAt: CheckName | null
}

/** Everything that lies over the page of a cohort. */
export function CohortDialogs({ dialog, onDialog, opened, onOpen, order, startAt }: CohortDialogsProps) {
  const { dossier, cohort, office } = useCohort()
  const everybody = [...dossier.participants, ...dossier.withdrawn]
  const participant: Participant | null = everybody.find(({ enrolment }) => enrolment.id === opened) ?? null
  const close = () => onDialog(null)
  const place = order.indexOf(opened ?? '')
  const step = (to: string | undefined) => (to ? () => onOpen(to) : null)
  const steps = place < 0 ? undefined : { before: step(order[place - 1]), after: step(order[place + 1]) }
  return (
    <>
      <PersonDrawer
        person={participant?.person ?? null}
        inCohort={participant ? { participant, cohort, others: everybody } : undefined}
        country={office.country}
        startAt={startAt}
        steps={steps}
        onClose={() => onOpen(null)}
        footer={participant && <ParticipantActions participant={participant} onReplace={() => onDialog('replace')} />}
      />
      <CohortDrawer opened={dialog === 'edit'} onClose={close} dossier={dossier} />
      <AddPersonDialog opened={dialog === 'add'} onClose={close} dossier={dossier} onAdded={onOpen} />
      <ChaseDialog opened={dialog === 'chase'} onClose={close} dossier={dossier} />
      <InsuranceDialog opened={dialog === 'insurance'} onClose={close} dossier={dossier} />
      <PhotoMatchDialog cohortId={cohort.id} opened={dialog === 'photos'} onClose={close} />
      {participant && (
        <ReplaceDialog
          opened={dialog === 'replace'}
          onClose={close}
          dossier={dossier}
          leaving={participant}
          onReplaced={onOpen}
        />
      )}
    </>
  )
}
