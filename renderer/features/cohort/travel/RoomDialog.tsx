import { Button } from '@mantine/core'
import { cohortPage } from '@shared/text/cohort-page'
import { IconTrash } from '@tabler/icons-react'
import { useChanges } from '../../../records/changes'
import { updated } from '../../../records/edits'
import { Fields } from '../../../records/page/Fields'
import { Dialog } from '../../../ui/Dialog'
import { useCohort } from '../cohort-context'

/** The facts of one room; they save as they are left. Removing it takes everybody out of it. */
export function RoomDialog({ room, onClose }: { room: string; onClose(): void }) {
  const { dossier, cohort, t } = useCohort()
  const { make } = useChanges()
  const title = cohort.rooms?.[room]?.number || t(cohortPage.unnamedRoom)
  const remove = () => {
    onClose()
    void make(t(cohortPage.roomRemoved, { room: title }), [
      updated('cohort', cohort, { [`rooms.${room}`]: undefined }),
      ...[...dossier.participants, ...dossier.withdrawn]
        .filter(({ enrolment }) => enrolment.room === room)
        .map(({ enrolment }) => updated('enrolment', enrolment, { room: undefined })),
    ])
  }
  return (
    <Dialog opened onClose={onClose} title={t(cohortPage.editRoom, { room: title })} size="md">
      <Fields
        record="room"
        within={`rooms.${room}`}
        fields={['number', 'type', 'place', 'beds', 'dates', 'remarks']}
        wide={['dates', 'remarks']}
      />
      <Button variant="subtle" color="brick" leftSection={<IconTrash size={16} />} onClick={remove}>
        {t(cohortPage.removeRoom)}
      </Button>
    </Dialog>
  )
}
