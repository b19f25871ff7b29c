import { columnOf, columns as dictionaryColumns } from '../../model/columns'
import { isKeptByHeading, noteField } from '../../model/heading-notes'
import { cellText, foldText } from '../cells'
import type { Column } from '../contract'
import type { Cell } from '../grid'
import { withoutNotesOfHosts } from './checks-of-hosts'
import type { Claim, Heading } from './claim'
import { claimsOfTable } from './claims-of-table'
import { isOfAnother, isOther } from './close'
import { fitness, type Sample, sampleOf } from './content'
import { type Guests, guestsBeside } from './guests'
import { type Judged, judge } from './judge'
import { giveLeftOver } from './left-over'
import type { ColumnMemory } from './memory'
import { looksLikeName } from './names'
import { normaliseHeading } from './normalise'
import { recordTypeOf } from './record-type'
import { shareRooms } from './rooms'
import { sharedOrOwn } from './shared-column'
import { shareNeeds } from './told-twice'
import { nameInTwoLanguages, ofPeople } from './two-languages'
import { unitColumns, unitsBeside } from './units'

/** What became of the columns; `twice` is a heading that claims one field for two columns of different contents. */
export interface Mapped {
  columns: Column[]
  twice: string | null
}

/**
 * Gives each column its field: by its heading, then by its cells, then by what the person said. A field goes to one
 * column only; the surest claim has it.
 * @param body the rows below the headings, blank ones and totals left out
 * @param memory what the office said of such headings before; what the person says now beats it
 */
export function mapColumns(
  headings: readonly Heading[],
  body: readonly (readonly Cell[])[],
  chosen: Readonly<Record<number, string | null>> = {},
  memory: ColumnMemory = () => ({}),
): Mapped {
  const guests = guestsBeside(headings, body)
  const units = guests ? null : unitsBeside(headings, body)
  if (units) {
    const rest = mapOnce(
      headings.filter(({ index }) => !units.has(index) || chosen[index] !== undefined),
      body,
      chosen,
      memory,
    )
    const own = headings.filter(({ index }) => units.has(index) && chosen[index] === undefined)
    const grades = unitColumns(own, units, (index) => examplesOf(sampleOf(body, index)))
    return { ...rest, columns: [...rest.columns, ...grades].sort((a, b) => a.index - b.index) }
  }
  if (!guests) return mapOnce(headings, body, chosen, memory)
  const { columns, twice } = mapOnce(guests.first, body, chosen, memory)
  const mapped = new Map(columns.map((one) => [one.index, one]))
  const ofEach = withoutNotesOfHosts(headings.map((heading) => ofGuest(heading, guests, mapped, body, chosen)))
  return { columns: guests.leads === undefined ? ofEach.map((one) => sharedOrOwn(one, guests)) : ofEach, twice }
}

/** The column of a later person means what the first one's means. */
function ofGuest(
  { index, parts }: Heading,
  guests: Guests,
  mapped: ReadonlyMap<number, Column>,
  body: readonly (readonly Cell[])[],
  chosen: Readonly<Record<number, string | null>>,
): Column {
  const person = guests.of.get(index)
  const like = mapped.get(guests.like.get(index) ?? index) as Column
  const own = {
    ...like,
    index,
    header: parts.join(' / '),
    headerParts: [...parts],
    ...(person && { guest: person }),
    ...(guests.leads === index && { leads: true as const }),
  }
  if (like.index === index) return own
  const said = chosen[index]
  return {
    ...own,
    ...(said !== undefined && { field: said, confidence: 1, because: 'person' as const }),
    examples: examplesOf(sampleOf(body, index)),
  }
}

function mapOnce(
  headings: readonly Heading[],
  body: readonly (readonly Cell[])[],
  chosen: Readonly<Record<number, string | null>>,
  memory: ColumnMemory,
): Mapped {
  const before = memory(headings)
  const said = { ...before, ...chosen }
  const claims = claimsOfTable(headings, body)
  const sure = claims
    .filter((claim) => !claim.ambiguous && claim.confidence >= 0.85)
    .flatMap((claim) => claim.fields[0] ?? [])
  const recordType = recordTypeOf(sure)
  const taken = new Set(sure)
  const judged = headings.map((heading, i) =>
    judge(heading, claims[i] as Claim, sampleOf(body, heading.index), {
      recordType,
      taken,
      ofPeople: recordType === 'enrolment' && sure.some((field) => ofPeople.has(field)),
      // 签证类别, 有效起, 有效止: a column nobody knows parts nothing.
      left: claims[i - 1]?.fields[0] ?? claims[i - 2]?.fields[0],
    }),
  )
  doubtTwins(judged)
  const fields = assign(judged, said)
  nameInTwoLanguages(judged, fields, (i) => said[judged[i]?.heading.index ?? -1] === undefined)
  shareNeeds(judged, fields, (i) => said[judged[i]?.heading.index ?? -1] === undefined)
  shareRooms(judged, fields, (i) => said[judged[i]?.heading.index ?? -1] === undefined)
  nameTheNameless(judged, fields, said)
  giveLeftOver(judged, fields, (i) => said[judged[i]?.heading.index ?? -1] === undefined)
  const columns = judged.map((one, i) => {
    const made = column(one, fields[i] ?? null, said)
    return made.because === 'person' && chosen[made.index] === undefined
      ? { ...made, because: 'before' as const }
      : made
  })
  return { columns, twice: headingTwice(judged, columns, body, said) }
}

/** English above Mark and Grade, Maths above Mark and Grade: which of them is the result nobody can be sure of. */
function doubtTwins(judged: Judged[]): void {
  const last = ({ heading }: Judged) => heading.parts.at(-1) ?? ''
  for (const [i, one] of judged.entries()) {
    if (one.candidates[0]?.field !== 'result' || one.heading.parts.length < 2) continue
    const twin = judged.some((other) => other !== one && other.heading.parts.length > 1 && last(other) === last(one))
    if (twin) judged[i] = { ...one, confidence: Math.min(one.confidence, 0.6) }
  }
}

/** One field to one column: the person first, then the surest; who comes too late takes its next meaning or none. */
function assign(judged: readonly Judged[], chosen: Readonly<Record<number, string | null>>): (string | null)[] {
  const fields = new Array<string | null>(judged.length).fill(null)
  const used = new Set<string>()
  judged.forEach((one, i) => {
    const field = chosen[one.heading.index]
    if (!field || (!isKeptByHeading(field) && !dictionaryColumns.has(field))) return
    // Two columns for one field: the first word stands. Fields of the office's own and notes are as many as there are headings.
    if (used.has(field)) return
    fields[i] = field
    if (!isKeptByHeading(field)) used.add(field)
  })
  const order = judged
    .map((one, i) => ({ one, i }))
    .filter(({ one }) => chosen[one.heading.index] === undefined && one.candidates.length > 0)
    .sort(
      (a, b) =>
        b.one.confidence - a.one.confidence ||
        fitOf(b.one) - fitOf(a.one) ||
        b.one.sample.filled - a.one.sample.filled ||
        a.i - b.i,
    )
  for (const { one, i } of order) {
    if (one.confidence < leastConfidence) continue
    const free = one.candidates.find(
      ({ field }, rank) => !used.has(field) && (rank === 0 || fitness(columnOf(field), one.sample) >= 0.4),
    )
    if (!free) continue
    fields[i] = free.field
    used.add(free.field)
  }
  return fields
}

/** How well the cells are what the column most likely is. */
const fitOf = ({ candidates: [first], sample }: Judged) => (first ? fitness(columnOf(first.field), sample) : 0)

const namesOfPeople = new Set(['nameZh', 'nameFull', 'surname', 'givenNames', 'familyNameZh'])

/** What is said of somebody, whoever it is. */
const aboutPeople = new Set([
  ...ofPeople,
  ...['wechat', 'classGroup', 'studentNo', 'staffNo', 'emergencyName', 'guardianName', 'safeguardingNo'],
  ...['position', 'department', 'roommate', 'allergies', 'diet', 'clothesSize', 'bloodType', 'feePaid', 'seat'],
])

/** Whom to write to, and words for what somebody is or where: two words each, as names are. */
const noName =
  /contact|liaison|coordinator|\b(?:role|title|position|job|post|duty|capacity|type|kind|status|city|town|address|course|subject|level|region)\b|职|岗|地址|城市|类型|状态/iu

/** A list of people in which no heading says where the names are: a column without a known heading whose cells are names. */
function nameTheNameless(
  judged: Judged[],
  fields: (string | null)[],
  chosen: Readonly<Record<number, string | null>>,
): void {
  const used = new Set(fields.flatMap((field) => field ?? []))
  if ([...used].some((field) => namesOfPeople.has(field)) || ![...used].some((field) => aboutPeople.has(field))) return
  for (const [i, one] of judged.entries()) {
    if (fields[i] !== null || one.claim.fields.length > 0 || one.claim.leftAlone) continue
    if (chosen[one.heading.index] !== undefined || isOther(normaliseHeading(one.heading.parts.join('')))) continue
    // Main contact of a partner: whom to write to, and nobody who travels.
    if (noName.test(one.heading.parts.join(' '))) continue
    const guess = looksLikeName(one.sample, used)
    if (!guess) continue
    fields[i] = guess.field
    judged[i] = {
      ...one,
      candidates: [{ field: guess.field, score: guess.sure }],
      confidence: guess.sure,
      because: 'cells',
    }
    return
  }
}

/** Below this a claim is shown as a possibility and not taken. */
const leastConfidence = 0.45

function column(one: Judged, field: string | null, chosen: Readonly<Record<number, string | null>>): Column {
  const byPerson = chosen[one.heading.index] !== undefined
  const alternatives = one.candidates.map((candidate) => candidate.field).filter((other) => other !== field)
  const noted = field === noteField
  const second = field !== null && field !== 'institutionEn' && one.candidates[0]?.field !== field
  const sureness = () => {
    if (byPerson) return 1
    if (field === null) return one.claim.leftAlone ? 1 : 0
    if (noted) return 0.6
    return second ? Math.min(one.confidence, 0.6) : one.confidence
  }
  return {
    index: one.heading.index,
    header: one.heading.parts.join(' / '),
    headerParts: one.heading.parts,
    field,
    confidence: round(sureness()),
    alternatives,
    because: byPerson ? 'person' : field === null ? 'none' : one.because,
    examples: examplesOf(one.sample),
  }
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100
}

function examplesOf(sample: Sample): string[] {
  const found = new Set<string>()
  // A column in which everybody has none shows that, and not that it is empty.
  for (const cell of sample.cells.length > 0 ? sample.cells : sample.silent) {
    found.add(cellText(cell))
    if (found.size === 3) break
  }
  return [...found]
}

/** A heading that stands over two columns, claims one field for both and whose cells contradict each other. */
function headingTwice(
  judged: readonly Judged[],
  columns: readonly Column[],
  body: readonly (readonly Cell[])[],
  chosen: Readonly<Record<number, string | null>>,
): string | null {
  const first = new Map<string, Column>()
  for (const [i, one] of judged.entries()) {
    const current = columns[i] as Column
    if (one.claim.fields.length === 0 || chosen[current.index] !== undefined) continue
    const key = normaliseHeading(current.headerParts.join(''))
    const earlier = first.get(key)
    if (!earlier) {
      first.set(key, current)
      continue
    }
    if (one.claim.fields[0] === 'seq' || chosen[earlier.index] !== undefined) continue
    // Emergency contact 1, relationship, Emergency contact 2, relationship: each says whose it is.
    if (columns.slice(columns.indexOf(earlier) + 1, columns.indexOf(current)).some(namesAnother)) continue
    // 到达 twice over times of the day, which nothing keeps.
    if (current.field === null && earlier.field === null) continue
    // Its next meaning was free: 姓名 over Chinese names and 姓名 over pinyin are two fields.
    if (current.field !== null && earlier.field !== null) continue
    if (contradict(body, earlier.index, current.index)) return current.header
  }
  return null
}

const namesAnother = ({ headerParts }: Column) => isOfAnother(normaliseHeading(headerParts.join('')))

function contradict(body: readonly (readonly Cell[])[], a: number, b: number): boolean {
  return body.some((row) => {
    const left = foldText(cellText(row[a]))
    const right = foldText(cellText(row[b]))
    return left !== '' && right !== '' && left !== right
  })
}
