import { showDate, showNumber } from '@shared/model/show'
import type { Row } from '@shared/model/types'
import {
  cefrScale,
  type LanguageChange,
  type LanguageScore,
  languageChanges,
  levelOf,
} from '@shared/summary/language-change'
import { personPage } from '@shared/text/people'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { enumWord } from '../../records/dictionary-fields'
import { ItemsTable } from '../../records/page/ItemsTable'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import styles from './Person.module.css'

/** Language scores: how far each test came from before a training to after it, and every score below. */
export function LanguageScores({ person }: { person: Row<'person'> }) {
  const { t } = useText()
  const changes = languageChanges(person.languageScores)
  return (
    <Section title={t(personPage.scores)}>
      {changes.length > 0 && (
        <div className={styles.scores}>
          {changes.map((change) => (
            <Change key={change.test ?? ''} change={change} />
          ))}
        </div>
      )}
      <ItemsTable
        record="person"
        list="languageScores"
        columns={['test', 'stage', 'overall', 'cefr', 'takenOn']}
        widths={{ stage: '140px', overall: '96px', cefr: '96px', takenOn: '116px' }}
        addLabel={t(personPage.addScore)}
        sort={(a, b) => String(a.takenOn ?? '').localeCompare(String(b.takenOn ?? ''))}
        empty={t(personPage.noScores)}
      />
    </Section>
  )
}

function Change({ change: { test, before, after, points, levels } }: { change: LanguageChange }) {
  const { t, language } = useText()
  const word = enumWord('languageScore', 'test', test ?? undefined)
  const [from, to] = [before && levelOf(before), after && levelOf(after)]
  const by = points ?? levels
  return (
    <div className={styles.score}>
      <span className={styles.test}>{word && t(word)}</span>
      <dl className={styles.stages} style={{ margin: 0 }}>
        <Stage label={t(personPage.before)} score={before} />
        <Stage label={t(personPage.after)} score={after} />
      </dl>
      {by !== null && (
        <span className={styles.change} data-way={by > 0 ? 'up' : by < 0 ? 'down' : 'same'}>
          {by > 0 && <IconArrowUp size={16} aria-hidden />}
          {by < 0 && <IconArrowDown size={16} aria-hidden />}
          {by === 0
            ? t(personPage.same)
            : t(by > 0 ? personPage.rose : personPage.fell, {
                by:
                  points === null ? t(personPage.levels, { count: Math.abs(by) }) : showNumber(Math.abs(by), language),
              })}
        </span>
      )}
      {(from || to) && <Scale from={from} to={to} />}
    </div>
  )
}

function Stage({ label, score }: { label: string; score: LanguageScore | null }) {
  const { language } = useText()
  const level = score && levelOf(score)
  const words = [score?.overall, level !== score?.overall && level].filter(Boolean).join(' · ')
  return (
    <div className={styles.stage}>
      <dt>
        {label}
        {score?.takenOn && ` ${showDate(score.takenOn, language)}`}
      </dt>
      <dd>{words || '–'}</dd>
    </div>
  )
}

/** The six levels: those had before, and those won since. Said in words beside it. */
function Scale({ from, to }: { from: string | null; to: string | null }) {
  const had = from ? cefrScale.indexOf(from) : -1
  const won = to ? cefrScale.indexOf(to) : -1
  return (
    <ol className={styles.scale} aria-hidden>
      {cefrScale.map((level, at) => (
        <li
          key={level}
          className={styles.step}
          data-had={at <= had || undefined}
          data-won={(at > had && at <= won) || undefined}
        >
          {level}
        </li>
      ))}
    </ol>
  )
}
