import { daysBetween, earliest } from '@shared/model/dates'
import { showDate } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import { agreementEnd, noticeBy } from '@shared/rules/agreement'
import { agreementWords } from '@shared/text/agreement'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'
import styles from './Agreement.module.css'

/** The time an agreement holds as a bar: how much of it has passed, the last day for notice, what happens at its end. */
export function TermBar({ agreement }: { agreement: Row<'agreement'> }) {
  const { t, language } = useText()
  const begin = agreement.validity?.from ?? agreement.signedOn
  const end = agreementEnd(agreement, today())
  if (!begin || !end) return null
  const from = earliest(begin)
  const length = Math.max(1, daysBetween(from, end))
  const place = (day: string) => Math.min(100, Math.max(0, (daysBetween(from, day) / length) * 100))
  const left = daysBetween(today(), end)
  const notice = noticeBy(agreement, today())
  const over = left < 0 || agreement.state === 'terminated' || agreement.state === 'renewed'
  return (
    <div className={styles.term}>
      <div className={styles.bar} aria-hidden>
        <div
          className={styles.run}
          data-tone={over ? 'over' : left <= 180 && !agreement.autoRenew ? 'soon' : undefined}
          style={{ width: `${place(today())}%` }}
        />
        {notice && <div className={styles.mark} data-kind="notice" style={{ insetInlineStart: `${place(notice)}%` }} />}
      </div>
      <div className={styles.ends}>
        <span>{showDate(from, language)}</span>
        <span>
          {t(agreement.autoRenew ? agreementWords.renewsItself : agreementWords.renewsNot)}
          {notice && ` · ${t(agreementWords.noticeBy, { date: showDate(notice, language) })}`}
        </span>
        <span>{showDate(end, language)}</span>
      </div>
    </div>
  )
}
