import type { Row } from '@shared/model/types'
import { agreementState } from '@shared/rules/agreement'
import { rulesOn } from '@shared/rules/settings'
import type { RecordView } from '@shared/search/record-view'
import { agreementWords } from '@shared/text/agreement'
import { ChoiceChips } from '../../records/page/ChoiceChips'
import type { Connection } from '../../records/page/Connections'
import { FilesAndRemarks } from '../../records/page/FilesAndRemarks'
import { ItemsTable } from '../../records/page/ItemsTable'
import { QuietFields } from '../../records/page/QuietFields'
import { RecordPage } from '../../records/page/RecordPage'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { AgreementFacts } from './AgreementFacts'
import { Deliverables } from './Deliverables'
import { NextStep } from './NextStep'
import { PlanCeremony } from './PlanCeremony'
import { TermBar } from './TermBar'

/** An agreement from letter of intent to renewal: who signed what, for how long, what was promised, what came of it. */
export function AgreementPage({ id, office }: { id: string; office: Row<'office'> }) {
  const { t } = useText()
  const stateOf = ({ row }: RecordView<'agreement'>) => agreementState(row, today(), rulesOn(office, today()))
  return (
    <RecordPage
      type="agreement"
      id={id}
      office={office}
      marks={['obligations']}
      derivedState={stateOf}
      strip={(view) => <AgreementFacts view={view} />}
      actions={(view) => <NextStep view={view} state={stateOf(view)} />}
      connections={connectionsOf}
    >
      {({ row }) => (
        <>
          <Section title={t(agreementWords.parties)}>
            <ItemsTable
              record="agreement"
              list="parties"
              columns={['institution', 'side', 'signatory', 'post']}
              widths={{ institution: 'minmax(170px, 2.2fr)', side: '112px' }}
              sort={(a, b) => sideRank(a.side) - sideRank(b.side)}
              addLabel={t(agreementWords.addParty)}
              empty={t(agreementWords.noParties)}
            />
          </Section>
          <Section title={t(agreementWords.term)}>
            <TermBar agreement={row} />
            <QuietFields record="agreement" fields={['validity', 'term', 'autoRenew', 'noticeDays', 'reviewOn']} />
          </Section>
          <Section title={t(agreementWords.deliverables)} aside={<Delivered agreement={row} />}>
            <Deliverables agreement={row} />
          </Section>
          <Section title={t(agreementWords.signing)} aside={<PlanCeremony agreement={row} />}>
            <QuietFields record="agreement" fields={['signedOn', 'signPlace', 'event']} />
          </Section>
          <Section title={t(agreementWords.facts)}>
            <QuietFields
              record="agreement"
              fields={['title', 'type', 'number', 'parentAgreement', 'renewalOf']}
              wide={['title', 'parentAgreement', 'renewalOf']}
            />
            <ChoiceChips record="agreement" field="languages" labelled />
          </Section>
          <FilesAndRemarks record="agreement" />
        </>
      )}
    </RecordPage>
  )
}

const sides = ['own', 'partner', 'third']
const sideRank = (side: unknown) => (sides.indexOf(String(side)) + sides.length + 1) % (sides.length + 1)

function Delivered({ agreement }: { agreement: Row<'agreement'> }) {
  const { t } = useText()
  const all = Object.values(agreement.obligations ?? {})
  if (all.length === 0) return null
  return t(agreementWords.deliveredOf, { done: all.filter(({ done }) => done).length, total: all.length })
}

/** What refers to an agreement, and what can be begun under it. */
function connectionsOf({ row }: RecordView<'agreement'>): Connection[] {
  const { id } = row
  const institutions = Object.values(row.parties ?? {}).flatMap(({ institution }) => institution ?? [])
  const partners = Object.values(row.parties ?? {}).flatMap(({ institution, side }) =>
    institution && side === 'partner' ? [institution] : [],
  )
  const own = institutions.filter((institution) => !partners.includes(institution))
  const intent = row.type === 'loi'
  return [
    {
      type: 'cohort',
      paths: ['agreement'],
      attach: 'agreement',
      start: {
        agreement: id,
        ...(partners.length === 1 && { host: partners[0] }),
        ...(own.length > 0 && { sending: own }),
      },
      listQuery: `agreement=${id}`,
    },
    {
      type: 'agreement',
      paths: ['parentAgreement'],
      attach: 'parentAgreement',
      title: intent ? agreementWords.followed : agreementWords.under,
      start: { parentAgreement: id, ...(row.parties && { parties: row.parties }) },
      listQuery: `parentAgreement=${id}`,
    },
    { type: 'agreement', paths: ['renewalOf'], title: agreementWords.renewals },
    {
      type: 'pressItem',
      paths: ['agreement'],
      attach: 'agreement',
      start: { agreement: id, ...(row.event && { event: row.event }) },
      listQuery: `agreement=${id}`,
    },
    {
      type: 'jointProgramme',
      paths: ['agreement'],
      ...(row.type === 'jointProgramme' && {
        start: {
          agreement: id,
          ...(own[0] && { chineseParty: own[0] }),
          ...(partners[0] && { foreignParty: partners[0] }),
        },
      }),
    },
    {
      type: 'orderClass',
      paths: ['agreement'],
      ...((row.type === 'orderClass' || row.type === 'schoolEnterprise') && {
        start: {
          agreement: id,
          ...(own[0] && { college: own[0] }),
          ...(partners[0] && { enterprise: partners[0] }),
        },
      }),
    },
    { type: 'output', paths: ['agreement'], attach: 'agreement', start: { agreement: id } },
    { type: 'plan', paths: ['projects.agreements'] },
  ]
}
