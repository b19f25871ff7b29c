import type { Bilingual } from '../model/define'
import type { CheckName, Participant } from '../rules/dossier'
import type { Finding, FindingCode } from '../rules/finding'
import { say } from '../text/say'
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

/** A passport that lapsed already is another matter than one that will lapse before the journey or during it. */
function shortWords(code: FindingCode & keyof typeof lackWords, { values = {} }: Finding): Bilingual {
  if (code === 'passportExpired' && values.counted === 'today') return lackWords.passportExpiredToday
  const count = Number(values.months ?? 0)
  if (code !== 'passportShortValidity' || count === 0) return lackWords[code]
  const { passportShortMonths: pair } = lackWords
  return { en: say(pair, 'en', { count }), zh: say(pair, 'zh', { count }) }
}

function problemWords({ findings }: Participant, check: CheckName): Bilingual {
  for (const code of problems[check] ?? []) {
    const found = findings.find((finding) => finding.code === code)
    if (found) return shortWords(code, found)
  }
  return lackWords[`${check}Problem`]
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
