import type { Standalone } from '@shared/model/types'
import { listWords } from '@shared/text/lists'
import { recordWords } from '@shared/text/records'
import { useView } from '../../office/hooks'
import { savedBefore } from '../../office/saved-before'
import { Confirm } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { useChanges } from '../changes'

interface DeleteManyProps {
  type: Standalone
  ids: readonly string[]
  onClose(): void
  onDone(): void
}

/** Takes records away together, after saying what goes with them. */
export function DeleteMany({ type, ids, onClose, onDone }: DeleteManyProps) {
  const { t } = useText()
  const { make } = useChanges()
  const { result: removal } = useView('removalOfMany', { type, ids })
  const count = ids.length
  if (!removal) return null
  const remove = async () => {
    await savedBefore('bulkDelete')
    if (await make(t(listWords.deletedMany, { count }), removal.changes)) onDone()
  }
  const { along, emptied } = removal
  return (
    <Confirm
      opened
      dangerous
      title={t(listWords.deleteTitle, { count })}
      verb={t(recordWords.delete)}
      onClose={onClose}
      onConfirm={() => void remove()}
    >
      {along.length === 0 && emptied.length === 0 && <p>{t(recordWords.deleteAlone)}</p>}
      {along.length > 0 && <p>{t(recordWords.deleteAlong, { count: along.length })}</p>}
      {emptied.length > 0 && <p>{t(recordWords.deleteEmptied, { count: emptied.length })}</p>}
      {(along.length > 0 || emptied.length > 0) && <p>{t(recordWords.deleteUndo)}</p>}
    </Confirm>
  )
}
