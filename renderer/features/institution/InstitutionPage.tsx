import { Badge } from '@mantine/core'
import type { Row } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { institutionWords } from '@shared/text/institution'
import { useView } from '../../office/hooks'
import { ChoiceChips } from '../../records/page/ChoiceChips'
import type { Connection } from '../../records/page/Connections'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { LaidOut } from '../../records/page/laid-out'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { Contacts } from './Contacts'
import { codesOf, everyCode } from './codes'
import { InstitutionFacts } from './InstitutionFacts'
import { InstitutionTimeline } from './InstitutionTimeline'

/** An institution of any kind: who it is, whom we speak to there, and what we did together. */
export function InstitutionPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  const { result: own } = useView('ownInstitution', {})
  const isOwn = own?.id === id
  return (
    <RecordPage
      type="institution"
      id={id}
      office={office}
      strip={(view) => <InstitutionFacts view={view} isOwn={isOwn} />}
      facts={() => isOwn && <Badge color="water">{t(institutionWords.ours)}</Badge>}
      connections={(view) => connectionsOf(view, isOwn)}
    >
      {({ row }) => (
        <>
          <Section title={t(institutionWords.contacts)}>
            <Contacts institution={row} />
          </Section>
          {row.kind === 'enterprise' && (
            <Section title={t(institutionWords.enterprise)}>
              <ChoiceChips record="institution" field="industryRoles" />
              <QuietFields record="institution" fields={['industry', 'goingOut']} />
            </Section>
          )}
          {(mayBeHonoured(row) || row.honours) && (
            <Section title={t(institutionWords.honours)}>
              <ChoiceChips record="institution" field="honours" />
            </Section>
          )}
          <Section title={t(institutionWords.together)}>
            <InstitutionTimeline id={id} />
          </Section>
          <Section title={t(institutionWords.about)}>
            <QuietFields
              record="institution"
              fields={[
                'name',
                'kind',
                'country',
                'side',
                'division',
                'website',
                'shortName',
                'formerNames',
                // Nobody works with themselves.
                ...(isOwn && row.firstContact === undefined ? [] : (['firstContact'] as const)),
                'majorsOffered',
                'address',
              ]}
              wide={['name', 'majorsOffered', 'address']}
            />
          </Section>
          <Section title={t(institutionWords.codes)}>
            <QuietFields record="institution" fields={codesOf(row)} />
          </Section>
          <LaidOut fields={[...notAsked, 'firstContact' as const].filter((field) => row[field] === undefined)} />
          <FilesAndRemarks record="institution" />
        </>
      )}
    </RecordPage>
  )
}

/** Not asked of every kind of institution; whoever holds one all the same sees it. */
const notAsked = ['honours', 'industry', 'goingOut', 'industryRoles', ...everyCode] as const

const schools = ['higherVocational', 'vocationalUndergrad', 'secondaryVocational', 'university']

/** The designations are those of schools in China. */
const mayBeHonoured = ({ kind, side, country }: Row<'institution'>) =>
  kind !== undefined && schools.includes(kind) && side !== 'overseas' && (country ?? 'CN') === 'CN'

/** What refers to an institution, and what can be begun with it. */
function connectionsOf({ row }: RecordView<'institution'>, isOwn: boolean): Connection[] {
  const { id } = row
  const enterprise = row.kind === 'enterprise'
  const overseas = row.side === 'overseas'
  return [
    {
      type: 'agreement',
      paths: ['parties.institution'],
      start: { 'parties.k1.institution': id, 'parties.k1.side': isOwn ? 'own' : 'partner' },
      listQuery: `parties=${id}`,
    },
    {
      type: 'cohort',
      paths: ['host', 'sending', 'organiser'],
      start: overseas ? { host: id } : { sending: [id] },
    },
    {
      type: 'event',
      paths: ['institutions', 'guests.organisation'],
      attach: 'institutions',
      start: { institutions: [id] },
    },
    {
      type: 'person',
      paths: ['institution'],
      attach: 'institution',
      start: { institution: id },
      listQuery: `institution=${id}`,
    },
    {
      type: 'orderClass',
      paths: ['enterprise', 'college'],
      ...((enterprise || !overseas) && { start: enterprise ? { enterprise: id } : { college: id } }),
    },
    {
      type: 'jointProgramme',
      paths: ['chineseParty', 'foreignParty'],
      ...(!enterprise && { start: overseas ? { foreignParty: id } : { chineseParty: id } }),
    },
    { type: 'alliance', paths: ['members.institution', 'leadUnit'], start: { 'members.k1.institution': id } },
    { type: 'output', paths: ['adopters.institution', 'organisation'], start: { 'adopters.k1.institution': id } },
    {
      type: 'qualification',
      paths: ['awardingBody'],
      ...(row.kind === 'awardingBody' && { start: { awardingBody: id } }),
    },
  ]
}
