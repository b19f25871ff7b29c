import type { Choice, Match, PlanRow } from '@shared/import/contract'
import type { Bilingual } from '@shared/model/define'
import { importWords } from '@shared/text/import'

/** Outcomes that wait for the person. */
export const needsChoice = ({ outcome }: PlanRow): boolean => outcome === 'possibleDuplicate' || outcome === 'conflict'

/** Rows of which something is written unless the person says otherwise. */
export const isTaken = ({ outcome }: PlanRow): boolean => outcome === 'new' || outcome === 'changed'

/** What agrees where a record is meant and no person. */
const ofRecords: ReadonlySet<string> = new Set(['id', 'name', 'sameRecord'])

/** Whether what is to be decided is who somebody is, and not which record it is. */
export const aboutPeople = (row: PlanRow, people: boolean): boolean =>
  people || row.matches.some(({ by }) => !ofRecords.has(by))

/** What will be done with a row, in words and with how much colour. */
export interface Decision {
  words: Bilingual
  count?: number
  tone: 'do' | 'leave' | 'ask' | 'none'
}

/** The decision as it stands: the person's, else the plan's. */
export function decisionOf(row: PlanRow, choice: Choice | undefined, people: boolean): Decision {
  const about = aboutPeople(row, people)
  const same = about ? importWords.takenAsSame : importWords.takenAsSameRecord
  if (choice?.kind === 'leave') return { words: importWords.leftOut, tone: 'leave' }
  if (choice?.kind === 'same') return { words: same, tone: 'do' }
  if (choice?.kind === 'different')
    return { words: about ? importWords.takenAsDifferent : importWords.takenAsNewRecord, tone: 'do' }
  if (choice?.kind === 'fields' && choice.leave.length > 0) {
    return { words: importWords.someFieldsLeft, count: choice.leave.length, tone: 'do' }
  }
  if (row.outcome === 'refused')
    return row.candidates
      ? { words: importWords.sayWho, tone: 'ask' }
      : { words: importWords.notWritten, tone: 'leave' }
  if (row.outcome === 'same') {
    if (choice?.kind === 'fields') return { words: importWords.take, tone: 'do' }
    return row.changes.length > 0
      ? { words: importWords.keptAsIs, tone: 'none' }
      : { words: importWords.nothingToDo, tone: 'none' }
  }
  if (needsChoice(row)) return choice ? { words: same, tone: 'do' } : { words: importWords.decide, tone: 'ask' }
  return { words: importWords.take, tone: 'do' }
}

/** Fields of a row that the person or the plan leaves as they are on record. */
export function leftFields(row: PlanRow, choice: Choice | undefined): string[] {
  if (choice?.kind === 'fields') return choice.leave
  return row.changes.filter(({ take }) => !take).map(({ field }) => field)
}

/**
 * The choice that says "it is this one". Somebody made by an earlier row of the file has no id yet: the plan's own
 * first match is taken. null: cannot be chosen.
 */
export function choiceOfMatch(row: PlanRow, match: Match | undefined): Choice | null {
  if (!match) return null
  if (match.id) return { kind: 'same', id: match.id }
  return match === row.matches[0] ? { kind: 'take' } : null
}
