import { ActionIcon, Badge, Tooltip } from '@mantine/core'
import { inLanguage, itemNames } from '@shared/model/record-name'
import type { Row } from '@shared/model/types'
import type { CheckName, Participant } from '@shared/rules/dossier'
import { isUnder14 } from '@shared/rules/masking'
import { cohortWords } from '@shared/text/cohort'
import { peopleWords, personPage } from '@shared/text/people'
import { IconArrowUpRight, IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'wouter'
import { DetailDrawer } from '../../ui/DetailDrawer'
import { FindingList } from '../../ui/FindingList'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { addressOf } from '../addresses'
import { problemsOf } from '../finding-words'
import { HistorySection } from '../HistorySection'
import { personName, personNames } from '../names'
import { RevealIcon } from '../page/RevealButton'
import { RecordScopeProvider, useRecordScope } from '../record-scope'
import { useDismissal } from '../refused'
import { useReveal } from '../reveal'
import { ConsentSection } from './ConsentSection'
import { ContactSection } from './ContactSection'
import { DocumentSection } from './DocumentSection'
import { EnrolmentSection } from './EnrolmentSection'
import { MayBeTwice } from './MayBeTwice'
import styles from './PersonDrawer.module.css'
import {
  EducationSection,
  IdentitySection,
  LanguageSection,
  MoreSection,
  ReachSection,
  TeacherSection,
  WelfareSection,
} from './PersonSections'
import { TravelSection } from './TravelSection'

interface PersonDrawerProps {
  person: Row<'person'> | null
  /** The person's place in the cohort the drawer was opened from. */
  inCohort?: {
    participant: Participant
    cohort: Row<'cohort'>
    /** Everybody of the cohort, to name whose place somebody took. */
    others?: readonly Participant[]
  }
  /** Country of the office. */
  country: string | undefined
  onClose(): void
  /** What the list was narrowed to: the drawer opens there. */
  startAt?: CheckName | null
  /** The neighbours in the list. */
  steps?: { before: (() => void) | null; after: (() => void) | null }
  /** Actions at the foot. */
  footer?: ReactNode
  /** More about the person, after everything else: the cohorts they are in. */
  children?: ReactNode
}

/** A person beside the list they were found in: every field saves as it is left. */
export function PersonDrawer({
  person,
  inCohort,
  country,
  onClose,
  startAt = null,
  steps,
  footer,
  children,
}: PersonDrawerProps) {
  const { t, language } = useText()
  const reveal = useReveal(person?.id)
  const { revealed } = reveal
  const names = person ? personNames(person, language) : { first: '', second: '' }
  const child = person ? isUnder14(person, today()) : false
  const items = inCohort ? itemNames(inCohort.cohort) : {}
  return (
    <DetailDrawer
      opened={person !== null}
      onClose={onClose}
      title={names.first || t(cohortWords.nameless)}
      subtitle={names.second}
      footer={
        <>
          {person && <MayBeTwice person={person.id} />}
          {footer}
        </>
      }
      tools={
        <>
          {person && (
            <Tooltip label={t(personPage.page)}>
              <ActionIcon component={Link} href={addressOf('person', person.id)} aria-label={t(personPage.page)}>
                <IconArrowUpRight size={18} />
              </ActionIcon>
            </Tooltip>
          )}
          {steps && (steps.before || steps.after) && <Steps {...steps} />}
          <RevealIcon {...reveal} />
        </>
      }
    >
      {person && (
        <RecordScopeProvider
          key={person.id}
          type="person"
          row={person}
          name={personName(person, language) || t(cohortWords.nameless)}
          findings={inCohort?.participant.findings}
          revealed={revealed}
          allSensitive={child}
          country={country}
        >
          {child && (
            <Badge color="amber" mt="sm" size="lg">
              {t(peopleWords.under14)}
            </Badge>
          )}
          {inCohort && <ToPutRight participant={inCohort.participant} covered={!revealed} />}
          <IdentitySection />
          <Anchor at="passport" wanted={startAt}>
            <DocumentSection cohort={inCohort?.cohort} participant={inCohort?.participant} />
          </Anchor>
          <Anchor at="emergency" wanted={startAt}>
            <ContactSection />
          </Anchor>
          <Anchor at="consent" wanted={startAt}>
            <ConsentSection cohort={inCohort?.cohort} />
          </Anchor>
          <WelfareSection />
          {inCohort && (
            <Anchor at="insurance" wanted={startAt}>
              <EnrolmentSection {...inCohort} />
            </Anchor>
          )}
          <ReachSection />
          <EducationSection />
          <TeacherSection />
          <LanguageSection />
          {inCohort && <TravelSection {...inCohort} />}
          <MoreSection />
          {children}
          <HistorySection
            records={
              inCohort
                ? [
                    { type: 'person', id: person.id },
                    { type: 'enrolment', id: inCohort.participant.enrolment.id },
                  ]
                : [{ type: 'person', id: person.id }]
            }
            revealed={revealed}
            allSensitive={child}
            named={(id) => inLanguage(items[id], language) || undefined}
          />
        </RecordScopeProvider>
      )}
    </DetailDrawer>
  )
}

function Steps({ before, after }: { before: (() => void) | null; after: (() => void) | null }) {
  const { t } = useText()
  return (
    <>
      <Tooltip label={t(peopleWords.previous)}>
        <ActionIcon aria-label={t(peopleWords.previous)} disabled={!before} onClick={() => before?.()}>
          <IconChevronUp size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label={t(peopleWords.next)}>
        <ActionIcon aria-label={t(peopleWords.next)} disabled={!after} onClick={() => after?.()}>
          <IconChevronDown size={18} />
        </ActionIcon>
      </Tooltip>
    </>
  )
}

/** Scrolls to its section when the drawer opens for the sake of it. */
function Anchor({ at, wanted, children }: { at: CheckName; wanted: CheckName | null; children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (at === wanted) place.current?.scrollIntoView({ block: 'start' })
  }, [at, wanted])
  return (
    <div ref={place} className={styles.anchor}>
      {children}
    </div>
  )
}

/** Everything that is wrong, at a glance; each sentence stands beside its field too. */
function ToPutRight({ participant, covered }: { participant: Participant; covered: boolean }) {
  const { t, language } = useText()
  const { allSensitive } = useRecordScope()
  const actionFor = useDismissal()
  const problems = problemsOf(participant.findings, language, { covered, child: allSensitive, actionFor })
  if (problems.length === 0) return null
  return (
    <div className={styles.wrong}>
      <Section title={t(peopleWords.whatIsWrong)}>
        <FindingList problems={problems} />
      </Section>
    </div>
  )
}
