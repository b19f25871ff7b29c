import type { Row, Standalone } from '@shared/model/types'
import { app } from '@shared/text/app'
import { IconMapQuestion } from '@tabler/icons-react'
import type { ComponentType } from 'react'
import { Route, Switch, useLocation, useSearch } from 'wouter'
import { AboutPage } from '../features/about/AboutPage'
import { AgreementPage } from '../features/agreement/AgreementPage'
import { AlliancePage } from '../features/alliance/AlliancePage'
import { BackupNotice } from '../features/backups/BackupNotice'
import { BackupsSettings } from '../features/backups/BackupsSettings'
import { CalendarPage } from '../features/calendar/CalendarPage'
import { CohortPage } from '../features/cohort/CohortPage'
import { EnrolmentPage } from '../features/cohort/EnrolmentPage'
import { CohortsPage } from '../features/cohorts/CohortsPage'
import { DocumentsPage } from '../features/documents/DocumentsPage'
import { HandOverPage } from '../features/documents/HandOverPage'
import { DuplicatesNotice } from '../features/duplicates/DuplicatesNotice'
import { DuplicatesPage } from '../features/duplicates/DuplicatesPage'
import { EventPage } from '../features/event/EventPage'
import { HomePage } from '../features/home/HomePage'
import { ImportPlace } from '../features/import/ImportPlace'
import { IndicatorsPage } from '../features/indicators/IndicatorsPage'
import { InstitutionPage } from '../features/institution/InstitutionPage'
import { JointProgrammePage } from '../features/joint-programme/JointProgrammePage'
import { ListPage } from '../features/lists/ListPage'
import { MasterClassPage } from '../features/master-class/MasterClassPage'
import { OrderClassPage } from '../features/order-class/OrderClassPage'
import { OutputPage } from '../features/output/OutputPage'
import { PersonPage } from '../features/person/PersonPage'
import { PlanPage } from '../features/plan/PlanPage'
import { PressPage } from '../features/press/PressPage'
import { QualificationPage } from '../features/qualification/QualificationPage'
import { ResultPage } from '../features/result/ResultPage'
import { ResultSheetPage } from '../features/result/ResultSheetPage'
import { RetentionNotice } from '../features/retention/RetentionNotice'
import { RetentionPage } from '../features/retention/RetentionPage'
import { SettingsPage } from '../features/settings/SettingsPage'
import { SummaryPage } from '../features/summary/SummaryPage'
import { FormsPage } from '../features/templates/FormsPage'
import { type ListedType, listAddress } from '../records/addresses'
import { inLanguage } from '../records/names'
import { EmptyState } from '../ui/EmptyState'
import { useText } from '../ui/language'
import { ErrorBoundary } from './ErrorBoundary'
import { useSettings } from './settings'

/** Cohorts open as cards; their list has an address below. */
const listed = (Object.keys(listAddress) as ListedType[]).map((type) => ({
  type,
  address: type === 'cohort' ? '/cohorts/list' : listAddress[type],
}))

/** The page of each record type; an enrolment opens beside that of its cohort. */
const recordPages: Record<ListedType, ComponentType<{ id: string; office: Row<'office'> }>> = {
  cohort: CohortPage,
  enrolment: EnrolmentPage,
  person: PersonPage,
  alliance: AlliancePage,
  event: EventPage,
  jointProgramme: JointProgrammePage,
  orderClass: OrderClassPage,
  pressItem: PressPage,
  institution: InstitutionPage,
  agreement: AgreementPage,
  plan: PlanPage,
  qualification: QualificationPage,
  masterClass: MasterClassPage,
  output: OutputPage,
  qualificationResult: ResultPage,
  disclosure: HandOverPage,
}

/** Every page of the window and its address. */
export function Routes({ office }: { office: Row<'office'> }) {
  const [path] = useLocation()
  const { settings, save } = useSettings()
  const { language } = useText()
  return (
    <>
      <ErrorBoundary at={path}>
        <Switch>
          <Route path="/">
            <HomePage
              office={office}
              notice={
                <>
                  <BackupNotice officeName={inLanguage(office.name, language)} />
                  <DuplicatesNotice />
                  <RetentionNotice />
                </>
              }
            />
          </Route>
          <Route path="/calendar">
            <CalendarPage />
          </Route>
          <Route path="/cohorts">
            <CohortsRoute office={office} />
          </Route>
          {listed.map(({ type, address }) => (
            <Route key={type} path={address}>
              <ListPage type={type} office={office} />
            </Route>
          ))}
          {Object.entries(recordPages).map(([type, RecordPage]) => (
            <Route key={`${type}/:id`} path={`${listAddress[type as ListedType]}/:id`}>
              {({ id }) => <RecordPage key={id} id={id} office={office} />}
            </Route>
          ))}
          <Route path="/cohorts/:id/summary">{({ id }) => <SummaryPage key={id} id={id} />}</Route>
          <Route path="/import">{null}</Route>
          <Route path="/qualifications/:id/results">
            {({ id }) => <ResultSheetPage key={id} id={id} office={office} />}
          </Route>
          <Route path="/duplicates">
            <DuplicatesPage />
          </Route>
          <Route path="/retention">
            <RetentionPage />
          </Route>
          <Route path="/indicators">
            <IndicatorsPage office={office} who={settings.who} />
          </Route>
          <Route path="/documents/:type/:id/:document?">
            {({ type, id, document }) => <DocumentsPage type={type as Standalone} id={id} document={document} />}
          </Route>
          <Route path="/forms/:type?/:id?">
            {({ type, id }) => (
              <FormsPage
                key={`${type}/${id}`}
                office={office}
                record={(type === 'cohort' || type === 'person') && id ? { type, id } : null}
              />
            )}
          </Route>
          <Route path="/settings">
            <SettingsPage
              settings={settings}
              onSave={save}
              office={office}
              backups={<BackupsSettings officeName={inLanguage(office.name, language)} />}
            />
          </Route>
          <Route path="/about">
            <AboutPage />
          </Route>
          <Route>
            <PageMissing />
          </Route>
        </Switch>
      </ErrorBoundary>
      <ErrorBoundary at={path}>
        <ImportRoute shown={path === '/import'} />
      </ErrorBoundary>
    </>
  )
}

/** Cohorts are cards unless a narrowed list of them is asked for. */
function CohortsRoute({ office }: { office: Row<'office'> }) {
  const search = useSearch()
  return search === '' || search === 'new' ? <CohortsPage /> : <ListPage type="cohort" office={office} />
}

/** Stays when the window goes to another page, so it is none of the switch. */
function ImportRoute({ shown }: { shown: boolean }) {
  const cohort = new URLSearchParams(useSearch()).get('cohort')
  return <ImportPlace shown={shown} cohortId={shown ? cohort : null} />
}

function PageMissing() {
  const { t } = useText()
  return <EmptyState icon={<IconMapQuestion size={36} stroke={1.5} />} title={t(app.pageMissing)} />
}
