import { ActionIcon, Badge, Button, Tooltip } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { type Claim, openClaims } from '@shared/rules/privacy-requests'
import { requestWords } from '@shared/text/requests'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useRecord } from '../../office/hooks'
import { enumWord } from '../../records/dictionary-fields'
import { LaidOut } from '../../records/page/laid-out'
import { ClaimLimit } from '../../records/person/ClaimLimit'
import { CloseClaimDialog } from '../../records/person/CloseClaimDialog'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Person.module.css'
import { RequestDialog } from './RequestDialog'

/** What the person asked about their data, by when it is answered, and what came of it. */
export function Requests({ person }: { person: Row<'person'> }) {
  const { t, language } = useText()
  const { name, readOnly, save } = useRecordScope()
  const { result: office } = useRecord('office', 'office')
  const [recording, setRecording] = useState(false)
  const [closing, setClosing] = useState<Claim | null>(null)
  const open = new Map(openClaims(person, office ?? undefined, today()).map((claim) => [claim.key, claim]))
  const requests = Object.entries(person.requests ?? {}).sort(
    ([one, a], [other, b]) =>
      Number(open.has(other)) - Number(open.has(one)) || (b.receivedOn ?? '').localeCompare(a.receivedOn ?? ''),
  )
  const remove = (key: string, what: string) =>
    void save(what, { [`requests.${key}`]: undefined }, [], t(requestWords.removed, { name, what }))
  return (
    <Section
      title={t(requestWords.section)}
      aside={
        !readOnly && (
          <Button
            variant="subtle"
            size="compact-sm"
            leftSection={<IconPlus size={16} />}
            onClick={() => setRecording(true)}
          >
            {t(requestWords.record)}
          </Button>
        )
      }
    >
      <LaidOut fields={['requests']} />
      {requests.length === 0 ? (
        <p className={styles.quiet}>{t(requestWords.none)}</p>
      ) : (
        <ul className={styles.consents}>
          {requests.map(([key, { kind, receivedOn, doneOn, answer }]) => {
            const word = enumWord('privacyRequest', 'kind', kind)
            const what = word ? t(word) : '–'
            const claim = open.get(key)
            return (
              <li key={key} className={styles.consent}>
                <div className={styles.consentHead}>
                  <span className={styles.request}>
                    {what}
                    {receivedOn && (
                      <span className={styles.quiet}>
                        {t(requestWords.received, { date: showDate(receivedOn, language) })}
                      </span>
                    )}
                    {answer && <span className={styles.answer}>{answer}</span>}
                  </span>
                  <span className={styles.consentTools}>
                    {claim && <ClaimLimit claim={claim} />}
                    {doneOn && (
                      <Badge color="leaf" size="lg">
                        {t(requestWords.done, { date: showDate(doneOn, language) })}
                      </Badge>
                    )}
                    {claim && !readOnly && (
                      <Button
                        variant="default"
                        size="compact-sm"
                        aria-label={t(requestWords.closeOf, { what, name })}
                        onClick={() => setClosing(claim)}
                      >
                        {t(requestWords.close)}
                      </Button>
                    )}
                    {!readOnly && (
                      <Tooltip label={t(requestWords.remove)}>
                        <ActionIcon aria-label={t(requestWords.remove)} onClick={() => remove(key, what)}>
                          <IconTrash size={16} />
                        </ActionIcon>
                      </Tooltip>
                    )}
                  </span>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      {recording && <RequestDialog office={office ?? undefined} onClose={() => setRecording(false)} />}
      {closing && <CloseClaimDialog person={person.id} name={name} claim={closing} onClose={() => setClosing(null)} />}
    </Section>
  )
}
