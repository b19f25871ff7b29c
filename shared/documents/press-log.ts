import { dictionary } from '../model/dictionary'
import { showDate } from '../model/show'
import type { Reader, Row } from '../model/types'
import { documentWords } from '../text/documents/common'
import { officeWords } from '../text/documents/office-documents'
import { enumWords } from './cohort-parts'
import { type Column, cell, plainCell, type TableRow, type Words } from './document'
import { absentLast, column, countOf, dayWords, nameOf, placesOf, yearWords } from './record-parts'
import { inEach, joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

type Item = Row<'pressItem'>

const { fields } = dictionary.pressItem

const columns: readonly Column[] = [
  column('no', documentWords.no, 4, { align: 'end', minimal: true }),
  column('on', fields.publishedOn.label, 11, { minimal: true }),
  column('outlet', fields.outlet.label, 16, { minimal: true }),
  column('headline', fields.headline.label, 34, { minimal: true }),
  column('language', fields.language.label, 8),
  column('about', officeWords.about, 21),
  column('kept', officeWords.kept, 6),
]

/** What a report is about. */
const aboutOf = (reader: Reader, { event, agreement, cohort }: Item): Words =>
  joined([nameOf(reader, 'event', event), nameOf(reader, 'agreement', agreement), nameOf(reader, 'cohort', cohort)])

function rowOf(reader: Reader, row: Item, no: number): TableRow {
  const kept = row.clip !== undefined || Object.keys(row.files ?? {}).length > 0
  return {
    key: row.id,
    group: row.publishedOn
      ? inEach((language) => showDate((row.publishedOn ?? '').slice(0, 7), language))
      : officeWords.undated,
    cells: {
      no: plainCell(String(no)),
      on: cell(dayWords(row.publishedOn)),
      outlet: cell(row.outlet, { under: enumWords(fields.medium.values, row.medium) }),
      headline: cell(row.headline, row.url ? { under: row.url } : {}),
      language: plainCell(enumWords(fields.language.values, row.language)),
      about: plainCell(aboutOf(reader, row)),
      kept: plainCell(kept ? officeWords.yes : ''),
    },
  }
}

/** 媒体报道登记表: the reports of a year, month by month; those without a day stand last, in every year. */
export function pressLog(reader: Reader, _id: string, _today: string, { year }: { year: number }): DocumentParts {
  const rows = [...reader.all('pressItem')]
    .filter(({ publishedOn }) => !publishedOn || Number(publishedOn.slice(0, 4)) === year)
    .sort((a, b) => absentLast(a.publishedOn, b.publishedOn))
  const media = Object.entries(fields.medium.values).map(([key, word]) => ({
    label: word,
    rows: rows.filter(({ medium }) => medium === key),
  }))
  return {
    about: yearWords(year),
    code: '',
    facts: [],
    landscape: true,
    blocks: [
      {
        kind: 'figures',
        figures: [
          countOf(officeWords.items, placesOf('pressItem', rows)),
          ...media
            .filter((each) => each.rows.length > 0)
            .map(({ label, rows: own }) => countOf(label, placesOf('pressItem', own))),
        ],
      },
      {
        kind: 'table',
        key: 'press',
        columns,
        rows: rows.map((row, index) => rowOf(reader, row, index + 1)),
        empty: told(officeWords.noPress, { year: String(year) }),
      },
    ],
    closing: { signatories: [documentWords.preparedBy], seal: false },
    sensitive: false,
  }
}
