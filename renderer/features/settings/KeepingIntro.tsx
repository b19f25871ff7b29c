import { retentionWords } from '@shared/text/retention'
import { IconChevronRight } from '@tabler/icons-react'
import { useRef } from 'react'
import { Link } from 'wouter'
import { useText } from '../../ui/language'
import { useArrival } from '../../ui/page-scroll'
import styles from './Rules.module.css'

/** What the periods mean, and the way to what is due by them. */
export function KeepingIntro() {
  const { t } = useText()
  const top = useRef<HTMLParagraphElement>(null)
  useArrival('keeping', top)
  return (
    <p ref={top} className={styles.intro}>
      {t(retentionWords.settingsIntro)}{' '}
      <Link href="/retention">
        {t(retentionWords.duePage)}
        <IconChevronRight size={14} aria-hidden style={{ verticalAlign: '-2px' }} />
      </Link>
    </p>
  )
}
