import { showNumber, showRange } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import type { RecordView } from '@shared/search/record-view'
import { orderWords } from '@shared/text/programmes'
import { fieldDef } from '../../records/dictionary-fields'
import { FactStrip, NamedLink } from '../../records/page/FactStrip'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { LinkedRecords } from '../../records/page/LinkedRecords'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

/** An order-based class (订单班): who ordered it from whom, under which agreement, who is in it, how many were placed. */
export function OrderClassPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t, language } = useText()
  return (
    <RecordPage
      type="orderClass"
      id={id}
      office={office}
      strip={(view) => <ClassFacts view={view} />}
      connections={() => []}
    >
      {({ row }) => (
        <>
          <Section title={t(orderWords.parties)}>
            <QuietFields record="orderClass" fields={['enterprise', 'college', 'agreement']} />
          </Section>
          <Section title={t(orderWords.about)}>
            <QuietFields
              record="orderClass"
              fields={['name', 'dates', 'intake', 'placed', 'international']}
              wide={['name']}
            />
          </Section>
          <Section title={t(orderWords.members)}>
            <LinkedRecords
              type="person"
              path="members"
              title={fieldDef('orderClass', 'members').label[language]}
              untitled
              start={{ kinds: ['student'], ...(row.college && { institution: row.college }) }}
            />
          </Section>
          <FilesAndRemarks record="orderClass" />
        </>
      )}
    </RecordPage>
  )
}

function ClassFacts({ view: { row } }: { view: RecordView<'orderClass'> }) {
  const { t, language } = useText()
  const label = (field: string) => fieldDef('orderClass', field).label[language]
  const { intake, placed } = row
  const members = (row.members ?? []).length
  return (
    <FactStrip
      facts={[
        row.enterprise
          ? { label: label('enterprise'), value: <NamedLink type="institution" id={row.enterprise} /> }
          : null,
        row.college ? { label: label('college'), value: <NamedLink type="institution" id={row.college} /> } : null,
        row.dates ? { label: label('dates'), value: showRange(row.dates, language) } : null,
        intake !== undefined ? { label: label('intake'), value: showNumber(intake, language) } : null,
        placed !== undefined
          ? {
              label: t(orderWords.placed),
              value:
                intake === undefined
                  ? showNumber(placed, language)
                  : t(orderWords.placedOf, {
                      placed: showNumber(placed, language),
                      intake: showNumber(intake, language),
                    }),
            }
          : null,
        members ? { label: t(orderWords.members), value: t(orderWords.onRecord, { count: members }) } : null,
      ]}
    />
  )
}
