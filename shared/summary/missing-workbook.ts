/**
 * The workbook that asks colleges for what is missing: a sheet for each college, a line for each person who lacks
 * something, the cells to be filled in empty. Filled in, it imports again through the ordinary import: its headings are the
 * dictionary's, and the people are told apart by what is on record.
 */
import { columnOf } from '../model/columns'
import type { Language } from '../model/define'
import { foldName, fullName, readableLatinName } from '../model/names'
import type { CohortDossier, Participant } from '../rules/dossier'
import { documentOf, journeyOf } from '../rules/record-facts'
import { chaseWords } from '../text/summary'
import { inBoth, nameInChinese } from './names'

/** A cell to be filled in is an empty text; null is a cell that nothing is asked of; `-` stands for what is there. */
export type MissingCell = string | null

export interface MissingSheet {
  /** The college, in words. */
  name: string
  headings: string[]
  /** Which columns ask; the others tell who it is. */
  asks: boolean[]
  rows: MissingCell[][]
  /** Enrolments, by row. */
  people: string[]
}

/** What says who it is: names, and what tells two of the same name apart. */
const known = ['nameZh', 'nameFull', 'institution', 'studentNo', 'dob'] as const
/** What can be asked for, in the order in which it is filled in. */
const asked = [
  'gender',
  'dob',
  'passportNo',
  'passportExpiry',
  'emergencyName',
  'emergencyRelation',
  'emergencyPhone',
  'guardianConsent',
] as const
type Asked = (typeof asked)[number]

/** Said of a value that is on record: the import reads it as saying nothing. */
const THERE = '-'

const open = new Set(['missing', 'pending', 'problem'])

/** What one person has to send. A passport that is expired or does not last is asked for again as a whole. */
export function lackedBy(participant: Participant, { cohort }: Pick<CohortDossier, 'cohort'>): Set<Asked> {
  const { person, enrolment, checks } = participant
  const lacked = new Set<Asked>()
  if (person.gender !== 'M' && person.gender !== 'F' && person.gender !== 'X') lacked.add('gender')
  if (open.has(checks.birth)) lacked.add('dob')
  if (open.has(checks.passport)) {
    const document = documentOf(person, enrolment, journeyOf(cohort, ''))
    const again = checks.passport === 'problem'
    if (again || !document?.number) lacked.add('passportNo')
    if (again || !document?.expiresOn) lacked.add('passportExpiry')
  }
  if (open.has(checks.emergency)) {
    lacked.add('emergencyPhone')
    const contacts = Object.values(person.emergencyContacts ?? {})
    if (!contacts.some(({ name }) => fullName(name))) lacked.add('emergencyName').add('emergencyRelation')
  }
  if (open.has(checks.consent)) lacked.add('guardianConsent')
  return lacked
}

/**
 * The sheets, colleges in the order of the cohort's people, whose college is unknown last. None when nothing is missing.
 * No sheet holds a value of a document. The date of birth stands only where the name alone would not do: two people of the
 * cohort share it, or another passport than the one on record is asked for.
 */
export function missingWorkbook(dossier: CohortDossier, language: Language): MissingSheet[] {
  const namesakes = sharedNames([...dossier.participants, ...dossier.withdrawn])
  const colleges = new Map<string, { participant: Participant; lacked: Set<Asked> }[]>()
  const unknown = chaseWords.noCollege[language]
  for (const participant of dossier.participants) {
    const lacked = lackedBy(participant, dossier)
    if (lacked.size === 0) continue
    const college = inBoth(participant.institution?.name)?.[language] ?? unknown
    colleges.set(college, [...(colleges.get(college) ?? []), { participant, lacked }])
  }
  return [...colleges]
    .sort(([a], [b]) => Number(a === unknown) - Number(b === unknown))
    .map(([name, people]) => sheetOf(name, people, namesakes, language))
}

function sheetOf(
  name: string,
  people: readonly { participant: Participant; lacked: Set<Asked> }[],
  namesakes: ReadonlySet<string>,
  language: Language,
): MissingSheet {
  const wanted = asked.filter((key) => people.some(({ lacked }) => lacked.has(key)))
  const facts = people.map(({ participant, lacked }) => factsOf(participant, lacked, namesakes, language))
  const tells = known.filter((key) => !wanted.includes(key as Asked) && facts.some((fact) => fact[key]))
  const heading = (key: string) => columnOf(key).label[language]
  return {
    name,
    headings: [...tells, ...wanted].map(heading),
    asks: [...tells.map(() => false), ...wanted.map(() => true)],
    rows: people.map(({ lacked }, at) => [
      ...tells.map((key) => facts[at]?.[key] ?? null),
      ...wanted.map((key) => (lacked.has(key) ? '' : key === 'dob' ? (facts[at]?.dob ?? THERE) : THERE)),
    ]),
    people: people.map(({ participant }) => participant.enrolment.id),
  }
}

function factsOf(
  { person, institution, checks }: Participant,
  lacked: ReadonlySet<Asked>,
  namesakes: ReadonlySet<string>,
  language: Language,
): Record<(typeof known)[number], string | undefined> {
  const shares = namesOf(person).some((name) => namesakes.has(name))
  return {
    nameZh: nameInChinese(person) || undefined,
    nameFull: readableLatinName(person) || undefined,
    institution: inBoth(institution?.name)?.[language],
    studentNo: shares ? person.studentNo : undefined,
    dob: shares || (lacked.has('passportNo') && checks.passport === 'problem') ? person.dateOfBirth : undefined,
  }
}

const namesOf = (person: Participant['person']) =>
  [nameInChinese(person), readableLatinName(person)].map(foldName).filter(Boolean)

/** Names that more than one person of the cohort has, in either script. */
function sharedNames(participants: readonly Participant[]): Set<string> {
  const seen = new Map<string, string>()
  const shared = new Set<string>()
  for (const { person } of participants)
    for (const name of namesOf(person)) {
      const other = seen.get(name)
      if (other !== undefined && other !== person.id) shared.add(name)
      seen.set(name, person.id)
    }
  return shared
}
