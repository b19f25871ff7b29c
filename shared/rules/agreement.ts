import { addDays, addMonths, daysBetween, earliest, isWholeDate, latest } from '../model/dates'
import type { IsoDate, Reader, Row } from '../model/types'
import type { Finding } from './finding'
import { namesOf } from './named'
import { type Rules, rulesOf, usualRules } from './settings'
import { endOfTerm, termMonths } from './term'

type Agreement = Row<'agreement'>

/** The day an agreement begins: as entered, else the day it was signed. */
function beginOf({ validity, signedOn }: Agreement): IsoDate | undefined {
  const begin = validity?.from ?? signedOn
  return begin && earliest(begin)
}

/** The end on paper: as entered, else what the term makes of the beginning; null for an open end or none known. */
export function writtenEnd(row: Agreement): IsoDate | null {
  if (row.validity?.to) return latest(row.validity.to)
  const begin = beginOf(row)
  return begin && row.term ? endOfTerm(begin, row.term) : null
}

/** Months by which an agreement renews itself: its term, else the length it had; never less than one. */
function renewalMonths(row: Agreement, end: IsoDate): number {
  const term = row.term ? termMonths(row.term) : undefined
  if (term) return Math.max(1, Math.round(term))
  const begin = beginOf(row)
  return begin ? Math.max(1, Math.round(daysBetween(begin, addDays(end, 1)) / 30.4375)) : 12
}

/**
 * The last day an agreement holds: the end on paper, carried on by its length as often as it renewed itself before
 * `today`. Null: open-ended, or nobody entered an end.
 */
export function agreementEnd(row: Agreement, today: IsoDate): IsoDate | null {
  const written = writtenEnd(row)
  if (!written || !row.autoRenew || written >= today || row.state === 'terminated') return written
  const months = renewalMonths(row, written)
  let end = written
  for (let times = 1; end < today; times++) end = addDays(addMonths(addDays(written, 1), months * times), -1)
  return end
}

const decided = new Set(['terminated', 'renewed', 'draft', 'inReview', 'approved'])

/**
 * The state of an agreement today. What somebody decided stands (draft, in review, approved, renewed, terminated); the
 * rest follows from its dates: signed before it begins, in force, expiring, expired.
 */
export function agreementState(row: Agreement, today: IsoDate, rules: Rules = usualRules): string {
  const { state } = row
  if (state && decided.has(state)) return state
  const begin = beginOf(row)
  const end = agreementEnd(row, today)
  if (!state && !begin && !end) return 'draft'
  if (end && end < today) return 'expired'
  if (!end && state === 'expired') return 'expired'
  if (begin && begin > today) return 'signed'
  if (end && !row.autoRenew && daysBetween(today, end) <= rules.agreementSoonDays) return 'expiring'
  return state === 'signed' && !row.validity?.from ? 'signed' : 'inForce'
}

/** Whether the agreement is meant to hold: neither still being made nor ended by somebody. */
const isLive = (state: string) => !decided.has(state)

/** The last day on which notice can be given that the agreement is not to renew itself; null where it does not. */
export function noticeBy(row: Agreement, today: IsoDate): IsoDate | null {
  const end = row.autoRenew ? agreementEnd(row, today) : null
  return end && row.noticeDays !== undefined ? addDays(end, -row.noticeDays) : null
}

/** End, renewal and notice: what the office has to decide, and by when. */
function endFindings(row: Agreement, today: IsoDate, rules: Rules): Finding[] {
  const end = agreementEnd(row, today)
  const state = agreementState(row, today, rules)
  if (!end || !isLive(state)) return []
  const at = { field: 'validTo', path: 'validity' } as const
  const findings: Finding[] = []
  if (state === 'expired')
    findings.push({ code: 'agreementExpired', severity: 'warning', ...at, values: { until: end, today } })
  const left = daysBetween(today, end)
  if (state === 'expiring') {
    const severity = left <= rules.agreementUrgentDays ? 'warning' : 'info'
    findings.push({ code: 'agreementExpiring', severity, ...at, values: { until: end, count: left } })
  }
  const written = writtenEnd(row)
  if (written && written !== end)
    findings.push({ code: 'renewedByItself', severity: 'warning', ...at, values: { until: end } })
  const notice = noticeBy(row, today)
  if (notice && addDays(notice, -rules.noticeSoonDays) <= today)
    findings.push({
      code: notice >= today ? 'noticeRunningOut' : 'noticePassed',
      severity: notice >= today ? 'warning' : 'info',
      field: null,
      path: 'noticeDays',
      values: { until: end, date: notice },
    })
  return findings
}

/** Whether the term can be read, and agrees with the end entered (a month either way counts as agreeing). */
function termFindings(row: Agreement): Finding[] {
  const { term, validity } = row
  if (!term)
    return validity?.to || row.state === 'draft'
      ? []
      : [{ code: 'noEnd', severity: 'info', field: 'validTo', path: 'validity' }]
  const at = { field: 'term', path: 'term' } as const
  const months = termMonths(term)
  if (months === undefined)
    return validity?.to ? [] : [{ code: 'termUnread', severity: 'warning', ...at, values: { term } }]
  const begin = beginOf(row)
  const until = begin ? endOfTerm(begin, term) : null
  if (!until) return []
  if (!validity?.to) return [{ code: 'endFromTerm', severity: 'info', ...at, values: { term, until } }]
  const apart = Math.min(
    ...[earliest(validity.to), latest(validity.to)].map((day) => Math.abs(daysBetween(day, until))),
  )
  return apart > 31
    ? [{ code: 'termConflict', severity: 'warning', ...at, values: { term, until, date: validity.to } }]
    : []
}

/** Signed: on a day that is not ahead, within the days of the ceremony it was signed at. */
function signingFindings(row: Agreement, reader: Reader, today: IsoDate): Finding[] {
  const { signedOn } = row
  const at = { field: 'signDate', path: 'signedOn' } as const
  if (!signedOn)
    return row.state === 'signed' || row.state === 'inForce' ? [{ code: 'notSigned', severity: 'warning', ...at }] : []
  const findings: Finding[] = []
  if (earliest(signedOn) > today)
    findings.push({ code: 'signedInFuture', severity: 'warning', ...at, values: { date: signedOn } })
  const ceremony = row.event ? reader.get('event', row.event)?.dates : undefined
  const since = ceremony?.from
  const until = ceremony?.to ?? since
  if (since && latest(signedOn) < earliest(since))
    findings.push({ code: 'signedBeforeCeremony', severity: 'warning', ...at, values: { date: signedOn, since } })
  else if (until && earliest(signedOn) > latest(until))
    findings.push({ code: 'signedAfterCeremony', severity: 'info', ...at, values: { date: signedOn, until } })
  return findings
}

/** Two parties at least, each an institution of its own. */
function partyFindings(row: Agreement, reader: Reader): Finding[] {
  const parties = Object.entries(row.parties ?? {})
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const [key, { institution }] of parties) {
    const path = `parties.${key}.institution`
    if (!institution) findings.push({ code: 'partyUnnamed', severity: 'warning', field: null, path })
    else if (seen.has(institution)) {
      const named = namesOf(reader, 'institution', institution)
      findings.push({ code: 'partyTwice', severity: 'warning', field: null, path, values: named })
    } else seen.add(institution)
  }
  if (parties.length < 2) findings.push({ code: 'tooFewParties', severity: 'warning', field: null, path: 'parties' })
  return findings
}

/** The agreement it stands under: in force, and not under this one itself. */
function parentFindings(row: Agreement, reader: Reader, today: IsoDate): Finding[] {
  const seen = new Set([row.id])
  let parent = row.parentAgreement ? reader.get('agreement', row.parentAgreement) : undefined
  const first = parent
  const at = { field: null, path: 'parentAgreement' } as const
  while (parent) {
    if (seen.has(parent.id)) return [{ code: 'parentCircle', severity: 'error', ...at }]
    seen.add(parent.id)
    parent = parent.parentAgreement ? reader.get('agreement', parent.parentAgreement) : undefined
  }
  const until = first && agreementEnd(first, today)
  if (!until || until >= today || !isLive(agreementState(row, today)) || agreementState(row, today) === 'expired')
    return []
  return [
    { code: 'parentExpired', severity: 'warning', ...at, values: { ...namesOf(reader, 'agreement', first.id), until } },
  ]
}

/** Deliverables whose day has passed, and a review that was due. */
function dueFindings(row: Agreement, today: IsoDate): Finding[] {
  if (row.state === 'terminated') return []
  const findings: Finding[] = Object.entries(row.obligations ?? {}).flatMap(([key, { text, due, done }]): Finding[] =>
    due && !done && latest(due) < today
      ? [
          {
            code: 'deliverableOverdue',
            severity: 'warning',
            field: null,
            path: `obligations.${key}.due`,
            values: { what: text ?? '', date: due },
          },
        ]
      : [],
  )
  if (row.reviewOn && latest(row.reviewOn) < today)
    findings.push({
      code: 'reviewDue',
      severity: 'warning',
      field: 'reviewDate',
      path: 'reviewOn',
      values: { date: row.reviewOn },
    })
  return findings
}

/** What has to be decided or delivered by a day: end, notice, review, deliverables. */
export function agreementDeadlines(row: Agreement, today: IsoDate, rules: Rules): Finding[] {
  return [...endFindings(row, today, rules), ...dueFindings(row, today)]
}

/** A number, and one that no other agreement has. */
function numberFindings(row: Agreement, reader: Reader): Finding[] {
  const at = { field: 'agreementNo', path: 'number' } as const
  if (!row.number || row.number === 'none')
    return row.pending?.number || row.number === 'none' ? [] : [{ code: 'missingRequired', severity: 'warning', ...at }]
  for (const other of reader.all('agreement'))
    if (other.id !== row.id && other.number === row.number)
      return [
        {
          code: 'numberTwice',
          severity: 'warning',
          ...at,
          values: { value: row.number, ...namesOf(reader, 'agreement', other.id) },
        },
      ]
  return []
}

/**
 * Everything that is wrong or to be decided about an agreement on record: number, parties, signing, term and end,
 * renewal, parent, what was promised. `today` is an ISO day; the days of warning are settings of the office.
 */
export function agreementRecordFindings(reader: Reader, row: Agreement, today: IsoDate): Finding[] {
  const rules = rulesOf(reader, today)
  const { from, to } = row.validity ?? {}
  const reversed: Finding[] =
    from && to && isWholeDate(from) && isWholeDate(to) && to < from
      ? [
          {
            code: 'datesReversed',
            severity: 'error',
            field: 'validTo',
            path: 'validity',
            values: { since: from, until: to },
          },
        ]
      : []
  return [
    ...numberFindings(row, reader),
    ...partyFindings(row, reader),
    ...signingFindings(row, reader, today),
    ...reversed,
    ...termFindings(row),
    ...parentFindings(row, reader, today),
    ...agreementDeadlines(row, today, rules),
  ]
}
