import { Button } from '@mantine/core'
import type { DuplicateLine, Likely } from '@shared/import/match/duplicate-list'
import { showDate } from '@shared/model/show'
import { duplicateWords } from '@shared/text/duplicates'
import { useText } from '../../ui/language'
import { againstWords } from './against-words'
import styles from './Duplicates.module.css'

interface PairListProps {
  lines: readonly DuplicateLine[]
  chosen: number
  title: string
  onChoose(line: DuplicateLine): void
  onMore?(): void
}

/** The pairs that wait, the surest first. */
export function PairList({ lines, chosen, title, onChoose, onMore }: PairListProps) {
  const { t } = useText()
  return (
    <nav className={styles.pairs} aria-label={t(duplicateWords.pairs)}>
      <p className={styles.pairsTitle}>{title}</p>
      <ul>
        {lines.map((line, index) => (
          <li key={`${line.a.id} ${line.b.id}`}>
            <button
              type="button"
              className={styles.pair}
              aria-current={index === chosen || undefined}
              onClick={() => onChoose(line)}
            >
              <Who person={line.a} />
              <Who person={line.b} />
              <span className={styles.because}>
                {t(duplicateWords[line.by])}
                {line.against.map((what) => (
                  <em key={what}>{t(againstWords[what])}</em>
                ))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {onMore && (
        <Button variant="subtle" onClick={onMore}>
          {t(duplicateWords.more)}
        </Button>
      )}
    </nav>
  )
}

function Who({ person }: { person: Likely }) {
  const { t, language } = useText()
  const name = person.name || person.latin || t(duplicateWords.noName)
  const facts = [person.name && person.latin, person.born && showDate(person.born, language), person.college]
  return (
    <span className={styles.pairWho}>
      <b>{name}</b>
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </span>
  )
}
