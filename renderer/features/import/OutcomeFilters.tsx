import type { Outcome } from '@shared/import/contract'
import { showNumber } from '@shared/model/show'
import { app } from '@shared/text/app'
import { importWords } from '@shared/text/import'
import { CountChip, CountChips, type Tone } from '../../ui/CountChip'
import { useText } from '../../ui/language'
import { holdsPeople, type TableView } from './table-facts'

export type PeopleFilter = 'all' | 'findings' | 'undecided' | Outcome

interface OutcomeFiltersProps {
  table: TableView
  filter: PeopleFilter
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

/** Counts of what becomes of the rows; pressing one lists only those. Outcomes that do not occur are left away. */
export function OutcomeFilters({ table, filter, onFilter }: OutcomeFiltersProps) {
  const { t, language } = useText()
  const { counts, findingCount, rowCount } = table
  const toggle = (wanted: PeopleFilter) => onFilter(filter === wanted ? 'all' : wanted)
  const problems = findingCount.error + findingCount.warning
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
      {problems > 0 && (
        <CountChip
          count={showNumber(problems, language)}
          label={t(importWords.findings)}
          detail={t(importWords.detailFindings, { errors: findingCount.error, warnings: findingCount.warning })}
          tone={findingCount.error > 0 ? 'error' : 'warning'}
          pressed={filter === 'findings'}
          onPress={() => toggle('findings')}
        />
      )}
    </CountChips>
  )
}
