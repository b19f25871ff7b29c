import { ActionIcon, Badge, Button, Menu, Tooltip, UnstyledButton } from '@mantine/core'
import { showField } from '@shared/model/kinds'
import type { CohortDossier } from '@shared/rules/dossier'
import { app } from '@shared/text/app'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import {
  IconArrowRight,
  IconChevronDown,
  IconFileImport,
  IconListCheck,
  IconPencil,
  IconPhotoPlus,
  IconPrinter,
  IconShieldHeart,
} from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import { Link, useLocation } from 'wouter'
import { addressOf } from '../../records/addresses'
import { useChanges } from '../../records/changes'
import { fieldDef, recordDef, stateWord } from '../../records/dictionary-fields'
import { updated } from '../../records/edits'
import { inLanguage, inOtherLanguage, personName } from '../../records/names'
import { NamedLink } from '../../records/page/FactStrip'
import { RecordMenu } from '../../records/page/RecordMenu'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { PageHeader } from '../../ui/PageHeader'
import styles from './CohortTitle.module.css'
import type { CohortDialog } from './cohort-dialog'
import { nextState } from './cohort-states'

interface CohortTitleProps {
  dossier: CohortDossier
  onDialog(dialog: CohortDialog): void
}

/** What the cohort is called, where it is in its life, and what can be done with it. */
export function CohortTitle({ dossier, onDialog }: CohortTitleProps) {
  const { t, language } = useText()
  const { cohort } = dossier
  const otherName = inOtherLanguage(cohort.name, language)
  return (
    <div className={styles.title}>
      <PageHeader
        above={{ label: t(app.cohorts), to: '/cohorts' }}
        title={inLanguage(cohort.name, language) || t(cohortWords.unnamed)}
        subtitle={
          <div className={styles.tags}>
            {otherName && <span className={styles.otherName}>{otherName}</span>}
            <StateMenu dossier={dossier} />
            <NextState dossier={dossier} />
            <Departure from={cohort.dates?.from} />
          </div>
        }
        actions={<Actions dossier={dossier} onDialog={onDialog} />}
      />
    </div>
  )
}

function Actions({ dossier, onDialog }: CohortTitleProps) {
  const { t } = useText()
  const [, go] = useLocation()
  const { id } = dossier.cohort
  return (
    <>
      <Button variant="default" leftSection={<IconFileImport size={18} />} onClick={() => go(`/import?cohort=${id}`)}>
        {t(cohortWords.importHere)}
      </Button>
      <Button variant="default" leftSection={<IconListCheck size={18} />} onClick={() => onDialog('chase')}>
        {t(cohortWords.chase)}
      </Button>
      <Button leftSection={<IconPrinter size={18} />} onClick={() => go(`/cohorts/${id}/summary`)}>
        {t(cohortWords.printSummary)}
      </Button>
      <RecordMenu>
        <Menu.Item leftSection={<IconPhotoPlus size={16} />} onClick={() => onDialog('photos')}>
          {t(cohortPage.photos)}
        </Menu.Item>
        <Menu.Item leftSection={<IconShieldHeart size={16} />} onClick={() => onDialog('insurance')}>
          {t(cohortWords.insurance)}
        </Menu.Item>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onDialog('edit')}>
          {t(cohortWords.edit)}
        </Menu.Item>
      </RecordMenu>
    </>
  )
}

function StateMenu({ dossier: { cohort } }: { dossier: CohortDossier }) {
  const { t, language } = useText()
  const { make } = useChanges()
  const word = stateWord('cohort', cohort.state)
  const field = t(cohortWords.state)
  const name = inLanguage(cohort.name, language)
  const choose = (state: string) =>
    make(t(cohortWords.changedField, { field, name }), [updated('cohort', cohort, { state })])
  return (
    <Menu position="bottom-start" width={200}>
      <Menu.Target>
        <UnstyledButton
          className={styles.state}
          aria-label={word ? t(cohortWords.stateOf, { state: t(word) }) : t(cohortWords.noState)}
        >
          {t(word ?? cohortWords.noState)}
          <IconChevronDown size={14} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown mah={340} style={{ overflowY: 'auto' }}>
        {Object.entries(recordDef('cohort').states ?? {}).map(([state, words]) => (
          <Menu.Item key={state} fw={state === cohort.state ? 700 : undefined} onClick={() => choose(state)}>
            {t(words)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

/** The state that follows, in one press. A private journey is not applied for. */
function NextState({ dossier: { cohort } }: { dossier: CohortDossier }) {
  const { t, language } = useText()
  const { make } = useChanges()
  const next = nextState(cohort)
  const word = stateWord('cohort', next ?? undefined)
  if (!word || !next) return null
  const name = inLanguage(cohort.name, language)
  const move = () => make(t(cohortPage.movedOn, { name, state: t(word) }), [updated('cohort', cohort, { state: next })])
  return (
    <Button variant="subtle" size="compact-sm" leftSection={<IconArrowRight size={15} />} onClick={move}>
      {t(cohortPage.nextState, { state: t(word) })}
    </Button>
  )
}

function Departure({ from }: { from: string | undefined }) {
  const { t } = useText()
  if (from?.length !== 10) return null
  const days = Math.round((Date.parse(from) - Date.parse(today())) / 86_400_000)
  if (days < 0) return null
  return (
    <Badge size="lg" color={days <= 30 ? 'amber' : 'water'}>
      {days === 0 ? t(cohortWords.leavesToday) : t(cohortWords.leavesIn, { count: days })}
    </Badge>
  )
}

/** What it is: of what kind, when, where, with whom, under whose lead. */
export function CohortFacts({ dossier, onEdit }: { dossier: CohortDossier; onEdit(): void }) {
  const { t, language } = useText()
  const { cohort, sending, leader } = dossier
  const shown = (field: 'kind' | 'dates' | 'destinations') =>
    showField(cohort[field], fieldDef('cohort', field), language)
  const from = sending.map(({ id, name }, at) => (
    <Fragment key={id}>
      {at > 0 && (language === 'zh' ? '、' : ', ')}
      <Link href={addressOf('institution', id)} className={styles.link}>
        {inLanguage(name, language)}
      </Link>
    </Fragment>
  ))
  const facts: [label: string, value: ReactNode][] = [
    [t(cohortWords.kind), shown('kind')],
    [t(cohortWords.dates), shown('dates')],
    [t(cohortWords.destination), shown('destinations')],
    [t(cohortWords.host), cohort.host && <NamedLink type="institution" id={cohort.host} />],
    [t(cohortWords.sending), from.length > 0 && from],
    [
      t(cohortWords.leader),
      leader && (
        <Link href={addressOf('person', leader.person.id)} className={styles.link}>
          {personName(leader.person, language)}
        </Link>
      ),
    ],
    ...(cohort.agreement
      ? [
          [
            fieldDef('cohort', 'agreement').label[language],
            <NamedLink key="a" type="agreement" id={cohort.agreement} />,
          ],
        ]
      : []),
  ] as [string, ReactNode][]
  return (
    <div className={styles.facts}>
      <dl className={styles.list}>
        {facts.map(([label, value]) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value || <span className={styles.missing}>{t(cohortWords.notGiven)}</span>}</dd>
          </div>
        ))}
      </dl>
      <Tooltip label={t(cohortWords.edit)}>
        <ActionIcon aria-label={t(cohortWords.edit)} onClick={onEdit}>
          <IconPencil size={18} />
        </ActionIcon>
      </Tooltip>
    </div>
  )
}
