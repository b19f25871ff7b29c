import { countryOf } from '../../model/country-names'
import type { Reader, Row } from '../../model/types'
import type { Journey } from '../../rules/facts'
import { rulesOn } from '../../rules/settings'
import { foldText } from '../cells'
import type { CohortOptions, PreambleValue, Value } from '../contract'
import { segmentsOf } from '../table/legs'
import { bilingualName, isOfTheCohort } from '../table/preamble'
import type { Institutions } from './institutions'
import type { Draft, Work } from './work'

/** The cohort of an import: on record, or to be made under its name. */
export interface ChosenCohort {
  /** null: not on record yet. */
  record: Row<'cohort'> | null
  /** By column key, and `kind`: from the command line, else from above the table. */
  values: Record<string, Value>
}

/** Finds the cohort by its id, else by its name in either language. Null where nothing names one. */
export function chosenCohort(
  options: CohortOptions,
  preamble: readonly PreambleValue[],
  reader: Reader,
): ChosenCohort | null {
  const values = cohortValues(options, preamble, reader)
  const named = String(values.cohortName ?? '')
  const record = options.id ? reader.get('cohort', options.id) : cohortNamed(named, reader.all('cohort'))
  if (!record && values.cohortName === undefined) return null
  return { record: record ?? null, values }
}

/** The cohort that has the name, in either language, or as its code. */
export function cohortNamed(name: string, cohorts: Iterable<Row<'cohort'>>): Row<'cohort'> | undefined {
  const wanted = namesOf(name)
  if (wanted.length === 0) return undefined
  for (const cohort of cohorts)
    if ([cohort.name?.zh, cohort.name?.en, cohort.code].some((one) => one && wanted.includes(foldText(one))))
      return cohort
  return undefined
}

function namesOf(name: string): string[] {
  const { zh, en } = bilingualName(name)
  return [name, zh, en].flatMap((one) => (one ? [foldText(one)] : []))
}

/** What is said of the cohort so far, named or not: by column key, and `kind`. */
export function cohortValues(
  options: CohortOptions,
  preamble: readonly PreambleValue[],
  reader: Reader,
): Record<string, Value> {
  const country = reader.get('office', 'office')?.country
  const values: Record<string, Value> = {}
  for (const { field, value } of preamble) if (isOfTheCohort(field)) values[field] ??= value
  const titled = values.cohortName
  if (options.name) values.cohortName = bothNames(options.name, typeof titled === 'string' ? titled : '')
  if (options.kind) values.kind = options.kind
  else {
    const guess = kindInName(String(values.cohortName ?? ''), country)
    if (guess) values.kind = guess
  }
  if (values.destination === undefined) {
    const name = String(values.cohortName ?? '')
    const named = destinationInName(name) ?? (toChina.test(name) ? 'CN' : null)
    if (named) values.destination = [named]
  }
  if (options.from) values.dateFrom = options.from
  if (options.to) values.dateTo = options.to
  if (options.destination) values.destination = [countryOf(options.destination, false) ?? options.destination]
  return values
}

/** The name given by hand, with the half in the other language that the title has for the same name. */
function bothNames(name: string, titled: string): string {
  const own = bilingualName(name)
  const title = bilingualName(titled)
  if (own.zh && !own.en && title.en && title.zh && foldText(title.zh).endsWith(foldText(own.zh)))
    return `${name} ${title.en}`
  if (own.en && !own.zh && title.zh && title.en && foldText(title.en) === foldText(own.en)) return `${title.zh} ${name}`
  return name
}

const toChina = /来华|访华|来中国|china (?:study )?(?:visit|tour|trip)|study (?:visit|tour) (?:to|in) china/iu

/**
 * A kind that the name leaves no doubt about: words like 团员 hang on it.
 * @param country of the office: who comes to China leaves where an office elsewhere is
 */
function kindInName(name: string, country: string | undefined): string | null {
  if (toChina.test(name) && /学|study|student|tour/iu.test(name))
    return country === undefined || country === 'CN' ? 'studyTourIn' : 'studyTourOut'
  if (/教师|师资|骨干/u.test(name) && /赴|出国|境外|海外/u.test(name) && /培训|研修|进修/u.test(name))
    return 'teacherTrainingOut'
  // 赴企业实习 is no journey abroad; 赴日本实习 is.
  if (/实习/u.test(name) && !/教师|导师/u.test(name) && (destinationInName(name) || /境外|海外|国外/u.test(name)))
    return 'internshipOut'
  if (/研学|夏令营|冬令营|游学/u.test(name) && /赴|出国|境外|海外|英国|德国|澳|美国/u.test(name)) return 'studyTourOut'
  return null
}

/** Countries by the one character that titles name them by. */
const byCharacter: Readonly<Record<string, string>> = {
  ...{ 英: 'GB', 美: 'US', 德: 'DE', 法: 'FR', 澳: 'AU', 日: 'JP', 韩: 'KR', 俄: 'RU', 泰: 'TH', 意: 'IT', 加: 'CA' },
}

/** Where a title says that the group goes: 赴英研学团, 前往德国, 英国研修, "to Germany"; null where it leaves a doubt. */
export function destinationInName(name: string): string | null {
  const going = /(?:赴|前往|出访|访问)(\p{Script=Han}{1,8})/u.exec(name)?.[1] ?? ''
  for (let length = going.length; length > 1; length--) {
    const code = countryOf(going.slice(0, length), false)
    if (code) return code === 'CN' ? null : code
  }
  const single = byCharacter[going.charAt(0)]
  if (single) return single
  const plain = name.replace(/暑期|寒假|冬季|夏季|短期/gu, '')
  const before = /(\p{Script=Han}{2,5})(?:研学|游学|访学|研修|夏令营|冬令营)/u.exec(plain)?.[1] ?? ''
  for (let from = 0; from < before.length - 1; from++) {
    const code = countryOf(before.slice(from), false)
    if (code) return code === 'CN' ? null : code
  }
  const to = /\bto\s+(?:the\s+)?(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u.exec(name)?.[1]
  const code = to ? countryOf(to, false) : null
  return code === 'CN' ? null : code
}

/** The journey that the rows are judged by: what is on record, filled up from the command line and the file. */
export function journeyOfCohort(cohort: ChosenCohort | null, today: string, office?: Row<'office'>): Journey {
  const { record, values = {} } = cohort ?? {}
  const day = (value: unknown) => (typeof value === 'string' && value.length === 10 ? value : undefined)
  const from = day(record?.dates?.from) ?? day(values.dateFrom)
  const to = day(record?.dates?.to) ?? day(values.dateTo)
  const kind = record?.kind ?? (typeof values.kind === 'string' ? values.kind : undefined)
  const capacity = record?.travelCapacity ?? values.travelCapacity
  const destinations = record?.destinations ?? (Array.isArray(values.destination) ? values.destination : [])
  return {
    ...(kind && { kind }),
    ...(from && { from }),
    ...(to && { to }),
    destinations: destinations.length > 0 ? destinations : kind === 'studyTourIn' || kind === 'teacherIn' ? ['CN'] : [],
    ...(typeof capacity === 'string' && { travelCapacity: capacity }),
    today,
    rules: rulesOn(office, from ?? today),
  }
}

/** The cohort in the work: made where it is not on record; what is on record is filled up and never overwritten. */
export function cohortInWork(cohort: ChosenCohort, work: Work, institutions: Institutions): Draft {
  const draft = cohort.record ? work.edit('cohort', cohort.record.id) : work.create('cohort', { state: 'draft' })
  const { values } = cohort
  const fill = (field: string, value: unknown) => {
    if (draft[field] === undefined && value !== undefined) draft[field] = value
  }
  const text = (key: string) => (typeof values[key] === 'string' && values[key] !== 'none' ? values[key] : undefined)
  if (text('cohortName')) fillName(draft, bilingualName(text('cohortName') ?? ''))
  fill('kind', text('kind'))
  fillDates(draft, text('dateFrom'), text('dateTo'))
  fill('destinations', Array.isArray(values.destination) ? values.destination : undefined)
  fill('transit', Array.isArray(values.transit) ? values.transit : undefined)
  for (const key of ['purpose', 'trainingTopic', 'approvalNo', 'funding', 'travelCapacity']) fill(key, text(key))
  const [start, end] = text('publicNotice')?.split('/') ?? []
  if (start && end) fill('publicNotice', { from: start, to: end })
  for (const [field, key] of [
    ['host', 'hostInstitution'],
    ['organiser', 'organiser'],
  ] as const) {
    const name = text(key)
    if (name && draft[field] === undefined) draft[field] = institutions.idFor(name)
  }
  fillLegs(draft, work, { out: text('groupLegOut'), back: text('groupLegBack') })
  const kind = String(draft.kind ?? '')
  fill('direction', kind.endsWith('Out') ? 'outbound' : kind.endsWith('In') ? 'inbound' : undefined)
  return draft
}

/** The flights above a list, in a direction of which the cohort says nothing yet. */
function fillLegs(draft: Draft, work: Work, said: Record<'out' | 'back', string | undefined>): void {
  const legs = (draft.segments ?? {}) as Record<string, { direction?: string }>
  const dates = (draft.dates ?? {}) as { from?: string; to?: string }
  const known = new Set(Object.values(legs).map(({ direction }) => direction))
  const made = (['out', 'back'] as const).flatMap((way) =>
    said[way] === undefined || known.has(way) ? [] : segmentsOf(said[way], way, dates),
  )
  if (made.length > 0) draft.segments = { ...legs, ...Object.fromEntries(made.map((leg) => [work.newKey(), leg])) }
}

function fillName(draft: Draft, names: { zh?: string; en?: string }): void {
  const name = (draft.name ?? {}) as { zh?: string; en?: string }
  draft.name = { ...names, ...name }
}

function fillDates(draft: Draft, from: string | undefined, to: string | undefined): void {
  const dates = (draft.dates ?? {}) as { from?: string; to?: string }
  const filled = { ...(from && { from }), ...(to && { to }), ...dates }
  if (Object.keys(filled).length > 0) draft.dates = filled
}
