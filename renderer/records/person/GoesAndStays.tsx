import type { Bilingual } from '@shared/model/define'
import { showNumber } from '@shared/model/show'
import type { ErasureView } from '@shared/rules/erasure'
import { erasureWords } from '@shared/text/retention'
import { IconCheck, IconX } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import styles from './Erase.module.css'

interface GoesAndStaysProps {
  view: ErasureView & { prints: number }
  /** Texts that are left as they are. */
  left: number
}

/** Beside each other: what an erasure takes, and what it leaves. */
export function GoesAndStays({ view, left }: GoesAndStaysProps) {
  const { t, language } = useText()
  const line = (words: Bilingual, count: number) =>
    count > 0 ? [t(words, { count: count === 1 ? 1 : showNumber(count, language) })] : []
  const blanked = view.mentions.filter(({ path }) => path !== 'memory').length - left
  const goes = [
    t(erasureWords.goesRecord),
    ...line(erasureWords.goesEnrolments, view.enrolments),
    ...line(erasureWords.goesFiles, view.files),
    ...line(erasureWords.goesPrints, view.prints),
    ...line(erasureWords.goesTexts, blanked),
  ]
  const stays = [
    ...line(erasureWords.staysCounts, view.enrolments),
    ...line(erasureWords.staysResults, view.results),
    ...line(erasureWords.staysLeft, left),
    ...(view.filesBeside.length > 0
      ? [t(erasureWords.staysFiles, { files: listed(view.filesBeside, language === 'zh' ? '、' : ', ') })]
      : []),
    t(erasureWords.staysPaper),
    t(erasureWords.staysBackups),
  ]
  return (
    <div className={styles.two}>
      <section aria-label={t(erasureWords.goes)}>
        <h4>{t(erasureWords.goes)}</h4>
        <ul data-goes>
          {goes.map((text) => (
            <li key={text}>
              <IconX size={15} aria-hidden />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-label={t(erasureWords.stays)}>
        <h4>{t(erasureWords.stays)}</h4>
        <ul>
          {stays.map((text) => (
            <li key={text}>
              <IconCheck size={15} aria-hidden />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  )
}

/** Files named; the others only counted by dots. */
const MOST_FILES = 3
const listed = (names: readonly string[], comma: string) =>
  [...names.slice(0, MOST_FILES), ...(names.length > MOST_FILES ? ['…'] : [])].join(comma)
