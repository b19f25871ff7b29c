import { Button } from '@mantine/core'
import type { DuplicateLine, DuplicateList } from '@shared/import/match/duplicate-list'
import { showNumber } from '@shared/model/show'
import { duplicateWords } from '@shared/text/duplicates'
import { plurals } from '@shared/text/records'
import { IconRefresh, IconUsers } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Link, useSearch } from 'wouter'
import { useView } from '../../office/hooks'
import { EmptyState } from '../../ui/EmptyState'
import { useText } from '../../ui/language'
import { Page, PageHeader } from '../../ui/PageHeader'
import { ProgressBar } from '../../ui/ProgressBar'
import styles from './Duplicates.module.css'
import { PairList } from './PairList'
import { SideBySide } from './SideBySide'
import { useDuplicates } from './use-duplicates'

const keyOf = ({ a, b }: DuplicateLine) => `${a.id} ${b.id}`

/** People who may be on record twice: of the whole office, or those that one person may be. */
export function DuplicatesPage() {
  const person = new URLSearchParams(useSearch()).get('person')
  return person === null ? <OfEverybody /> : <OfOnePerson person={person} />
}

/** Looked for in the whole office. */
function OfEverybody() {
  const { t, language } = useText()
  const { list, more, again } = useDuplicates(language)
  return (
    <Pairs
      list={list}
      onMore={more}
      action={
        <Button
          variant="default"
          leftSection={<IconRefresh size={18} />}
          disabled={list?.progress !== 1}
          onClick={again}
        >
          {t(duplicateWords.lookAgain)}
        </Button>
      }
    />
  )
}

/** Whom one person may be besides. */
function OfOnePerson({ person }: { person: string }) {
  const { t, language } = useText()
  const { result } = useView('duplicatesWith', { person, language })
  return (
    <Pairs
      list={result ? { progress: 1, total: result.length, lines: result } : null}
      action={
        <Button variant="default" component={Link} href="/duplicates">
          {t(duplicateWords.allPairs)}
        </Button>
      }
    />
  )
}

interface PairsProps {
  /** null: nobody has looked yet. */
  list: DuplicateList | null
  action: ReactNode
  /** Absent: all of them are there. */
  onMore?(): void
}

/** Pairs on the left, the chosen one field by field beside them: merged or told apart. */
function Pairs({ list, action, onMore }: PairsProps) {
  const { t, language } = useText()
  const [chosen, setChosen] = useState<string | null>(null)
  const lines = list?.lines ?? []
  const done = list?.progress === 1
  // What was decided leaves the list; the one that takes its place is next.
  const at = Math.max(
    0,
    lines.findIndex((line) => keyOf(line) === chosen),
  )
  const line = lines[at]
  return (
    <Page fills>
      <PageHeader
        above={{ label: t(plurals.person), to: '/people' }}
        title={t(duplicateWords.title)}
        subtitle={line ? t(duplicateWords.subtitle) : undefined}
        actions={action}
      />
      {!done && (
        <div className={styles.looking}>
          <span>{t(duplicateWords.looking)}</span>
          <ProgressBar label={t(duplicateWords.looking)} share={list?.progress ?? 0} wide />
        </div>
      )}
      {done && !line && (
        <EmptyState icon={<IconUsers size={36} stroke={1.5} />} title={t(duplicateWords.none)}>
          {t(duplicateWords.noneText)}
        </EmptyState>
      )}
      {done && line && (
        <div className={styles.work}>
          <PairList
            lines={lines}
            chosen={at}
            title={t(duplicateWords.count, { count: list.total === 1 ? 1 : showNumber(list.total, language) })}
            onChoose={(next) => setChosen(keyOf(next))}
            {...(onMore && lines.length < list.total && { onMore })}
          />
          <SideBySide
            key={keyOf(line)}
            line={line}
            onDone={() => {
              const next = lines[at + 1] ?? lines[at - 1]
              setChosen(next ? keyOf(next) : null)
            }}
          />
        </div>
      )}
    </Page>
  )
}
