/** What the documents of a cohort have in common: its heading, its people in their order, their names and words. */
import { countryName } from '../model/country-names'
import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import { fullName, readableLatinName } from '../model/names'
import { showRange } from '../model/show'
import type { BilingualText, Reader, Row } from '../model/types'
import { type CohortDossier, cohortDossier, type Participant } from '../rules/dossier'
import { documentWords } from '../text/documents/common'
import { type Cell, cell, type Fact, plainCell, type Words } from './document'

/** Both names of a person as words of a document: Chinese characters in Chinese, Latin letters in English. */
export function nameWords(person: Row<'person'>): BilingualText {
  const zh = fullName(person.nameZh)
  const en = readableLatinName(person)
  return { ...(zh && { zh }), ...(en && { en }) }
}

/** The word of the dictionary for a value of an enumeration. */
export function enumWords(values: Readonly<Record<string, Bilingual>>, key: string | undefined): Words {
  const word = key === undefined ? undefined : values[key]
  return word ? { en: word.en, zh: word.zh } : ''
}

export function countryWords(codes: readonly string[] | undefined): Words {
  if (!codes?.length) return ''
  return {
    en: codes.map((code) => countryName(code, 'en')).join(', '),
    zh: codes.map((code) => countryName(code, 'zh')).join('、'),
  }
}

/** A day or stay in words, each language its own way. */
export function rangeWords(range: { from?: string; to?: string } | undefined): Words {
  return range ? { en: showRange(range, 'en'), zh: showRange(range, 'zh') } : ''
}

export interface CohortAtHand {
  dossier: CohortDossier
  about: Words
  code: string
  facts: Fact[]
}

/** A cohort with its people and the facts that stand under the title of its documents; null where there is none. */
export function cohortAtHand(reader: Reader, id: string, today: string): CohortAtHand | null {
  const dossier = cohortDossier(reader, id, today)
  if (!dossier) return null
  const { cohort, host, leader } = dossier
  return {
    dossier,
    about: cohort.name ?? '',
    code: cohort.code ?? '',
    facts: [
      { label: documentWords.dates, value: rangeWords(cohort.dates) },
      { label: documentWords.destination, value: countryWords(cohort.destinations), optional: true },
      { label: documentWords.approvalNo, value: cohort.approvalNo ?? '', optional: true },
      { label: documentWords.host, value: host?.name ?? '', optional: true },
      { label: documentWords.leader, value: leader ? nameWords(leader.person) : '', optional: true },
      { label: documentWords.people, value: String(dossier.participants.length) },
    ],
  }
}

const sexes = dictionary.person.fields.gender.values
const roles = dictionary.enrolment.fields.role.values

/** The cells that most lists of participants begin with. */
export function participantCells({ person, enrolment, institution }: Participant, no: number): Record<string, Cell> {
  const name = nameWords(person)
  return {
    no: plainCell(String(no)),
    nameZh: cell(name.zh, name.en ? { mark: undefined } : {}),
    nameLatin: cell(name.en),
    name: cell(name),
    sex: cell(enumWords(sexes, person.gender)),
    born: cell(person.dateOfBirth),
    unit: cell(institution?.name),
    post: plainCell(person.post ?? person.major),
    role: plainCell(enumWords(roles, enrolment.role)),
  }
}
