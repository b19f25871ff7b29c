import { Button, Radio } from '@mantine/core'
import type { DuplicateLine } from '@shared/import/match/duplicate-list'
import type { MergeField } from '@shared/import/match/merge-people'
import type { FieldDef } from '@shared/model/define'
import { dictionary, type RecordKey } from '@shared/model/dictionary'
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
  const changing = result.differing.filter(({ keep, gone }) => gone !== undefined && !sameValue(keep, gone))
  const differing = changing.filter((field) => field.keep !== undefined)
  const filling = changing.filter((field) => field.keep === undefined)
  const agreeing = result.differing.filter((field) => !changing.includes(field))

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
      <div className={styles.field}>
        <span />
        <Head person={result.keep} note={t(duplicateWords.stays)} />
        <Head person={result.gone} note={t(duplicateWords.goes)} />
      </div>
      <Section title={t(duplicateWords.differs)}>
        {differing.length === 0 && <p className={styles.quiet}>{t(duplicateWords.differsNone)}</p>}
        {differing.map((field) => (
          <Differing key={field.field} field={field} taken={taken.has(field.field)} onTake={take} />
        ))}
      </Section>
      {filling.length + result.joined.length > 0 && (
        <Section title={t(duplicateWords.joined)}>
          <p className={styles.quiet}>{t(duplicateWords.joinedNote)}</p>
          {filling.map((field) => (
            <Both key={field.field} field={field} />
          ))}
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
          variant="subtle"
          leftSection={<IconArrowsLeftRight size={18} aria-hidden />}
          onClick={() => {
            setSwapped(!swapped)
            setTaken(new Set())
          }}
        >
          {t(duplicateWords.swap)}
        </Button>
        <span className={styles.gap} />
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
  const named = (id: string) => nameOf(id) || id
  return (value) => {
    if (def.kind !== 'list' || typeof value !== 'object' || value === null || Array.isArray(value))
      return showField(value, def, language, named)
    const record = def.of !== undefined && def.of in dictionary ? (def.of as RecordKey) : null
    const inItem: Readonly<Record<string, FieldDef>> = record ? dictionary[record].fields : (def.fields ?? {})
    return Object.values(value as Record<string, Record<string, unknown>>)
      .map((item) =>
        Object.keys(inItem)
          .flatMap((key) =>
            inItem[key] && item[key] !== undefined ? showField(item[key], inItem[key], language, named) : [],
          )
          .filter(Boolean)
          .slice(0, 4)
          .join(' '),
      )
      .join(language === 'zh' ? '；' : '; ')
  }
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
  return (
    <Radio.Group
      value={taken ? 'gone' : 'keep'}
      onChange={(value) => onTake(field.field, value === 'gone')}
      aria-label={t(duplicateWords.choice, { field: label })}
    >
      <div className={styles.field}>
        <span className={styles.label}>{label}</span>
        <Radio value="keep" label={words(field.keep)} />
        <Radio value="gone" label={words(field.gone)} />
      </div>
    </Radio.Group>
  )
}

function Both({ field }: { field: MergeField }) {
  const { language } = useText()
  const words = useWords(field.field)
  return (
    <div className={styles.field}>
      <span className={styles.label}>{fieldDef('person', field.field).label[language]}</span>
      <span>{words(field.keep) || '—'}</span>
      <span>{words(field.gone) || '—'}</span>
    </div>
  )
}
