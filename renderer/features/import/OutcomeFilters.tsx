import type { Outcome } from '@shared/import/contract'
import { showNumber } from '@shared/model/show'
import { app } from '@shared/text/app'
import { importWords } from '@shared/text/import'
import { CountChip, CountChips, type Tone } from '../../ui/CountChip'
import { useText } from '../../ui/language'
import { counted } from './counted'
import { holdsPeople, type TableView } from './table-facts'

export type Severity = 'error' | 'warning'
export type PeopleFilter = 'all' | Severity | Outcome

interface OutcomeFiltersProps {
  table: TableView
  /** null: something else than one of the counts narrows the list. */
  filter: PeopleFilter | null
  onFilter(filter: PeopleFilter): void
}

const outcomes: { outcome: Outcome; tone: Tone; detail: (typeof importWords)['detailNew'] }[] = [
  { outcome: 'new', tone: 'ok', detail: importWords.detailNew },
  { outcome: 'changed', tone: 'ok', detail: importWords.detailChanged as never },
  { outcome: 'same', tone: 'quiet', detail: importWords.detailSame as never },
  { outcome: 'possibleDuplicate', tone: 'warning', detail: importWords.detailPossibleDuplicate as never },
  { outcome: 'conflict', tone: 'error', detail: importWords.detailConflict as never },
  { outcome: 'refused', tone: 'error', detail: importWords.detailRefused as never },
]

const severities = [
  { severity: 'error', label: importWords.withErrors, detail: importWords.detailErrors },
  { severity: 'warning', label: importWords.withWarnings, detail: importWords.detailWarnings },
] as const

/**
 * Counts of what becomes of the rows and of what is to be checked; every count is one of rows, and pressing it lists
 * those rows. What does not occur is left away.
 */
export function OutcomeFilters({ table, filter, onFilter }: OutcomeFiltersProps) {
  const { t, language } = useText()
  const { counts, findingCount, rowCount } = table
  const toggle = (wanted: PeopleFilter) => onFilter(filter === wanted ? 'all' : wanted)
  return (
    <CountChips label={t(importWords.filterLabel)}>
      <CountChip
        count={showNumber(rowCount, language)}
        label={t(importWords.filterAll)}
        detail={t(importWords.peopleTable)}
        pressed={filter === 'all'}
        onPress={() => onFilter('all')}
      />
      {outcomes
        .filter(({ outcome }) => counts[outcome] > 0)
        .map(({ outcome, tone, detail }) => (
          <CountChip
            key={outcome}
            count={showNumber(counts[outcome], language)}
            label={t(app[outcome])}
            detail={t(
              outcome === 'possibleDuplicate' && !holdsPeople(table) ? importWords.detailPossibleRecord : detail,
            )}
            tone={tone}
            pressed={filter === outcome}
            onPress={() => toggle(outcome)}
          />
        ))}
      {severities
        .filter(({ severity }) => findingCount[severity].rows > 0)
        .map(({ severity, label, detail }) => (
          <CountChip
            key={severity}
            count={showNumber(findingCount[severity].rows, language)}
            label={t(label)}
            detail={t(detail, counted(findingCount[severity].findings, language))}
            tone={severity}
            pressed={filter === severity}
            onPress={() => toggle(severity)}
          />
        ))}
    </CountChips>
  )
}
