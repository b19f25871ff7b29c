import { Button } from '@mantine/core'
import { showDate } from '@shared/model/show'
import { asksErasure, type Claim } from '@shared/rules/privacy-requests'
import type { AskingPerson } from '@shared/rules/retention-queue'
import { requestWords } from '@shared/text/requests'
import { retentionWords } from '@shared/text/retention'
import { IconCircleCheck } from '@tabler/icons-react'
import { useState } from 'react'
import { Link } from 'wouter'
import { office } from '../../office/client'
import { addressOf } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { updated } from '../../records/edits'
import { inLanguage } from '../../records/names'
import { ClaimLimit } from '../../records/person/ClaimLimit'
import { CloseClaimDialog } from '../../records/person/CloseClaimDialog'
import { claimName } from '../../records/person/claim-words'
import { EraseDialog } from '../../records/person/EraseDialog'
import { NeedList } from '../../records/person/NeedList'
import { EmptyState } from '../../ui/EmptyState'
import { useText } from '../../ui/language'
import styles from './Retention.module.css'

interface AskingListProps {
  /** The first of them. */
  people: readonly AskingPerson[]
  count: number
  onMore(): void
}

type Doing = { person: AskingPerson; claim: Claim; what: 'erase' | 'close' }
type PersonClaim = AskingPerson['claims'][number]

const takeOut = {
  health: { label: requestWords.takeOutHealth, done: requestWords.tookOutHealth },
  photo: { label: requestWords.takeOutPhoto, done: requestWords.tookOutPhoto },
  sensitive: { label: requestWords.takeOutSensitive, done: requestWords.tookOutSensitive },
} as const

/** Who asked about their data or took back a consent, by when to act, and the ways to do so. */
export function AskingList({ people, count, onMore }: AskingListProps) {
  const { t, language } = useText()
  const { make } = useChanges()
  // As it was begun: they leave the list before the last of it is done.
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const nameOf = ({ name }: AskingPerson) => inLanguage(name, language) || t(retentionWords.unnamed)
  const empty = async (person: AskingPerson, part: keyof typeof takeOut, paths: readonly string[]) => {
    const row = await office.get('person', person.id)
    if (!row) return
    const values = Object.fromEntries(paths.map((path) => [path, undefined]))
    const note = t(takeOut[part].done, { name: nameOf(person), count: paths.length })
    await make(note, [updated('person', row, values)])
  }
  if (people.length === 0)
    return (
      <EmptyState icon={<IconCircleCheck size={36} stroke={1.5} />} title={t(requestWords.noneAsking)}>
        {t(requestWords.noneAskingText)}
      </EmptyState>
    )
  return (
    <section className={styles.card} aria-label={t(requestWords.listName)}>
      <ul className={styles.people}>
        {people.map((person) => (
          <li key={person.id} className={styles.asking}>
            <div>
              <Link href={addressOf('person', person.id)}>{nameOf(person)}</Link>
              <div className={styles.beside}>{inLanguage(person.institution, language)}</div>
            </div>
            <div className={styles.claims}>
              {person.claims.map((claim) => (
                <div key={claim.key} className={styles.claim}>
                  <ClaimText claim={claim} />
                  <span className={styles.tools}>
                    <ClaimLimit claim={claim} />
                    {asksErasure(claim) ? (
                      <Button
                        color="brick"
                        size="compact-sm"
                        aria-label={t(requestWords.eraseOf, { name: nameOf(person) })}
                        onClick={() => setDoing({ person, claim, what: 'erase' })}
                      >
                        {t(requestWords.erase)}
                      </Button>
                    ) : claim.source === 'consent' && claim.part !== 'all' ? (
                      <Button
                        variant="default"
                        size="compact-sm"
                        title={t(requestWords.takeOutNote)}
                        onClick={() => claim.part !== 'all' && void empty(person, claim.part, claim.paths)}
                      >
                        {t(takeOut[claim.part].label)}
                      </Button>
                    ) : null}
                    <Button
                      variant="default"
                      size="compact-sm"
                      aria-label={t(requestWords.closeOf, { what: t(claimName(claim)), name: nameOf(person) })}
                      onClick={() => setDoing({ person, claim, what: 'close' })}
                    >
                      {t(requestWords.close)}
                    </Button>
                  </span>
                </div>
              ))}
              {person.needs.length > 0 && (
                <div>
                  <span className={styles.beside}>{t(requestWords.stillNeeded)}</span>
                  <NeedList needs={person.needs} />
                </div>
              )}
            </div>
          </li>
        ))}
      </ul>
      {people.some(({ claims }) => claims.some((claim) => claim.source === 'consent' && claim.part !== 'all')) && (
        <p className={styles.note}>{t(requestWords.takeOutNote)}</p>
      )}
      {count > people.length && (
        <Button variant="subtle" onClick={onMore}>
          {t(retentionWords.showMore)}
        </Button>
      )}
      {doing?.what === 'erase' && (
        <EraseDialog
          people={[{ id: doing.person.id, name: doing.person.name }]}
          reason="asked"
          onClose={close}
          onErased={close}
        />
      )}
      {doing?.what === 'close' && (
        <CloseClaimDialog person={doing.person.id} name={nameOf(doing.person)} claim={doing.claim} onClose={close} />
      )}
    </section>
  )
}

function ClaimText({ claim }: { claim: PersonClaim }) {
  const { t, language } = useText()
  const words = claim.source === 'request' ? requestWords.asked : requestWords.withdrew
  const beside = [showDate(claim.since, language), inLanguage(claim.cohortName, language)]
  return (
    <span>
      {t(words, { what: t(claimName(claim)) })}{' '}
      <span className={styles.beside}>{beside.filter(Boolean).join(' · ')}</span>
    </span>
  )
}
