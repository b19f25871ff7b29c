import type { Fields, IsoDate } from '../model/types'
import { identityCheckCharacter } from '../rules/identity-card'
import { type ExampleDraft, items, latinName, zhName } from './draft'

type Person = Fields<'person'>
type Document = Fields<'travelDocument'>

/** What makes a person of the example, in a few words. */
export interface Sketch {
  zh?: string
  latin: string
  sex: string | undefined
  /** `17 02-08`: so many calendar years ago, on that day. */
  born?: string
  country: string
  kinds: NonNullable<Person['kinds']>
  institution?: string
  mail?: string
  department?: string
  post?: string
  major?: string
  diet?: string
  allergies?: string
  documents?: readonly Document[]
  /** Name, relation, telephone. */
  emergency?: readonly [name: string, relation: string, phone: string]
  /** The contact is the guardian. */
  guardian?: boolean
  languageScores?: readonly Fields<'languageScore'>[]
  safeguardingChecks?: readonly Fields<'safeguardingCheck'>[]
  teacherProfile?: Fields<'teacherProfile'>
  /** What else is on record, over what follows from the rest. */
  more?: Person
}

const two = (n: number) => String(n).padStart(2, '0')

/** A valid number of an area that is assigned to no place. */
export function identityCard(born: IsoDate, sex: 'F' | 'M', index: number): string {
  const digits = `219900${born.replaceAll('-', '')}${two(index % 100)}${sex === 'M' ? 1 : 2}`
  return digits + identityCheckCharacter(digits)
}

/** Numbers of the series EZ0008 and PE9993 were made up; the shapes are those of the real ones. */
export function ordinaryPassport(draft: ExampleDraft, index: number, months = 34 + index): Document {
  return {
    type: 'ordinary',
    number: `EZ00081${two(index)}`,
    issuingState: 'CN',
    issuedOn: draft.month(months - 120),
    expiresOn: draft.month(months),
    placeOfIssue: '示例省',
    authority: '国家移民管理局',
    custody: 'atOwner',
  }
}

export function officialPassport(draft: ExampleDraft, index: number): Document {
  // Two of those who came back from Laos did not hand theirs in.
  const lent = index === 0 || index === 6
  return {
    type: 'publicAffairs',
    number: `PE99930${two(index)}`,
    issuingState: 'CN',
    issuedOn: draft.month(index - 26),
    expiresOn: draft.month(index + 34),
    placeOfIssue: '示例省',
    authority: '示例省外事办公室',
    custody: lent ? 'lent' : 'inOffice',
    ...(lent && {
      custodyLog: items([{ out: draft.day(-30), purpose: '因公出访', by: '岑拟之', due: draft.day(-11) }]),
    }),
  }
}

/** Puts a person on record; the telephone, the e-mail and the card follow from the key and the day of birth. */
export function addPerson(draft: ExampleDraft, key: string, sketch: Sketch): void {
  const index = draft.changes.length
  const { zh, latin, country, born, emergency, documents, languageScores, safeguardingChecks } = sketch
  const sex = sketch.sex === 'F' ? 'F' : 'M'
  const [years, birthday] = (born ?? '').split(' ')
  const day = years && birthday ? draft.born(Number(years), birthday) : undefined
  const prefix = { CN: '+86199000', GB: '+447700', LA: '+85620999', HK: '+8529999' }[country] ?? '+86199000'
  const length = country === 'CN' ? 5 : country === 'GB' ? 6 : 4
  const number = country === 'GB' ? 900_000 + index : country === 'CN' ? 40_000 + index : 1000 + index
  draft.put('person', `person.${key}`, {
    state: 'active',
    ...(zh && { nameZh: zhName(zh) }),
    nameLatin: latinName(latin),
    gender: sex,
    ...(day && { dateOfBirth: day }),
    nationality: country === 'HK' ? 'CN' : country,
    ...(day && country === 'CN' && { idCard: identityCard(day, sex, index) }),
    phone: `${prefix}${String(number).slice(-length)}`,
    email: `${key}@${sketch.mail ?? 'people.example'}`,
    ...(country === 'CN' && { wechat: `example_${key}` }),
    kinds: sketch.kinds,
    ...(sketch.institution && { institution: sketch.institution }),
    ...(sketch.department && { department: sketch.department }),
    ...(sketch.post && { post: sketch.post }),
    ...(sketch.major && { major: sketch.major }),
    ...((sketch.diet || sketch.allergies) && {
      welfare: {
        ...(sketch.diet && { diet: sketch.diet }),
        allergies: sketch.allergies ?? 'none',
        ...(sketch.diet === 'halal' && { dietTags: ['halal' as const] }),
        ...((sketch.diet === 'vegetarian' || sketch.diet === '素食') && { dietTags: ['vegetarian' as const] }),
      },
    }),
    ...(documents && { documents: items(documents) }),
    ...(languageScores && { languageScores: items(languageScores) }),
    ...(safeguardingChecks && { safeguardingChecks: items(safeguardingChecks) }),
    ...(sketch.teacherProfile && { teacherProfile: sketch.teacherProfile }),
    ...(emergency && {
      emergencyContacts: items([
        {
          name: { full: emergency[0] },
          relation: emergency[1],
          phone: emergency[2],
          isGuardian: sketch.guardian ?? false,
          language: country === 'CN' ? ('zh' as const) : ('en' as const),
        },
      ]),
    }),
    ...sketch.more,
  })
}
