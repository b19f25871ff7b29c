import { showNumber, showRange } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { masterClassFigures } from '@shared/summary/pairs'
import { masterClassWords } from '@shared/text/master-class'
import { FilesField } from '../../records/files/FilesField'
import { FactStrip, NamedLink } from '../../records/page/FactStrip'
import { ItemsTable } from '../../records/page/ItemsTable'
import { LinkedRecords } from '../../records/page/LinkedRecords'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { PairsSection } from './PairsSection'

/** A master class: one master leads a team; who is paired with whom, what they met for, and what came of it. */
export function MasterClassPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t, language } = useText()
  return (
    <RecordPage
      type="masterClass"
      id={id}
      office={office}
      connections={() => []}
      marks={['pairs.']}
      strip={({ row }) => <Strip row={row} />}
    >
      {({ row }) => {
        const { sessions, hours } = masterClassFigures(row)
        return (
          <>
            <PairsSection row={row} />
            <Section
              title={t(masterClassWords.sessions)}
              aside={
                sessions > 0 && t(masterClassWords.hoursOf, { count: sessions, hours: showNumber(hours, language) })
              }
            >
              <ItemsTable
                record="masterClass"
                list="sessions"
                columns={['date', 'start', 'end', 'title', 'kind', 'place', 'hours']}
                widths={{
                  date: '150px',
                  start: '72px',
                  end: '72px',
                  title: 'minmax(220px, 2fr)',
                  kind: '120px',
                  hours: '72px',
                }}
                sort={(a, b) => `${a.date ?? '9'} ${a.start ?? ''}`.localeCompare(`${b.date ?? '9'} ${b.start ?? ''}`)}
                addLabel={t(masterClassWords.addSession)}
                empty={t(masterClassWords.noSessions)}
              />
            </Section>
            <Section title={t(masterClassWords.outputs)}>
              <LinkedRecords
                type="output"
                path="outputs"
                title={t(masterClassWords.outputs)}
                start={{ ...(row.craft && { major: row.craft }), ...(row.cohort && { cohort: row.cohort }) }}
                untitled
              />
            </Section>
            <Section title={t(masterClassWords.resources)}>
              <FilesField path="resources" label={t(masterClassWords.resources)} untitled />
            </Section>
            <Section title={t(masterClassWords.details)}>
              <QuietFields
                record="masterClass"
                fields={['name', 'master', 'craft', 'dates', 'cohort', 'remarks']}
                wide={['name', 'remarks']}
              />
            </Section>
            <Section title={t(masterClassWords.files)}>
              <FilesField path="files" label={t(masterClassWords.files)} untitled />
            </Section>
          </>
        )
      }}
    </RecordPage>
  )
}

function Strip({ row }: { row: Row<'masterClass'> }) {
  const { t, language } = useText()
  const { apprentices, graduated, sessions, hours } = masterClassFigures(row)
  return (
    <FactStrip
      facts={[
        { label: t(masterClassWords.master), value: row.master && <NamedLink type="person" id={row.master} /> },
        { label: t(masterClassWords.craft), value: row.craft },
        { label: t(masterClassWords.dates), value: row.dates && showRange(row.dates, language) },
        { label: t(masterClassWords.cohort), value: row.cohort && <NamedLink type="cohort" id={row.cohort} /> },
        {
          label: t(masterClassWords.apprentices),
          value: apprentices > 0 && t(masterClassWords.graduatedOf, { count: graduated, total: apprentices }),
        },
        {
          label: t(masterClassWords.hours),
          value: sessions > 0 && t(masterClassWords.hoursOf, { count: sessions, hours: showNumber(hours, language) }),
        },
      ]}
    />
  )
}
