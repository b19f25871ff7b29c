import type { Bilingual } from '../model/define'
import type { CheckName, Participant } from '../rules/dossier'
import type { FindingCode } from '../rules/finding'
import { lackWords } from '../text/summary'

/** Something that a person still owes before departure. */
export interface Lack {
  check: CheckName
  state: 'missing' | 'pending' | 'problem'
  words: Bilingual
}

/** In the order in which they are asked for. */
export const checkNames: readonly CheckName[] = ['passport', 'consent', 'emergency', 'insurance']

/** Findings that say more precisely what is wrong with a document than "to be checked". The gravest stands first. */
const problems: Partial<Record<CheckName, readonly (FindingCode & keyof typeof lackWords)[]>> = {
  passport: [
    'passportExpired',
    'passportExpiresDuringTrip',
    'wrongPassportKind',
    'passportShortValidity',
    'passportFormat',
  ],
  insurance: ['insuranceGap'],
}

function problemWords(participant: Participant, check: CheckName): Bilingual {
  const found = problems[check]?.find((code) => participant.findings.some((finding) => finding.code === code))
  return lackWords[found ?? `${check}Problem`]
}

/** What a participant still owes, passport first; empty when everything needed is there. Never holds a document's number. */
export function lacksOf(participant: Participant): Lack[] {
  return checkNames.flatMap((check): Lack[] => {
    const state = participant.checks[check]
    switch (state) {
      case 'missing':
        return [{ check, state, words: lackWords[`${check}Missing`] }]
      case 'pending':
        return [{ check, state, words: lackWords[`${check}Pending`] }]
      case 'problem':
        return [{ check, state, words: problemWords(participant, check) }]
      default:
        return []
    }
  })
}
