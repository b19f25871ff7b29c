import { addDays, daysBetween, isWholeDate } from '../model/dates'
import { showDate } from '../model/show'
import type { Fields, IsoDate, Row, Standalone } from '../model/types'
import { say } from '../text/say'
import { todayWords } from '../text/today'
import { type Participant, participantsIn } from './dossier'
import type { Finding, FindingCode } from './finding'
import { hostName } from './host-families'
import { handInBy, isOfficial, isOutstanding, noticeBeginsBy, reportDueOn, workCalendar } from './official-travel'
import { currentCheck, recheckBy } from './person'
import { documentOf, journeyOf } from './record-facts'
import { isStaff } from './roles'
import { type Around, type Said, sentence, type TodayKind, words } from './today-work'

/** Days after the return during which passports and papers of a group are still looked at. */
const RECENT_DAYS = 60

interface Group {
  cohort: Row<'cohort'>
  participants: readonly Participant[]
}

const closed = new Set(['cancelled', 'archived', 'reported'])

/** Days of a cohort that bear on today; null for one that is closed or has no dates. */
function daysOf({ state, dates }: Row<'cohort'>): { from: IsoDate; to: IsoDate } | null {
  const { from, to = from } = dates ?? {}
  return from && to && isWholeDate(from) && isWholeDate(to) && !(state && closed.has(state)) ? { from, to } : null
}

const passportCodes = new Set<FindingCode>([
  'passportExpired',
  'passportExpiresDuringTrip',
  'passportShortValidity',
  'wrongPassportKind',
])
const visaCodes = new Set<FindingCode>([
  'visaRefused',
  'visaUndecided',
  'visaOpen',
  'appointmentLate',
  'visaEnds',
  'visaBegins',
])
const consentCodes = new Set<FindingCode>(['minorNoConsent', 'noDataConsent'])

const isPassport = ({ code, field }: Finding) =>
  passportCodes.has(code) ||
  ((code === 'missingRequired' || code === 'valueRefused') && (field === 'passportNo' || field === 'passportExpiry'))

/** The first finding of a kind, the graver before the lighter. */
function firstOf({ findings }: Participant, is: (finding: Finding) => boolean): Finding | undefined {
  const found = findings.filter(is)
  return found.find(({ severity }) => severity === 'error') ?? found[0]
}

/**
 * What the participants of a group that is to leave still owe. Passports and consents are asked for however far ahead the
 * departure is, since a passport takes weeks to renew; visas and fees only when their time has come.
 */
function addPreparation({ cohort, participants }: Group, from: IsoDate, { today, rules, add }: Around): void {
  const left = daysBetween(today, from)
  const soon = left <= rules.departureSoonDays
  const kinds: [TodayKind, (finding: Finding) => boolean][] = [
    ['documents', isPassport],
    ['consents', ({ code }) => consentCodes.has(code)],
  ]
  if (left <= rules.prepareDays)
    kinds.push(
      ['visas', ({ code }) => visaCodes.has(code)],
      ['fees', ({ code, severity }) => code === 'feeOutstanding' && severity === 'warning'],
    )
  for (const participant of participants)
    for (const [kind, is] of kinds) {
      const finding = firstOf(participant, is)
      if (!finding) continue
      const { person } = participant
      add(kind, {
        type: 'person',
        row: person,
        when: from,
        say: sentence(finding),
        urgent: soon || (finding.code === 'passportExpired' && finding.values?.counted === 'today'),
        cohort,
      })
    }
}

/** Official passports of a group that came back. */
function addHandIns({ cohort, participants }: Group, { today, rules, add }: Around): void {
  const by = handInBy(cohort, rules)
  if (!by) return
  const journey = journeyOf(cohort, today)
  for (const { person, enrolment } of participants)
    if (isOutstanding(documentOf(person, enrolment, journey)))
      add('handIns', {
        type: 'person',
        row: person,
        when: by,
        say: words(todayWords.handIn, by),
        urgent: by < today,
        cohort,
      })
}

const ofHost =
  (host: Fields<'hostFamily'>, by: IsoDate, today: IsoDate): Said =>
  (language) => {
    const { name, nameEn } = hostName(host)
    const pair = todayWords[by < today ? 'hostCheckOverdue' : 'hostCheckSoon']
    return say(pair, language, { name: language === 'en' ? nameEn : name, date: showDate(by, language) })
  }

/** Safeguarding checks that lapse before a group with students is back: of its host families and of its staff. */
function addRechecks({ cohort, participants }: Group, to: IsoDate, { today, rules, add }: Around): void {
  const horizon = [to, addDays(today, rules.recheckSoonDays)].sort()[0] ?? to
  const lapse = <K extends Standalone>(by: IsoDate, type: K, row: Row<K>, told: Said) =>
    add('rechecks', { type, row, when: by, say: told, urgent: by < today, cohort })
  const ofPerson = (by: IsoDate): Said => {
    const code = by < today ? 'checkOverdue' : 'checkSoon'
    return sentence({ code, severity: 'warning', field: null, values: { date: by } })
  }
  const used = new Set(participants.map(({ enrolment }) => enrolment.hostFamily))
  for (const [key, host] of Object.entries(cohort.hostFamilies ?? {})) {
    const by = used.has(key) ? recheckBy(host, rules) : null
    if (by && by <= horizon) lapse(by, 'cohort', cohort, ofHost(host, by, today))
  }
  for (const { person, enrolment } of participants) {
    const check = isStaff(enrolment.role ?? '') ? currentCheck(person, rules) : null
    if (check && check.by <= horizon) lapse(check.by, 'person', person, ofPerson(check.by))
  }
}

/** Deadlines of a cohort itself: notice before, report after, and a state that the days have passed by. */
function addDeadlines(cohort: Row<'cohort'>, from: IsoDate, to: IsoDate, { reader, today, rules, add }: Around): void {
  const calendar = workCalendar(reader.get('office', 'office'), rules)
  const item = { type: 'cohort', row: cohort } as const
  const notice = noticeBeginsBy(cohort, rules, calendar)
  if (isOfficial(cohort) && notice && !cohort.publicNotice?.from && from > today && daysBetween(today, notice) <= 14) {
    const values = { count: rules.noticeWorkingDays, date: notice }
    const finding: Finding = { code: 'noticeMissing', severity: 'warning', field: null, values }
    add('notices', { ...item, when: notice, say: sentence(finding), urgent: notice <= addDays(today, 2) })
  }
  // Of a list that is imported after the journey nobody moves the state on.
  if (cohort.state === 'draft' && to < today && daysBetween(to, today) <= 365) {
    const finding: Finding = { code: 'stateBehind', severity: 'warning', field: null, values: { until: to } }
    add('drafts', { ...item, when: to, say: sentence(finding), urgent: false })
  }
  const due = reportDueOn(cohort, rules, calendar)
  if (due && !cohort.reportDone && to <= today && daysBetween(due, today) <= 365) {
    const code = due < today ? 'reportOverdue' : 'reportDue'
    const finding: Finding = { code, severity: 'warning', field: null, values: { date: due } }
    add('reports', { ...item, when: due, say: sentence(finding), urgent: due <= addDays(today, 2) })
  }
}

/** What one cohort asks of the office today: nothing of one that is closed or long back. */
export function addCohort(cohort: Row<'cohort'>, around: Around): void {
  const days = daysOf(cohort)
  if (!days) return
  const { reader, today, rules, add } = around
  const { from, to } = days
  addDeadlines(cohort, from, to, around)
  const left = daysBetween(today, from)
  if (daysBetween(to, today) > RECENT_DAYS) return
  const group = { cohort, participants: participantsIn(reader, cohort, today) }
  const item = { type: 'cohort', row: cohort } as const
  const people = group.participants.length
  if (left >= 0 && left <= rules.departureAheadDays)
    add('departures', {
      ...item,
      when: from,
      say: words(todayWords.leaves, from, people),
      urgent: left <= rules.departureSoonDays,
    })
  const back = daysBetween(today, to)
  if (left < 0 && back >= 0 && back <= rules.departureAheadDays)
    add('returns', { ...item, when: to, say: words(todayWords.comesBack, to, people), urgent: back <= 2 })
  if (left >= 0) addPreparation(group, from, around)
  if (to >= today) addRechecks(group, to, around)
  else addHandIns(group, around)
}
