import { dictionary } from '../model/dictionary'
import { fullName } from '../model/names'
import { showPhone } from '../model/show'
import type { Fields, Reader, Row } from '../model/types'
import { allergyInDiet } from '../rules/allergies'
import type { CohortDossier, Participant } from '../rules/dossier'
import { insuranceOf, travels } from '../rules/record-facts'
import { documentWords } from '../text/documents/common'
import { emergencyWords } from '../text/documents/emergency-sheet'
import { cohortAtHand, counted, enumWords, knownCell, participantCells, personalCell } from './cohort-parts'
import {
  type Block,
  type Cell,
  type Column,
  cell,
  type Fact,
  type Figure,
  plainCell,
  said,
  type TableRow,
  type Words,
} from './document'
import { CONSULAR_HOTLINE, emergencyNumbers } from './emergency-numbers'
import { dots, joined, lines, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const columns: readonly Column[] = [
  { key: 'no', label: documentWords.no, share: 4, align: 'end', minimal: true },
  { key: 'nameZh', label: documentWords.nameZh, share: 8, minimal: true },
  { key: 'nameLatin', label: documentWords.nameLatin, share: 12, minimal: true },
  { key: 'sex', label: documentWords.sex, share: 7 },
  { key: 'age', label: emergencyWords.age, share: 5 },
  { key: 'phone', label: emergencyWords.ownPhone, share: 13, minimal: true },
  { key: 'contacts', label: emergencyWords.contacts, share: 26, minimal: true },
  { key: 'health', label: emergencyWords.health, share: 25, sensitive: true },
  { key: 'diet', label: emergencyWords.diet, share: 11, sensitive: true },
  { key: 'insurance', label: emergencyWords.insurance, share: 16 },
]

/** An answer as it stands; "none" is one. Said with its label, so that what was not asked stays visible. */
function answer(text: string | undefined, pending: true | undefined): Words {
  if (text === 'none') return documentWords.none
  return text ?? (pending ? documentWords.pending : documentWords.notRecorded)
}

/** Allergies as they are recorded, and those that stand under the diet, whoever wrote them there. */
function allergiesOf({ welfare = {} }: Row<'person'>): { recorded: string | undefined; besides: Words[] } {
  const { allergies, dietTags = [] } = welfare
  const inDiet = allergyInDiet(welfare)
  const told = inDiet !== undefined && inDiet !== allergies
  const tags = dietTags.includes('nutAllergy') && !told ? [enumWords(dietWords, 'nutAllergy')] : []
  return { recorded: allergies, besides: [...(told ? [inDiet] : []), ...tags] }
}

const dietWords = dictionary.welfareNote.fields.dietTags.values

const isAllergic = (person: Row<'person'>): boolean => {
  const { recorded, besides } = allergiesOf(person)
  return (recorded !== undefined && recorded !== 'none') || besides.length > 0
}

function healthCell(person: Row<'person'>): Cell {
  const { allergies, medical, medication, bloodType, pending } = person.welfare ?? {}
  const { besides } = allergiesOf(person)
  if (!allergies && !medical && !medication && !bloodType && !pending && besides.length === 0) return cell('')
  const text = joined(
    [
      // "None" stays beside what the diet says: whoever reads both asks.
      allergies || besides.length === 0
        ? told(emergencyWords.allergies, { value: answer(allergies, pending?.allergies) })
        : '',
      ...besides.map((value) => told(emergencyWords.allergyInDiet, { value })),
      told(emergencyWords.medical, { value: answer(medical, pending?.medical) }),
      medication ? told(emergencyWords.medication, { value: answer(medication, pending?.medication) }) : '',
      bloodType ? told(emergencyWords.blood, { value: bloodType }) : '',
    ],
    lines,
  )
  return { text, ...(isAllergic(person) && { strong: true }) }
}

function dietCell({ welfare = {} }: Row<'person'>): Cell {
  const { diet, dietTags = [], pending } = welfare
  if (!diet && dietTags.length === 0) return knownCell('', pending?.diet)
  const tags = dietTags.map((tag) => enumWords(dietWords, tag))
  return plainCell(joined([diet ? answer(diet, undefined) : '', ...tags]))
}

function contactWords({ name, relation, phone, phone2, isGuardian, pending }: Fields<'emergencyContact'>): Words {
  const who = joined([fullName(name), relation ?? (isGuardian ? emergencyWords.guardian : '')], dots)
  const numbers = joined([phone ? showPhone(phone) : '', phone2 ? showPhone(phone2) : ''], dots)
  const reach = said(numbers) ? numbers : pending?.phone ? documentWords.pending : documentWords.notRecorded
  return joined([who, reach], dots)
}

/** Contacts of somebody, each on a line of its own. */
const contactsOf = ({ person }: Participant): Words =>
  joined(
    Object.values((person.emergencyContacts ?? {}) as Record<string, Fields<'emergencyContact'>>)
      .filter(({ name, phone, phone2, pending }) => name || phone || phone2 || pending)
      .map(contactWords),
    lines,
  )

const policyWords = ({ insurer = '', policyNo = '', assistancePhone }: Fields<'insurance'>): Words =>
  joined([insurer, policyNo, assistancePhone ? showPhone(assistancePhone) : ''], lines)

function insuranceCell({ enrolment, checks }: Participant, { cohort }: CohortDossier): Cell {
  const policy = insuranceOf(enrolment, cohort)
  if (!policy && checks.insurance === 'notNeeded') return plainCell('')
  return cell(policy && policyWords(policy))
}

function factsOf({ cohort, leader }: CohortDossier): Fact[] {
  const abroad = travels(cohort) && !cohort.destinations?.includes('CN')
  const numbers = (cohort.destinations ?? []).flatMap((code) => emergencyNumbers[code] ?? [])
  const lines = Object.values(cohort.insurances ?? {}).flatMap(({ assistancePhone }) =>
    assistancePhone ? [showPhone(assistancePhone)] : [],
  )
  return [
    { label: emergencyWords.leaderPhone, value: leader?.person.phone ? showPhone(leader.person.phone) : '' },
    { label: emergencyWords.localNumber, value: joined([...new Set(numbers)], dots) },
    { label: emergencyWords.assistance, value: joined([...new Set(lines)], dots) },
    ...(abroad ? [{ label: emergencyWords.consular, value: CONSULAR_HOTLINE }] : []),
  ]
}

const hasContact = ({ person }: Participant) =>
  Object.values(person.emergencyContacts ?? {}).some(({ phone, phone2 }) => phone !== undefined || phone2 !== undefined)

/** 应急联系表: what is needed at night in another country, person by person. */
export function emergencySheet(reader: Reader, id: string, today: string): DocumentParts | null {
  const found = cohortAtHand(reader, id, today)
  if (!found) return null
  const { about, code, facts, dossier } = found
  const { participants } = dossier
  const answered = ({ person }: Participant) => person.welfare?.allergies !== undefined || isAllergic(person)
  const figures: Figure[] = [
    { label: documentWords.people, ...counted(participants, () => true) },
    { label: emergencyWords.withContact, ...counted(participants, hasContact) },
    { label: emergencyWords.withoutContact, ...counted(participants, (each) => !hasContact(each)) },
    {
      label: emergencyWords.withAllergy,
      sensitive: true,
      ...counted(participants, ({ person }) => isAllergic(person)),
    },
    {
      label: emergencyWords.healthUnknown,
      sensitive: true,
      ...counted(participants, (each) => !answered(each)),
    },
  ]
  const rows = participants.map((participant, index): TableRow => {
    const { person, enrolment, age } = participant
    return {
      key: enrolment.id,
      cells: {
        ...participantCells(participant, index + 1, today),
        age: personalCell(person, today, age === null ? '' : String(age)),
        phone: personalCell(person, today, person.phone && showPhone(person.phone)),
        contacts: cell(contactsOf(participant)),
        health: healthCell(person),
        diet: dietCell(person),
        insurance: insuranceCell(participant, dossier),
      },
    }
  })
  const table: Block = { kind: 'table', key: 'people', columns, rows, empty: emergencyWords.nobody }
  return {
    about,
    code,
    facts: [...facts, ...factsOf(dossier)],
    landscape: true,
    blocks: [{ kind: 'figures', figures }, { kind: 'lines', label: emergencyWords.fillIn, count: 2 }, table],
    closing: { signatories: [documentWords.preparedBy, documentWords.delegationLeader], seal: false },
    sensitive: true,
  }
}
