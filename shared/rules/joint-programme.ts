import { daysBetween, latest, partialDate } from '../model/dates'
import type { Fields, IsoDate, Reader, Row } from '../model/types'
import { agreementEnd } from './agreement'
import { isJointApproval, isMajorCode } from './codes'
import type { Finding } from './finding'
import { itemsOf, mark, reversed } from './mark'
import { namesOf } from './named'
import { type Rules, rulesOf } from './settings'

type Programme = Row<'jointProgramme'>
type Year = NonNullable<Fields<'jointProgramme'>['years']>[string]

const running = new Set(['approved', 'enrolling', 'teachOut'])

/** The year whose return was due last, or falls due next within `ahead` days; null where none is owed. */
export function returnOwed(
  row: Programme,
  today: IsoDate,
  rules: Rules,
  ahead = 90,
): { year: number; due: IsoDate } | null {
  if (!row.state || !running.has(row.state)) return null
  const year = Number(today.slice(0, 4)) - 1
  const first = row.approvedOn ? Number(row.approvedOn.slice(0, 4)) : undefined
  if (first === undefined || first > year) return null
  if (itemsOf(row.years).some(([, item]) => item.year === year)) return null
  const due = latest(partialDate(year + 1, rules.returnMonth))
  return daysBetween(today, due) <= ahead ? { year, due } : null
}

/**
 * Approval and validity: the form of the number (中外合作办学项目批准书), an end that has not passed, and the yearly return
 * (Implementing measures of the regulations on Chinese-foreign cooperation: by the end of March).
 */
function approvalFindings(row: Programme, today: IsoDate, rules: Rules): Finding[] {
  const findings: Finding[] = []
  const { approvalNo, validTo, state = '' } = row
  if (!approvalNo && running.has(state) && !row.pending?.approvalNo)
    findings.push(mark('missingRequired', 'warning', 'approvalNo', undefined, 'jointApprovalNo'))
  if (approvalNo && approvalNo !== 'none' && !isJointApproval(approvalNo))
    findings.push(mark('codeFormat', 'warning', 'approvalNo', { value: approvalNo }, 'jointApprovalNo'))
  if (row.majorCode && !isMajorCode(row.majorCode))
    findings.push(mark('codeFormat', 'warning', 'majorCode', { value: row.majorCode }, 'majorCode'))
  if (validTo && state !== 'ended') {
    const until = latest(validTo)
    const left = daysBetween(today, until)
    if (left < 0) findings.push(mark('programmeExpired', 'error', 'validTo', { until }))
    else if (left <= rules.programmeSoonDays)
      findings.push(mark('programmeExpiring', 'warning', 'validTo', { until, count: left }))
  }
  const owed = returnOwed(row, today, rules)
  if (owed)
    findings.push(
      mark(owed.due < today ? 'returnOverdue' : 'returnDue', owed.due < today ? 'warning' : 'info', 'years', {
        year: String(owed.year),
        date: owed.due,
      }),
    )
  return findings
}

/** The four thirds of joint programmes (四个三分之一): each part with its whole. */
const thirds = [
  ['importedCoursesShort', 'coursesImported', 'coursesTotal'],
  ['importedCoreShort', 'coreImported', 'coreTotal'],
  ['foreignTaughtShort', 'coreForeignTaught', 'coursesTotal'],
  ['foreignHoursShort', 'hoursForeignTaught', 'hoursTotal'],
] as const

function yearFindings(key: string, year: Year, quota: number | undefined): Finding[] {
  const findings: Finding[] = []
  if (quota !== undefined && (year.enrolled ?? 0) > quota)
    findings.push(mark('quotaExceeded', 'error', `years.${key}.enrolled`, { value: year.enrolled ?? 0, most: quota }))
  for (const [code, part, whole] of thirds) {
    const has = year[part]
    const of = year[whole]
    if (has === undefined || !of) continue
    const path = `years.${key}.${part}`
    if (has > of) findings.push(mark('partOverWhole', 'error', path, { value: has, most: of }))
    else if (has * 3 < of) findings.push(mark(code, 'warning', path, { value: has, most: of }))
  }
  return findings
}

/** Everything about a joint programme on record. */
export function jointProgrammeFindings(reader: Reader, row: Programme, today: IsoDate): Finding[] {
  const findings = [
    ...approvalFindings(row, today, rulesOf(reader, today)),
    ...reversed(row.approvedOn && row.validTo ? { from: row.approvedOn, to: row.validTo } : undefined, 'validTo'),
  ]
  for (const party of ['chineseParty', 'foreignParty'] as const)
    if (!row[party]) findings.push(mark('programmePartyMissing', 'warning', party))
  if (row.chineseParty && row.chineseParty === row.foreignParty)
    findings.push(mark('partyTwice', 'error', 'foreignParty', namesOf(reader, 'institution', row.foreignParty)))
  const agreement = row.agreement ? reader.get('agreement', row.agreement) : undefined
  const end = agreement && agreementEnd(agreement, today)
  if (agreement && end && end < today && row.state !== 'ended')
    findings.push(
      mark('agreementUnder', 'warning', 'agreement', { ...namesOf(reader, 'agreement', agreement.id), until: end }),
    )
  const seen = new Set<number>()
  for (const [key, year] of itemsOf(row.years)) {
    if (year.year !== undefined && seen.has(year.year))
      findings.push(mark('yearTwice', 'warning', `years.${key}.year`, { year: String(year.year) }))
    if (year.year !== undefined) seen.add(year.year)
    findings.push(...yearFindings(key, year, row.annualQuota))
  }
  return findings
}
