import { showNumber } from '@shared/model/show'
import type { CheckName, Participant } from '@shared/rules/dossier'
import { cohortWords } from '@shared/text/cohort'
import { CountChip, CountChips, type Tone } from '../../ui/CountChip'
import { useText } from '../../ui/language'
import { checkWords, neededChecks } from './checks'
import { tally } from './participant-filter'

interface MissingCountsProps {
  participants: readonly Participant[]
  chosen: CheckName | null
  onChoose(check: CheckName | null): void
}

/** What is missing before departure, counted once a person; pressed, a count shows whom it counts. */
export function MissingCounts({ participants, chosen, onChoose }: MissingCountsProps) {
  const { t, language } = useText()
  return (
    <CountChips label={t(cohortWords.missingBefore)}>
      {neededChecks(participants).map((check) => {
        const counts = tally(participants, check)
        const open = counts.missing + counts.problem + counts.pending
        const tone: Tone = counts.missing + counts.problem > 0 ? 'error' : counts.pending > 0 ? 'warning' : 'ok'
        const parts = [
          counts.missing && t(cohortWords.nMissing, { count: counts.missing }),
          counts.problem && t(cohortWords.nProblem, { count: counts.problem }),
          counts.pending && t(cohortWords.nPending, { count: counts.pending }),
        ].filter(Boolean)
        const done = counts.ok > 0 ? t(cohortWords.allThere) : t(cohortWords.noneNeedIt)
        return (
          <CountChip
            key={check}
            count={showNumber(open, language)}
            label={t(checkWords[check])}
            detail={parts.length ? parts.join(' · ') : done}
            tone={tone}
            pressed={chosen === check}
            onPress={() => onChoose(chosen === check ? null : check)}
          />
        )
      })}
    </CountChips>
  )
}
