/**
 * What has to be there before a group leaves, and who lacks what of it: the one answer behind the tiles of the cohort, its
 * summary, the chase list, the document check and the workbook of what is missing.
 */
import { columnOf } from '../model/columns'
import type { Bilingual } from '../model/define'
import { say } from '../text/say'
import { lackWords } from '../text/summary'
import { checkNames, checkOf, contradictsCard, isRefused, lacksCheck } from './checks'
import type { CheckName, Participant } from './dossier'
import type { Finding, FindingCode } from './finding'

/** Something that a person still owes before departure. */
export interface Lack {
  check: CheckName
  state: 'missing' | 'pending' | 'problem'
  words: Bilingual
}

/** Papers that a group stands or falls with are always spoken of; the others only where somebody lacks them. */
const onlyWhereLacking: ReadonlySet<CheckName> = new Set(['birth', 'identity', 'values'])

/** The checks that a group is spoken of by. */
export const spokenChecks = (participants: readonly Participant[]): CheckName[] =>
  checkNames.filter((check) => !onlyWhereLacking.has(check) || participants.some((each) => lacksCheck(each, check)))

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

function problemWords({ findings }: Participant, check: Exclude<CheckName, 'identity' | 'values'>): Bilingual {
  for (const code of problems[check] ?? []) {
    const found = findings.find((finding) => finding.code === code)
    if (found) return shortWords(code, found)
  }
  return lackWords[`${check}Problem`]
}

const againstCard = (code: FindingCode): Bilingual =>
  code === 'genderConflictId' ? lackWords.genderConflictId : lackWords.dobConflictId

/** 护照号码（名单有误）: said once and useless; who is asked again should know. */
function refusedWords({ field }: Finding): Bilingual {
  const { label } = columnOf(field ?? '')
  return {
    en: say(lackWords.refused, 'en', { label: label.en }),
    zh: say(lackWords.refused, 'zh', { label: label.zh }),
  }
}

/** What a participant still owes, passport first; empty when everything needed is there. Never holds a value. */
export function lacksOf(participant: Participant): Lack[] {
  const refused = participant.findings.filter(isRefused)
  return checkNames.flatMap((check): Lack[] => {
    const state = participant.checks[check]
    if (state === 'ok' || state === 'notNeeded') return []
    const told = refused.filter((finding) => checkOf(finding) === check).map(refusedWords)
    if (told.length > 0) return told.map((words) => ({ check, state, words }))
    if (check === 'values') return []
    if (check === 'identity') {
      const against = participant.findings.filter(contradictsCard)
      return against.map(({ code }) => ({ check, state, words: againstCard(code) }))
    }
    if (state === 'missing') return [{ check, state, words: lackWords[`${check}Missing`] }]
    if (state === 'pending') return [{ check, state, words: lackWords[`${check}Pending`] }]
    return [{ check, state, words: problemWords(participant, check) }]
  })
}

/**
 * Insurance that nobody has yet is the office's to buy, not the colleges' to hand in: everybody lacks it, and nobody is
 * asked for it.
 */
export const isOurs = (check: CheckName, participants: readonly Participant[]): boolean =>
  check === 'insurance' && participants.length > 0 && participants.every(({ checks }) => checks.insurance === 'missing')
