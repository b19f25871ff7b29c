import { Button, Radio } from '@mantine/core'
import type { DuplicateLine } from '@shared/import/match/duplicate-list'
import type { MergeField } from '@shared/import/match/merge-people'
import { showField } from '@shared/model/kinds'
import { fullName, readableLatinName } from '@shared/model/names'
import { sameValue } from '@shared/model/paths'
import type { Row } from '@shared/model/types'
import { duplicateWords } from '@shared/text/duplicates'
import { IconArrowsLeftRight, IconArrowUpRight, IconGitMerge, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { office } from '../../office/client'
import { useView } from '../../office/hooks'
import { useChanges } from '../../records/changes'
import { fieldDef } from '../../records/dictionary-fields'
import { freshId, updated } from '../../records/edits'
import { useInstitutions } from '../../records/institutions'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Duplicates.module.css'

interface SideBySideProps {
  line: DuplicateLine
  /** The pair is decided, one way or the other. */
  onDone(): void
}

/** Two people field by field: which record stays, which value is right, or that they are two. */
export function SideBySide({ line, onDone }: SideBySideProps) {
  const { t } = useText()
  const { make, writing } = useChanges()
  const [swapped, setSwapped] = useState(line.b.cohorts > line.a.cohorts)
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set())
  const [keep, gone] = swapped ? [line.b.id, line.a.id] : [line.a.id, line.b.id]
  const { result } = useView('mergeFields', { keep, gone })
  if (result === undefined) return <div className={styles.sides} aria-busy />
  if (result === null) return <p className={styles.sides}>{t(duplicateWords.gone)}</p>
  const name = nameOf(result.keep) || nameOf(result.gone) || t(duplicateWords.noName)
  const differing = result.differing.filter((field) => field.gone !== undefined && !sameValue(field.keep, field.gone))
  const agreeing = result.differing.filter((field) => !differing.includes(field))

  const merge = async () => {
    const changes = await office.view('merged', { keep, gone, taken: [...taken] })
    if (changes && (await make(t(duplicateWords.merged, { name }), changes, 'merge'))) onDone()
  }
  const tellApart = async () => {
    const decided = { [`identityDecisions.${freshId()}`]: { verdict: 'different', other: gone, on: today() } }
    if (await make(t(duplicateWords.toldApart, { name }), [updated('person', result.keep, decided)])) onDone()
  }
  const take = (field: string, other: boolean) =>
    setTaken((now) => {
      const next = new Set(now)
      if (other) next.add(field)
      else next.delete(field)
      return next
    })

  return (
    <div className={styles.sides}>
      <div className={styles.heads}>
        <Head person={result.keep} note={t(duplicateWords.stays)} />
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconArrowsLeftRight size={16} aria-hidden />}
          onClick={() => {
            setSwapped(!swapped)
            setTaken(new Set())
          }}
        >
          {t(duplicateWords.swap)}
        </Button>
        <Head person={result.gone} note={t(duplicateWords.goes)} />
      </div>
      <Section title={t(duplicateWords.differs)}>
        {differing.length === 0 && <p className={styles.quiet}>{t(duplicateWords.differsNone)}</p>}
        {differing.map((field) => (
          <Differing key={field.field} field={field} taken={taken.has(field.field)} onTake={take} />
        ))}
      </Section>
      {result.joined.length > 0 && (
        <Section title={t(duplicateWords.joined)}>
          <p className={styles.quiet}>{t(duplicateWords.joinedNote)}</p>
          {result.joined.map((field) => (
            <Both key={field} field={{ field, ...valuesOf(field, result) }} />
          ))}
        </Section>
      )}
      <Section title={t(duplicateWords.agrees)} folds>
        {agreeing.map((field) => (
          <Both key={field.field} field={field} />
        ))}
      </Section>
      <footer className={styles.foot}>
        <Button
          variant="default"
          leftSection={<IconUsers size={18} aria-hidden />}
          disabled={writing > 0}
          onClick={() => void tellApart()}
        >
          {t(duplicateWords.notSame)}
        </Button>
        <Button
          leftSection={<IconGitMerge size={18} aria-hidden />}
          disabled={writing > 0}
          onClick={() => void merge()}
        >
          {t(duplicateWords.merge)}
        </Button>
      </footer>
    </div>
  )
}

function nameOf(person: Row<'person'>): string {
  return fullName(person.nameZh) || readableLatinName(person)
}

function valuesOf(field: string, { keep, gone }: { keep: object; gone: object }) {
  const of = (row: object) => (row as Record<string, unknown>)[field]
  return { keep: of(keep), gone: of(gone) }
}

function Head({ person, note }: { person: Row<'person'>; note: string }) {
  const { t } = useText()
  return (
    <div className={styles.head}>
      <span className={styles.quiet}>{note}</span>
      <Link href={`/people/${person.id}`} className={styles.headName} title={t(duplicateWords.open)}>
        {nameOf(person) || t(duplicateWords.noName)}
        <IconArrowUpRight size={16} aria-hidden />
      </Link>
    </div>
  )
}

/** A value in words; '' where there is none. */
function useWords(field: string): (value: unknown) => string {
  const { language } = useText()
  const { nameOf } = useInstitutions(language)
  const def = fieldDef('person', field)
  return (value) => {
    if (def.kind === 'list' && typeof value === 'object' && value !== null && !Array.isArray(value))
      return Object.values(value).map(itemWords).join('；')
    return showField(value, def, language, (id) => nameOf(id) || id)
  }
}

/** An item of a list by its texts: enough to tell it from another. */
function itemWords(item: unknown): string {
  if (typeof item !== 'object' || item === null) return typeof item === 'boolean' ? '' : String(item)
  return Object.values(item).map(itemWords).filter(Boolean).slice(0, 4).join(' ')
}

interface DifferingProps {
  field: MergeField
  taken: boolean
  onTake(field: string, other: boolean): void
}

function Differing({ field, taken, onTake }: DifferingProps) {
  const { t, language } = useText()
  const words = useWords(field.field)
  const label = fieldDef('person', field.field).label[language]
  const other = field.keep === undefined || taken
  return (
    <Radio.Group
      className={styles.field}
      value={other ? 'gone' : 'keep'}
      onChange={(value) => onTake(field.field, value === 'gone')}
      aria-label={t(duplicateWords.choice, { field: label })}
    >
      <span className={styles.label}>{label}</span>
      <Radio value="keep" disabled={field.keep === undefined} label={words(field.keep) || t(duplicateWords.nothing)} />
      <Radio value="gone" label={words(field.gone)} />
    </Radio.Group>
  )
}

function Both({ field }: { field: MergeField }) {
  const { language } = useText()
  const words = useWords(field.field)
  return (
    <div className={styles.field}>
      <span className={styles.label}>{fieldDef('person', field.field).label[language]}</span>
      <span>{words(field.keep)}</span>
      <span>{words(field.gone)}</span>
    </div>
  )
}
