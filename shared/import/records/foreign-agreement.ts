/** Registers of agreements as offices keep them: a row an agreement, with its partner and what the press said in columns. */
import type { Row } from '../../model/types'
import { foldText } from '../cells'
import type { Value } from '../contract'
import { type Content, contentOf, type ItemPart, itemPart, type Said, sectionOf } from './content'
import type { KnownRecords } from './known-records'

const text = (value: Value | undefined) => (typeof value === 'string' && value !== 'none' ? value : undefined)

/** The agreement of a row; its partner's particulars and the press go to records of their own. */
export function agreementContent(known: KnownRecords, said: Said): Content {
  const { values } = said
  const content = contentOf('agreement', said)
  content.items = partiesOf(values)
  const state = stateOf(content, known.options.today)
  if (state) content.fixed = { state }
  content.beside = (id) => {
    const partner = fillPartner(known, values)
    const press = addPress(known, values, id)
    return partner || press
  }
  return content
}

function partiesOf(values: Said['values']): ItemPart[] {
  const { hostInstitution, enterprise, signatoryOwn, signatoryPartner } = values
  const host = text(hostInstitution)
  const firm = text(enterprise)
  const partner = party('partner', host ?? firm, text(signatoryPartner))
  const own = party('own', undefined, text(signatoryOwn))
  const third = host && firm && foldText(host) !== foldText(firm) ? party('third', firm, undefined) : null
  return [own, partner, third].filter((each) => each !== null)
}

function party(side: string, institution: string | undefined, signatory: string | undefined): ItemPart | null {
  if (institution === undefined && signatory === undefined) return null
  const part = itemPart(sectionOf('agreement', 'parties'))
  part.values.set('agreement.parties.side', side)
  if (institution) part.values.set('agreement.parties.institution', institution)
  if (signatory) part.values.set('agreement.parties.signatory', signatory)
  part.isIt = (item) => item.side === side
  return part
}

/** An agreement that was signed holds until it ends. */
function stateOf(content: Content, today: string): string | undefined {
  const said = (key: string) => text(content.values.get(`agreement.${key}`))
  if (said('state') !== undefined || said('signedOn') === undefined) return undefined
  const ends = said('validity.to')
  if (ends !== undefined && ends < today) return 'expired'
  return (said('validity.from') ?? said('signedOn') ?? '') <= today ? 'inForce' : 'signed'
}

function fillPartner(known: KnownRecords, values: Said['values']): boolean {
  const name = text(values.hostInstitution) ?? text(values.enterprise)
  const id = name ? known.references.institution(name, false) : null
  if (!id) return false
  const firm = text(values.enterprise)
  const filled = known.fillGaps('institution', id, {
    country: text(values.country),
    schoolCode: text(values.schoolCode),
    ukprn: text(values.ukprn),
    usci: text(values.usci),
    kind: firm && name && foldText(firm) === foldText(name) ? 'enterprise' : undefined,
  })
  known.learn('institution', id)
  return filled
}

/** One item for the outlets a row names, found again by its link, or by the agreement and the outlets. */
function addPress(known: KnownRecords, values: Said['values'], agreement: string): boolean {
  const outlet = text(values.mediaOutlet)
  const url = text(values.mediaUrl)
  if (!outlet && !url) return false
  const said = { outlet, url, headline: text(values.mediaTitle), publishedOn: text(values.mediaDate) }
  const before = pressOf(known, agreement, said)
  if (before) return known.fillGaps('pressItem', before, { ...said, agreement })
  known.make('pressItem', { ...said, agreement })
  return true
}

function pressOf(
  known: KnownRecords,
  agreement: string,
  said: { outlet?: string | undefined; url?: string | undefined },
): string | null {
  for (const item of known.references.reader.all('pressItem') as Iterable<Row<'pressItem'>>) {
    if (said.url ? item.url === said.url : item.agreement === agreement && sameText(item.outlet, said.outlet))
      return item.id
  }
  return null
}

const sameText = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && foldText(a) === foldText(b)
