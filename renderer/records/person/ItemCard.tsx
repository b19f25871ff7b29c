import { ActionIcon, Button, Tooltip } from '@mantine/core'
import type { RecordKey } from '@shared/model/dictionary'
import { peopleWords } from '@shared/text/people'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useText } from '../../ui/language'
import { useChanges } from '../changes'
import { recordDef } from '../dictionary-fields'
import { freshId, updated } from '../edits'
import { useRecordScope } from '../record-scope'
import styles from './PersonDrawer.module.css'

interface ItemCardProps {
  /** Record type of the item and where it lives: `documents.k9`. */
  record: RecordKey
  path: string
  title: ReactNode
  /** Before the bin: marks and buttons. */
  tools?: ReactNode
  children: ReactNode
}

/** One item of a list of a record, with its fields and the way to take it away. */
export function ItemCard({ record, path, title, tools, children }: ItemCardProps) {
  const { t, language } = useText()
  const { remove } = useItems(record)
  const label = t(peopleWords.remove, { what: recordDef(record).label[language] })
  return (
    <div className={styles.item}>
      <div className={styles.itemHead}>
        <span className={styles.itemTitle}>{title}</span>
        <span className={styles.itemTools}>
          {tools}
          <Tooltip label={label}>
            <ActionIcon aria-label={label} onClick={() => remove(path)}>
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        </span>
      </div>
      {children}
    </div>
  )
}

/** Adding to and taking from a list of the record in scope. */
export function useItems(record: RecordKey) {
  const { t, language } = useText()
  const { make } = useChanges()
  const { type, row, name } = useRecordScope()
  const what = recordDef(record).label[language]
  return {
    add: (list: string, values: Record<string, unknown>) =>
      make(t(peopleWords.itemAdded, { what, name }), [
        updated(type, row as never, { [`${list}.${freshId()}`]: values }),
      ]),
    remove: (path: string) =>
      make(t(peopleWords.removed, { what, name }), [updated(type, row as never, { [path]: undefined })]),
  }
}

/** Adds an item to a list. */
export function AddItem({ label, onAdd }: { label: string; onAdd(): void }) {
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} />} onClick={onAdd}>
      {label}
    </Button>
  )
}

export function NoItems({ children }: { children: ReactNode }) {
  return <div className={styles.none}>{children}</div>
}
