import type { Bilingual } from '../model/define'
import { dictionary } from '../model/dictionary'
import type { IsoDate, Reader } from '../model/types'
import { type IndicatorReport, type IndicatorRow, indicatorReport } from '../summary/indicators/report'
import { documentWords } from '../text/documents/common'
import { officeWords } from '../text/documents/office-documents'
import { type Block, type Column, cell, plainCell, type TableRow, type Words } from './document'
import { column, dayWords, numberCell, numberWords, yearWords } from './record-parts'
import { joined, told } from './sentences'
import type { DocumentParts } from './shelf-entry'

const units: Readonly<Record<string, Bilingual>> = dictionary.office.fields.indicators.fields.unit.values

const columnsOf = (against: number): Column[] => [
  column('no', documentWords.no, 5, { align: 'end', minimal: true }),
  column('indicator', officeWords.indicator, 43, { minimal: true }),
  column('unit', officeWords.unit, 15, { minimal: true }),
  column('value', told(officeWords.before, { year: String(against + 1) }), 10, { align: 'end', minimal: true }),
  column('before', told(officeWords.before, { year: String(against) }), 10, { align: 'end' }),
  column('remarks', documentWords.remarks, 22, { minimal: true }),
]

/** Why the figure is not the one counted. */
function remarkOf({ counted, correction, frozen, how }: IndicatorRow): Words {
  const reason = frozen ? frozen.reason : correction?.reason
  const was = frozen ? frozen.counted : counted
  const changed = frozen ? frozen.value !== frozen.counted : correction !== null
  if (how === null) return reason ? told(officeWords.typedWhy, { reason }) : officeWords.typed
  if (!changed) return ''
  return told(officeWords.corrected, { counted: was === null ? '' : numberWords(was), reason: reason ?? '' })
}

function rowOf(row: IndicatorRow, index: number): TableRow {
  const remark = remarkOf(row)
  return {
    key: row.key,
    cells: {
      no: plainCell(String(index + 1)),
      indicator: cell(row.label),
      unit: plainCell(units[row.unit]),
      value: numberCell(row.value ?? undefined, { strong: true }),
      before: row.before === null ? plainCell('—') : plainCell(numberWords(row.before)),
      remarks: plainCell(remark),
    },
  }
}

/** When the figures are of, and what is to be known of them. */
function notesOf({ frozen, until }: IndicatorReport, rows: readonly IndicatorRow[]): Block[] {
  const left = rows.reduce((sum, row) => sum + row.left, 0)
  const standing = frozen
    ? told(frozen.by ? officeWords.frozenOn : officeWords.frozenDay, {
        date: dayWords(frozen.on),
        by: frozen.by ?? '',
      })
    : until
      ? told(officeWords.countedTo, { date: dayWords(until) })
      : null
  const notes: Words[] = [
    ...(standing ? [standing] : []),
    ...(!frozen && left > 0 ? [told(officeWords.leftOut, { count: left })] : []),
    ...(rows.some(({ unconfirmed }) => unconfirmed) ? [officeWords.unconfirmed] : []),
  ]
  return notes.length > 0 ? [{ kind: 'text', text: joined(notes, { en: ' ', zh: '' }) }] : []
}

/** 国际影响表: the indicators of the form that the year used, corrections and frozen figures as such. */
export function influenceTable(reader: Reader, _id: string, today: IsoDate, { year }: { year: number }): DocumentParts {
  const report = indicatorReport(reader, { year }, today)
  const [before, current] = report.sets
  const set = before?.inUse ? before : current
  const rows = (set?.rows ?? []).filter(({ off }) => !off)
  return {
    about: yearWords(year),
    code: '',
    facts: [],
    blocks: [
      ...notesOf(report, rows),
      {
        kind: 'table',
        key: 'indicators',
        columns: columnsOf(report.against),
        rows: rows.map(rowOf),
        empty: documentWords.none,
      },
    ],
    closing: {
      signatories: [documentWords.preparedBy, documentWords.headOfOffice, documentWords.headOfCollege],
      seal: true,
    },
    sensitive: false,
  }
}
