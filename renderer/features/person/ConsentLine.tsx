import { ActionIcon, Badge, Button, Tooltip, UnstyledButton } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Consent, Purpose } from '@shared/rules/consents'
import { peopleWords, personPage } from '@shared/text/people'
import { IconChevronRight, IconPaperclip, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { enumWord, fieldDef, recordDef } from '../../records/dictionary-fields'
import { FileField } from '../../records/files/FileField'
import { useNamed } from '../../records/page/named'
import { QuietFields } from '../../records/page/QuietFields'
import { useItems } from '../../records/person/ItemCard'
import { useRecordScope } from '../../records/record-scope'
import { useText } from '../../ui/language'
import styles from './Person.module.css'

interface ConsentLineProps {
  purpose: Purpose
  cohort: string | undefined
  /** The one that counts first; none: nobody was asked yet. */
  said: readonly [key: string, consent: Consent][]
  /** Nobody can know who gives it but whoever saw the paper. */
  asksGiver: boolean
  onGive(): void
  onWithdraw(): void
}

/** A purpose: how it stands, the one thing to do about it, and below, once unfolded, what was said when. */
export function ConsentLine({ purpose, cohort, said, asksGiver, onGive, onWithdraw }: ConsentLineProps) {
  const { t } = useText()
  const { readOnly } = useRecordScope()
  const { nameOf } = useNamed()
  const [open, setOpen] = useState(false)
  const [first, ...earlier] = said
  const current = first?.[1]
  const name = t(enumWord('consent', 'kind', purpose) ?? peopleWords.consents)
  const given = current?.given === true && !current.withdrawnOn
  const give = () => {
    onGive()
    if (asksGiver) setOpen(true)
  }
  return (
    <li className={styles.consent} data-open={open || undefined}>
      <div className={styles.consentHead}>
        {first ? (
          <UnstyledButton className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
            <IconChevronRight size={16} className={styles.chevron} data-open={open || undefined} aria-hidden />
            {name}
            {cohort && <span className={styles.quiet}>{nameOf(cohort)}</span>}
          </UnstyledButton>
        ) : (
          <span className={styles.notAsked}>{name}</span>
        )}
        <span className={styles.consentTools}>
          {current && <Said consent={current} />}
          <Stand consent={current} />
          {!readOnly && (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={`${t(given ? personPage.withdraw : personPage.giveNow)} · ${name}`}
              onClick={given ? onWithdraw : give}
            >
              {t(given ? personPage.withdraw : personPage.giveNow)}
            </Button>
          )}
        </span>
      </div>
      {open && first && <Details id={first[0]} withdrawn={current?.withdrawnOn !== undefined} />}
      {open && earlier.length > 0 && <Earlier said={earlier} />}
    </li>
  )
}

/** Who gave it, how, and whether the paper is kept. */
function Said({ consent: { given, withdrawnOn, givenBy, givenByName, how, scan } }: { consent: Consent }) {
  const { t } = useText()
  const by = enumWord('consent', 'givenBy', givenBy)
  const way = enumWord('consent', 'how', how)
  const who = givenByName ?? (by ? t(by) : given && !withdrawnOn ? t(personPage.giverUnknown) : undefined)
  const words = [who, way && t(way)].filter(Boolean).join(' · ')
  return (
    <span className={styles.quiet}>
      {words}
      {scan && <IconPaperclip size={14} className={styles.clip} role="img" aria-label={scan.fileName} />}
    </span>
  )
}

function Details({ id, withdrawn }: { id: string; withdrawn: boolean }) {
  const { t, language } = useText()
  const { remove } = useItems('consent')
  const { readOnly } = useRecordScope()
  const path = `consents.${id}`
  const label = t(peopleWords.remove, { what: recordDef('consent').label[language] })
  return (
    <div className={styles.consentBody}>
      <QuietFields
        record="consent"
        within={path}
        fields={[
          ...['given', 'givenBy', 'givenByName', 'how', 'givenOn', 'withdrawnOn', 'cohort', 'wordingVersion'],
          ...(withdrawn ? ['settledOn', 'settledHow'] : []),
        ]}
        wide={['given', 'settledHow']}
      />
      <FileField path={`${path}.scan`} label={fieldDef('consent', 'scan').label[language]} />
      {!readOnly && (
        <Tooltip label={label}>
          <ActionIcon className={styles.bin} aria-label={label} onClick={() => remove(path)}>
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}

/** What was said before, the newest first: it stays, so that nobody has to remember. */
function Earlier({ said }: { said: readonly [string, Consent][] }) {
  const { t, language } = useText()
  return (
    <div className={styles.consentBody}>
      <span className={styles.earlier}>{t(personPage.earlier)}</span>
      <ul className={styles.earlierList}>
        {said.map(([key, { givenOn, withdrawnOn, given, ...consent }]) => (
          <li key={key}>
            {[
              given === false
                ? t(personPage.refused)
                : givenOn
                  ? t(personPage.givenOn, { date: showDate(givenOn, language) })
                  : t(personPage.given),
              withdrawnOn && t(personPage.withdrawnOn, { date: showDate(withdrawnOn, language) }),
            ]
              .filter(Boolean)
              .join(language === 'zh' ? '，' : ', ')}{' '}
            <Said consent={consent} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function Stand({ consent }: { consent: Consent | undefined }) {
  const { t, language } = useText()
  const { given, givenOn, withdrawnOn, pending } = consent ?? {}
  if (withdrawnOn)
    return (
      <Badge color="brick" size="lg">
        {t(personPage.withdrawnOn, { date: showDate(withdrawnOn, language) })}
      </Badge>
    )
  if (given === true)
    return (
      <Badge color="leaf" size="lg">
        {givenOn ? t(personPage.givenOn, { date: showDate(givenOn, language) }) : t(personPage.given)}
      </Badge>
    )
  return (
    <Badge color={given === false ? 'brick' : pending?.given ? 'amber' : 'gray'} size="lg">
      {t(given === false ? personPage.refused : pending?.given ? personPage.awaited : personPage.notAsked)}
    </Badge>
  )
}
