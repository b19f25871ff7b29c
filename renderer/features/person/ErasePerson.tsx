import type { Row } from '@shared/model/types'
import { useLocation } from 'wouter'
import { listAddress } from '../../records/addresses'
import { EraseDialog } from '../../records/person/EraseDialog'
import { useRecordScope } from '../../records/record-scope'

/** Erases the person of the page, and leaves it. */
export function ErasePerson({ person, onClose }: { person: Row<'person'>; onClose(): void }) {
  const [, go] = useLocation()
  const { name } = useRecordScope()
  return (
    <EraseDialog
      people={[{ id: person.id, name: { en: name, zh: name } }]}
      reason="asked"
      onClose={onClose}
      onErased={() => go(listAddress.person)}
    />
  )
}
