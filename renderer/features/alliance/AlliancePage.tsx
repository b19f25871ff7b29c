import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { allianceWords } from '@shared/text/alliance'
import { app } from '@shared/text/app'
import { useView } from '../../office/hooks'
import { enumWord, fieldDef } from '../../records/dictionary-fields'
import type { Connection } from '../../records/page/Connections'
import { FactStrip, NamedLink } from '../../records/page/FactStrip'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { ItemsTable } from '../../records/page/ItemsTable'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { MembersTable } from './MembersTable'

/** An alliance or a centre: who initiated it, who carries it out, who runs it, what it offers, who belongs to it. */
export function AlliancePage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="alliance"
      id={id}
      office={office}
      strip={(view) => <AllianceFacts view={view} />}
      marks={['declaredCounts', 'members']}
      connections={connectionsOf}
    >
      {({ row }) => (
        <>
          <Section title={t(allianceWords.organisation)}>
            <MembersTable part="organisation" />
          </Section>
          <Section title={t(allianceWords.team)}>
            <ItemsTable
              record="alliance"
              list="team"
              columns={['person', 'post']}
              madeWith={{ person: { kinds: ['staff'], ...(row.leadUnit && { institution: row.leadUnit }) } }}
              addLabel={t(allianceWords.addTeam)}
              empty={t(allianceWords.noTeam)}
            />
          </Section>
          <Section title={t(allianceWords.programmes)}>
            <ItemsTable
              record="alliance"
              list="programmes"
              columns={['profession', 'content', 'facilities']}
              widths={{
                profession: 'minmax(100px, 1fr)',
                content: 'minmax(150px, 2fr)',
                facilities: 'minmax(150px, 2fr)',
              }}
              addLabel={t(allianceWords.addProgramme)}
              empty={t(allianceWords.noProgrammes)}
            />
          </Section>
          <Section title={t(allianceWords.members)}>
            <MembersTable part="members" />
          </Section>
          <Section title={t(allianceWords.counts)}>
            <Recorded alliance={row} />
            <ItemsTable
              record="alliance"
              list="declaredCounts"
              columns={['domestic', 'overseas', 'enterprises', 'programmes', 'places', 'asOf', 'source']}
              widths={{
                domestic: 'minmax(72px, 1fr)',
                overseas: 'minmax(72px, 1fr)',
                enterprises: 'minmax(64px, 1fr)',
                programmes: 'minmax(64px, 1fr)',
                places: 'minmax(56px, 0.8fr)',
                asOf: 'minmax(100px, 1.2fr)',
                source: 'minmax(100px, 1.6fr)',
              }}
              sort={(a, b) => String(b.asOf ?? '').localeCompare(String(a.asOf ?? ''))}
              addLabel={t(allianceWords.addCount)}
              empty={null}
            />
          </Section>
          <Section title={t(allianceWords.about)}>
            <QuietFields
              record="alliance"
              fields={['name', 'kind', 'founded', 'leadUnit']}
              wide={['name', 'leadUnit']}
            />
          </Section>
          <FilesAndRemarks record="alliance" />
        </>
      )}
    </RecordPage>
  )
}

const unitsOf = (row: Row<'alliance'>) =>
  [
    ...new Set(
      Object.values(row.members ?? {}).flatMap(({ institution, dates }) => (dates?.to ? [] : (institution ?? []))),
    ),
  ].sort()

/** The units on record by where they are, beside what was published. */
function Recorded({ alliance }: { alliance: Row<'alliance'> }) {
  const { t } = useText()
  const { result } = useView('institutionCounts', { ids: unitsOf(alliance) })
  if (!result) return null
  return (
    <p style={{ margin: 0 }}>
      {t(app.labelled, { label: t(allianceWords.membersCount), part: t(allianceWords.countsOf, { ...result }) })}
    </p>
  )
}

function AllianceFacts({ view: { row } }: { view: RecordView<'alliance'> }) {
  const { t, language } = useText()
  const label = (field: string) => fieldDef('alliance', field).label[language]
  const kind = enumWord('alliance', 'kind', row.kind)
  const units = unitsOf(row).length
  const programmes = Object.keys(row.programmes ?? {}).length
  return (
    <FactStrip
      facts={[
        kind && { label: label('kind'), value: t(kind) },
        row.founded ? { label: label('founded'), value: showDate(row.founded, language) } : null,
        row.leadUnit ? { label: label('leadUnit'), value: <NamedLink type="institution" id={row.leadUnit} /> } : null,
        units ? { label: t(allianceWords.membersCount), value: String(units) } : null,
        programmes ? { label: t(allianceWords.programmesCount), value: String(programmes) } : null,
      ]}
    />
  )
}

function connectionsOf({ row }: RecordView<'alliance'>): Connection[] {
  const units = unitsOf(row)
  return [
    {
      type: 'event',
      paths: ['alliance'],
      attach: 'alliance',
      start: { alliance: row.id, kind: 'annualMeeting', ...(units.length > 0 && { institutions: units }) },
      listQuery: `alliance=${row.id}`,
    },
  ]
}
