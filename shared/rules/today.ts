import { addDays, daysBetween } from '../model/dates'
import type { Bilingual } from '../model/define'
import { recordName } from '../model/record-name'
import type { BilingualText, IsoDate, Reader, Row, Standalone } from '../model/types'
import { agreementDeadlines, noticeBy } from './agreement'
import type { FindingCode } from './finding'
import { returnOwed } from './joint-programme'
import { rulesOf } from './settings'
import { addCohort } from './today-cohorts'
import { type Around, type Found, sentence, type TodayKind, todayKinds } from './today-work'

export type { TodayKind } from './today-work'

export interface TodayItem {
  type: Standalone
  id: string
  /** undefined: nothing in the record says what it is called. */
  name: BilingualText | undefined
  /** The day it is about: a departure, a return, a deadline. */
  when: IsoDate
  /** One line in both languages: what is the matter. */
  detail: Bilingual
  urgent: boolean
  /** The cohort it is about, where the record is a person in one. */
  cohort?: { id: string; name: BilingualText | undefined }
}

export interface TodayGroup {
  kind: TodayKind
  count: number
  urgent: number
  /** The most urgent ones, at most `MOST_ITEMS`. */
  items: TodayItem[]
  /** Every record counted, for the list that the count leads to. */
  link: { type: Standalone; ids: string[] }
}

const MOST_ITEMS = 20
const agreementCodes = new Set<FindingCode>(['agreementExpired', 'agreementExpiring', 'noticeRunningOut', 'reviewDue'])

function addAgreement(row: Row<'agreement'>, { today, rules, add }: Around): void {
  const item = { type: 'agreement', row } as const
  const findings = agreementDeadlines(row, today, rules)
  const ending = findings.find(({ code }) => agreementCodes.has(code))
  if (ending) {
    const until = String(ending.values?.until ?? ending.values?.date)
    const when = ending.code === 'noticeRunningOut' ? (noticeBy(row, today) ?? until) : until
    const urgent = daysBetween(today, when) <= (ending.code === 'noticeRunningOut' ? 14 : rules.agreementUrgentDays)
    add(ending.code === 'agreementExpired' ? 'agreementsEnded' : 'agreements', {
      ...item,
      when,
      say: sentence(ending),
      urgent,
    })
  }
  for (const finding of findings)
    if (finding.code === 'deliverableOverdue')
      add('deliverables', {
        ...item,
        when: String(finding.values?.date),
        say: sentence(finding),
        urgent: true,
      })
}

function addProgramme(row: Row<'jointProgramme'>, { today, rules, add }: Around): void {
  const owed = returnOwed(row, today, rules)
  if (!owed) return
  const code = owed.due < today ? 'returnOverdue' : 'returnDue'
  const values = { year: String(owed.year), date: owed.due }
  add('yearlyReturns', {
    type: 'jointProgramme',
    row,
    when: owed.due,
    say: sentence({ code, severity: 'warning', field: null, values }),
    urgent: owed.due <= addDays(today, 14),
  })
}

/** The more urgent first: urgent groups, then by their nearest day, then in the order of the kinds. */
function byUrgency(a: TodayGroup, b: TodayGroup): number {
  const nearest = ({ items }: TodayGroup) => items[0]?.when ?? ''
  return (
    Number(b.urgent > 0) - Number(a.urgent > 0) ||
    nearest(a).localeCompare(nearest(b)) ||
    todayKinds.indexOf(a.kind) - todayKinds.indexOf(b.kind)
  )
}

/** Plain order of days and ids: both are ASCII, and a list may hold thousands. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function groupOf(kind: TodayKind, found: Found[], reader: Reader): TodayGroup {
  found.sort((a, b) => Number(b.urgent) - Number(a.urgent) || order(a.when, b.when) || order(a.row.id, b.row.id))
  return {
    kind,
    count: found.length,
    urgent: found.filter(({ urgent }) => urgent).length,
    items: found.slice(0, MOST_ITEMS).map(({ type, row, when, urgent, say, cohort }) => ({
      type,
      id: row.id,
      name: recordName(reader, type, row),
      when,
      detail: { en: say('en'), zh: say('zh') },
      urgent,
      ...(cohort && { cohort: { id: cohort.id, name: recordName(reader, 'cohort', cohort) } }),
    })),
    link: { type: found[0]?.type ?? 'cohort', ids: [...new Set(found.map(({ row }) => row.id))] },
  }
}

/**
 * What needs a person today, the most urgent kinds first; kinds with nothing to do are left out. Only cohorts that are still
 * to leave, away or back lately are walked, so that the size of the office hardly matters. `today` is an ISO day; how far ahead is
 * looked are settings of the office.
 */
export function needsToday(reader: Reader, today: IsoDate): TodayGroup[] {
  const found = new Map<TodayKind, Found[]>()
  const add: Around['add'] = (kind, item) => {
    const items = found.get(kind)
    if (items) items.push(item as Found)
    else found.set(kind, [item as Found])
  }
  const around: Around = { reader, today, rules: rulesOf(reader, today), add }
  for (const cohort of reader.all('cohort')) addCohort(cohort, around)
  for (const row of reader.all('agreement')) addAgreement(row, around)
  for (const row of reader.all('jointProgramme')) addProgramme(row, around)
  return [...found].map(([kind, items]) => groupOf(kind, items, reader)).sort(byUrgency)
}
