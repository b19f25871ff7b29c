import { addMonths, contradicts, earliest, latest } from '../model/dates'
import type { Fields, IsoDate, Row } from '../model/types'
import type { Finding } from './finding'
import { itemsOf, mark } from './mark'
import { readMrz } from './mrz'
import { kindOfNumber, kindsOfNumber, patternsKnown, proposedNumber } from './passport'
import type { Rules } from './settings'
import { numberFits } from './travel-papers'

type Person = Row<'person'>
type Document = Fields<'travelDocument'>

/** Types whose number says nothing that the patterns know: permits for Hong Kong, Macao and Taiwan, papers of any kind. */
const unpatterned = new Set(['hkmoPermit', 'twPermit', 'other'])
const permits = new Set(['mainlandPermitHkMo', 'mainlandPermitTw'])

/** The number against the patterns of its kind and of the country or region that issued it (rules in passport.ts). */
function numberFindings(document: Document, path: string, person: Person): Finding[] {
  const { number, type } = document
  if (!number || number === 'none' || (type && unpatterned.has(type))) return []
  const country = document.issuingState ?? person.nationality
  // P0123456 of another state is no Chinese passport for public affairs: its patterns are not known here.
  if (country && country !== 'TW' && !patternsKnown(country)) return []
  const at = `${path}.number`
  const proposal = proposedNumber(number)
  if (proposal) return [mark('lookalikeCharacter', 'warning', at, { value: number, proposal }, 'passportNo')]
  if (type && permits.has(type))
    return kindsOfNumber(number).some((kind) => kind === type)
      ? []
      : [mark('passportFormat', 'warning', at, undefined, 'passportNo')]
  if (!numberFits(number, country)) return [mark('passportFormat', 'warning', at, undefined, 'passportNo')]
  const said = kindOfNumber(number)
  return said && type && said !== type && said !== 'foreign'
    ? [mark('documentKindConflict', 'warning', `${path}.type`, undefined, 'docType')]
    : []
}

/** The machine-readable zone: check digits, and agreement with what is on record (ICAO Doc 9303, parts 3 and 4). */
export function mrzFindings(document: Document, path: string, person: Person, today: IsoDate): Finding[] {
  if (!document.mrz || document.mrz === 'none') return []
  const at = `${path}.mrz`
  const { mrz, wrong } = readMrz(document.mrz, today)
  if (!mrz) return [mark('mrzUnread', 'warning', at, undefined, 'mrz')]
  const findings: Finding[] = []
  if (wrong.length > 0) findings.push(mark('mrzCheckDigit', 'error', at, undefined, 'mrz'))
  const right = (part: (typeof wrong)[number]) => !wrong.includes(part)
  const { number, expiresOn } = document
  if (right('number') && number && number.replaceAll('.', '') !== mrz.number)
    findings.push(mark('mrzNumber', 'error', at, undefined, 'mrz'))
  if (right('expiresOn') && expiresOn && mrz.expiresOn && contradicts(expiresOn, mrz.expiresOn))
    findings.push(mark('mrzExpiry', 'error', at, { date: mrz.expiresOn, expires: expiresOn }, 'mrz'))
  const born = person.dateOfBirth
  if (right('dateOfBirth') && born && mrz.dateOfBirth && contradicts(born, mrz.dateOfBirth))
    findings.push(mark('mrzBirth', 'error', at, { date: mrz.dateOfBirth }, 'mrz'))
  const sex = person.gender
  if ((sex === 'M' || sex === 'F') && mrz.sex !== 'X' && mrz.sex !== sex)
    findings.push(mark('mrzSex', 'error', at, undefined, 'mrz'))
  return findings
}

/** A document that another of its kind, lasting longer, has taken the place of is let go in silence. */
function isReplaced(document: Document, all: readonly Document[]): boolean {
  return all.some(
    (other) =>
      other !== document && other.type === document.type && (other.expiresOn ?? '') > (document.expiresOn ?? ''),
  )
}

function validityFindings(document: Document, path: string, all: readonly Document[], today: IsoDate, rules: Rules) {
  const findings: Finding[] = []
  const { issuedOn, expiresOn } = document
  const at = `${path}.expiresOn`
  if (!expiresOn) return findings
  if (issuedOn && latest(expiresOn) <= earliest(issuedOn))
    findings.push(mark('datesReversed', 'error', at, { since: issuedOn, until: expiresOn }, 'passportExpiry'))
  if (document.custody === 'void' || isReplaced(document, all)) return findings
  const last = latest(expiresOn)
  if (last < today) findings.push(mark('documentExpired', 'warning', at, { expires: expiresOn }, 'passportExpiry'))
  else if (last < addMonths(today, rules.documentSoonMonths))
    findings.push(mark('documentExpiring', 'info', at, { expires: expiresOn }, 'passportExpiry'))
  return findings
}

/** Everything about the documents of a person that needs no other record. */
export function documentFindings(person: Person, today: IsoDate, rules: Rules): Finding[] {
  const documents = itemsOf(person.documents)
  const all = documents.map(([, document]) => document)
  return documents.flatMap(([key, document]) => {
    const path = `documents.${key}`
    const overdue = itemsOf(document.custodyLog).filter(([, { due, back }]) => due && !back && latest(due) < today)
    return [
      ...numberFindings(document, path, person),
      ...mrzFindings(document, path, person, today),
      ...validityFindings(document, path, all, today, rules),
      ...overdue.map(([log, { due = '' }]) =>
        mark('custodyOverdue', 'warning', `${path}.custodyLog.${log}.due`, { date: due }),
      ),
    ]
  })
}
