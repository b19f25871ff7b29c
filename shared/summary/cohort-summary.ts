import { countryName } from '../model/country-names'
import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import { readableLatinName } from '../model/names'
import type { BilingualText, Reader, Row } from '../model/types'
import { type CohortDossier, cohortDossier, type Participant } from '../rules/dossier'
import { bornOn } from '../rules/facts'
import { lacksOf, spokenChecks } from '../rules/lacks'
import { ratioOf } from '../rules/ratio'
import { usualRole } from '../rules/roles'
import { summaryWords } from '../text/summary'
import { type Breakdown, breakdowns } from './breakdowns'
import { daysAway } from './days'
import { labelOf, nameInChinese } from './names'

export type { Breakdown } from './breakdowns'

export interface SummaryPerson {
  number: number
  nameZh: string
  nameLatin: string
  sex: Bilingual
  /** Partial dates stay partial. */
  born: string
  college: BilingualText
  role: Bilingual
  /** What is missing, in words; empty when complete. */
  missing: Bilingual[]
}

/** Everything on the printed cohort summary, ready to lay out. Plain data: it goes to the print window as it is. */
export interface CohortSummary {
  office: BilingualText
  printedBy: string
  printedOn: string
  cohort: {
    name: BilingualText
    code: string
    kind: Bilingual
    approvalNo: string
    from: string
    to: string
    days: number | null
    destinations: Bilingual[]
    sending: BilingualText[]
    host: BilingualText
    organiser: BilingualText
    leader: { nameZh: string; nameLatin: string } | null
  }
  people: number
  /** Adults who accompany to students, `1 : 16`. */
  ratio: { adults: number; students: number } | null
  breakdowns: Breakdown[]
  completeness: {
    label: Bilingual
    complete: number
    pending: number
    missing: number
    problem: number
    notNeeded: number
  }[]
  list: SummaryPerson[]
}

const sexes = dictionary.person.fields.gender.values
const roles = dictionary.enrolment.fields.role.values
const kinds = dictionary.cohort.fields.kind.values

function completenessOf(participants: readonly Participant[]): CohortSummary['completeness'] {
  return spokenChecks(participants).map((check) => {
    const count = (state: Participant['checks'][typeof check]) =>
      participants.filter(({ checks }) => checks[check] === state).length
    return {
      label: summaryWords[check],
      complete: count('ok'),
      pending: count('pending'),
      missing: count('missing'),
      problem: count('problem'),
      notNeeded: count('notNeeded'),
    }
  })
}

function personLine(participant: Participant, index: number): SummaryPerson {
  const { person, enrolment, institution } = participant
  return {
    number: index + 1,
    nameZh: nameInChinese(person),
    nameLatin: readableLatinName(person),
    sex: labelOf(sexes, person.gender, sexes.U),
    born: bornOn(person) ?? '',
    college: institution?.name ?? {},
    role: labelOf(roles, enrolment.role, summaryWords.notRecorded),
    missing: lacksOf(participant).map(({ words }) => words),
  }
}

function titleOf({ cohort, sending, host, organiser, leader }: CohortDossier): CohortSummary['cohort'] {
  const from = cohort.dates?.from ?? ''
  const to = cohort.dates?.to ?? ''
  return {
    name: cohort.name ?? {},
    code: cohort.code ?? '',
    kind: labelOf(kinds, cohort.kind, { en: '', zh: '' }),
    approvalNo: cohort.approvalNo ?? '',
    from,
    to,
    days: daysAway(from, to),
    destinations: (cohort.destinations ?? []).map((code) => ({
      en: countryName(code, 'en'),
      zh: countryName(code, 'zh'),
    })),
    sending: sending.map(({ name }) => name ?? {}),
    host: host?.name ?? {},
    organiser: organiser?.name ?? {},
    leader: leader && { nameZh: nameInChinese(leader.person), nameLatin: readableLatinName(leader.person) },
  }
}

/** The summary of a dossier at hand; `office` is the record of the office. `printedBy` is for the window to fill in. */
export function summaryOf(dossier: CohortDossier, office: Row<'office'> | undefined, today: string): CohortSummary {
  const { participants, erased } = dossier
  return {
    office: office?.name ?? {},
    printedBy: '',
    printedOn: today,
    cohort: titleOf(dossier),
    people: participants.length + erased.length,
    ratio: ratioOf(
      participants.map(({ enrolment, age }) => ({ role: enrolment.role ?? usualRole(dossier.cohort.kind), age })),
    ),
    breakdowns: breakdowns(participants, erased),
    completeness: completenessOf(participants),
    list: participants.map(personLine),
  }
}

/**
 * The figures of a cohort as of `today` (ISO day): people who withdrew are not counted, every breakdown adds up to the
 * number of people. null when there is no such cohort.
 */
export function cohortSummary(reader: Reader, cohortId: string, today: string): CohortSummary | null {
  const dossier = cohortDossier(reader, cohortId, today)
  return dossier && summaryOf(dossier, reader.get('office', 'office'), today)
}
