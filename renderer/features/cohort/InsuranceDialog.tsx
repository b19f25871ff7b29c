import type { CohortDossier } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { inLanguage } from '../../records/names'
import { RecordScopeProvider } from '../../records/record-scope'
import { DetailDrawer } from '../../ui/DetailDrawer'
import { useText } from '../../ui/language'
import { Policies } from './Policies'

interface InsuranceDialogProps {
  opened: boolean
  onClose(): void
  dossier: CohortDossier
}

/** The policies of the cohort beside the list of its people. */
export function InsuranceDialog({ opened, onClose, dossier }: InsuranceDialogProps) {
  const { t, language } = useText()
  const { cohort } = dossier
  const name = inLanguage(cohort.name, language) || t(cohortWords.unnamed)
  return (
    <DetailDrawer opened={opened} onClose={onClose} title={t(cohortWords.insuranceTitle)} subtitle={name}>
      <RecordScopeProvider type="cohort" row={cohort} name={name}>
        <Policies dossier={dossier} />
      </RecordScopeProvider>
    </DetailDrawer>
  )
}
