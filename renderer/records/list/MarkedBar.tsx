import { Button, CloseButton } from '@mantine/core'
import type { ListQuery } from '@shared/list/list-view'
import { showNumber } from '@shared/model/show'
import { listWords } from '@shared/text/lists'
import { IconEdit, IconFileExport, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { office } from '../../office/client'
import { useText } from '../../ui/language'
import { DeleteMany } from './DeleteMany'
import { EditMany } from './EditMany'
import styles from './RecordList.module.css'

interface MarkedBarProps {
  query: ListQuery
  marked: ReadonlySet<string>
  revealed: boolean
  country: 'CN' | 'GB'
  onExport(ids: readonly string[]): void
  onUnmark(): void
}

/** What can be done with the chosen rows, all at once. */
export function MarkedBar({ query, marked, revealed, country, onExport, onUnmark }: MarkedBarProps) {
  const { t, language } = useText()
  const [doing, setDoing] = useState<'edit' | 'delete' | null>(null)
  const ids = [...marked]
  const inOrder = async () => (await office.view('listIds', query)).filter((id) => marked.has(id))
  const close = () => setDoing(null)
  return (
    <div className={styles.marked} role="toolbar" aria-label={t(listWords.marked, { count: marked.size })}>
      <strong role="status">{t(listWords.marked, { count: showNumber(marked.size, language) })}</strong>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconEdit size={16} aria-hidden />}
        onClick={() => setDoing('edit')}
      >
        {t(listWords.editMany)}
      </Button>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileExport size={16} aria-hidden />}
        onClick={() => void inOrder().then(onExport)}
      >
        {t(listWords.exportMarked)}
      </Button>
      <Button
        size="xs"
        variant="default"
        color="brick"
        leftSection={<IconTrash size={16} aria-hidden />}
        onClick={() => setDoing('delete')}
      >
        {t(listWords.deleteMany)}
      </Button>
      <CloseButton size="sm" aria-label={t(listWords.unmark)} onClick={onUnmark} />
      {doing === 'edit' && (
        <EditMany type={query.type} ids={ids} revealed={revealed} country={country} onClose={close} />
      )}
      {doing === 'delete' && <DeleteMany type={query.type} ids={ids} onClose={close} onDone={onUnmark} />}
    </div>
  )
}
