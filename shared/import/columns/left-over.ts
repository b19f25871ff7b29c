/** What becomes of columns that no field was given to because another column has it, or that no field exists for. */
import { noteField } from '../../model/heading-notes'
import { speaksOfHealth } from '../../rules/allergies'
import type { Judged } from './judge'
import { normaliseHeading } from './normalise'

/**
 * Gives the columns that were left over what they may still be: a second number of the same person, the country that
 * people are from, a note.
 * @param fields fields by column, null where none was given; changed in place
 * @param isFree false for columns that somebody decided
 */
export function giveLeftOver(
  judged: readonly Judged[],
  fields: (string | null)[],
  isFree: (i: number) => boolean,
): void {
  secondPhone(judged, fields, isFree)
  flightHome(judged, fields, isFree)
  countryOfPeople(judged, fields, isFree)
  seatOfCoach(judged, fields, isFree)
  startOfWork(judged, fields, isFree)
  nightsWithHosts(fields, isFree)
  noteTheRest(judged, fields, isFree)
}

const textOf = ({ heading }: Judged) => heading.parts.join(' ')

/** Mobile (UK) and Mobile (China), 手机 and 宅电: two numbers of one person. */
function secondPhone(judged: readonly Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  const first = judged[fields.indexOf('phone')]
  if (!first || fields.includes('phone2')) return
  const second = judged.findIndex(
    ({ claim, sample, heading }, i) =>
      fields[i] === null &&
      isFree(i) &&
      claim.fields[0] === 'phone' &&
      !claim.ambiguous &&
      sample.filled > 0 &&
      normaliseHeading(heading.parts.join('')) !== normaliseHeading(first.heading.parts.join('')),
  )
  if (second >= 0) fields[second] = 'phone2'
}

/** Flight in, Flight out of guests: the one they leave with, where the other is the one they come with. */
function flightHome(judged: readonly Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  if (!fields.includes('flightOut') || fields.includes('flightBack')) return
  const home = judged.findIndex(
    (one, i) =>
      fields[i] === null &&
      isFree(i) &&
      one.claim.fields[0] === 'flightOut' &&
      one.sample.filled > 0 &&
      /\bout|depart|leav|离/iu.test(textOf(one)),
  )
  if (home >= 0) fields[home] = 'flightBack'
}

/** Start date of 2015, 2020 and 2022 beside names: when each began to work there; a journey begins once. */
function startOfWork(judged: readonly Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  const at = fields.indexOf('dateFrom')
  if (at < 0 || !isFree(at) || !fields.some((field) => field !== null && ofWho.has(field))) return
  const texts = (judged[at] as Judged).sample.texts
  const years = texts.flatMap((text) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.exec(text)?.[0] ?? []).map(Number)
  if (years.length >= 2 && Math.max(...years) - Math.min(...years) > 2) fields[at] = null
}

/** From and To beside a host family, where nobody flies: nights with them, and no days of the journey. */
function nightsWithHosts(fields: (string | null)[], isFree: (i: number) => boolean): void {
  const flies = fields.some((field) => field === 'flightOut' || field === 'flightBack' || field === 'pnr')
  if (flies || !fields.includes('hostFamily')) return
  fields.forEach((field, i) => {
    if ((field === 'dateFrom' || field === 'dateTo') && isFree(i)) fields[i] = null
  })
}

/** Seat beside Bus, where nobody flies: in the coach, which no field keeps. */
function seatOfCoach(judged: readonly Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  const at = fields.indexOf('seat')
  const flies = fields.includes('flightOut') || fields.includes('flightBack') || fields.includes('pnr')
  if (at < 0 || !isFree(at) || flies) return
  if (judged.some((one) => /^(?:bus|coach|vehicle|minibus)\b|车号|车次|车辆|大巴/iu.test(textOf(one).trim())))
    fields[at] = null
}

const ofWho = new Set(['nameZh', 'nameFull', 'surname', 'givenNames'])
const ofCollege = new Set(['institution', 'institutionEn', 'hostInstitution', 'enterprise'])

const ofThemselves = new Set(['dob', 'passportNo', 'gender', 'age', 'diet', 'allergies', 'medical'])

/** Country beside names and passports, and beside no college whose country it could be. */
function countryOfPeople(judged: readonly Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  const at = fields.indexOf('country')
  const named = fields.some((field) => field !== null && ofWho.has(field))
  const personal = fields.some((field) => field !== null && ofThemselves.has(field))
  const others = fields.some((field) => field !== null && ofCollege.has(field))
  if (at < 0 || !isFree(at) || !named || !personal || others || fields.includes('nationality')) return
  if (/^(?:country|国家|国家\/地区)$/iu.test(textOf(judged[at] as Judged).trim())) fields[at] = 'nationality'
}

/**
 * A second column of remarks says more and contradicts nothing: it is noted beside the first. So are a third parent, where
 * parents work, and whatever asks about health (EpiPen) without a field of its own.
 */
function noteTheRest(judged: readonly Judged[], fields: (string | null)[], isFree: (i: number) => boolean): void {
  const more = fields.includes('remarks')
  const named = fields.some((field) => field !== null && ofWho.has(field))
  judged.forEach((one, i) => {
    if (fields[i] !== null || !isFree(i) || one.sample.filled === 0) return
    const { claim } = one
    const ofHealth = named && claim.fields.length === 0 && !claim.leftAlone && speaksOfHealth(textOf(one))
    if (claim.noted || ofHealth || (more && claim.fields[0] === 'remarks')) fields[i] = noteField
  })
}
