import { Radio, Stack } from '@mantine/core'
import { type Choice, type Match, type PlanRow, rowOfFile } from '@shared/import/contract'
import type { Bilingual } from '@shared/model/define'
import { importWords } from '@shared/text/import'
import { useText } from '../../ui/language'
import { Section } from '../../ui/Section'
import { aboutPeople, choiceOfMatch, isTaken, needsChoice } from './decisions'
import { matchTitle } from './match-title'

interface RowChoiceProps {
  row: PlanRow
  choice: Choice | undefined
  /** The rows are people; else records. */
  people: boolean
  /** The table only adds to people on record: it makes nobody. */
  onlyJoins: boolean
  onChoose(row: number, choice: Choice | null): void
}

const byWords: Record<string, Bilingual> = {
  passport: importWords.byPassport,
  identityCard: importWords.byIdentityCard,
  email: importWords.byEmail,
  nameAndBirth: importWords.byNameAndBirth,
  pinyinAndBirth: importWords.byPinyinAndBirth,
  studentNo: importWords.byStudentNo,
  nameApart: importWords.byNameApart,
  nameInCohort: importWords.byNameInCohort,
  nameAndPhone: importWords.byNameAndPhone,
  nameAndCollege: importWords.byNameAndCollege,
  nameOnly: importWords.byNameOnly,
  remembered: importWords.byRemembered,
}

/** What to do with a row: among the people it may be, or simply whether it is imported. */
export function RowChoice({ row, choice, people, onlyJoins, onChoose }: RowChoiceProps) {
  const { t } = useText()
  const asks = needsChoice(row)
  const about = aboutPeople(row, people)
  // An id leaves no doubt.
  const sure = row.matches.some(({ by }) => by === 'id')
  if (row.candidates) return <Candidates row={row} candidates={row.candidates} choice={choice} onChoose={onChoose} />
  if (!asks && !isTaken(row)) return null
  return (
    <Section title={t(importWords.decision)}>
      <Radio.Group
        value={chosenValue(row, choice)}
        onChange={(value) => onChoose(row.row, choiceOf(row, value))}
        aria-label={t(importWords.decision)}
      >
        <Stack gap={12}>
          {asks
            ? row.matches.map(
                (match, index) =>
                  choiceOfMatch(row, match) && (
                    <SamePerson key={match.id ?? match.row} match={match} value={`${index}`} about={about} />
                  ),
              )
            : row.matches.map((match) => <Taken key={match.id ?? match.row} row={row} match={match} people={people} />)}
          {!asks && row.matches.length === 0 && (
            <Radio
              value="take"
              label={t(people ? importWords.takeNew : importWords.takeNewRecord)}
              description={t(importWords.takeNewNote)}
            />
          )}
          {row.matches.length > 0 && !sure && !onlyJoins && (
            <Radio
              value="different"
              label={t(about ? importWords.isDifferent : importWords.isDifferentRecord)}
              description={t(about ? importWords.isDifferentNote : importWords.isDifferentRecordNote)}
            />
          )}
          <Radio value="leave" label={t(importWords.leave)} description={t(importWords.leaveNote)} />
        </Stack>
      </Radio.Group>
    </Section>
  )
}

/** Whom a row may mean that nobody of its name was found for; nothing is written until somebody is chosen. */
function Candidates({
  row,
  candidates,
  choice,
  onChoose,
}: Pick<RowChoiceProps, 'row' | 'choice' | 'onChoose'> & { candidates: readonly Match[] }) {
  const { t } = useText()
  return (
    <Section title={t(importWords.decision)}>
      <Radio.Group
        value={choice?.kind === 'same' ? choice.id : 'leave'}
        onChange={(value) => onChoose(row.row, value === 'leave' ? null : { kind: 'same', id: value })}
        aria-label={t(importWords.decision)}
      >
        <Stack gap={12}>
          {candidates.map((match) => match.id && <SamePerson key={match.id} match={match} value={match.id} about />)}
          <Radio value="leave" label={t(importWords.leave)} description={t(importWords.leaveNote)} />
        </Stack>
      </Radio.Group>
    </Section>
  )
}

function SamePerson({ match, value, about }: { match: Match; value: string; about: boolean }) {
  const { t, language } = useText()
  const notes = [...useMatchNotes(match), t(about ? importWords.isThisPersonNote : importWords.isThisRecordNote)]
  return (
    <Radio
      value={value}
      label={t(importWords.isThisPerson, { name: matchTitle(match, language) })}
      description={notes.join(' · ')}
    />
  )
}

/** The one person the plan is sure of. */
function Taken({ row, match, people }: { row: PlanRow; match: Match; people: boolean }) {
  const { t, language } = useText()
  const notes = [matchTitle(match, language), ...useMatchNotes(match)]
  return (
    <Radio
      value="take"
      label={t(
        row.outcome !== 'new' ? importWords.takeChanges : people ? importWords.takeNew : importWords.takeNewRecord,
      )}
      description={notes.join(' · ')}
    />
  )
}

function useMatchNotes(match: Match): string[] {
  const { t } = useText()
  const by = byWords[match.by]
  const notes = [
    by && t(importWords.matchedBy, { by: t(by) }),
    match.row !== undefined && t(importWords.matchedRow, { row: rowOfFile(match.row) }),
  ]
  return notes.filter((note): note is string => Boolean(note))
}

/** Matches by their place, as one made by an earlier row has no id. */
function chosenValue(row: PlanRow, choice: Choice | undefined): string | null {
  if (choice?.kind === 'leave' || choice?.kind === 'different') return choice.kind
  if (!needsChoice(row)) return 'take'
  if (choice?.kind === 'same') return String(row.matches.findIndex(({ id }) => id === choice.id))
  return choice ? '0' : null
}

function choiceOf(row: PlanRow, value: string): Choice | null {
  if (value === 'different' || value === 'leave') return { kind: value }
  return value === 'take' ? null : choiceOfMatch(row, row.matches[Number(value)])
}
