import { countryName } from '../model/country-names'
import { partialDate } from '../model/dates'
import { dictionary } from '../model/dictionary'
import { showDate } from '../model/show'
import type { IsoDate, PartialDate, Reader, Row } from '../model/types'
import { isOutsider } from '../rules/roles'
import { takesPlace } from '../rules/takes-place'
import { type HomeYear, homeYear } from '../summary/home-year'
import { documentWords } from '../text/documents/common'
import { officeWords } from '../text/documents/office-documents'
import { homeWords } from '../text/home'
import { partnersOf } from './agreement-register'
import { countryWords, enumWords, rangeWords } from './cohort-parts'
import { type Block, cell, type Figure, plainCell, type Words } from './document'
import { absentLast, column, countOf, dayWords, institutionName, placesOf, yearWords } from './record-parts'
import { inEach, joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

/** Countries with a bar of their own; the others share one. */
const COUNTRIES = 10

const inYear = (date: PartialDate | undefined, year: number) => date !== undefined && Number(date.slice(0, 4)) === year

const monthWords = (month: number): Words =>
  inEach((language) =>
    language === 'zh' ? `${month}月` : (showDate(partialDate(2000, month), 'en').split(' ')[0] ?? ''),
  )

type Bars = Extract<Block, { kind: 'bars' }>

const bars = (title: Words, unit: Words, list: Bars['bars'], more: Partial<Bars> = {}): Block[] =>
  list.some(({ value }) => value > 0) ? [{ kind: 'bars', title, unit, bars: list, ...more }] : []

/** Months with their people; the whole year, so that an empty month is seen as one. */
function monthBars({ months }: HomeYear, way: 'out' | 'in'): Bars['bars'] {
  return months.map((month) => ({ label: monthWords(month.month), value: month[way] }))
}

function countryBars({ partners: { countries } }: HomeYear): Bars['bars'] {
  const own = countries.length > COUNTRIES + 1 ? countries.slice(0, COUNTRIES) : countries
  const rest = countries.slice(own.length).reduce((sum, { count }) => sum + count, 0)
  return [
    ...own.map(({ country, count }) => ({
      label: country ? inEach((language) => countryName(country, language)) : officeWords.unknownCountry,
      value: count,
    })),
    ...(rest > 0 ? [{ label: officeWords.otherCountries, value: rest }] : []),
  ]
}

const levels = dictionary.plan.fields.projects.fields.level.values

const planBars = ({ levels: held }: HomeYear): Bars['bars'] =>
  held.map(({ level, share }) => ({
    label: enumWords(levels, level ?? undefined),
    value: Math.round((share ?? 0) * 1000) / 10,
  }))

/** People who take part, each once, as the figures of the year count them. */
const headcount = (reader: Reader, cohort: string): number =>
  new Set(
    reader
      .enrolmentsOf(cohort)
      .filter(
        ({ state, role, person }) => person && state !== 'withdrawn' && state !== 'rejected' && !isOutsider(role ?? ''),
      )
      .map(({ person }) => person),
  ).size

function cohortTable(reader: Reader, rows: readonly Row<'cohort'>[], year: number): Block {
  const of = dictionary.cohort.fields
  return {
    kind: 'table',
    key: 'cohorts',
    title: officeWords.cohorts,
    columns: [
      column('no', documentWords.no, 6, { align: 'end', minimal: true }),
      column('name', of.name.label, 31, { minimal: true }),
      column('kind', of.kind.label, 16),
      column('where', officeWords.destination, 13),
      column('dates', documentWords.dates, 26, { minimal: true }),
      column('people', officeWords.headcount, 8, { align: 'end', minimal: true }),
    ],
    rows: rows.map((row, index) => ({
      key: row.id,
      cells: {
        no: plainCell(String(index + 1)),
        name: cell(row.name ?? row.code),
        kind: cell(enumWords(of.kind.values, row.kind)),
        where: plainCell(countryWords(row.destinations)),
        dates: cell(rangeWords(row.dates)),
        people: plainCell(String(headcount(reader, row.id))),
      },
    })),
    ...(rows.length > 0 && {
      totals: { people: plainCell(String(rows.reduce((sum, { id }) => sum + headcount(reader, id), 0))) },
    }),
    empty: told(officeWords.noCohorts, { year: String(year) }),
  }
}

function signedTable(reader: Reader, rows: readonly Row<'agreement'>[], year: number): Block {
  const of = dictionary.agreement.fields
  return {
    kind: 'table',
    key: 'agreements',
    title: officeWords.signed,
    columns: [
      column('signedOn', of.signedOn.label, 16, { minimal: true }),
      column('title', of.title.label, 40, { minimal: true }),
      column('type', of.type.label, 16),
      column('partners', officeWords.partners, 28, { minimal: true }),
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: {
        signedOn: cell(dayWords(row.signedOn)),
        title: cell(row.title ?? row.number),
        type: cell(enumWords(of.type.values, row.type)),
        partners: cell(partnersOf(reader, row)),
      },
    })),
    empty: told(officeWords.noSigned, { year: String(year) }),
  }
}

function eventTable(rows: readonly Row<'event'>[], year: number): Block {
  const of = dictionary.event.fields
  return {
    kind: 'table',
    key: 'events',
    title: officeWords.events,
    columns: [
      column('dates', of.dates.label, 27, { minimal: true }),
      column('title', of.title.label, 37, { minimal: true }),
      column('kind', of.kind.label, 13),
      column('place', of.place.label, 23),
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: {
        dates: cell(rangeWords(row.dates)),
        title: cell(row.title),
        kind: cell(enumWords(of.kind.values, row.kind)),
        place: plainCell(row.place),
      },
    })),
    empty: told(officeWords.noEvents, { year: String(year) }),
  }
}

function outputTable(reader: Reader, rows: readonly Row<'output'>[], year: number): Block {
  const of = dictionary.output.fields
  return {
    kind: 'table',
    key: 'outputs',
    title: officeWords.adopted,
    columns: [
      column('on', of.adoptedOn.label, 16, { minimal: true }),
      column('title', of.title.label, 40, { minimal: true }),
      column('kind', of.kind.label, 18),
      column('adopters', of.adopters.label, 26, { minimal: true }),
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: {
        on: cell(dayWords(row.adoptedOn)),
        title: cell(row.title),
        kind: cell(enumWords(of.kind.values, row.kind)),
        adopters: cell(
          joined(
            Object.values(row.adopters ?? {}).map(({ institution, country }) =>
              institution ? institutionName(reader, institution) : countryWords(country ? [country] : []),
            ),
          ),
        ),
      },
    })),
    empty: told(officeWords.noOutputs, { year: String(year) }),
  }
}

const byBegin = (a: { dates?: { from?: string } }, b: { dates?: { from?: string } }) =>
  absentLast(a.dates?.from, b.dates?.from)

/** 国际交流年度总览: people, partners, agreements, events and plans of a year, with charts. */
export function yearReview(reader: Reader, _id: string, today: IsoDate, { year }: { year: number }): DocumentParts {
  const home = homeYear(reader, year, today)
  const cohorts = [...reader.all('cohort')]
    .filter((cohort) => inYear(cohort.dates?.from, year) && takesPlace(cohort, today))
    .sort(byBegin)
  const agreements = [...reader.all('agreement')]
    .filter(({ signedOn }) => inYear(signedOn, year))
    .sort((a, b) => absentLast(a.signedOn, b.signedOn))
  const events = [...reader.all('event')]
    .filter(({ dates, state }) => inYear(dates?.from, year) && state !== 'cancelled')
    .sort(byBegin)
  const outputs = [...reader.all('output')]
    .filter(({ adoptedOn, adopters, state }) => inYear(adoptedOn, year) && adopters && state !== 'withdrawn')
    .sort((a, b) => absentLast(a.adoptedOn, b.adoptedOn))
  const figure = (label: Figure['label'], value: number, unit?: Words): Figure => ({
    label,
    value: String(value),
    ...(unit !== undefined && { unit }),
  })
  const progress = home.levels.flatMap(({ share }) => share ?? [])
  return {
    about: yearWords(year),
    code: '',
    facts: [],
    blocks: [
      {
        kind: 'figures',
        figures: [
          figure(officeWords.out, home.out.journeys, officeWords.journeys),
          figure(officeWords.persons, home.out.people, officeWords.people),
          figure(officeWords.in, home.in.journeys, officeWords.journeys),
          figure(officeWords.personsIn, home.in.people, officeWords.people),
          figure(officeWords.partnerCount, home.partners.total, officeWords.institutions),
          countOf(officeWords.signed, placesOf('agreement', agreements)),
          countOf(officeWords.events, placesOf('event', events)),
          countOf(officeWords.adopted, placesOf('output', outputs)),
        ],
      },
      ...(home.months.some(({ ahead, out, in: back }) => ahead && out + back > 0)
        ? [{ kind: 'text' as const, text: officeWords.ahead }]
        : []),
      ...(home.undated > 0 ? [{ kind: 'text' as const, text: told(homeWords.undated, { count: home.undated }) }] : []),
      ...bars(officeWords.sentByMonth, officeWords.journeys, monthBars(home, 'out'), { upright: true }),
      ...bars(officeWords.receivedByMonth, officeWords.journeys, monthBars(home, 'in'), { upright: true }),
      ...bars(officeWords.partnersByCountry, officeWords.institutions, countryBars(home), {
        unitOfOne: officeWords.institution,
      }),
      ...(progress.length > 0 ? bars(officeWords.byLevel, '%', planBars(home), { most: 100 }) : []),
      cohortTable(reader, cohorts, year),
      signedTable(reader, agreements, year),
      eventTable(events, year),
      outputTable(reader, outputs, year),
    ],
    closing: { signatories: [documentWords.preparedBy, documentWords.headOfOffice], seal: true },
    sensitive: false,
  }
}
