import { dictionary } from '../model/dictionary'
import { recordMoment } from '../model/record-name'
import { showPhone } from '../model/show'
import type { IsoDate, Reader, Row } from '../model/types'
import { agreementEnd, agreementState } from '../rules/agreement'
import { rulesOf } from '../rules/settings'
import { institutionLife, type LifeLine, togetherSince } from '../search/institution-life'
import { documentWords } from '../text/documents/common'
import { officeWords, recordDocumentWords as profileWords } from '../text/documents/office-documents'
import { countryWords, enumWords, nameWords, rangeWords } from './cohort-parts'
import { type Block, cell, type Fact, plainCell, type Words } from './document'
import { column, countOf, dayWords, placesOf } from './record-parts'
import { joined } from './sentences'
import type { DocumentParts } from './shelf-entry'

type Institution = Row<'institution'>

const { fields, states } = dictionary.institution
const codes = ['schoolCode', 'ukprn', 'centreNo', 'usci', 'companyNo', 'charityNo'] as const

function factsOf(row: Institution, since: string | undefined): Fact[] {
  const listed = (values: readonly string[] | undefined): Words => joined(values ?? [])
  return [
    { label: fields.kind.label, value: enumWords(fields.kind.values, row.kind) },
    { label: officeWords.state, value: enumWords(states, row.state) },
    { label: fields.country.label, value: countryWords(row.country ? [row.country] : []) },
    { label: fields.division.label, value: row.division ?? '', optional: true },
    { label: fields.shortName.label, value: row.shortName ?? '', optional: true },
    { label: fields.formerNames.label, value: listed(row.formerNames), optional: true },
    ...codes.map(
      (key): Fact => ({ label: fields[key].label, value: row[key] === 'none' ? '' : (row[key] ?? ''), optional: true }),
    ),
    { label: fields.industry.label, value: row.industry ?? '', optional: true },
    {
      label: fields.honours.label,
      value: joined((row.honours ?? []).map((each) => enumWords(fields.honours.values, each))),
      optional: true,
    },
    { label: fields.majorsOffered.label, value: listed(row.majorsOffered), optional: true },
    { label: fields.address.label, value: row.address ?? '' },
    { label: fields.website.label, value: row.website ?? '', optional: true },
    { label: profileWords.since, value: dayWords(since) },
  ]
}

function contacts(reader: Reader, row: Institution): Block {
  const all = Object.entries(row.contacts ?? {})
  return {
    kind: 'table',
    key: 'contacts',
    title: profileWords.contacts,
    columns: [
      column('name', documentWords.name, 24, { minimal: true }),
      column('post', profileWords.post, 26, { minimal: true }),
      column('language', dictionary.contact.fields.language.label, 14),
      column('reach', profileWords.reach, 36, { sensitive: true }),
    ],
    rows: all.map(([key, { person, post, language, current }]) => {
      const found = person ? reader.get('person', person) : undefined
      const reach = [found?.phone && showPhone(found.phone), found?.email].filter(Boolean).join('\n')
      return {
        key,
        cells: {
          name: cell(found && nameWords(found)),
          post: cell(post, current === false ? { under: profileWords.formerContact } : {}),
          language: plainCell(enumWords(dictionary.contact.fields.language.values, language)),
          reach: cell(reach),
        },
      }
    }),
    empty: profileWords.noContacts,
  }
}

function agreements(rows: readonly Row<'agreement'>[], reader: Reader, today: IsoDate): Block {
  const rules = rulesOf(reader, today)
  const of = dictionary.agreement
  return {
    kind: 'table',
    key: 'agreements',
    title: profileWords.agreements,
    columns: [
      column('title', of.fields.title.label, 40, { minimal: true }),
      column('type', of.fields.type.label, 18),
      column('signedOn', of.fields.signedOn.label, 15, { minimal: true }),
      column('end', officeWords.lastDay, 15, { minimal: true }),
      column('state', officeWords.state, 12, { minimal: true }),
    ],
    rows: rows.map((row) => {
      const end = agreementEnd(row, today)
      return {
        key: row.id,
        cells: {
          title: cell(row.title ?? row.number, row.title && row.number ? { under: row.number } : {}),
          type: cell(enumWords(of.fields.type.values, row.type)),
          signedOn: plainCell(dayWords(row.signedOn)),
          end: plainCell(end ? dayWords(end) : row.signedOn ? officeWords.openEnd : ''),
          state: cell(enumWords(of.states, agreementState(row, today, rules))),
        },
      }
    }),
    empty: profileWords.noAgreements,
  }
}

function cohorts(rows: readonly Row<'cohort'>[], reader: Reader): Block {
  return {
    kind: 'table',
    key: 'cohorts',
    title: profileWords.cohorts,
    columns: [
      column('name', dictionary.cohort.fields.name.label, 40, { minimal: true }),
      column('kind', dictionary.cohort.fields.kind.label, 19),
      column('dates', documentWords.dates, 32, { minimal: true }),
      column('people', documentWords.people, 9, { align: 'end', minimal: true }),
    ],
    rows: rows.map((row) => ({
      key: row.id,
      cells: {
        name: cell(row.name ?? row.code),
        kind: cell(enumWords(dictionary.cohort.fields.kind.values, row.kind)),
        dates: cell(rangeWords(row.dates)),
        people: plainCell(
          String(
            reader.enrolmentsOf(row.id).filter(({ state }) => state !== 'withdrawn' && state !== 'rejected').length,
          ),
        ),
      },
    })),
    empty: profileWords.noCohorts,
  }
}

function further(lines: readonly LifeLine[]): Block {
  return {
    kind: 'table',
    key: 'further',
    title: profileWords.further,
    columns: [
      column('when', profileWords.when, 32, { minimal: true }),
      column('kind', officeWords.kind, 18, { minimal: true }),
      column('name', officeWords.name, 50, { minimal: true }),
    ],
    rows: lines.map((line) => ({
      key: line.id,
      cells: {
        when: plainCell(rangeWords(line.when ?? undefined)),
        kind: cell(dictionary[line.type].label),
        name: cell(line.name),
      },
    })),
    empty: profileWords.noFurther,
  }
}

/** 合作院校概况: who an institution is, whom to ask there, and what was done together. */
export function institutionProfile(reader: Reader, id: string, today: IsoDate): DocumentParts | null {
  const row = reader.get('institution', id)
  if (!row) return null
  const life = institutionLife(reader, id, today)
  const of = <K extends 'agreement' | 'cohort'>(type: K): Row<K>[] =>
    life.filter((line) => line.type === type).flatMap((line) => reader.get(type, line.id) ?? [])
  const agreed = of('agreement')
  const rules = rulesOf(reader, today)
  const inForce = agreed.filter((each) => ['inForce', 'expiring'].includes(agreementState(each, today, rules)))
  const people = reader.referring(id).filter(({ type, path }) => type === 'person' && path === 'institution')
  const rest = life.filter(({ type }) => type !== 'agreement' && type !== 'cohort')
  const since = togetherSince(row, life) ?? recordMoment('institution', row)?.from
  return {
    about: row.name ?? row.shortName ?? '',
    code: '',
    facts: factsOf(row, since),
    blocks: [
      {
        kind: 'figures',
        figures: [
          countOf(profileWords.agreements, placesOf('agreement', agreed)),
          countOf(profileWords.agreementsInForce, placesOf('agreement', inForce)),
          countOf(profileWords.cohorts, placesOf('cohort', of('cohort'))),
          countOf(profileWords.peopleKnown, placesOf('person', people)),
        ],
      },
      contacts(reader, row),
      agreements(agreed, reader, today),
      cohorts(of('cohort'), reader),
      ...(rest.length > 0 ? [further(rest)] : []),
      ...(row.remarks ? [{ kind: 'text' as const, text: row.remarks, long: true }] : []),
    ],
    sensitive: false,
  }
}
