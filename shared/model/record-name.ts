/** What a record is called, in both languages, and when it happens. */
import { fullName, readableLatinName } from './names'
import { showRange } from './show'
import type { BilingualText, DateRange, Reader, Row, Standalone } from './types'

type Names = { [K in Standalone]: (row: Row<K>, reader: Reader) => BilingualText | undefined }

const both = (text: string | undefined): BilingualText | undefined => (text ? { en: text, zh: text } : undefined)

function joined(first: BilingualText | undefined, second: BilingualText | undefined): BilingualText | undefined {
  if (!first || !second) return first ?? second
  const part = (language: 'en' | 'zh') =>
    [inLanguage(first, language), inLanguage(second, language)].filter(Boolean).join(' · ')
  return { en: part('en'), zh: part('zh') }
}

/** A text kept in both languages, in the one asked for or else the other. */
export function inLanguage(text: BilingualText | undefined | null, language: 'en' | 'zh'): string {
  return text?.[language] || text?.zh || text?.en || ''
}

const nameOf = <K extends Standalone>(reader: Reader, type: K, id: string | undefined) => {
  const row = id ? reader.get(type, id) : undefined
  return row ? recordName(reader, type, row) : undefined
}

const period = (range: DateRange | undefined): BilingualText | undefined =>
  range ? { en: showRange(range, 'en'), zh: showRange(range, 'zh') } : undefined

const names: Names = {
  office: (row) => row.name,
  institution: (row) => row.name ?? both(row.shortName),
  person: (row) => {
    const zh = fullName(row.nameZh)
    const latin = readableLatinName(row)
    return zh || latin ? { en: latin || zh, zh: zh || latin } : undefined
  },
  cohort: (row) => row.name ?? both(row.code),
  enrolment: (row, reader) => joined(nameOf(reader, 'person', row.person), nameOf(reader, 'cohort', row.cohort)),
  importBatch: (row) => both(row.file),
  alliance: (row) => row.name,
  agreement: (row) => row.title ?? both(row.number),
  jointProgramme: (row) => row.name ?? both(row.approvalNo),
  event: (row) => row.title,
  pressItem: (row) => both(row.headline ?? row.outlet),
  orderClass: (row) => row.name,
  masterClass: (row, reader) => row.name ?? joined(both(row.craft), nameOf(reader, 'person', row.master)),
  qualification: (row) => row.title ?? both(row.number),
  qualificationResult: (row, reader) =>
    joined(
      joined(nameOf(reader, 'person', row.person), nameOf(reader, 'qualification', row.qualification)),
      both(row.unit),
    ),
  output: (row) => row.title,
  disclosure: (row, reader) =>
    joined(row.title, nameOf(reader, 'cohort', row.cohort) ?? nameOf(reader, 'person', row.person)),
  plan: (row, reader) => row.name ?? joined(nameOf(reader, 'institution', row.institution), period(row.period)),
}

/** What a record is called; undefined where nothing in it says. */
export function recordName<K extends Standalone>(reader: Reader, type: K, row: Row<K>): BilingualText | undefined {
  return (names[type] as Names[K])(row, reader)
}

type Moments = { [K in Standalone]?: (row: Row<K>) => DateRange | undefined }

const day = (date: string | undefined): DateRange | undefined => (date ? { from: date, to: date } : undefined)

const moments: Moments = {
  cohort: (row) => row.dates,
  enrolment: (row) => row.actualDates,
  agreement: (row) => row.validity ?? day(row.signedOn),
  jointProgramme: (row) =>
    row.approvedOn || row.validTo
      ? { ...(row.approvedOn && { from: row.approvedOn }), ...(row.validTo && { to: row.validTo }) }
      : undefined,
  event: (row) => row.dates,
  pressItem: (row) => day(row.publishedOn),
  orderClass: (row) => row.dates,
  masterClass: (row) => row.dates,
  qualificationResult: (row) => day(row.awardedOn ?? row.assessedOn ?? row.registeredOn),
  output: (row) => day(row.adoptedOn ?? row.developedOn) ?? row.dates,
  plan: (row) => row.period,
  disclosure: (row) => day(row.on),
  alliance: (row) => day(row.founded),
  institution: (row) => day(row.firstContact),
}

/** From when to when a record happens or holds; undefined where it has no time. Dates may be partial. */
export function recordMoment<K extends Standalone>(type: K, row: Row<K>): DateRange | undefined {
  return (moments[type] as Moments[K])?.(row)
}

/** What these records are called, by their ids; those that are gone or nameless are not among them. */
export function namesOf(
  reader: Reader,
  places: readonly { type: Standalone; id: string }[],
): Record<string, BilingualText> {
  const named = places.flatMap(({ type, id }) => {
    const name = nameOf(reader, type, id)
    return name ? [[id, name] as const] : []
  })
  return Object.fromEntries(named)
}

const inOrder = (...parts: (string | undefined)[]) => both(parts.filter(Boolean).join(' · '))

/** What a cohort holds and places in it refer to: its rooms, host families and policies by their keys, as people call them. */
export function itemNames({
  rooms = {},
  hostFamilies = {},
  insurances = {},
}: Row<'cohort'>): Record<string, BilingualText> {
  const named = [
    ...Object.entries(rooms).map(([key, room]) => [key, inOrder(room.number, room.place)] as const),
    ...Object.entries(hostFamilies).map(([key, family]) => [key, inOrder(fullName(family.name))] as const),
    ...Object.entries(insurances).map(([key, policy]) => [key, inOrder(policy.insurer, policy.policyNo)] as const),
  ]
  return Object.fromEntries(named.flatMap(([key, name]) => (name ? [[key, name]] : [])))
}
