import { showNumber } from '@shared/model/show'
import { retentionWords } from '@shared/text/retention'
import { IconHourglassEmpty } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { useView } from '../../office/hooks'
import { useText } from '../../ui/language'
import styles from './Retention.module.css'

/** The page is for its own work first, in milliseconds. */
const begins = 1500

/** On the first page: how many people are due for erasure; nothing where nobody is. */
export function RetentionNotice() {
  const { t, language } = useText()
  const [looks, setLooks] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setLooks(true), begins)
    return () => clearTimeout(timer)
  }, [])
  const { result: count } = useView('retentionDue', looks ? {} : null)
  if (!count) return null
  return (
    <Link href="/retention" className={styles.notice}>
      <IconHourglassEmpty size={18} aria-hidden />
      {t(retentionWords.homeNotice, { count: count === 1 ? 1 : showNumber(count, language) })}
    </Link>
  )
}
