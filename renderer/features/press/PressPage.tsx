import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { pressWords } from '@shared/text/programmes'
import { enumWord, fieldDef } from '../../records/dictionary-fields'
import { FileField } from '../../records/files/FileField'
import { FactStrip } from '../../records/page/FactStrip'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { Website } from '../../records/page/Website'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

/** What the press wrote: where and when, about what, and the copy that is kept. */
export function PressPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t, language } = useText()
  return (
    <RecordPage
      type="pressItem"
      id={id}
      office={office}
      strip={(view) => <PressFacts view={view} />}
      connections={() => []}
    >
      {() => (
        <>
          <Section title={t(pressWords.about)}>
            <QuietFields
              record="pressItem"
              fields={['headline', 'outlet', 'publishedOn', 'medium', 'language', 'url']}
              wide={['headline', 'url']}
            />
            <FileField path="clip" label={fieldDef('pressItem', 'clip').label[language]} />
          </Section>
          <Section title={t(pressWords.reportedOn)}>
            <QuietFields record="pressItem" fields={['event', 'agreement', 'cohort']} />
          </Section>
          <FilesAndRemarks record="pressItem" />
        </>
      )}
    </RecordPage>
  )
}

function PressFacts({ view: { row } }: { view: RecordView<'pressItem'> }) {
  const { t, language } = useText()
  const label = (field: string) => fieldDef('pressItem', field).label[language]
  const medium = enumWord('pressItem', 'medium', row.medium)
  return (
    <FactStrip
      facts={[
        row.outlet ? { label: label('outlet'), value: row.outlet } : null,
        row.publishedOn ? { label: label('publishedOn'), value: showDate(row.publishedOn, language) } : null,
        medium && { label: label('medium'), value: t(medium) },
        row.url ? { label: label('url'), value: <Website url={row.url} /> } : null,
      ]}
    />
  )
}
