import { earliest, latest } from '../model/dates'
import type { IsoDate, Reader, Row } from '../model/types'
import { agreementEnd } from './agreement'
import { isQualificationNumber, isRecognitionNumber } from './codes'
import type { Finding } from './finding'
import { itemsOf, mark, reversed } from './mark'
import { namesOf } from './named'

type Result = Row<'qualificationResult'>

/** Schemes whose qualifications are on the Ofqual register. */
const onTheRegister = new Set(['rqf', 'nvq', 'cqfw'])

/** Everything about a qualification on record: its numbers on the Ofqual register, its hours, what it is recognised as. */
export function qualificationFindings(reader: Reader, row: Row<'qualification'>, today: IsoDate): Finding[] {
  const findings: Finding[] = []
  const { number, recognitionNo } = row
  const ofqual = row.scheme !== undefined && onTheRegister.has(row.scheme)
  if (number && ofqual && !isQualificationNumber(number))
    findings.push(mark('qualNoFormat', 'warning', 'number', { value: number }, 'qualNo'))
  if (recognitionNo && ofqual && !isRecognitionNumber(recognitionNo))
    findings.push(
      mark('codeFormat', 'warning', 'recognitionNo', { value: recognitionNo }, 'qualification.recognitionNo'),
    )
  if (number)
    for (const other of reader.all('qualification'))
      if (other.id !== row.id && other.number === number) {
        findings.push(
          mark('numberTwice', 'warning', 'number', { value: number, ...namesOf(reader, 'qualification', other.id) }),
        )
        break
      }
  if (row.glh !== undefined && row.tqt !== undefined && row.glh > row.tqt)
    findings.push(mark('partOverWhole', 'warning', 'glh', { value: row.glh, most: row.tqt }))
  for (const [key, { qualification, agreement, dates }] of itemsOf(row.equivalents)) {
    const path = `equivalents.${key}`
    findings.push(...reversed(dates, `${path}.dates`))
    if (qualification === row.id) findings.push(mark('equivalentToItself', 'error', `${path}.qualification`))
    if (dates?.to && latest(dates.to) < today)
      findings.push(mark('recognitionOver', 'warning', `${path}.dates`, { until: dates.to }))
    const under = agreement ? reader.get('agreement', agreement) : undefined
    const end = under && agreementEnd(under, today)
    if (end && end < today && !(dates?.to && latest(dates.to) <= end))
      findings.push(
        mark('agreementUnder', 'warning', `${path}.agreement`, {
          ...namesOf(reader, 'agreement', agreement),
          until: end,
        }),
      )
  }
  return findings
}

const passed = new Set(['pass', 'merit', 'distinction', 'distinctionStar'])

/** The days of a result follow one another: registered, assessed, awarded. */
function orderFindings({ registeredOn, assessedOn, awardedOn }: Result, today: IsoDate): Finding[] {
  const findings: Finding[] = []
  if (registeredOn && assessedOn && latest(assessedOn) < earliest(registeredOn))
    findings.push(
      mark('assessedBeforeRegistered', 'warning', 'assessedOn', { date: assessedOn, since: registeredOn }, 'examDate'),
    )
  const before = assessedOn ?? registeredOn
  if (before && awardedOn && latest(awardedOn) < earliest(before))
    findings.push(
      mark('awardedBeforeAssessed', 'warning', 'awardedOn', { date: awardedOn, since: before }, 'awardDate'),
    )
  if (awardedOn && earliest(awardedOn) > today)
    findings.push(mark('awardedInFuture', 'warning', 'awardedOn', { date: awardedOn }, 'awardDate'))
  return findings
}

/** Everything about a result: whose, of what, a day of award and a certificate for one who passed. */
export function resultFindings(reader: Reader, row: Result, today: IsoDate): Finding[] {
  const findings = orderFindings(row, today)
  if (!row.person) findings.push(mark('resultNobody', 'error', 'person'))
  if (!row.qualification) findings.push(mark('resultOfNothing', 'error', 'qualification'))
  const { result, awardedOn } = row
  const pass = result !== undefined && passed.has(result)
  if ((pass || row.state === 'awarded') && !awardedOn && !row.pending?.awardedOn)
    findings.push(mark('noAwardDate', 'warning', 'awardedOn', undefined, 'awardDate'))
  if (awardedOn && result && !pass) findings.push(mark('awardedWithoutPass', 'error', 'result', undefined, 'result'))
  if (awardedOn && pass && !row.certificateNo && !row.unit && !row.pending?.certificateNo)
    findings.push(mark('noCertificate', 'info', 'certificateNo', undefined, 'certNo'))
  if (row.person && row.qualification)
    for (const { type, id, path } of reader.referring(row.person)) {
      const other =
        type === 'qualificationResult' && path === 'person' && id !== row.id ? reader.get(type, id) : undefined
      if (
        other &&
        other.qualification === row.qualification &&
        other.unit === row.unit &&
        other.assessedOn === row.assessedOn
      ) {
        findings.push(mark('resultTwice', 'warning', 'qualification'))
        break
      }
    }
  return findings
}
