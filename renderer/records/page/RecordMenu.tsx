import { ActionIcon, Menu } from '@mantine/core'
import { shelf } from '@shared/documents/shelf'
import type { Standalone } from '@shared/model/types'
import { shelfWords } from '@shared/text/documents/shelf'
import { packWords } from '@shared/text/printing'
import { recordWords } from '@shared/text/records'
import { erasureWords } from '@shared/text/retention'
import { IconDots, IconFiles, IconPrinter, IconTrash } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../office/hooks'
import { Confirm } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { isListed, listAddress } from '../addresses'
import { useChanges } from '../changes'
import { useRecordScope } from '../record-scope'

/** What can be done with the whole record: what the page adds, and deleting it. */
export function RecordMenu({ children }: { children?: ReactNode }) {
  const { t } = useText()
  const [deleting, setDeleting] = useState(false)
  const [, go] = useLocation()
  const { type, row } = useRecordScope()
  return (
    <>
      <Menu width={220} position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t(recordWords.more)}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {children}
          {shelf.some((entry) => entry.of === type) && (
            <Menu.Item leftSection={<IconPrinter size={16} />} onClick={() => go(`/documents/${type}/${row.id}`)}>
              {t(shelfWords.documents)}
            </Menu.Item>
          )}
          {type === 'cohort' && (
            <Menu.Item leftSection={<IconFiles size={16} />} onClick={() => go(`/documents/cohort/${row.id}?pack`)}>
              {t(packWords.open)}
            </Menu.Item>
          )}
          <Menu.Item color="brick" leftSection={<IconTrash size={16} />} onClick={() => setDeleting(true)}>
            {t(recordWords.delete)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {deleting && <DeleteRecord onClose={() => setDeleting(false)} />}
    </>
  )
}

/** Asks before a record goes, and says what goes with it and what is left with an empty place. */
function DeleteRecord({ onClose }: { onClose(): void }) {
  const { t } = useText()
  const [, go] = useLocation()
  const { make } = useChanges()
  const { type, row, name } = useRecordScope()
  const { result: removal } = useView('removal', { type: type as Standalone, id: row.id })
  if (!removal) return null
  const remove = async () => {
    if (await make(t(recordWords.deleted, { name }), removal.changes)) go(isListed(type) ? listAddress[type] : '/')
  }
  const alone = removal.along.length + removal.emptied.length === 0
  return (
    <Confirm
      opened
      title={t(recordWords.deleteTitle, { name })}
      verb={t(recordWords.delete)}
      dangerous
      onConfirm={remove}
      onClose={onClose}
    >
      {alone && <p>{t(recordWords.deleteAlone)}</p>}
      {removal.along.length > 0 && <p>{t(recordWords.deleteAlong, { count: removal.along.length })}</p>}
      {removal.emptied.length > 0 && <p>{t(recordWords.deleteEmptied, { count: removal.emptied.length })}</p>}
      {!alone && <p>{t(recordWords.deleteUndo)}</p>}
      {type === 'person' && <p>{t(erasureWords.deleteIsNot)}</p>}
    </Confirm>
  )
}
