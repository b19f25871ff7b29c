import { showDate, showNumber } from '@shared/model/show'
import { requestWords } from '@shared/text/requests'
import { retentionWords } from '@shared/text/retention'
import { IconHourglassEmpty } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { useText } from '../../ui/language'
import styles from './Retention.module.css'

/** The page is for its own work first, in milliseconds. */
const begins = 1500

/** On the first page: how many people wait for an answer or are due for erasure; nothing where nobody is. */
export function RetentionNotice() {
  const { t, language } = useText()
  const [looks, setLooks] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLooks(true), begins)
    return () => clearTimeout(timer)
  }, [])
  const { result: counts } = useView('retentionDue', looks ? {} : null)
  const { due = 0, asking = 0, by } = counts ?? {}
  const count = (some: number) => (some === 1 ? 1 : showNumber(some, language))
  if (due === 0 && asking === 0) return null
  return (
    <Link href="/retention" className={styles.notice}>
      <IconHourglassEmpty size={18} aria-hidden />
      <span>
        {asking > 0 && by && t(requestWords.homeNotice, { count: count(asking), date: showDate(by, language) })}{' '}
        {due > 0 && t(retentionWords.homeNotice, { count: count(due) })}
      </span>
    </Link>
  )
}
