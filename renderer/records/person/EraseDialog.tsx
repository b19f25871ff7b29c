import { Checkbox, SegmentedControl, TextInput } from '@mantine/core'
import type { BilingualText } from '@shared/model/types'
import type { ErasureView } from '@shared/rules/erasure'
import type { Need } from '@shared/rules/retention-needs'
import { erasureWords } from '@shared/text/retention'
import { useEffect, useRef, useState } from 'react'
import { useView } from '../../office/hooks'
import { Dialog } from '../../ui/Dialog'
import { useText } from '../../ui/language'
import { ProgressBar } from '../../ui/ProgressBar'
import { inLanguage } from '../names'
import styles from './Erase.module.css'
import { ErasedTexts, mentionKey } from './ErasedTexts'
import { GoesAndStays } from './GoesAndStays'
import { NeedList } from './NeedList'
import { useErasing } from './use-erasing'

interface EraseDialogProps {
  people: readonly { id: string; name: BilingualText | undefined }[]
  /** The reason that is chosen at first. */
  reason: Reason
  onClose(): void
  onErased(): void
}

const reasons = ['due', 'asked', 'mistake'] as const
type Reason = (typeof reasons)[number]
const reasonWords = { due: 'reasonDue', asked: 'reasonAsked', mistake: 'reasonMistake' } as const

/** Needs shown; whoever erases many sees the first. */
const MOST_NEEDS = 6

/** What is typed and what is asked for, compared as people type it. */
const plain = (text: string) => text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase()

/** Says what goes, what stays and who still needs them, and erases people once that was confirmed by typing. */
export function EraseDialog({ people, reason: first, onClose, onErased }: EraseDialogProps) {
  const { t, language } = useText()
  const ids = people.map(({ id }) => id)
  const { result: view } = useView('erasure', { ids })
  const { result: needed } = useView('stillNeeded', { ids })
  const [reason, setReason] = useState<Reason>(first)
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const [agreed, setAgreed] = useState(false)
  const [typed, setTyped] = useState('')
  const { share, trouble, erase } = useErasing()
  const [only] = people.length === 1 ? people : []
  const name = inLanguage(only?.name, language)
  const what = only ? name || t(erasureWords.word) : String(people.length)
  const names = Object.values(only?.name ?? {})
  const meant = names.length > 0 ? names : [what]
  const needs = needed ? Object.entries(needed) : []
  const field = useRef<HTMLInputElement>(null)
  const loaded = view !== undefined && needed !== undefined
  // What is asked comes later than the dialog. What has to be read and ticked first is not scrolled away.
  const straight = loaded && needs.length === 0 && view.mentions.length === 0
  useEffect(() => {
    if (straight) field.current?.focus()
  }, [straight])
  const ready = view && needed && share === null
  const confirmed = meant.some((each) => plain(each) === plain(typed)) && (needs.length === 0 || agreed)
  const submit = async () => {
    const mentions = view?.mentions.filter((each) => left.has(mentionKey(each))) ?? []
    const leave = mentions.map(({ type, id, path }) => ({ type, id, path }))
    const known = people.flatMap((each) => Object.values(each.name ?? {}))
    if (await erase({ ids, reason, ...(leave.length > 0 && { leave }) }, known)) onErased()
  }
  return (
    <Dialog
      opened
      dangerous
      size="lg"
      title={only && name ? t(erasureWords.titleOne, { name }) : t(erasureWords.title, { count: people.length })}
      verb={t(erasureWords.verb)}
      blocked={!ready || !confirmed}
      onClose={share === null ? onClose : () => {}}
      onSubmit={() => void submit()}
    >
      {share !== null ? (
        <div className={styles.working} role="status">
          <span className={styles.quiet}>{t(erasureWords.working)}</span>
          <ProgressBar label={t(erasureWords.working)} share={share} wide />
        </div>
      ) : !view || !needed ? (
        <p className={styles.quiet}>{t(erasureWords.looking)}</p>
      ) : (
        <div className={styles.body}>
          <p className={styles.quiet}>{t(erasureWords.difference)}</p>
          {needs.length > 0 && <Needed needs={needs} one={only !== undefined} agreed={agreed} onAgree={setAgreed} />}
          <GoesAndStays view={view} left={left.size} />
          <Texts view={view} left={left} onLeave={setLeft} />
          <p className={styles.final}>{t(erasureWords.final)}</p>
          <div className={styles.reason}>
            <span>{t(erasureWords.reason)}</span>
            <SegmentedControl
              aria-label={t(erasureWords.reason)}
              value={reason}
              onChange={(value) => setReason(value as Reason)}
              data={reasons.map((value) => ({ value, label: t(erasureWords[reasonWords[value]]) }))}
            />
          </div>
          <TextInput
            ref={field}
            label={t(only ? (name ? erasureWords.typeName : erasureWords.typeWord) : erasureWords.typeCount, { what })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
          />
          {trouble && (
            <p className={styles.trouble} role="alert">
              {trouble}
            </p>
          )}
        </div>
      )}
    </Dialog>
  )
}

interface NeededProps {
  needs: readonly (readonly [string, readonly Need[]])[]
  one: boolean
  agreed: boolean
  onAgree(agreed: boolean): void
}

function Needed({ needs, one, agreed, onAgree }: NeededProps) {
  const { t } = useText()
  const all = [...new Map(needs.flatMap(([, list]) => list).map((need) => [`${need.kind} ${need.id}`, need])).values()]
  return (
    <section className={styles.needed} aria-label={t(erasureWords.needed)}>
      <strong>{one ? t(erasureWords.neededTextOne) : t(erasureWords.neededText, { count: needs.length })}</strong>
      <NeedList needs={all.slice(0, MOST_NEEDS)} />
      {all.length > MOST_NEEDS && (
        <span className={styles.quiet}>{t(erasureWords.neededMore, { count: all.length - MOST_NEEDS })}</span>
      )}
      <Checkbox
        label={t(erasureWords.neededAgreed)}
        checked={agreed}
        onChange={(event) => onAgree(event.currentTarget.checked)}
      />
    </section>
  )
}

interface TextsProps {
  view: ErasureView
  left: ReadonlySet<string>
  onLeave(left: ReadonlySet<string>): void
}

/** What a print remembers is no text that anybody reads. */
function Texts({ view, left, onLeave }: TextsProps) {
  const mentions = view.mentions.filter(({ path }) => path !== 'memory')
  if (mentions.length === 0) return null
  return <ErasedTexts mentions={mentions} namesakes={view.namesakes.length > 0} left={left} onLeave={onLeave} />
}
