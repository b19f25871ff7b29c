import { Tabs } from '@mantine/core'
import type { Bilingual } from '@shared/model/define'
import type { Row } from '@shared/model/types'
import type { CohortDossier } from '@shared/rules/dossier'
import type { Finding } from '@shared/rules/finding'
import type { RecordView } from '@shared/search/record-view'
import { cohortWords } from '@shared/text/cohort'
import { cohortPage } from '@shared/text/cohort-page'
import {
  IconCalendar,
  IconCash,
  IconPaperclip,
  IconPlaneDeparture,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useLocation, useSearch } from 'wouter'
import { useView } from '../../office/hooks'
import { problemsOf } from '../../records/finding-words'
import { inLanguage } from '../../records/names'
import { NamedContext } from '../../records/page/named'
import { RecordScopeProvider } from '../../records/record-scope'
import { EmptyState } from '../../ui/EmptyState'
import { FindingList } from '../../ui/FindingList'
import { Loading } from '../../ui/Loading'
import { useText } from '../../ui/language'
import { Page } from '../../ui/PageHeader'
import { useUnfinished } from '../../ui/unfinished'
import { CohortDialogs } from './CohortDialogs'
import { CohortTitle } from './CohortTitle'
import styles from './CohortTitle.module.css'
import { CohortContext } from './cohort-context'
import type { CohortDialog } from './cohort-dialog'
import { type CohortTerms, termsOf } from './cohort-terms'
import { FilesPart } from './files/FilesPart'
import { MoneyPart } from './money/MoneyPart'
import { PeoplePart } from './PeoplePart'
import { noFilter } from './participant-filter'
import { ProgrammePart } from './programme/ProgrammePart'
import { TravelPart } from './travel/TravelPart'

interface CohortPageProps {
  id: string
  office: Row<'office'>
}

/** A cohort: who is in it, what is missing before departure, and everything that is done about it. */
export function CohortPage({ id, office }: CohortPageProps) {
  const { t } = useText()
  const { result: dossier, stale } = useView('cohort', { id })
  const { result: view } = useView('record', { type: 'cohort', id })
  if (dossier === undefined || (stale && !dossier)) return <Loading />
  if (dossier === null) {
    return (
      <EmptyState icon={<IconUsersGroup size={36} stroke={1.5} />} title={t(cohortWords.notThere)}>
        {t(cohortWords.notThereText)}
      </EmptyState>
    )
  }
  return <Loaded dossier={dossier} view={(view ?? null) as RecordView | null} office={office} />
}

const parts = ['people', 'travel', 'programme', 'money', 'files'] as const
type Part = (typeof parts)[number]

const icons = {
  people: IconUsers,
  travel: IconPlaneDeparture,
  programme: IconCalendar,
  money: IconCash,
  files: IconPaperclip,
}

const labelOf = (part: Part, terms: CohortTerms): Bilingual =>
  part === 'money' || part === 'files' ? cohortPage[part] : terms[part]

const places: Readonly<Record<Exclude<Part, 'people'>, readonly string[]>> = {
  travel: ['segments', 'rooms', 'hostFamilies', 'insurances'],
  programme: ['itinerary', 'incidents'],
  money: ['budget', 'funding'],
  files: ['agreement', 'approvalNo', 'publicNotice', 'reportDue', 'reportDone'],
}

/** What is wrong with the cohort, under the part where it is put right; the first part shows all of it. */
function findingsByPart(findings: readonly Finding[]): Record<Exclude<Part, 'people'>, Finding[]> {
  const of = (part: Exclude<Part, 'people'>) =>
    findings.filter(({ path }) => places[part].some((place) => path === place || path?.startsWith(`${place}.`)))
  return { travel: of('travel'), programme: of('programme'), money: of('money'), files: of('files') }
}

interface LoadedProps {
  dossier: CohortDossier
  /** What the cohort is connected with; null for a moment after the page opens. */
  view: RecordView | null
  office: Row<'office'>
}

function Loaded({ dossier, view, office }: LoadedProps) {
  const { t, language } = useText()
  const [, go] = useLocation()
  const [filter, setFilter] = useState(noFilter)
  const asked = new URLSearchParams(useSearch())
  const [open, setOpen] = useUnfinished<string | null>('open person', asked.get('who'))
  const [order, setOrder] = useState<readonly string[]>([])
  const [dialog, setDialog] = useUnfinished<CohortDialog>('dialog', null)
  const { cohort } = dossier
  const part: Part = parts.find((each) => each === asked.get('part')) ?? 'people'
  const around = useMemo(() => ({ dossier, office, open: setOpen }), [dossier, office, setOpen])
  const terms = termsOf(cohort.kind)
  const name = inLanguage(cohort.name, language) || t(cohortWords.unnamed)
  const about = findingsByPart(dossier.findings)
  return (
    <CohortContext value={around}>
      <RecordScopeProvider type="cohort" row={cohort} name={name} findings={dossier.findings} country={office.country}>
        <NamedContext value={view?.named ?? {}}>
          <Page>
            <CohortTitle dossier={dossier} onDialog={setDialog} />
            <Tabs
              value={part}
              onChange={(to) => go(`/cohorts/${cohort.id}${to === 'people' ? '' : `?part=${to}`}`)}
              keepMounted={false}
            >
              <Tabs.List aria-label={t(cohortPage.parts)}>
                {parts.map((each) => {
                  const Icon = icons[each]
                  return (
                    <Tabs.Tab key={each} value={each} leftSection={<Icon size={17} stroke={1.7} aria-hidden />}>
                      {t(labelOf(each, terms))}
                    </Tabs.Tab>
                  )
                })}
              </Tabs.List>
              <Tabs.Panel value={part} pt="md" className={styles.part}>
                {part !== 'people' && about[part].length > 0 && (
                  <FindingList problems={problemsOf(about[part], language)} />
                )}
                {part === 'people' && (
                  <PeoplePart
                    filter={filter}
                    onFilter={setFilter}
                    opened={open}
                    onOrder={setOrder}
                    onDialog={setDialog}
                  />
                )}
                {part === 'travel' && <TravelPart />}
                {part === 'programme' && <ProgrammePart />}
                {part === 'money' && <MoneyPart />}
                {part === 'files' && <FilesPart view={view} />}
              </Tabs.Panel>
            </Tabs>
            <CohortDialogs
              dialog={dialog}
              onDialog={setDialog}
              opened={open}
              onOpen={setOpen}
              order={part === 'people' ? order : []}
              startAt={part === 'people' ? filter.check : null}
            />
          </Page>
        </NamedContext>
      </RecordScopeProvider>
    </CohortContext>
  )
}
