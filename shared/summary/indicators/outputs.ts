/** Counts of what came of the work abroad: standards, posts, prizes, sites, agreements. */
import { latest } from '../../model/dates'
import type { Fields, Row } from '../../model/types'
import { agreementEnd } from '../../rules/agreement'
import { institutionAbroad, isAbroad } from '../../rules/origin'
import type { CountContext, Counted, CountedRecord, LeftRecord, Why } from './define'
import { type Answer, fallsIn, touches } from './period'

type Output = Row<'output'>
type OutputKind = NonNullable<Fields<'output'>['kind']>
type AgreementType = NonNullable<Fields<'agreement'>['type']>

const whyOf = (answer: Answer): Why | null => (answer === 'yes' || answer === 'no' ? null : answer)

/** The outputs of a kind, each counted, left with a reason (`Why`), or none of it (false). */
function ofKind(context: CountContext, kind: OutputKind, fits: (row: Output) => boolean | Why): Counted {
  const of: CountedRecord[] = []
  const left: LeftRecord[] = []
  for (const row of context.reader.all('output')) {
    if (row.kind !== kind || row.state === 'withdrawn') continue
    const answer = fits(row)
    if (answer === true) of.push({ type: 'output', id: row.id, part: 1 })
    else if (answer !== false) left.push({ type: 'output', id: row.id, why: answer })
  }
  return { value: of.length, of, left }
}

const isAdopted = ({ state, adoptedOn, adopters }: Output) =>
  state === 'adopted' || adoptedOn !== undefined || (state === undefined && adopters !== undefined)

/** Somebody abroad adopted it; 'noAdopter' where nobody knows who did. */
function adopterAbroad({ reader }: CountContext, { adopters }: Output): true | Why {
  const known = Object.values(adopters ?? {}).map(
    ({ country, institution }) => isAbroad(country) ?? institutionAbroad(reader, institution),
  )
  if (known.includes(true)) return true
  return known.includes(false) ? 'atHome' : 'noAdopter'
}

function inSpan(context: CountContext, date: string | undefined): boolean | Why {
  if (!date) return 'noDates'
  if (context.span === 'inYear') return fallsIn(date, context) === 'yes'
  return Number(date.slice(0, 4)) < context.year || fallsIn(date, context) === 'yes'
}

/** Developed here and adopted abroad, in the year or by its end. */
export const adopted =
  (kind: OutputKind) =>
  (context: CountContext): Counted =>
    ofKind(context, kind, (row) => {
      if (!isAdopted(row)) return false
      const when = inSpan(context, row.adoptedOn)
      return when === true ? adopterAbroad(context, row) : when
    })

/** Who held posts in bodies abroad during the year, each once; `teachers`: only teachers of the college. */
export const postHolders =
  (teachers: boolean) =>
  (context: CountContext): Counted => {
    const { reader } = context
    const holds = ofKind(context, 'postHeld', (row) => {
      const when = touches(row.dates ?? {}, context)
      if (when === 'no') return false
      if (institutionAbroad(reader, row.organisation) === false) return 'atHome'
      if (!row.person) return 'noPerson'
      const teacher = row.heldByTeacher ?? reader.get('person', row.person)?.kinds?.includes('teacher')
      if (teachers && !teacher) return false
      return whyOf(when) ?? true
    })
    const posts = new Map<string, CountedRecord>()
    for (const { id } of holds.of) {
      const person = reader.get('output', id)?.person ?? ''
      const through = [...(posts.get(person)?.through ?? []), { type: 'output' as const, id }]
      posts.set(person, { type: 'person', id: person, part: 1, through })
    }
    return { value: posts.size, of: [...posts.values()], left: holds.left }
  }

/** Prizes won in the year at contests abroad. */
export const prizes = (context: CountContext): Counted =>
  ofKind(context, 'skillsAward', (row) => {
    const when = inSpan(context, row.adoptedOn ?? row.developedOn ?? row.dates?.from)
    if (when !== true) return when
    const { destinations = [] } = (row.cohort && context.reader.get('cohort', row.cohort)) || {}
    const abroad =
      institutionAbroad(context.reader, row.organisation) ??
      (destinations.length > 0 ? destinations.some((country) => isAbroad(country)) : undefined)
    return abroad === false ? 'atHome' : true
  })

/** Places abroad at which the college teaches. */
function sites(context: CountContext): Counted {
  return ofKind(context, 'overseasSite', (row) => {
    const from = row.dates?.from ?? row.adoptedOn ?? row.developedOn
    const when = touches({ ...(from && { from }), ...(row.dates?.to && { to: row.dates.to }) }, context)
    return when === 'yes' || (when === 'no' ? false : when)
  })
}

export const teachingSites = sites

const listed = (text: string | undefined) => (text ?? '').split(/[、，,;；/]/).flatMap((part) => part.trim() || [])

/** Majors taught there; two sites that teach the same one make two. */
export function siteMajors(context: CountContext): Counted {
  return parts(context, 'noMajor', ({ major }) => listed(major).length || undefined)
}

export function siteStudents(context: CountContext): Counted {
  return parts(context, 'noFigure', ({ students }) => students)
}

function parts(context: CountContext, why: Why, partOf: (row: Output) => number | undefined): Counted {
  const found = sites(context)
  const of: CountedRecord[] = []
  const left: LeftRecord[] = [...found.left]
  for (const { type, id } of found.of) {
    const row = context.reader.get('output', id)
    const part = row && partOf(row)
    if (part === undefined) left.push({ type, id, why })
    else if (part > 0) of.push({ type, id, part })
  }
  return { value: of.reduce((sum, { part }) => sum + part, 0), of, left }
}

const withEnterprises: ReadonlySet<string> = new Set<AgreementType>([
  'schoolEnterprise',
  'orderClass',
  'implementation',
])
const notSigned = new Set(['draft', 'inReview', 'approved'])

/** Agreements with enterprises and implementation agreements (MOA): signed in the year, or in force in it. */
export function enterpriseAgreements(context: CountContext): Counted {
  const of: CountedRecord[] = []
  const left: LeftRecord[] = []
  for (const row of context.reader.all('agreement')) {
    if (!withEnterprises.has(row.type ?? '') || notSigned.has(row.state ?? '')) continue
    const place = { type: 'agreement' as const, id: row.id }
    const answer = context.span === 'inYear' ? fallsIn(row.signedOn, context) : inForce(row, context)
    if (answer === 'yes') of.push({ ...place, part: 1 })
    else if (answer !== 'no') left.push({ ...place, why: answer })
  }
  return { value: of.length, of, left }
}

function inForce(row: Row<'agreement'>, context: CountContext): Answer {
  const from = row.validity?.from ?? row.signedOn
  // Nobody wrote down when it was ended, so it counts for no year.
  if (row.state === 'terminated' && !row.validity?.to) return 'noDates'
  const to = agreementEnd(row, context.from)
  return touches({ ...(from && { from }), ...(to && { to: latest(to) }) }, context)
}
