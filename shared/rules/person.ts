import { addDays, addMonths, ageOn, earliest, latest } from '../model/dates'
import type { IsoDate, Reader, Row } from '../model/types'
import { hasConsent, withdrawnFindings } from './consents'
import type { Finding } from './finding'
import { isOldIdentityCard, readIdentityCard } from './identity-card'
import { itemsOf, mark } from './mark'
import { namesOf } from './named'
import { documentFindings } from './person-documents'
import { requestFindings } from './privacy-requests'
import { type Rules, rulesOf } from './settings'

type Person = Row<'person'>

/** The day by which a safeguarding check is to be repeated: as entered, else when it has counted as long as the office lets it. */
export function recheckBy(
  check: { checkedOn?: IsoDate; safeguardingCheckedOn?: IsoDate; recheckOn?: IsoDate },
  rules: Rules,
): IsoDate | null {
  const done = check.checkedOn ?? check.safeguardingCheckedOn
  return check.recheckOn ?? (done ? addMonths(done, rules.hostCheckMonths) : null)
}

/** The check that lasts longest: an older one of the same kind needs no repeating. */
export function currentCheck(person: Person, rules: Rules): { key: string; by: IsoDate } | null {
  const checks = itemsOf(person.safeguardingChecks).flatMap(([key, check]) => {
    const by = recheckBy(check, rules)
    return by ? [{ key, by }] : []
  })
  return checks.sort((a, b) => b.by.localeCompare(a.by))[0] ?? null
}

/** The identity card: check character, day, agreement with date of birth and sex (GB 11643-1999). */
function cardFindings(row: Person): Finding[] {
  const { idCard, dateOfBirth, gender } = row
  if (!idCard || idCard === 'none') return []
  const card = readIdentityCard(idCard)
  if (!card) return isOldIdentityCard(idCard) ? [] : [mark('idCardInvalid', 'error', 'idCard', undefined, 'idCard')]
  const findings: Finding[] = []
  if (dateOfBirth && !card.dateOfBirth.startsWith(dateOfBirth))
    findings.push(mark('dobConflictId', 'error', 'dateOfBirth', { value: dateOfBirth, date: card.dateOfBirth }, 'dob'))
  if ((gender === 'M' || gender === 'F') && gender !== card.sex)
    findings.push(mark('genderConflictId', 'error', 'gender', { value: gender, sex: card.sex }, 'gender'))
  return findings
}

const plain = (number: string) => number.toUpperCase().replace(/[\s.-]+/g, '')

/** Another person with the same document or identity card: one of two numbers is wrong, or two records are one person. */
function duplicateFindings(reader: Reader, row: Person): Finding[] {
  const mine = new Map(
    itemsOf(row.documents).flatMap(([key, { number }]): [string, string][] =>
      number && number !== 'none' ? [[plain(number), key]] : [],
    ),
  )
  const card = row.idCard === 'none' ? undefined : row.idCard
  if (mine.size === 0 && !card) return []
  const findings: Finding[] = []
  for (const other of reader.all('person')) {
    if (other.id === row.id) continue
    if (card && other.idCard === card)
      findings.push(mark('idCardTwice', 'error', 'idCard', namesOf(reader, 'person', other.id), 'idCard'))
    if (mine.size > 0 && other.documents)
      for (const { number } of Object.values(other.documents)) {
        const key = number ? mine.get(plain(number)) : undefined
        if (key)
          findings.push(
            mark(
              'documentTwice',
              'error',
              `documents.${key}.number`,
              namesOf(reader, 'person', other.id),
              'passportNo',
            ),
          )
      }
  }
  return findings
}

/** Under 14 a guardian consents to processing (PIPL article 31; the age is a setting). Only what is certain is said. */
export function dataConsentFindings(person: Person, day: IsoDate, rules: Rules): Finding[] {
  if (!person.dateOfBirth || hasConsent(person, 'guardianData')) return []
  const { least, most } = ageOn(person.dateOfBirth, day)
  return most < rules.dataConsentBelow && least >= 0 ? [mark('noDataConsent', 'error', 'consents', { age: most })] : []
}

function birthFindings({ dateOfBirth }: Person, today: IsoDate): Finding[] {
  if (!dateOfBirth) return []
  const impossible = earliest(dateOfBirth) > today || ageOn(dateOfBirth, today).least > 110
  return impossible ? [mark('birthImpossible', 'error', 'dateOfBirth', { date: dateOfBirth }, 'dob')] : []
}

function dueFindings(row: Person, today: IsoDate, rules: Rules): Finding[] {
  const findings: Finding[] = []
  const check = currentCheck(row, rules)
  const path = `safeguardingChecks.${check?.key}.recheckOn`
  if (check && check.by < today) findings.push(mark('checkOverdue', 'warning', path, { date: check.by }))
  else if (check && check.by <= addDays(today, rules.recheckSoonDays))
    findings.push(mark('checkSoon', 'info', path, { date: check.by }))
  for (const [key, { expiresOn }] of itemsOf(row.languageScores))
    if (expiresOn && latest(expiresOn) < today)
      findings.push(mark('scoreExpired', 'info', `languageScores.${key}.expiresOn`, { expires: expiresOn }))
  if (row.retentionUntil && latest(row.retentionUntil) < today && row.state !== 'erased' && row.state !== 'anonymised')
    findings.push(mark('retentionPassed', 'warning', 'retentionUntil', { date: row.retentionUntil }))
  return findings
}

/**
 * Everything about a person on record that holds without a journey: identity card, documents, nobody else with the same
 * numbers, consent to processing, checks to repeat. What a journey needs is in dossier.ts.
 */
export function personFindings(reader: Reader, row: Person, today: IsoDate): Finding[] {
  const rules = rulesOf(reader, today)
  return [
    ...cardFindings(row),
    ...birthFindings(row, today),
    ...documentFindings(row, today, rules),
    ...duplicateFindings(reader, row),
    ...dataConsentFindings(row, today, rules),
    ...withdrawnFindings(row),
    ...requestFindings(row, reader, today),
    ...dueFindings(row, today, rules),
  ]
}
