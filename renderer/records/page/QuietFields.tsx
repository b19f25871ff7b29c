import { ActionIcon, UnstyledButton } from '@mantine/core'
import type { Bilingual } from '@shared/model/define'
import type { RecordKey } from '@shared/model/dictionary'
import { showField } from '@shared/model/kinds'
import { isMasked } from '@shared/model/masked'
import { valueAt } from '@shared/model/paths'
import type { Standalone } from '@shared/model/types'
import type { Finding } from '@shared/rules/finding'
import { coveredText } from '@shared/rules/masking'
import { app } from '@shared/text/app'
import { recordWords } from '@shared/text/records'
import { IconEye, IconEyeOff, IconPencil, IconPlus } from '@tabler/icons-react'
import { type FocusEvent, useRef, useState } from 'react'
import { Link } from 'wouter'
import { FindingList } from '../../ui/FindingList'
import { useText } from '../../ui/language'
import { Masked } from '../../ui/Masked'
import { useMomentary } from '../../ui/momentary'
import { useUnfinished } from '../../ui/unfinished'
import { addressOf, isListed } from '../addresses'
import { columnKeys, fieldDef } from '../dictionary-fields'
import { problemsOf } from '../finding-words'
import { RecordField } from '../RecordField'
import { useRecordScope } from '../record-scope'
import { useDismissal } from '../refused'
import { keepFocus } from './keep-focus'
import { useLaidOut } from './laid-out'
import { useNamed } from './named'
import styles from './QuietFields.module.css'

/** A field by its key, with another label than the dictionary's where that says more here. */
export type QuietField = string | { field: string; label: Bilingual }

interface QuietFieldsProps {
  record: RecordKey
  /** In the order in which they stand. */
  fields: readonly QuietField[]
  /** Where the item that holds them lives in the record of the scope: `pairs.k9`. */
  within?: string
  /** Fields over the whole width. */
  wide?: readonly string[]
}

/**
 * Fields that read as text until they are wanted: a click on a value opens its field, leaving it closes it again. What
 * is empty is one quiet line of things that could be added; what is wrong stays open.
 */
export function QuietFields({ record, fields, within, wide = [] }: QuietFieldsProps) {
  const { t, language } = useText()
  const scope = useRecordScope()
  const keys = fields.map((given) => (typeof given === 'string' ? given : given.field))
  const [open, setOpen] = useUnfinished<string | null>(`open of ${[within, ...keys].join()}`, null)
  useLaidOut(within ? [within] : keys)
  const place = useRef<HTMLDivElement>(null)
  const [eyeOpen, turnEye] = useMomentary()
  const [lookedAt, setLookedAt] = useState('')
  const showOne = (field: string, shown: boolean) => {
    setLookedAt(field)
    turnEye(shown)
  }

  const all = fields.map((given) => {
    const { field, label } = typeof given === 'string' ? { field: given, label: undefined } : given
    const def = fieldDef(record, field)
    const key = field.slice(field.lastIndexOf('.') + 1)
    const path = within ? `${within}.${key}` : key
    const value = valueAt(scope.row, path)
    const pending = valueAt(scope.row, within ? `${within}.pending.${key}` : `pending.${key}`) === true
    const findings = scope.findings.filter((finding) =>
      finding.path === undefined
        ? finding.field !== null && columnKeys(def).includes(finding.field)
        : finding.path === path,
    )
    const empty = value === undefined && !pending
    return { field, def, value, label: (label ?? def.label)[language], own: label?.[language], empty, findings }
  })
  const standing = all.filter(({ field, empty, findings }) => !empty || findings.length > 0 || field === open)
  const empty = scope.readOnly ? [] : all.filter((each) => !standing.includes(each))

  /** Closes the field that was left, unless it holds something it could not read. */
  const leave = (event: FocusEvent<HTMLElement>) => {
    const cell = event.currentTarget
    const next = event.relatedTarget
    if (next instanceof Node && cell.contains(next)) return
    setTimeout(() => {
      const reading = cell.isConnected && cell.querySelector('[data-severity="error"]')
      if (!reading && !cell.contains(document.activeElement))
        setOpen((now) => (now === cell.dataset.field ? null : now))
    }, 0)
  }
  const begin = (field: string) => {
    setOpen(field)
    requestAnimationFrame(() => {
      const input = place.current?.querySelector<HTMLElement>(`[data-field="${field}"] :is(input, textarea)`)
      input?.focus()
    })
  }

  return (
    <div className={styles.frame} ref={place}>
      {standing.length > 0 && (
        <div className={styles.grid}>
          {standing.map(({ field, def, value, label, own, empty: blank, findings }) => {
            const span = wide.includes(field) || undefined
            const writing = field === open || (blank && findings.length > 0) || (def.kind === 'flag' && !scope.readOnly)
            if (writing)
              return (
                // biome-ignore lint/a11y/noStaticElementInteractions: hears the focus leave the parts of the one field inside
                <div
                  key={field}
                  data-field={field}
                  data-wide={span}
                  className={styles.open}
                  onBlur={leave}
                  onMouseDown={keepFocus}
                >
                  <RecordField
                    record={record}
                    field={field}
                    within={within}
                    label={own}
                    shownAlone={eyeOpen && field === lookedAt}
                  />
                </div>
              )
            return (
              <Quiet
                key={field}
                label={label}
                wide={span}
                onOpen={scope.readOnly ? undefined : () => begin(field)}
                link={def.kind === 'reference' && typeof value === 'string' ? [def.to as Standalone, value] : undefined}
                field={field}
                def={def}
                value={value}
                findings={findings}
                shown={eyeOpen && field === lookedAt}
                onShow={(shown) => showOne(field, shown)}
              />
            )
          })}
        </div>
      )}
      {empty.length > 0 && (
        <div className={styles.empty}>
          {empty.map(({ field, label }) => (
            <UnstyledButton key={field} className={styles.add} onClick={() => begin(field)}>
              <IconPlus size={14} aria-hidden />
              {label}
            </UnstyledButton>
          ))}
        </div>
      )}
      {standing.length === 0 && empty.length === 0 && <p className={styles.none}>{t(recordWords.nothingListed)}</p>}
    </div>
  )
}

interface QuietProps {
  label: string
  field: string
  def: ReturnType<typeof fieldDef>
  value: unknown
  wide: true | undefined
  onOpen: (() => void) | undefined
  /** Another record that the value is: its name leads there. */
  link: [type: Standalone, id: string] | undefined
  /** Stands open by itself, and the way to that. */
  shown: boolean
  onShow(shown: boolean): void
  findings: readonly Finding[]
}

/** A value as text, and what is wrong with it below. */
function Quiet({ findings, ...shown }: QuietProps) {
  const { language } = useText()
  const { revealed, allSensitive } = useRecordScope()
  const actionFor = useDismissal()
  if (findings.length === 0) return <QuietValue {...shown} />
  return (
    <div data-wide={shown.wide} className={styles.judged}>
      <QuietValue {...shown} />
      <FindingList
        compact
        problems={problemsOf(findings, language, { covered: !revealed, child: allSensitive, actionFor })}
      />
    </div>
  )
}

function QuietValue({ label, field, def, value, wide, onOpen, link, ...eye }: Omit<QuietProps, 'findings'>) {
  const { t, language } = useText()
  const { nameOf } = useNamed()
  const { revealed, allSensitive } = useRecordScope()
  const sensitive = isMasked(def, allSensitive) && !revealed && value !== undefined
  const masked = sensitive && !eye.shown
  const shown =
    value === undefined
      ? t(recordWords.onItsWay)
      : masked
        ? coveredText(value, def.kind)
        : showField(value, def, language, (id) => nameOf(id)) || t(recordWords.unnamed)
  const edit = t(recordWords.editField, { field: label })
  if (link && isListed(link[0]))
    return (
      <div className={styles.quiet} data-field={field} data-wide={wide}>
        <span className={styles.label}>{label}</span>
        <span className={styles.linked}>
          <Link href={addressOf(link[0], link[1])} className={styles.link}>
            {shown}
          </Link>
          {onOpen && (
            <ActionIcon size="sm" className={styles.pencil} aria-label={edit} title={edit} onClick={onOpen}>
              <IconPencil size={14} />
            </ActionIcon>
          )}
        </span>
      </div>
    )
  const body = (
    <>
      <span className={styles.label}>{label}</span>
      <span className={styles.value}>
        {masked ? <Masked>{shown}</Masked> : shown}
        {onOpen && <IconPencil size={14} className={styles.pencil} aria-hidden />}
      </span>
    </>
  )
  const quiet = onOpen ? (
    <UnstyledButton className={styles.quiet} data-field={field} data-wide={wide} title={edit} onClick={onOpen}>
      {body}
    </UnstyledButton>
  ) : (
    <div className={styles.quiet} data-wide={wide}>
      {body}
    </div>
  )
  if (!sensitive) return quiet
  const look = t(eye.shown ? app.hideLabel : app.showLabel, { label })
  return (
    <div className={styles.masking} data-wide={wide}>
      {quiet}
      <ActionIcon
        size="sm"
        className={styles.eye}
        aria-label={look}
        title={look}
        onClick={() => eye.onShow(!eye.shown)}
      >
        {eye.shown ? <IconEyeOff size={15} /> : <IconEye size={15} />}
      </ActionIcon>
    </div>
  )
}
