import { ActionIcon, UnstyledButton } from '@mantine/core'
import { valueAt } from '@shared/model/paths'
import type { Standalone } from '@shared/model/types'
import { recordWords } from '@shared/text/records'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { recordDef } from '../dictionary-fields'
import { NewRecordDialog } from '../new-record/NewRecordDialog'
import { ReferenceField } from '../ReferenceField'
import { useRecordScope } from '../record-scope'
import { ConnectionLine } from './Connections'
import styles from './LinkedRecords.module.css'
import { useLaidOut } from './laid-out'
import { useNamed } from './named'

interface LinkedRecordsProps {
  type: Standalone
  /** Where the list of their ids lives in the record of the scope: `projects.k9.cohorts`. */
  path: string
  title: string
  /** The title stands above already, as that of a section. */
  untitled?: boolean
  /** What a new one begins with; absent: none is made here. */
  start?: Readonly<Record<string, unknown>>
  /** What the item that holds the list begins with, should the first link make it. */
  begun?: Readonly<Record<string, unknown>>
}

/** Records that the one in scope refers to by a list: each with the way there, more found by typing or made here. */
export function LinkedRecords({ type, path, title, untitled, start, begun = {} }: LinkedRecordsProps) {
  const { t, language } = useText()
  const { row, save, readOnly } = useRecordScope()
  const { lineOf } = useNamed()
  useLaidOut([path])
  const [making, setMaking] = useUnfinished(`making ${path}`, false)
  const held = valueAt(row, path)
  const ids = Array.isArray(held) ? held.filter((id): id is string => typeof id === 'string') : []
  const what = recordDef(type).label[language]
  const write = (next: string[]) => save(title, { ...begun, [path]: next.length ? next : undefined })
  return (
    <section className={styles.group} aria-label={title}>
      {!untitled && (
        <h4 className={styles.title}>
          {title}
          {ids.length > 0 && <span className={styles.count}>{ids.length}</span>}
        </h4>
      )}
      <ul className={styles.lines}>
        {ids.map((id) => {
          const line = lineOf(id)
          return (
            <li key={id} className={styles.line}>
              <div className={styles.there}>{line && <ConnectionLine line={line} />}</div>
              {!readOnly && (
                <ActionIcon
                  size="sm"
                  aria-label={t(recordWords.unlink, {
                    name: (line?.name?.[language] || line?.name?.zh || line?.name?.en) ?? what,
                  })}
                  onClick={() => void write(ids.filter((each) => each !== id))}
                >
                  <IconX size={14} />
                </ActionIcon>
              )}
            </li>
          )
        })}
      </ul>
      {!readOnly && (
        <div className={styles.find} data-labels="heard">
          <ReferenceField
            key={ids.length}
            type={type}
            label={t(recordWords.linkOne, { what: language === 'en' ? what.toLowerCase() : what })}
            placeholder={t(recordWords.linkOne, { what: language === 'en' ? what.toLowerCase() : what })}
            value={undefined}
            onSave={(id) => id && !ids.includes(id) && void write([...ids, id])}
            onMade={(id, change) => void save(title, { ...begun, [path]: [...ids, id] }, [change])}
          />
          {start && (
            <UnstyledButton className={styles.make} onClick={() => setMaking(true)}>
              <IconPlus size={14} aria-hidden />
              {t(recordWords.newRecord, { what: language === 'en' ? what.toLowerCase() : what })}
            </UnstyledButton>
          )}
        </div>
      )}
      {making && (
        <NewRecordDialog
          type={type}
          start={start}
          opened
          onClose={() => setMaking(false)}
          onMade={(id) => void write([...ids, id])}
        />
      )}
    </section>
  )
}
