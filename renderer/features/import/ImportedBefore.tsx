import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import type { Session } from './import-run'
import { Notice } from './Notice'

/** Says that this very file was imported before, and what that means for what is done with it now. */
export function ImportedBefore({ session }: { session: Session }) {
  const { t } = useText()
  const { before, refused, tables } = session.view
  if (!before) return null
  const nothingNew = tables.every(({ rowCount, counts }) => counts.same === rowCount)
  const words =
    // A new cohort would have its people travel a second time.
    refused?.code === 'noCohort'
      ? importWords.importedBeforeAnother
      : nothingNew
        ? importWords.importedBeforeSame
        : importWords.importedBefore
  return <Notice tone="info">{t(words)}</Notice>
}
