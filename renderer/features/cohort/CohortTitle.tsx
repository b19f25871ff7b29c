import { ActionIcon, Badge, Button, Menu, Tooltip, UnstyledButton } from '@mantine/core'
import { showField } from '@shared/model/kinds'
import type { CohortDossier } from '@shared/rules/dossier'
import { app } from '@shared/text/app'
import { cohortWords } from '@shared/text/cohort'
import {
  IconChevronDown,
  IconDots,
  IconFileImport,
  IconListCheck,
  IconPencil,
  IconPrinter,
  IconShieldHeart,
} from '@tabler/icons-react'
import { useLocation } from 'wouter'
import { useChanges } from '../../records/changes'
import { fieldDef, recordDef, stateWord } from '../../records/dictionary-fields'
import { updated } from '../../records/edits'
import { inLanguage, inOtherLanguage, personName } from '../../records/names'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { PageHeader } from '../../ui/PageHeader'
import styles from './CohortTitle.module.css'
import type { CohortDialog } from './cohort-dialog'

interface CohortTitleProps {
  dossier: CohortDossier
  onDialog(dialog: CohortDialog): void
}

/** What the cohort is: both its names, when, where, with whom, under whose lead; and what can be done with it. */
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
            <Departure from={cohort.dates?.from} />
          </div>
        }
        actions={<Actions dossier={dossier} onDialog={onDialog} />}
      />
      <Facts dossier={dossier} onEdit={() => onDialog('edit')} />
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
      <Menu width={220}>
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t(cohortWords.moreActions)}>
            <IconDots size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconShieldHeart size={16} />} onClick={() => onDialog('insurance')}>
            {t(cohortWords.insurance)}
          </Menu.Item>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onDialog('edit')}>
            {t(cohortWords.edit)}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
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

function Facts({ dossier, onEdit }: { dossier: CohortDossier; onEdit(): void }) {
  const { t, language } = useText()
  const { cohort, host, sending, leader } = dossier
  const shown = (field: 'kind' | 'dates' | 'destinations') =>
    showField(cohort[field], fieldDef('cohort', field), language)
  const facts: [label: string, value: string | undefined][] = [
    [t(cohortWords.kind), shown('kind')],
    [t(cohortWords.dates), shown('dates')],
    [t(cohortWords.destination), shown('destinations')],
    [t(cohortWords.host), inLanguage(host?.name, language)],
    [
      t(cohortWords.sending),
      sending.map(({ name }) => inLanguage(name, language)).join(language === 'zh' ? '、' : ', '),
    ],
    [t(cohortWords.leader), leader ? personName(leader.person, language) : undefined],
  ]
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
