import type { Bilingual } from '@shared/model/define'
import { showNumber } from '@shared/model/show'
import type { ErasureView } from '@shared/rules/erasure'
import { erasureWords } from '@shared/text/retention'
import { IconAlertTriangle, IconCheck, IconX } from '@tabler/icons-react'
import { useText } from '../../ui/language'
import styles from './Erase.module.css'

interface GoesAndStaysProps {
  view: ErasureView & { prints: number }
  /** Texts that are left as they are. */
  left: number
}

/** What an erasure takes, what it leaves, and what is out of its reach. */
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
  ]
  const beyond = [
    t(erasureWords.beyondPaper),
    ...(view.filesBeside.length > 0
      ? [t(erasureWords.beyondFiles, { files: listed(view.filesBeside, language === 'zh' ? '、' : ', ') })]
      : []),
    t(erasureWords.beyondBackups),
  ]
  return (
    <div className={styles.two}>
      <Lines kind="goes" title={t(erasureWords.goes)} lines={goes} />
      {stays.length > 0 && <Lines kind="stays" title={t(erasureWords.stays)} lines={stays} />}
      <Lines kind="beyond" title={t(erasureWords.beyond)} lines={beyond} />
    </div>
  )
}

const icons = { goes: IconX, stays: IconCheck, beyond: IconAlertTriangle }

function Lines({ kind, title, lines }: { kind: keyof typeof icons; title: string; lines: readonly string[] }) {
  const Icon = icons[kind]
  return (
    <section aria-label={title} data-kind={kind}>
      <h4>{title}</h4>
      <ul>
        {lines.map((text) => (
          <li key={text}>
            <Icon size={15} aria-hidden />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Files named; the others only counted by dots. */
const MOST_FILES = 3
const listed = (names: readonly string[], comma: string) =>
  [...names.slice(0, MOST_FILES), ...(names.length > MOST_FILES ? ['…'] : [])].join(comma)
