import type { Change } from '@shared/model/change-set'
import { valueAt, withValue } from '@shared/model/paths'
import { recordName } from '@shared/model/record-name'
import type { AnyRow, Reader, Row, Standalone } from '@shared/model/types'
import { agreementWords } from '@shared/text/agreement'
import { recordWords } from '@shared/text/records'
import { type ReactNode, useState } from 'react'
import { useLocation } from 'wouter'
import { useView } from '../../office/hooks'
import { Dialog } from '../../ui/Dialog'
import { FindingList } from '../../ui/FindingList'
import { useText } from '../../ui/language'
import { useUnfinished } from '../../ui/unfinished'
import { addressOf } from '../addresses'
import { useChanges } from '../changes'
import { recordDef } from '../dictionary-fields'
import { created, freshId } from '../edits'
import { inLanguage } from '../names'
import { Fields } from '../page/Fields'
import { RecordField } from '../RecordField'
import { DraftScopeProvider } from '../record-scope'
import { askedOfNew, withOwnSide } from './fields'
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

interface Begun {
  row: AnyRow
  /** Key of the item that is asked for with the record. */
  itemKey: string
  asksItem: boolean
  /** What has to be made besides. */
  made: readonly Change[]
}

/** Nothing was filled in besides what the record began with. */
const isEmpty = (row: AnyRow, start: Readonly<Record<string, unknown>>) =>
  Object.keys(start).length === 0 &&
  Object.entries(row).every(([key, value]) => key === 'id' || key === 'seq' || key === 'state' || value === undefined)

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
  const [{ row, itemKey, asksItem, made }, setBegun] = useUnfinished<Begun>(`new ${type}`, () => {
    const row = Object.entries(start).reduce<AnyRow>((draft, [path, value]) => withValue(draft, path, value), {
      id: freshId(),
      seq: 0,
      ...(typeof asked?.state === 'string' && { state: asked.state }),
    })
    // Asked once: what the record begins with may name it already.
    const item = fields ? undefined : asked?.item
    const given = Object.values((item && (valueAt(row, item.list) as Items)) ?? {})
    return { row, itemKey: freshId(), asksItem: item !== undefined && !given.some(item.isIt), made: [] }
  })
  const item = asksItem ? asked?.item : undefined
  const what = recordDef(type).label[language]
  const name = inLanguage(recordName(nobody, type, row as unknown as Row<Standalone>), language)
  const { result: own } = useView('ownInstitution', asked?.ownSideIn ? {} : null)
  const [toldEmpty, setToldEmpty] = useState(false)
  const submit = async () => {
    if (isEmpty(row, start) && made.length === 0) return setToldEmpty(true)
    const begun = typeof asked?.state === 'function' && !row.state ? { ...row, state: asked.state(row) } : row
    const whole = own && asked?.ownSideIn ? withOwnSide(begun, asked.ownSideIn, own.id, freshId()) : begun
    const change = created(type, whole as unknown as Row<Standalone>)
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
          setBegun((now) => ({
            ...now,
            row: Object.entries(values).reduce((next, [path, value]) => withValue(next, path, value), now.row),
            made: [...now.made, ...alongside],
          }))
        }}
      >
        {toldEmpty && isEmpty(row, start) && (
          <FindingList problems={[{ severity: 'error', text: t(recordWords.emptyRecord) }]} />
        )}
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
        {own && <p className={styles.intro}>{t(agreementWords.ownParty, { name: inLanguage(own.name, language) })}</p>}
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
