import type { Bilingual } from '@shared/model/define'
import type { CheckName, CheckState, Participant } from '@shared/rules/dossier'
import { spokenChecks } from '@shared/rules/lacks'
import { cohortWords } from '@shared/text/cohort'

export const checkWords: Record<CheckName, Bilingual> = {
  passport: cohortWords.passport,
  consent: cohortWords.consent,
  emergency: cohortWords.emergency,
  insurance: cohortWords.insuranceCheck,
  birth: cohortWords.birth,
  identity: cohortWords.identity,
  values: cohortWords.values,
}

/** Shorter, for the head of a narrow column. */
export const checkHeads: Record<CheckName, Bilingual> = {
  passport: cohortWords.passport,
  consent: cohortWords.consentShort,
  emergency: cohortWords.emergencyShort,
  insurance: cohortWords.insuranceCheck,
  birth: cohortWords.birthShort,
  identity: cohortWords.identityShort,
  values: cohortWords.valuesShort,
}

/** `{check}: missing`, for a mark that has no words of its own. */
export const stateWords: Record<CheckState, Bilingual> = {
  ok: cohortWords.checkOk,
  missing: cohortWords.checkMissing,
  pending: cohortWords.checkPending,
  problem: cohortWords.checkProblem,
  notNeeded: cohortWords.checkNotNeeded,
}

/** The checks that somebody needs: nobody asks a group of teachers for their guardians' consent. */
export function neededChecks(participants: readonly Participant[]): CheckName[] {
  const spoken = spokenChecks(participants)
  const needed = spoken.filter((check) => participants.some(({ checks }) => checks[check] !== 'notNeeded'))
  return needed.length > 0 ? needed : spoken
}
