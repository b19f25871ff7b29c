import type { Language } from '@shared/model/define'
import { compareText } from '@shared/model/order'
import { lacksCheck } from '@shared/rules/checks'
import type { CheckName, CheckState, Participant } from '@shared/rules/dossier'
import { fitsPerson } from '@shared/search/person-terms'
import { enumWord } from '../../records/dictionary-fields'
import { inLanguage } from '../../records/names'
import type { ChoiceOption } from '../../ui/fields/FieldChoice'

/** Which participants are on screen; null: all. */
export interface ParticipantFilter {
  query: string
  check: CheckName | null
  college: string | null
  role: string | null
}

export const noFilter: ParticipantFilter = { query: '', check: null, college: null, role: null }

/** Stands for "no college" and "no role" among the choices; no id or key begins with a colon. */
const NOT_GIVEN = ':none'

/** Participants that fit all parts of the filter. */
export function filtered(participants: readonly Participant[], filter: ParticipantFilter): Participant[] {
  const query = filter.query.trim()
  return participants.filter((participant) => {
    const { person, institution, enrolment } = participant
    const college = person.institution ?? NOT_GIVEN
    const beside = [institution?.name?.en, institution?.name?.zh].filter(Boolean).join(' ')
    return (
      (!filter.check || lacksCheck(participant, filter.check)) &&
      (!filter.college || college === filter.college) &&
      (!filter.role || (enrolment.role ?? NOT_GIVEN) === filter.role) &&
      (!query || fitsPerson(person, query, beside))
    )
  })
}

/** How many participants stand how with a check. */
export function tally(participants: readonly Participant[], check: CheckName): Record<CheckState, number> {
  const counts: Record<CheckState, number> = { ok: 0, missing: 0, pending: 0, problem: 0, notNeeded: 0 }
  for (const participant of participants) counts[participant.checks[check]] += 1
  return counts
}

/** The colleges that are represented, with how many each sends. */
export function collegeChoices(participants: readonly Participant[], language: Language, none: string): ChoiceOption[] {
  return choices(participants, language, ({ person, institution }) =>
    person.institution
      ? [person.institution, inLanguage(institution?.name, language) || person.institution]
      : [NOT_GIVEN, none],
  )
}

/** The roles that are taken, with how many hold each. */
export function roleChoices(participants: readonly Participant[], language: Language, none: string): ChoiceOption[] {
  return choices(participants, language, ({ enrolment }) => {
    const word = enumWord('enrolment', 'role', enrolment.role)
    return word && enrolment.role ? [enrolment.role, word[language]] : [NOT_GIVEN, none]
  })
}

function choices(
  participants: readonly Participant[],
  language: Language,
  keyOf: (participant: Participant) => [value: string, label: string],
): ChoiceOption[] {
  const counts = new Map<string, { label: string; count: number }>()
  for (const participant of participants) {
    const [value, label] = keyOf(participant)
    const entry = counts.get(value) ?? { label, count: 0 }
    entry.count += 1
    counts.set(value, entry)
  }
  return [...counts]
    .sort(
      ([a, x], [b, y]) => Number(a === NOT_GIVEN) - Number(b === NOT_GIVEN) || compareText(x.label, y.label, language),
    )
    .map(([value, { label, count }]) => ({
      value,
      label: language === 'zh' ? `${label}（${count}）` : `${label} (${count})`,
    }))
}
