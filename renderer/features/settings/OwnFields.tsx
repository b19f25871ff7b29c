import { ActionIcon, Button, Select, Switch, TextInput } from '@mantine/core'
import type { OwnFieldEdit, OwnFieldPlan, OwnFieldUse } from '@shared/list/own-field-edit'
import { type OwnKind, ownColumnKey, ownKinds } from '@shared/model/own-fields'
import { showNumber } from '@shared/model/show'
import { app } from '@shared/text/app'
import { ownFieldWords } from '@shared/text/own-fields'
import { IconX } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { Link } from 'wouter'
import { office } from '../../office/client'
import { useView } from '../../office/hooks'
import { addressOf, listAddress } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { Confirm, Dialog } from '../../ui/Dialog'
import { FieldText } from '../../ui/fields/FieldText'
import { useText } from '../../ui/language'
import styles from './OwnFields.module.css'
import rules from './Rules.module.css'

/** Values that stand in the way of another kind. */
interface Refused extends Pick<OwnFieldPlan, 'unfit' | 'unfitCount'> {
  name: string
  kind: OwnKind
}

/** The fields the office gave its people: named, typed, described, hidden, removed. */
export function OwnFields() {
  const { t, language } = useText()
  const { result: fields } = useView('ownFields', {})
  const { make } = useChanges()
  const [refused, setRefused] = useState<Refused | null>(null)
  const [taken, setTaken] = useState<string | null>(null)

  /** True where it was done, or was nothing to do. */
  const edit = async (key: string, name: string, wanted: OwnFieldEdit, note: string): Promise<boolean> => {
    const plan = await office.view('planOwnField', { key, edit: wanted, language })
    setTaken(plan.taken ? key : null)
    if (plan.unfitCount > 0 && wanted.is === 'retyped') setRefused({ ...plan, name, kind: wanted.kind })
    if (plan.taken || plan.unfitCount > 0) return false
    return plan.changes.length === 0 || make(note, plan.changes)
  }
  if (!fields) return null
  return (
    <>
      <p className={rules.intro}>{t(ownFieldWords.intro)}</p>
      {fields.length === 0 ? (
        <p className={rules.intro}>{t(ownFieldWords.none)}</p>
      ) : (
        <div className={rules.scroll}>
          <table className={styles.fields} data-labels="heard">
            <thead>
              <tr>
                <th scope="col">{t(ownFieldWords.field)}</th>
                <th scope="col">{t(ownFieldWords.kind)}</th>
                <th scope="col">{t(ownFieldWords.meaning)}</th>
                <th scope="col" className={styles.count}>
                  {t(ownFieldWords.people)}
                </th>
                <th scope="col">{t(ownFieldWords.shown)}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <FieldRow
                  key={field.key}
                  field={field}
                  taken={taken === field.key}
                  onEdit={(wanted, note) => edit(field.key, field.name, wanted, note)}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <NewField
        taken={taken === ''}
        onAdd={(name, kind) => edit('', name, { is: 'made', name, kind }, t(ownFieldWords.made, { name }))}
      />
      {refused && <Unfit refused={refused} onClose={() => setRefused(null)} />}
    </>
  )
}

function useKinds() {
  const { t } = useText()
  return ownKinds.map((value) => ({ value, label: t(ownFieldWords[value]) }))
}

interface FieldRowProps {
  field: OwnFieldUse
  taken: boolean
  onEdit(edit: OwnFieldEdit, note: string): Promise<boolean>
}

function FieldRow({ field, taken, onEdit }: FieldRowProps) {
  const { t, language } = useText()
  const [removing, setRemoving] = useState(false)
  const kinds = useKinds()
  const { name, kind, meaning, hidden, people, headings } = field
  const label = (part: string) => t(ownFieldWords.partOf, { name, part })
  const called = language === 'zh' ? headings.join('、') : headings.join(', ')
  return (
    <tr data-hidden={hidden || undefined}>
      <th scope="row" title={name}>
        <FieldText
          label={label(t(ownFieldWords.field))}
          value={name}
          {...(taken && { problems: [{ severity: 'error', text: t(ownFieldWords.taken) }] })}
          {...(called && { hint: t(ownFieldWords.alsoCalled, { names: called }) })}
          onSave={(next) => {
            const plain = next?.trim()
            if (plain)
              void onEdit({ is: 'renamed', name: plain }, t(ownFieldWords.renamed, { from: name, name: plain }))
          }}
        />
      </th>
      <td>
        <Select
          aria-label={label(t(ownFieldWords.kind))}
          allowDeselect={false}
          value={kind}
          data={kinds}
          onChange={(chosen) => {
            const next = kinds.find(({ value }) => value === chosen)
            if (next && next.value !== kind)
              void onEdit({ is: 'retyped', kind: next.value }, t(ownFieldWords.retyped, { name, kind: next.label }))
          }}
        />
      </td>
      <td>
        <FieldText
          label={label(t(ownFieldWords.meaning))}
          value={meaning || undefined}
          onSave={(next) => void onEdit({ is: 'described', meaning: next ?? '' }, t(ownFieldWords.described, { name }))}
        />
      </td>
      <td className={styles.count}>
        {people > 0 && !hidden ? (
          <Link href={`${listAddress.person}?${new URLSearchParams({ [ownColumnKey(field)]: ':filled' })}`}>
            {showNumber(people, language)}
          </Link>
        ) : (
          showNumber(people, language)
        )}
      </td>
      <td>
        <Switch
          aria-label={label(t(ownFieldWords.shown))}
          checked={!hidden}
          onChange={(event) => {
            const hide = !event.currentTarget.checked
            void onEdit({ is: 'hidden', hidden: hide }, t(ownFieldWords[hide ? 'hidden' : 'shownAgain'], { name }))
          }}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t(ownFieldWords.remove, { name })}
          title={t(ownFieldWords.remove, { name })}
          onClick={() => setRemoving(true)}
        >
          <IconX size={16} />
        </ActionIcon>
        <Confirm
          opened={removing}
          title={t(ownFieldWords.remove, { name })}
          verb={t(ownFieldWords.removeVerb)}
          dangerous
          onClose={() => setRemoving(false)}
          onConfirm={() => void onEdit({ is: 'removed' }, t(ownFieldWords.removed, { name }))}
        >
          {t(ownFieldWords.removeText, { count: people })}
        </Confirm>
      </td>
    </tr>
  )
}

interface NewFieldProps {
  taken: boolean
  onAdd(name: string, kind: OwnKind): Promise<boolean>
}

function NewField({ taken, onAdd }: NewFieldProps) {
  const { t } = useText()
  const kinds = useKinds()
  const [name, setName] = useState('')
  const [kind, setKind] = useState<OwnKind>('text')
  const add = async (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() !== '' && (await onAdd(name.trim(), kind))) setName('')
  }
  return (
    <form className={styles.add} onSubmit={(event) => void add(event)}>
      <TextInput
        label={t(ownFieldWords.newField)}
        value={name}
        {...(taken && { error: t(ownFieldWords.taken) })}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Select
        label={t(ownFieldWords.kind)}
        allowDeselect={false}
        value={kind}
        data={kinds}
        onChange={(chosen) => setKind(ownKinds.find((one) => one === chosen) ?? 'text')}
      />
      <Button type="submit" variant="default" disabled={name.trim() === ''}>
        {t(ownFieldWords.add)}
      </Button>
    </form>
  )
}

/** Whose values keep a field from becoming of another kind. */
function Unfit({ refused: { name, kind, unfit, unfitCount }, onClose }: { refused: Refused; onClose(): void }) {
  const { t } = useText()
  return (
    <Dialog opened title={t(ownFieldWords.unfitTitle, { name })} onClose={onClose}>
      <p>{t(ownFieldWords.unfitText, { count: unfitCount, kind: t(ownFieldWords[kind]) })}</p>
      <ul className={styles.unfit}>
        {unfit.map(({ id, name: person, value }) => (
          <li key={`${id} ${value}`}>
            <Link href={addressOf('person', id)}>{person || t(app.none)}</Link>
            <span>{value}</span>
          </li>
        ))}
      </ul>
      {unfitCount > unfit.length && (
        <p className={rules.intro}>{t(ownFieldWords.unfitMore, { count: unfitCount - unfit.length })}</p>
      )}
    </Dialog>
  )
}
