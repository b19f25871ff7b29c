import { Button, Menu } from '@mantine/core'
import type { Row } from '@shared/model/types'
import { type Consent, type Purpose, stands, usualGiver, usualPurposes } from '@shared/rules/consents'
import { openClaims } from '@shared/rules/privacy-requests'
import { rulesOn } from '@shared/rules/settings'
import { peopleWords, personPage } from '@shared/text/people'
import { IconPlus } from '@tabler/icons-react'
import { useRecord } from '../../office/hooks'
import { enumWord, fieldDef, optionsOf } from '../../records/dictionary-fields'
import { freshId } from '../../records/edits'
import { LaidOut } from '../../records/page/laid-out'
import { useItems } from '../../records/person/ItemCard'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { ConsentLine } from './ConsentLine'
import styles from './Person.module.css'

/** The consents to one purpose, for one cohort or for the office as a whole; the one that counts first. */
interface Asked {
  purpose: Purpose
  cohort: string | undefined
  said: [key: string, consent: Consent][]
}

/** What was agreed to, purpose by purpose: by whom, when, how, and what was taken back. */
export function Consents({ person }: { person: Row<'person'> }) {
  const { t, language } = useText()
  const { add } = useItems('consent')
  const { save, name, readOnly } = useRecordScope()
  const { result: office } = useRecord('office', 'office')
  const kinds = fieldDef('consent', 'kind').values
  const usual = usualPurposes(person, today(), rulesOn(office ?? undefined, today()))
  const asked = askedOf(person, usual, Object.keys(kinds ?? {}))
  const begin = (purpose: Purpose) => {
    const givenBy = usualGiver(purpose, usual)
    return { kind: purpose, ...(givenBy && { givenBy }) }
  }

  const give = ({ purpose, cohort, said }: Asked) => {
    const [first] = said
    const what = t(enumWord('consent', 'kind', purpose) ?? peopleWords.consents)
    const note = t(personPage.consentGiven, { name, what })
    // What was taken back stays on record: who gives it again gives a new one.
    const key = first && !first[1].withdrawnOn ? first[0] : freshId()
    const made = key === first?.[0] ? {} : { ...begin(purpose), ...(cohort && { cohort }) }
    const values = { ...made, given: true, givenOn: today(), 'pending.given': undefined }
    void save(
      what,
      Object.fromEntries(Object.entries(values).map(([field, value]) => [`consents.${key}.${field}`, value])),
      [],
      note,
    )
  }
  const withdraw = ({ purpose, said }: Asked) => {
    const what = t(enumWord('consent', 'kind', purpose) ?? peopleWords.consents)
    const [key, consent] = said[0] ?? []
    if (!key) return
    const withdrawnOn = today()
    const after = { ...person, consents: { ...person.consents, [key]: { ...consent, withdrawnOn } } }
    const rests = openClaims(after, office ?? undefined, withdrawnOn).some((claim) => claim.key === key)
    const note = [t(personPage.consentTaken, { name, what }), ...(rests ? [t(personPage.consentRests)] : [])]
    void save(what, { [`consents.${key}.withdrawnOn`]: withdrawnOn }, [], note.join(language === 'zh' ? '' : ' '))
  }
  return (
    <Section
      title={t(peopleWords.consents)}
      aside={
        !readOnly && (
          <Menu width={280}>
            <Menu.Target>
              <Button variant="subtle" size="compact-sm" leftSection={<IconPlus size={16} />}>
                {t(peopleWords.addConsent)}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              {optionsOf(kinds, language).map(({ value, label }) => (
                <Menu.Item
                  key={value}
                  onClick={() => add('consents', { ...begin(value as Purpose), pending: { given: true } })}
                >
                  {label}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )
      }
    >
      <LaidOut fields={['consents']} />
      <ul className={styles.consents}>
        {asked.map((each) => (
          <ConsentLine
            key={`${each.purpose} ${each.cohort ?? ''}`}
            {...each}
            asksGiver={usualGiver(each.purpose, usual) === undefined}
            onGive={() => give(each)}
            onWithdraw={() => withdraw(each)}
          />
        ))}
      </ul>
    </Section>
  )
}

/** Every purpose that was spoken of, and those that are usually asked for, in the order of the dictionary. */
function askedOf(person: Row<'person'>, usual: readonly Purpose[], order: readonly string[]): Asked[] {
  const all = Object.entries(person.consents ?? {}) as [string, Consent][]
  const consents = all.map(([, consent]) => consent)
  const groups = new Map<string, Asked>()
  for (const [key, consent] of all) {
    const { kind, cohort } = consent
    if (!kind) continue
    const place = `${kind} ${cohort ?? ''}`
    const group = groups.get(place) ?? { purpose: kind, cohort, said: [] }
    group.said.push([key, consent])
    groups.set(place, group)
  }
  for (const purpose of usual) {
    if (![...groups.values()].some((each) => each.purpose === purpose))
      groups.set(purpose, { purpose, cohort: undefined, said: [] })
  }
  const weight = ([, consent]: [string, Consent]) => (stands(consent, consents) ? 0 : consent.withdrawnOn ? 2 : 1)
  const day = ([, { givenOn, withdrawnOn }]: [string, Consent]) => withdrawnOn ?? givenOn ?? ''
  return [...groups.values()]
    .map((group) => ({
      ...group,
      said: group.said.sort((a, b) => weight(a) - weight(b) || day(b).localeCompare(day(a))),
    }))
    .sort((a, b) => order.indexOf(a.purpose) - order.indexOf(b.purpose))
}
