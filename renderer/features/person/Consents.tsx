import { Badge, Button, Menu, UnstyledButton } from '@mantine/core'
import { showDate } from '@shared/model/show'
import type { Fields, Row } from '@shared/model/types'
import { peopleWords, personPage } from '@shared/text/people'
import { IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { enumWord, fieldDef, optionsOf } from '../../records/dictionary-fields'
import { FileField } from '../../records/files/FileField'
import { LaidOut } from '../../records/page/laid-out'
import { useNamed } from '../../records/page/named'
import { QuietFields } from '../../records/page/QuietFields'
import { ItemCard, NoItems, useItems } from '../../records/person/ItemCard'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Person.module.css'

type Consent = Fields<'consent'>

/** What was agreed to, purpose by purpose: by whom, when, and whether it was taken back. */
export function Consents({ person }: { person: Row<'person'> }) {
  const { t, language } = useText()
  const { add } = useItems('consent')
  const kinds = fieldDef('consent', 'kind').values
  const order = Object.keys(kinds ?? {})
  const consents = Object.entries(person.consents ?? {}).sort(
    ([, a], [, b]) => order.indexOf(a.kind ?? '') - order.indexOf(b.kind ?? ''),
  )
  return (
    <Section
      title={t(peopleWords.consents)}
      aside={
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
                onClick={() =>
                  add('consents', {
                    kind: value,
                    givenBy: value.startsWith('guardian') ? 'guardian' : 'self',
                    pending: { given: true },
                  })
                }
              >
                {label}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      }
    >
      {consents.length === 0 && <NoItems>{t(peopleWords.noConsents)}</NoItems>}
      {consents.map(([key, consent]) => (
        <ConsentCard key={key} id={key} consent={consent} />
      ))}
    </Section>
  )
}

/** One line; its fields unfold below. */
function ConsentCard({ id, consent }: { id: string; consent: Consent }) {
  const { t, language } = useText()
  const { name, save, readOnly } = useRecordScope()
  const { nameOf } = useNamed()
  const [open, setOpen] = useState(false)
  const path = `consents.${id}`
  const purpose = t(enumWord('consent', 'kind', consent.kind) ?? peopleWords.consents)
  const stands = consent.given === true && !consent.withdrawnOn
  const give = () =>
    void save(
      purpose,
      {
        [`${path}.given`]: true,
        [`${path}.givenOn`]: today(),
        [`${path}.withdrawnOn`]: undefined,
        [`${path}.pending.given`]: undefined,
      },
      [],
      t(personPage.consentGiven, { name }),
    )
  const withdraw = () =>
    void save(purpose, { [`${path}.withdrawnOn`]: today() }, [], t(personPage.consentTaken, { name }))
  return (
    <ItemCard
      record="consent"
      path={path}
      title={
        <UnstyledButton className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <IconChevronRight size={16} className={styles.chevron} data-open={open || undefined} aria-hidden />
          {purpose}
          <span className={styles.quiet}>{consent.cohort ? nameOf(consent.cohort) : t(personPage.forAll)}</span>
        </UnstyledButton>
      }
      tools={
        <>
          <Stand consent={consent} />
          {!readOnly && (
            <Button variant="default" size="compact-sm" onClick={stands ? withdraw : give}>
              {t(stands ? personPage.withdraw : personPage.giveNow)}
            </Button>
          )}
        </>
      }
    >
      <LaidOut fields={['consents']} />
      {open && (
        <>
          <QuietFields
            record="consent"
            within={path}
            fields={['kind', 'cohort', 'given', 'givenBy', 'givenOn', 'withdrawnOn', 'wordingVersion']}
            wide={['given']}
          />
          <FileField path={`${path}.scan`} label={fieldDef('consent', 'scan').label[language]} />
        </>
      )}
    </ItemCard>
  )
}

function Stand({ consent: { given, givenOn, withdrawnOn, pending } }: { consent: Consent }) {
  const { t, language } = useText()
  if (withdrawnOn)
    return (
      <Badge color="gray" size="lg">
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
    <Badge color={given === false ? 'brick' : 'amber'} size="lg">
      {t(given === false ? personPage.refused : pending?.given ? personPage.awaited : personPage.notAsked)}
    </Badge>
  )
}
