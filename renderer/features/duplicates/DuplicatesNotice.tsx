import { showNumber } from '@shared/model/show'
import { duplicateWords } from '@shared/text/duplicates'
import { IconUsers } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { Link } from 'wouter'
import { office } from '../../office/client'
import { useText } from '../../ui/language'
import styles from './Duplicates.module.css'

/** A look through everybody is worth repeating after this long, in milliseconds. */
const lookAgainAfter = 15 * 60_000
/** The page is for its own work first: the look begins late, and rests between its steps. */
const begins = 2500
const rests = 40

let lookedAt = 0

/** How many pairs of people may be on record twice, found while nobody waits for it; nothing where there are none. */
export function DuplicatesNotice() {
  const { t, language } = useText()
  const [total, setTotal] = useState(0)
  useEffect(() => {
    let timer = 0
    const look = async () => {
      const again = Date.now() - lookedAt > lookAgainAfter
      if (again) lookedAt = Date.now()
      try {
        const found = await office.view('duplicates', { from: 0, count: 0, language: 'en', ...(again && { again }) })
        if (found.progress === 1) setTotal(found.total)
        else timer = window.setTimeout(() => void look(), rests)
      } catch {
        // The window is locked or leaves the office: the next visit looks again.
        lookedAt = 0
      }
    }
    timer = window.setTimeout(() => void look(), begins)
    const stop = office.listen((news) => {
      if (news.news !== 'changed' || !news.types.includes('person')) return
      window.clearTimeout(timer)
      timer = window.setTimeout(() => void look(), begins)
    })
    return () => {
      window.clearTimeout(timer)
      stop()
    }
  }, [])
  if (total === 0) return null
  return (
    <Link href="/duplicates" className={styles.notice}>
      <IconUsers size={18} aria-hidden />
      {t(duplicateWords.homeNotice, { count: total === 1 ? 1 : showNumber(total, language) })}
    </Link>
  )
}
