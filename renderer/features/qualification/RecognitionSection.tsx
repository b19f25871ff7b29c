import { Badge, Button } from '@mantine/core'
import { showRange } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { Recognition } from '@shared/summary/recognition'
import { qualificationWords } from '@shared/text/qualification'
import { recordWords } from '@shared/text/records'
import { IconArrowLeft, IconArrowRight, IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { addressOf } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { enumWord } from '../../records/dictionary-fields'
import { freshId, updated } from '../../records/edits'
import { problemsOf } from '../../records/finding-words'
import { useItemList } from '../../records/items'
import { inLanguage } from '../../records/names'
import { Fields } from '../../records/page/Fields'
import { useRecordScope } from '../../records/record-scope'
import { FindingList } from '../../ui/FindingList'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Qualification.module.css'

/** The certificates this one is recognised as and those recognised as this one, with the agreement behind each. */
export function RecognitionSection({ row }: { row: Row<'qualification'> }) {
  const { t } = useText()
  const { readOnly } = useRecordScope()
  const { result = [] } = useView('recognitions', { id: row.id })
  const [open, setOpen] = useState<string | null>(null)
  // The one that is written into stands in one place from its first letter to the last, in the record or not yet.
  const others = result.filter(({ direction, key }) => direction !== 'to' || key !== open)
  const bothWays = (one: Recognition) =>
    result.some((each) => each.direction !== one.direction && each.other?.row.id === one.other?.row.id)
  return (
    <Section title={t(qualificationWords.recognition)}>
      {result.length === 0 && open === null && <p className={styles.hint}>{t(qualificationWords.recognitionHint)}</p>}
      <div className={styles.recognitions}>
        {others.map((one) => (
          <RecognitionCard
            key={`${one.direction} ${one.other?.row.id} ${one.key}`}
            row={row}
            recognition={one}
            mutual={bothWays(one)}
            onOpen={setOpen}
          />
        ))}
        {open !== null && <RecognitionForm key={open} id={open} onDone={() => setOpen(null)} />}
      </div>
      {!readOnly && open === null && (
        <div>
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => setOpen(freshId())}
          >
            {t(qualificationWords.addRecognition)}
          </Button>
        </div>
      )}
    </Section>
  )
}

interface RecognitionCardProps {
  row: Row<'qualification'>
  recognition: Recognition
  mutual: boolean
  onOpen(key: string): void
}

function RecognitionCard({ row, recognition, mutual, onOpen }: RecognitionCardProps) {
  const { t, language } = useText()
  const { readOnly, findings } = useRecordScope()
  const { direction, key, held, other, agreement } = recognition
  const wrong =
    direction === 'to'
      ? problemsOf(
          findings.filter(({ path }) => path?.startsWith(`equivalents.${key}.`)),
          language,
        )
      : []
  const Arrow = direction === 'to' ? IconArrowRight : IconArrowLeft
  const level = other && enumWord('qualification', 'level', other.row.level)
  const scheme = other && enumWord('qualification', 'scheme', other.row.scheme)
  const facts = [scheme && t(scheme), level && t(level), other?.row.number, inLanguage(other?.body, language)]
  return (
    <article className={styles.recognition}>
      <span className={styles.arrow} data-direction={direction}>
        <Arrow size={18} aria-hidden />
      </span>
      <div className={styles.about}>
        <span className={styles.direction}>
          {t(direction === 'to' ? qualificationWords.fromHere : qualificationWords.toHere)}
          {mutual && (
            <Badge size="sm" color="leaf">
              {t(qualificationWords.mutual)}
            </Badge>
          )}
        </span>
        {other ? (
          <Link href={addressOf('qualification', other.row.id)} className={styles.certificate}>
            {inLanguage(other.name, language) || t(recordWords.unnamed)}
          </Link>
        ) : (
          <span className={styles.hint}>{t(qualificationWords.chooseCertificate)}</span>
        )}
        <span className={styles.facts}>{facts.filter(Boolean).join(' · ')}</span>
        <span className={styles.facts}>
          {t(qualificationWords.under)}
          {language === 'en' ? ' ' : '：'}
          {agreement ? (
            <Link href={addressOf('agreement', agreement.id)}>
              {inLanguage(agreement.name, language) || t(recordWords.unnamed)}
            </Link>
          ) : (
            t(qualificationWords.noAgreement)
          )}
          {held.dates && ` · ${showRange(held.dates, language)}`}
        </span>
        {wrong.length > 0 && <FindingList compact problems={wrong} />}
        {held.conditions && <span className={styles.conditions}>{held.conditions}</span>}
      </div>
      {!readOnly && (
        <div className={styles.tools}>
          {direction === 'to' && (
            <Button size="compact-sm" variant="default" onClick={() => onOpen(key)}>
              {t(qualificationWords.change)}
            </Button>
          )}
          {!mutual && other && <MakeMutual row={row} recognition={recognition} />}
        </div>
      )}
    </article>
  )
}

/** Writes the recognition into the other of the two certificates as well, under the same agreement. */
function MakeMutual({ row, recognition }: { row: Row<'qualification'>; recognition: Recognition }) {
  const { t, language } = useText()
  const { make } = useChanges()
  const { name } = useRecordScope()
  const { direction, held, other } = recognition
  if (!other) return null
  const [holder, target] = direction === 'to' ? [other.row, row.id] : [row, other.row.id]
  const otherName = inLanguage(other.name, language)
  const note =
    direction === 'to'
      ? t(qualificationWords.madeMutual, { other: otherName, name })
      : t(qualificationWords.madeMutual, { other: name, name: otherName })
  const write = () =>
    make(note, [updated('qualification', holder, { [`equivalents.${freshId()}`]: { ...held, qualification: target } })])
  return (
    <Button size="compact-sm" variant="subtle" onClick={write}>
      {t(qualificationWords.makeMutual)}
    </Button>
  )
}

function RecognitionForm({ id, onDone }: { id: string; onDone(): void }) {
  const { t } = useText()
  const items = useItemList({ record: 'qualification', list: 'equivalents' })
  const fields = ['qualification', 'agreement', 'dates', 'conditions']
  const remove = () => {
    if (items.item(id)) void items.remove(id)
    onDone()
  }
  return (
    <div className={styles.form}>
      <Fields
        record="qualification"
        fields={fields.map((field) => `equivalents.${field}`)}
        within={`equivalents.${id}`}
        wide={['equivalents.dates', 'equivalents.conditions']}
      />
      <div className={styles.formFoot}>
        <Button variant="subtle" color="brick" size="compact-sm" leftSection={<IconTrash size={16} />} onClick={remove}>
          {t(recordWords.remove)}
        </Button>
        <Button size="compact-sm" variant="light" onClick={onDone}>
          {t(qualificationWords.done)}
        </Button>
      </div>
    </div>
  )
}
