import { showDate } from '@shared/model/show'
import type { Need } from '@shared/rules/retention-needs'
import { needWords, retentionWords } from '@shared/text/retention'
import { Link } from 'wouter'
import { useText } from '../../ui/language'
import { addressOf } from '../addresses'
import { inLanguage } from '../names'
import styles from './Erase.module.css'

/** What still needs somebody, each with the way there. */
export function NeedList({ needs }: { needs: readonly Need[] }) {
  const { t, language } = useText()
  return (
    <ul className={styles.needs}>
      {needs.map(({ kind, type, id, name, until, reason }) => (
        <li key={`${kind} ${id}`}>
          {kind === 'postponed' ? (
            <span>
              {reason ? `${t(needWords.postponed)}${language === 'zh' ? '：' : ': '}${reason}` : t(needWords.postponed)}
            </span>
          ) : (
            <Link href={addressOf(type, id)}>
              {t(needWords[kind], { name: inLanguage(name, language) || t(retentionWords.unnamed) })}
            </Link>
          )}
          <span className={styles.quiet}>
            {until ? t(needWords.until, { date: showDate(until, language) }) : t(needWords.noEnd)}
          </span>
        </li>
      ))}
    </ul>
  )
}
