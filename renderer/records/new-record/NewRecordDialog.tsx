import type { Change } from '@shared/model/change-set'
import { valueAt, withValue } from '@shared/model/paths'
import { recordName } from '@shared/model/record-name'
import type { AnyRow, Reader, Row, Standalone } from '@shared/model/types'
import { recordWords } from '@shared/text/records'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { addressOf } from '../addresses'
import { useChanges } from '../changes'
import { recordDef } from '../dictionary-fields'
import { created, freshId } from '../edits'
import { inLanguage } from '../names'
import { Fields } from '../page/Fields'
import { RecordField } from '../RecordField'
import { DraftScopeProvider } from '../record-scope'
import { askedOfNew } from './fields'
import styles from './NewRecordDialog.module.css'

interface NewRecordDialogProps {
  type: Standalone
  /** Values by path that the new record begins with: `{ 'parties.k1.institution': id }`. */
  start?: Readonly<Record<string, unknown>> | undefined
  opened: boolean
  onClose(): void
  /** Told instead of going to the new record's page. */
  onMade?(id: string): void
  /** Default: new, and what the record is called. */
  title?: string
  /** Above the fields: what is taken over, what else happens. */
  intro?: ReactNode
  /** Asked instead of what is usually asked of the type. */
  fields?: readonly string[]
  /** What is written besides, in the same step, once the new record's id is known. */
  also?(id: string): readonly (Change | null)[]
}

type Items = Readonly<Record<string, Readonly<Record<string, unknown>>>>

const nobody: Reader = {
  get: () => undefined,
  all: () => [],
  enrolmentsOf: () => [],
  enrolmentsWith: () => [],
  referring: () => [],
}

/** Asks for what makes a record of the type, what it is connected with filled in already, and goes to its page. */
export function NewRecordDialog(props: NewRecordDialogProps) {
  const { type, start = {}, opened, onClose, onMade, title, intro, fields, also } = props
  const { t, language } = useText()
  const [, go] = useLocation()
  const { make } = useChanges()
  const asked = askedOfNew[type]
  const [row, setRow] = useState<AnyRow>(() =>
    Object.entries(start).reduce<AnyRow>((draft, [path, value]) => withValue(draft, path, value), {
      id: freshId(),
      seq: 0,
      ...(asked?.state && { state: asked.state }),
    }),
  )
  // Asked once: what the record begins with may name it already.
  const [item] = useState(() => {
    const found = fields ? undefined : asked?.item
    const given = Object.values((found && (valueAt(row, found.list) as Items)) ?? {})
    return found && !given.some(found.isIt) ? found : undefined
  })
  const [itemKey] = useState(freshId)
  const [made, setMade] = useState<readonly Change[]>([])
  const what = recordDef(type).label[language]
  const name = inLanguage(recordName(nobody, type, row as unknown as Row<Standalone>), language)
  const submit = async () => {
    const change = created(type, row as unknown as Row<Standalone>)
    if (!(await make(t(recordWords.created, { name: name || what }), [...made, change, ...(also?.(row.id) ?? [])])))
      return
    onClose()
    if (onMade) onMade(row.id)
    else go(addressOf(type, row.id))
  }
  return (
    <Dialog
      opened={opened}
      onClose={onClose}
      title={title ?? t(recordWords.newRecord, { what: language === 'en' ? what.toLowerCase() : what })}
      verb={t(recordWords.create)}
      onSubmit={submit}
    >
      {intro && <p className={styles.intro}>{intro}</p>}
      <DraftScopeProvider
        type={type}
        row={row as unknown as Row<Standalone>}
        made={made.flatMap(namedChange)}
        onChange={(values, alongside) => {
          setRow((draft) => Object.entries(values).reduce((next, [path, value]) => withValue(next, path, value), draft))
          setMade((before) => [...before, ...alongside])
        }}
      >
        {item && (
          <RecordField
            record={type}
            field={`${item.list}.${item.field}`}
            within={`${item.list}.${itemKey}`}
            start={item.start}
            label={t(item.label)}
            autoFocus
          />
        )}
        <Fields record={type} fields={fields ?? asked?.fields ?? []} wide={asked?.wide ?? []} />
      </DraftScopeProvider>
    </Dialog>
  )
}

/** A record that is to be made, as a choice of a field. */
function namedChange(change: Change): { value: string; label: string }[] {
  if (change.op !== 'create') return []
  const name = recordName(nobody, change.t, change.row as unknown as Row<Standalone>)
  return [{ value: change.id, label: name?.zh ?? name?.en ?? change.id }]
}
