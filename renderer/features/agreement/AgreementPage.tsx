import type { Row } from '@shared/model/types'
import { agreementWords } from '@shared/text/agreement'
import { Fields } from '../../records/page/Fields'
import { ItemsTable } from '../../records/page/ItemsTable'
import { RecordPage } from '../../records/page/RecordPage'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'

/** An agreement: who signed what, for how long, what was promised, and what came of it. */
export function AgreementPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  return (
    <RecordPage
      type="agreement"
      id={id}
      office={office}
      connections={({ row }) => [
        { type: 'cohort', paths: ['agreement'], start: { agreement: id }, listQuery: `agreement=${id}` },
        {
          type: 'agreement',
          paths: ['parentAgreement'],
          title: agreementWords.under,
          start: { parentAgreement: id, parties: row.parties },
        },
        { type: 'pressItem', paths: ['agreement'], start: { agreement: id, event: row.event } },
      ]}
    >
      {() => (
        <>
          <Section title={t(agreementWords.facts)}>
            <Fields
              record="agreement"
              fields={['title', 'type', 'number', 'signedOn', 'signPlace', 'event', 'parentAgreement', 'languages']}
              wide={['title']}
            />
          </Section>
          <Section title={t(agreementWords.parties)}>
            <ItemsTable
              record="agreement"
              list="parties"
              columns={['institution', 'side', 'signatory', 'post']}
              widths={{ institution: 'minmax(200px, 2fr)', side: '150px' }}
            />
          </Section>
        </>
      )}
    </RecordPage>
  )
}
