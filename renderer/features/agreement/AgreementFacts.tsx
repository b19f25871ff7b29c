import { Badge } from '@mantine/core'
import { daysBetween, earliest, latest } from '@shared/model/dates'
import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { agreementEnd } from '@shared/rules/agreement'
import { termMonths } from '@shared/rules/term'
import type { RecordLine, RecordView } from '@shared/search/record-view'
import { agreementWords } from '@shared/text/agreement'
import { recordWords } from '@shared/text/records'
import { addressOf } from '../../records/addresses'
import { enumWord, fieldDef } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import { FactLink, FactStrip } from '../../records/page/FactStrip'
import { StateMark } from '../../records/StateMark'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Agreement.module.css'

/** What an agreement comes down to: its kind and number, signed when, valid until when, how much was delivered. */
export function AgreementFacts({ view }: { view: RecordView<'agreement'> }) {
  const { t, language } = useText()
  const { row, links } = view
  const type = enumWord('agreement', 'type', row.type)
  const all = Object.values(row.obligations ?? {})
  const late = all.filter(({ due, done }) => due && !done && latest(due) < today()).length
  const successor = links.find((link) => link.type === 'agreement' && link.path === 'renewalOf')?.lines[0]
  return (
    <FactStrip
      facts={[
        type && { label: fieldDef('agreement', 'type').label[language], value: t(type) },
        row.number && row.number !== 'none'
          ? { label: fieldDef('agreement', 'number').label[language], value: row.number }
          : null,
        row.signedOn ? { label: t(agreementWords.signed), value: showDate(row.signedOn, language) } : null,
        knowsEnd(row) ? { label: t(agreementWords.validUntil), value: <Until agreement={row} /> } : null,
        all.length > 0
          ? {
              label: t(agreementWords.promised),
              value: (
                <span className={styles.fact}>
                  {`${all.filter(({ done }) => done).length} / ${all.length}`}
                  {late > 0 && <Badge color="amber">{t(agreementWords.overdueCount, { count: late })}</Badge>}
                </span>
              ),
            }
          : null,
        successor ? { label: renewalLabel(successor, t), value: <Successor line={successor} /> } : null,
      ]}
    />
  )
}

const settled = ['signed', 'inForce', 'expiring', 'expired', 'renewed']

const renewalLabel = ({ state }: RecordLine, t: ReturnType<typeof useText>['t']) =>
  t(state && settled.includes(state) ? agreementWords.renewedBy : agreementWords.renewalInHand)

function Successor({ line }: { line: RecordLine }) {
  const { t, language } = useText()
  return (
    <span className={styles.fact}>
      <FactLink to={addressOf('agreement', line.id)}>
        {inLanguage(line.name, language) || t(recordWords.unnamed)}
      </FactLink>
      <StateMark type="agreement" state={line.state} />
    </span>
  )
}

const isOpenEnded = ({ term }: Row<'agreement'>) => term !== undefined && termMonths(term) === null

const knowsEnd = (row: Row<'agreement'>) => agreementEnd(row, today()) !== null || isOpenEnded(row)

/** The end, and how far it is; an open end says so. Agreements that were ended by somebody count no days. */
function Until({ agreement }: { agreement: Row<'agreement'> }) {
  const { t, language } = useText()
  const end = agreementEnd(agreement, today())
  if (!end) return t(agreementWords.openEnded)
  const begin = agreement.validity?.from
  const ahead = begin ? daysBetween(today(), earliest(begin)) : 0
  const left = daysBetween(today(), end)
  const over = agreement.state === 'terminated' || agreement.state === 'renewed'
  const words =
    ahead > 0
      ? t(agreementWords.startsIn, { count: ahead })
      : left < 0
        ? t(agreementWords.endedAgo, { count: -left })
        : t(agreementWords.daysLeft, { count: left })
  const colour =
    left < 0 ? 'brick' : agreement.autoRenew ? 'gray' : left <= 90 ? 'amber' : left <= 180 ? 'water' : 'gray'
  return (
    <span className={styles.fact}>
      {showDate(end, language)}
      {!over && <Badge color={ahead > 0 ? 'gray' : colour}>{words}</Badge>}
    </span>
  )
}
