/** Whose days a plain heading such as 有效期至 or Expires means: those of the document that stands nearest to its left. */
import { columnOf } from '../../model/columns'
import type { Claim, Heading } from './claim'

type Document = 'passport' | 'visa' | 'insurance' | 'agreement' | 'other'

const documents: readonly (readonly [Document, RegExp])[] = [
  ['passport', /^(?:passport|docType$|mrz$|hkmo|twCompatriot|homeReturn)/u],
  ['visa', /^visa(?!Required)/u],
  ['insurance', /^(?:insur|policyNo)/u],
  // Certificates, checks and scores end too, and no field keeps when.
  ['other', /^(?:certNo|awardDate|qualTitle|awardingBody|qualNo|safeguarding|english|eta)/u],
]

function documentOf(field: string | undefined): Document | null {
  if (field === undefined) return null
  const found = documents.find(([, shape]) => shape.test(field))?.[0]
  return found ?? (columnOf(field).group === 'agreement' ? 'agreement' : null)
}

const meant: Readonly<Record<'begin' | 'end', Partial<Record<Document, string>>>> = {
  begin: { visa: 'visaFrom', insurance: 'insuranceFrom', passport: 'passportIssueDate', agreement: 'validFrom' },
  end: { visa: 'visaExpiry', insurance: 'insuranceTo', passport: 'passportExpiry', agreement: 'validTo' },
}

const isEnd = ({ fields, ambiguous }: Claim) =>
  ambiguous && fields.includes('passportExpiry') && fields.includes('visaExpiry')
const isBegin = ({ fields }: Claim) => fields[0] === 'validFrom'

/** 有效期至 right of a certificate is not the passport's, Valid from and Valid to right of a visa are the visa's. */
export function daysOfDocuments(headings: readonly Heading[], claims: readonly Claim[]): Claim[] {
  const done: Claim[] = []
  for (const [i, claim] of claims.entries()) {
    const issued = ofCertificate(claim, headings[i], claims)
    if (issued) {
      done.push(issued)
      continue
    }
    const plain = (headings[i]?.parts.length ?? 0) <= 1
    const which = !plain ? null : isEnd(claim) ? 'end' : isBegin(claim) ? 'begin' : null
    const left = which
      ? done.findLast(({ fields, ambiguous }) => !ambiguous && documentOf(fields[0]) !== null)?.fields[0]
      : undefined
    const document = documentOf(left)
    done.push(which && document ? ofDocument(claim, which, document, claims) : claim)
  }
  return done
}

/** Date of issue in a list of certificates that has no passports. */
function ofCertificate(claim: Claim, heading: Heading | undefined, all: readonly Claim[]): Claim | null {
  const has = (key: string) => all.some(({ fields }) => fields[0] === key)
  const isIssue = claim.fields[0] === 'passportIssueDate' && !/护照|passport/iu.test(heading?.parts.join(' ') ?? '')
  if (!isIssue || has('passportNo') || !has('certNo') || has('awardDate')) return null
  return {
    ...claim,
    fields: ['awardDate'],
    ambiguous: false,
    confidence: Math.min(claim.confidence, 0.88),
    because: 'parent',
  }
}

function ofDocument(claim: Claim, which: 'begin' | 'end', document: Document, all: readonly Claim[]): Claim {
  const field = meant[which][document]
  if (field === undefined)
    return { ...claim, fields: [], ambiguous: false, confidence: 0, because: 'none', leftAlone: true }
  // 有效期 of an agreement is a day or five years: its cells tell.
  if (document === 'agreement' && claim.fields.includes('term')) return claim
  // 护照号, 护照有效期, 有效期: the second one is another document's, and nobody says which.
  if (field === claim.fields[0] || all.some(({ fields, ambiguous }) => fields[0] === field && !ambiguous)) return claim
  return {
    ...claim,
    fields: [field],
    ambiguous: false,
    confidence: Math.min(claim.confidence, 0.88),
    because: 'parent',
  }
}
