import { Badge, Checkbox } from '@mantine/core'
import { daysBetween, latest } from '@shared/model/dates'
import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { agreementWords } from '@shared/text/agreement'
import { ItemsTable } from '../../records/page/ItemsTable'
import { useRecordScope } from '../../records/record-scope'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Agreement.module.css'

/** A day within which a promise is worth a word, in days. */
const SOON = 60

/** What was promised, by when, and a tick once it is delivered. */
export function Deliverables({ agreement }: { agreement: Row<'agreement'> }) {
  const { t } = useText()
  const { save, readOnly } = useRecordScope()
  const mark = (key: string, what: string, done: boolean) =>
    save(
      t(agreementWords.delivered),
      { [`obligations.${key}.done`]: done || undefined },
      [],
      t(done ? agreementWords.markedDelivered : agreementWords.markedOpen, { what }),
    )
  return (
    <ItemsTable
      record="agreement"
      list="obligations"
      columns={['text', 'quantity', 'due']}
      widths={{ text: 'minmax(160px, 3fr)', quantity: '72px', due: 'minmax(132px, 1fr)' }}
      marksItself
      sort={(a, b) => String(a.due ?? '9').localeCompare(String(b.due ?? '9'))}
      cells={{ due: ({ due, done }) => <Due due={due as string | undefined} done={done === true} /> }}
      after={(item, key) => (
        <div className={styles.tick}>
          <Checkbox
            size="sm"
            label={t(agreementWords.delivered)}
            aria-label={t(agreementWords.deliveredNamed, { what: String(item.text ?? '') })}
            checked={item.done === true}
            disabled={readOnly || agreement.obligations?.[key] === undefined}
            onChange={(event) => void mark(key, String(item.text ?? ''), event.currentTarget.checked)}
          />
        </div>
      )}
      addLabel={t(agreementWords.addDeliverable)}
      empty={t(agreementWords.noDeliverables)}
    />
  )
}

function Due({ due, done }: { due: string | undefined; done: boolean }) {
  const { t, language } = useText()
  if (!due) return '–'
  const left = daysBetween(today(), latest(due))
  return (
    <span className={styles.due}>
      {showDate(due, language)}
      {!done && left < 0 && <Badge color="amber">{t(agreementWords.overdue, { count: -left })}</Badge>}
      {!done && left >= 0 && left <= SOON && (
        <Badge color="gray">{left === 0 ? t(agreementWords.dueToday) : t(agreementWords.dueIn, { count: left })}</Badge>
      )}
    </span>
  )
}
