/**
 * Everything the office holds about a person, to be handed to them: to read, and for a program (PIPL article 45, GDPR
 * articles 15 and 20). The history of changes is in the journal and is added by whoever makes the file.
 */
import type { Bilingual, RecordDef } from '../model/define'
import { dictionary } from '../model/dictionary'
import { isGroup } from '../model/paths'
import { recordName } from '../model/record-name'
import type { AnyRow, FileRef, IsoDate, Reader, Row, Standalone } from '../model/types'
import { erasureView } from '../rules/erasure'
import { dataEnd } from '../rules/retention'
import { rulesOf } from '../rules/settings'
import { personFileWords } from '../text/documents/person-file'
import { printingWords } from '../text/printing'
import { enumWords, nameWords } from './cohort-parts'
import { type Block, type PrintedDocument, plainCell, type TableRow, type Words } from './document'
import { personPlaces } from './person-places'
import { handedOver } from './print-log'
import { recordBlocks, type Shown } from './record-blocks'
import { dayWords } from './record-parts'
import { joined, told } from './sentences'

/** A file that belongs to the person, and the record it is attached to. */
export interface PersonFileAttachment {
  file: FileRef
  of: Words
}

export interface PersonFile {
  /** Without the history and the list of files, which stand at its end. */
  document: PrintedDocument
  /** The records that are nothing but the person's. */
  own: { type: Standalone; id: string }[]
  files: PersonFileAttachment[]
  /** The same for a program. */
  records: PersonRecords
}

/** What `Records.json` holds, but for the history. */
export interface PersonRecords {
  records: { type: Standalone; row: AnyRow }[]
  /** Items of other records that name the person. */
  namedIn: { type: Standalone; id: string; path: string; item?: Readonly<Record<string, unknown>> }[]
  mentionedIn: { type: Standalone; id: string; path: string; text: string }[]
  handedOut: AnyRow[]
  /** What the keys of fields mean, by record type. */
  fields: Record<string, Record<string, Bilingual>>
}

/** Everything on record about a person; null where there is none of that id. */
export function personFile(
  reader: Reader,
  { id, printedBy }: { id: string; printedBy: string },
  today: IsoDate,
): PersonFile | null {
  const person = reader.get('person', id)
  if (!person) return null
  const own = [
    { type: 'person' as const, row: person as unknown as AnyRow },
    ...reader.enrolmentsWith(id).map((row) => ({ type: 'enrolment' as const, row: row as unknown as AnyRow })),
    ...[...reader.all('qualificationResult')]
      .filter((row) => row.person === id)
      .map((row) => ({ type: 'qualificationResult' as const, row: row as unknown as AnyRow })),
  ]
  const places = personPlaces(reader, id)
  const { mentions } = erasureView(reader, [id])
  const handed = handedOut(reader, id)
  const document: PrintedDocument = {
    document: 'personFile',
    record: { type: 'person', id },
    preset: 'full',
    title: personFileWords.title,
    about: nameWords(person),
    code: '',
    office: reader.get('office', 'office')?.name ?? {},
    printedOn: today,
    printedBy,
    facts: [],
    blocks: [
      { kind: 'text', text: told(personFileWords.intro, { date: dayWords(today) }) },
      purposesTable(reader, id, today),
      ...own.flatMap(({ type, row }) => ownBlocks({ reader, type, row })),
      placesTable(places),
      mentionsTable(reader, mentions),
      handedTable(handed),
    ],
    // It is the person's own: that it must not be copied is not theirs to hear. Whoever prints and logs it says what it is.
    sensitive: false,
  }
  return {
    document,
    own: own.map(({ type, row }) => ({ type, id: row.id })),
    files: own
      .flatMap(({ type, row }) => filesOf(reader, type, row, row))
      .concat(
        places.flatMap(({ type, id: of, item }) => {
          const row = reader.get(type, of) as AnyRow | undefined
          return row && item ? filesOf(reader, type, row, item) : []
        }),
      ),
    records: {
      records: own,
      namedIn: places.map(({ type, id: of, path, item }) => ({ type, id: of, path, ...(item && { item }) })),
      mentionedIn: mentions,
      handedOut: handed.map(({ row }) => row as unknown as AnyRow),
      fields: labelsOf([...new Set([...own.map(({ type }) => type), ...places.map(({ type }) => type)])]),
    },
  }
}

/** What each journey's data are kept for, and until when (GDPR article 15, PIPL article 17). */
function purposesTable(reader: Reader, id: string, today: IsoDate): Block {
  const rules = rulesOf(reader, today)
  const own = reader.get('person', id)?.retentionUntil
  return {
    kind: 'table',
    title: personFileWords.purposes,
    columns: [
      { key: 'journey', label: personFileWords.journey, share: 44 },
      { key: 'purpose', label: personFileWords.purpose, share: 34 },
      { key: 'until', label: personFileWords.until, share: 22 },
    ],
    rows: reader.enrolmentsWith(id).flatMap((enrolment): TableRow[] => {
      const cohort = enrolment.cohort ? reader.get('cohort', enrolment.cohort) : undefined
      if (!cohort) return []
      const { purpose, until } = dataEnd(cohort, rules)
      const last = own && (!until || own > until) ? own : until
      return [
        {
          key: enrolment.id,
          cells: {
            journey: plainCell(recordName(reader, 'cohort', cohort)),
            purpose: plainCell(enumWords(dictionary.cohort.fields.dataPurpose.values, purpose)),
            until: plainCell(last ? dayWords(last) : personFileWords.untilOpen),
          },
        },
      ]
    }),
    empty: personFileWords.noPurposes,
  }
}

function ownBlocks(shown: Shown): Block[] {
  const { reader, type, row } = shown
  const of = (field: 'cohort' | 'qualification') => {
    const found = typeof row[field] === 'string' ? reader.get(field, row[field]) : undefined
    return (found && recordName(reader, field, found as never)) || ''
  }
  const text =
    type === 'person'
      ? personFileWords.kept
      : type === 'enrolment'
        ? told(personFileWords.enrolment, { name: of('cohort') })
        : told(personFileWords.result, { name: of('qualification') })
  // Whose it is stands at the top of the document.
  return [{ kind: 'heading', text }, ...recordBlocks(shown, type === 'person' ? [] : ['person'])]
}

function placesTable(places: ReturnType<typeof personPlaces>): Block {
  return {
    kind: 'table',
    title: personFileWords.places,
    columns: [
      { key: 'record', label: personFileWords.record, share: 34 },
      { key: 'as', label: personFileWords.as, share: 24 },
      { key: 'says', label: personFileWords.says, share: 42 },
    ],
    rows: places.map(({ type, name, as, says }, index) => ({
      key: String(index),
      cells: {
        record: { ...plainCell(name), under: dictionary[type].label },
        as: plainCell(as),
        says: plainCell(says),
      },
    })),
    empty: personFileWords.noPlaces,
  }
}

function mentionsTable(reader: Reader, mentions: ReturnType<typeof erasureView>['mentions']): Block {
  return {
    kind: 'table',
    title: personFileWords.mentions,
    columns: [
      { key: 'record', label: personFileWords.record, share: 34 },
      { key: 'text', label: personFileWords.text, share: 66 },
    ],
    rows: mentions
      // The log of prints names people in its titles; it has a table of its own.
      .filter(({ type }) => type !== 'disclosure')
      .map(({ type, id, text }, index) => {
        const row = reader.get(type, id)
        return {
          key: String(index),
          cells: {
            record: {
              ...plainCell((row && recordName(reader, type, row as never)) ?? ''),
              under: dictionary[type].label,
            },
            text: plainCell(text),
          },
        }
      }),
    empty: personFileWords.noMentions,
  }
}

interface Handed {
  row: Omit<Row<'disclosure'>, 'memory'>
  /** A document of a whole group they are in. */
  group: boolean
}

/** What was printed, saved and handed over of the person and of the groups they are in, the newest first. */
function handedOut(reader: Reader, id: string): Handed[] {
  const cohorts = new Set(reader.enrolmentsWith(id).flatMap(({ cohort }) => cohort ?? []))
  const found = new Map(handedOver(reader, id).map((row) => [row.id, { row, group: false }]))
  for (const cohort of cohorts)
    for (const row of handedOver(reader, cohort))
      if (!found.has(row.id) && !row.person) found.set(row.id, { row, group: true })
  return [...found.values()].sort((a, b) => (a.row.id < b.row.id ? 1 : -1))
}

function handedTable(handed: readonly Handed[]): Block {
  const { recipient, country, purpose } = dictionary.disclosure.fields
  const to = ({ row }: Handed): Words =>
    joined([
      printingWords[row.way ?? 'other'],
      row.file ?? '',
      row.recipient ? joined([recipient.label, row.recipient], { en: ': ', zh: '：' }) : '',
      row.country ? joined([country.label, row.country], { en: ': ', zh: '：' }) : '',
      row.purpose ? joined([purpose.label, row.purpose], { en: ': ', zh: '：' }) : '',
    ])
  return {
    kind: 'table',
    title: personFileWords.handed,
    columns: [
      { key: 'on', label: personFileWords.on, share: 18 },
      { key: 'what', label: personFileWords.what, share: 32 },
      { key: 'how', label: personFileWords.how, share: 36 },
      { key: 'by', label: personFileWords.by, share: 14 },
    ],
    rows: handed.map((each): TableRow => {
      const { row, group } = each
      return {
        key: row.id,
        cells: {
          on: { ...plainCell(dayWords(row.on)), ...(row.time && { under: row.time }) },
          what: { ...plainCell(row.title), ...(group && { under: personFileWords.ofGroup }) },
          how: plainCell(to(each)),
          by: plainCell(row.by),
        },
      }
    }),
    empty: personFileWords.noHanded,
  }
}

function filesOf(reader: Reader, type: Standalone, row: AnyRow, value: unknown): PersonFileAttachment[] {
  const name = recordName(reader, type, row as never)
  const of = joined([dictionary[type].label, type === 'person' ? '' : (name ?? '')], { en: ': ', zh: '：' })
  return [...eachFile(value)].map((file) => ({ file, of }))
}

function* eachFile(value: unknown): Generator<FileRef> {
  if (Array.isArray(value)) for (const item of value) yield* eachFile(item)
  else if (isGroup(value)) {
    if (typeof value.fileName === 'string') yield value as unknown as FileRef
    else for (const inner of Object.values(value)) yield* eachFile(inner)
  }
}

/** What fields are called, so that a program of somebody else can say it to people. */
function labelsOf(types: readonly Standalone[]): PersonRecords['fields'] {
  const labels = ({ fields }: RecordDef) =>
    Object.fromEntries(Object.entries(fields).map(([key, { label }]) => [key, { en: label.en, zh: label.zh }]))
  const nested = types.flatMap((type) =>
    Object.values((dictionary[type] as RecordDef).fields).flatMap(({ of, to, owned, kind }) => {
      const inner = kind === 'list' ? of : owned ? to : undefined
      return inner && inner in dictionary ? [inner] : []
    }),
  )
  return Object.fromEntries(
    [...new Set([...types, ...nested])].map((key) => [key, labels(dictionary[key as Standalone])]),
  )
}
