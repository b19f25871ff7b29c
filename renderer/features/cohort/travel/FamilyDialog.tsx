import { Button } from '@mantine/core'
import { fullName } from '@shared/model/names'
import { cohortPage } from '@shared/text/cohort-page'
import { IconTrash } from '@tabler/icons-react'
import { useChanges } from '../../../records/changes'
import { updated } from '../../../records/edits'
import { Fields } from '../../../records/page/Fields'
import { Dialog } from '../../../ui/Dialog'
import { useCohort } from '../cohort-context'

/** The facts of one host family; they save as they are left. Removing it takes everybody out of it. */
export function FamilyDialog({ family, onClose }: { family: string; onClose(): void }) {
  const { dossier, cohort, t } = useCohort()
  const { make } = useChanges()
  const title = fullName(cohort.hostFamilies?.[family]?.name) || t(cohortPage.newFamily)
  const remove = () => {
    onClose()
    void make(t(cohortPage.familyRemoved, { name: title }), [
      updated('cohort', cohort, { [`hostFamilies.${family}`]: undefined }),
      ...[...dossier.participants, ...dossier.withdrawn]
        .filter(({ enrolment }) => enrolment.hostFamily === family)
        .map(({ enrolment }) => updated('enrolment', enrolment, { hostFamily: undefined })),
    ])
  }
  return (
    <Dialog opened onClose={onClose} title={t(cohortPage.editRoom, { room: title })} size="md">
      <Fields
        record="hostFamily"
        within={`hostFamilies.${family}`}
        fields={['name', 'phone', 'address', 'safeguardingCheckedOn', 'recheckOn', 'places', 'pets', 'remarks']}
        wide={['address', 'remarks']}
      />
      <Button variant="subtle" color="brick" leftSection={<IconTrash size={16} />} onClick={remove}>
        {t(cohortPage.removeFamily)}
      </Button>
    </Dialog>
  )
}
