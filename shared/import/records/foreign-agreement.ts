/** Registers of agreements as offices keep them: a row an agreement, with its partner and what the press said in columns. */
import type { Bilingual } from '../../model/define'
import { dictionary } from '../../model/dictionary'
import type { BilingualText, Row } from '../../model/types'
import { ownInstitution } from '../../rules/own-institution'
import { foldText } from '../cells'
import type { Value } from '../contract'
import { bilingualName } from '../table/preamble'
import { type Content, contentOf, type ItemPart, itemPart, type Said, sectionOf } from './content'
import type { KnownRecords } from './known-records'

const text = (value: Value | undefined) => (typeof value === 'string' && value !== 'none' ? value : undefined)

/** What registers write for a side instead of naming it: no institution is called that. */
const sideWords =
  /^(?:[中外英我]方|境外方|[甲乙丙]方|[我本][校院]|本单位|(?:the )?(?:chinese|our|own|foreign|overseas|partner|uk|british) (?:side|party)|party [abc]|own|partner)$/

/** The institution that a cell names; undefined where it only says which side it is. */
const named = (value: Value | undefined): string | undefined => {
  const name = text(value)
  return name === undefined || sideWords.test(foldText(name)) ? undefined : name
}

/** Names of one institution, one of them perhaps in one language only: 示泰有限公司, 示泰有限公司 Mock Auto Co. */
function namesOne(known: KnownRecords, a: string, b: string): boolean {
  const [x, y] = [a, b].map((name) => known.references.institution(name, false))
  if (x !== null && x === y) return true
  const [one, two] = [bilingualName(a), bilingualName(b)]
  const same = (p: string | undefined, q: string | undefined) => p !== undefined && q !== undefined && sameText(p, q)
  return same(one.zh, two.zh) || same(one.en, two.en)
}

/** What the office's own institution is called, as a cell would name it. */
function ownName({ references: { reader } }: KnownRecords): string | undefined {
  const name = ownInstitution(reader)?.name
  return name?.zh ?? name?.en
}

/** The agreement of a row; its partner's particulars and the press go to records of their own. */
export function agreementContent(known: KnownRecords, said: Said): Content {
  const { values } = said
  const content = contentOf('agreement', said)
  content.items = partiesOf(known, values)
  // A state that could not be read is not guessed: it may well be that nothing was agreed yet.
  const unread = said.findings.some(({ field, code }) => code === 'unknownWord' && field === 'agreement.state')
  const state = unread ? undefined : stateOf(content, known.options.today)
  const title = titleOf(content, values)
  content.fixed = { ...(state && { state }), ...(title && { title }) }
  const partner = named(values.hostInstitution) ?? named(values.enterprise)
  // Somebody who is not on record yet signed nothing that is.
  if (partner !== undefined)
    content.told = { parties: { partner: { institution: known.references.institution(partner, false) ?? partner } } }
  content.beside = (id) => {
    const filled = fillPartner(known, values)
    const press = addPress(known, values, id)
    return filled || press
  }
  return content
}

/** A register that names neither the agreement nor its number: what it is, and with whom. */
function titleOf(
  content: Content,
  { hostInstitution, enterprise, agreementType }: Said['values'],
): BilingualText | null {
  const partner = named(hostInstitution) ?? named(enterprise)
  const said = ['agreement.title', 'agreement.title.zh', 'agreement.title.en', 'agreement.number']
  if (partner === undefined || said.some((key) => content.values.has(key))) return null
  const type = types[String(agreementType)] ?? agreement.label
  const { zh, en } = bilingualName(partner)
  return { ...(zh && { zh: `${zh} · ${type.zh}` }), ...(en && { en: `${en} · ${type.en}` }) }
}

const agreement = dictionary.agreement
const types: Readonly<Record<string, Bilingual>> = agreement.fields.type.values

/** Our side, which registers leave out, the partner, and an enterprise that is a third. */
function partiesOf(known: KnownRecords, values: Said['values']): ItemPart[] {
  const { hostInstitution, enterprise, signatoryOwn, signatoryPartner } = values
  const host = named(hostInstitution)
  const firm = named(enterprise)
  const partner = party('partner', host ?? firm, text(signatoryPartner))
  const own = party('own', partner ? ownName(known) : undefined, text(signatoryOwn))
  const third = host && firm && !namesOne(known, host, firm) ? party('third', firm, undefined) : null
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
  const name = named(values.hostInstitution) ?? named(values.enterprise)
  const id = name ? known.references.institution(name, false) : null
  if (!id) return false
  const firm = named(values.enterprise)
  // Known by one of its names so far: what it is called in the other language is no other institution's name.
  const before = known.work.read('institution', id)?.name as BilingualText | undefined
  const both = { ...bilingualName(name ?? ''), ...before }
  const renamed = both.zh !== before?.zh || both.en !== before?.en
  if (renamed) known.work.edit('institution', id).name = both
  const filled = known.fillGaps('institution', id, {
    country: text(values.country),
    division: text(values.province),
    // A column of any codes holds it as it stands; which code it is was told by its form.
    schoolCode: text([values.ukprn, values.usci].includes(values.schoolCode) ? undefined : values.schoolCode),
    ukprn: text(values.ukprn),
    usci: text(values.usci),
    kind: firm && name && namesOne(known, firm, name) ? 'enterprise' : undefined,
  })
  known.learn('institution', id)
  return filled || renamed
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
