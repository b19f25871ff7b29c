import { retentionWords } from '@shared/text/retention'
import { IconChevronRight } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useText } from '../../ui/language'
import styles from './Rules.module.css'

/** What the periods mean, and the way to what is due by them. */
export function KeepingIntro() {
  const { t } = useText()
  return (
    <p className={styles.intro}>
      {t(retentionWords.settingsIntro)}{' '}
      <Link href="/retention">
        {t(retentionWords.duePage)}
        <IconChevronRight size={14} aria-hidden style={{ verticalAlign: '-2px' }} />
      </Link>
    </p>
  )
}
