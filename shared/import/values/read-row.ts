import { columnOf } from '../../model/columns'
import { dictionary } from '../../model/dictionary'
import { enumWords } from '../../model/enum-words'
import { parseChineseName } from '../../model/names'
import { roomy } from '../../model/roomy'
import type { JourneyFacts } from '../../rules/facts'
import type { Finding } from '../../rules/finding'
import { readIdentityCard } from '../../rules/identity-card'
import { isOutsider } from '../../rules/roles'
import { passportOnItsWay } from '../../rules/travel-papers'
import { hasHan } from '../cells'
import { isNeed } from '../columns/needs'
import { roomOf } from '../columns/rooms'
import { bothTold, isWell } from '../columns/told-twice'
import type { LeftOut, Value } from '../contract'
import type { Cell } from '../grid'
import { participationOf } from '../table/group-titles'
import type { ColumnContext, ReadCell } from './context'
import { splitByChinese } from './pinyin'
import { readCell } from './read-cell'
import { completeTerm } from './term'
import { brackets, foldWord, narrow, rawText } from './tidy'
import { vietnameseParts } from './vietnamese'

/** A row after reading: flat facts by column key, with the findings of its cells. */
export interface ReadRow extends JourneyFacts {
  values: Record<string, Value>
  pending: Set<string>
  refused: Map<string, string>
  findings: Finding[]
  /** Currency of each amount, ISO 4217. */
  currencies: Record<string, string>
  /** What stood in the cells whose value was refused, by column key. */
  leftOut: Record<string, LeftOut>
}

/** Columns that a table has, the same for each of its rows. */
function askedIn(contexts: readonly ColumnContext[]): ReadonlySet<string> {
  let asked = askedOf.get(contexts)
  if (!asked) {
    asked = new Set(contexts.map((context) => context.info.key))
    askedOf.set(contexts, asked)
  }
  return asked
}

const askedOf = new WeakMap<readonly ColumnContext[], ReadonlySet<string>>()

const reasons = dictionary.refusedValue.fields.because.values

/** Longest text kept of a value that was refused. */
const mostKept = 120

/** Findings that say something beside the value, never why it was refused. */
const besides = new Set<string>(['placeholderText', 'apostrophe'])

function leftOut(row: ReadRow, key: string, read: ReadCell, cell: Cell | undefined): void {
  const why = read.findings.find(({ code }) => !besides.has(code))
  const said = rawText(cell ?? null).trim()
  if (why && said !== '')
    row.leftOut[key] = { said: said.slice(0, mostKept), because: why.code in reasons ? why.code : 'other' }
}

function place(row: ReadRow, key: string, read: ReadCell, cell: Cell | undefined): void {
  if (read.findings.length > 0) row.findings.push(...read.findings)
  if (read.state === 'pending') row.pending.add(key)
  const before = row.values[key]
  if (read.value !== undefined && before === undefined) row.values[key] = read.value
  else if (typeof before === 'string' && typeof read.value === 'string' && isNeed(key))
    row.values[key] = bothTold(before, read.value)
  else if (typeof before === 'string' && typeof read.value === 'string' && key === 'room')
    row.values[key] = roomOf(before, read.value)
  else if (read.value === undefined && (read.findings.some((found) => found.code !== 'placeholderText') || read.hint)) {
    row.refused.set(key, read.hint ?? '')
    leftOut(row, key, read, cell)
  }
  if (read.currency) row.currencies[key] = read.currency
}

/** The role that remarks name and nothing else: 带队教师（团长） is the delegation leader. */
export function roleInRemarks(remarks: string, cohortKind: string | undefined): string | null {
  const words = enumWords(columnOf('roleInGroup'), cohortKind)
  const plain = narrow(remarks)
  const { outside, inside } = brackets(plain)
  const roles = [plain, outside, ...inside]
    .map((text) => words.get(foldWord(text)))
    .filter((role) => role !== undefined)
  return roles.includes('delegationLeader') && words.has(foldWord(outside))
    ? 'delegationLeader'
    : (rolesOfWhole(plain, outside, words) ?? null)
}

/** The role and the state of the place, where the remarks are nothing else; who withdrew once said that they would come. */
function tellByRemarks({ values }: ReadRow, cohortKind: string | undefined): void {
  const { remarks } = values
  if (typeof remarks !== 'string') return
  const role = values.roleInGroup === undefined ? roleInRemarks(remarks, cohortKind) : null
  if (role) values.roleInGroup = role
  const comes = comesByRemarks(remarks)
  if (comes && (values.participation === undefined || values.participation === 'confirmed'))
    values.participation = comes
}

/** What stood behind a name is noted, also beside remarks of their own. */
function noteAsides({ values }: ReadRow, reads: readonly ReadCell[]): void {
  for (const { more } of reads) {
    const aside = more?.remarks
    const { remarks } = values
    if (typeof aside !== 'string' || typeof remarks !== 'string' || remarks.includes(aside)) continue
    values.remarks = remarks === 'none' ? aside : `${remarks}; ${aside}`
  }
}

/** WITHDRAWN, 退团, "Withdrawn 3 May" and nothing else among the remarks: who does not come; null where they say more. */
function comesByRemarks(remarks: string): string | null {
  const plain = narrow(remarks).replace(
    /[\s,，;；:：(（]*(?:on\s+)?\d[\d\s./年月日-]*(?:[a-z]{3,9}\.?\s*(?:\d{2,4})?)?[)）.!！。]*$/iu,
    '',
  )
  const said = participationOf(plain.replace(/[.!！。]+$/u, ''))
  return said === 'withdrawn' || said === 'rejected' ? said : null
}

function rolesOfWhole(plain: string, outside: string, words: ReadonlyMap<string, string>): string | undefined {
  return words.get(foldWord(plain)) ?? words.get(foldWord(outside))
}

/** 身份证 as type of the document: the number of the row is the identity card's, and no travel document is made. */
function moveIdentityCard(row: ReadRow): void {
  const number = row.values.passportNo
  if (row.refused.get('docType') !== 'identityCard' || typeof number !== 'string') return
  delete row.values.passportNo
  delete row.values.docType
  row.findings = row.findings.filter((found) => found.field !== 'passportNo')
  const card = number.replace(/\W/g, '')
  if (readIdentityCard(card)) row.values.idCard ??= card
  else {
    row.refused.set('idCard', '')
    row.leftOut.idCard = { said: number.slice(0, mostKept), because: 'idChecksum' }
    row.findings.push({ code: 'idChecksum', severity: 'error', field: 'idCard' })
  }
}

const sameAs =
  /^(?:同|与)(?:第[一1])?(?:监护人|家长|父亲?|母亲?|上|前|左)[1一]?(?:相同|一致)?$|^(?:same )?as (?:above|(?:the )?(?:parent|guardian|mother|father)(?:\/guardian)?(?: ?1)?)$/iu

/** 同监护人 where an emergency contact is asked for: the guardian, and no name. */
function sameAsGuardian({ values, refused }: ReadRow): void {
  const { emergencyName, guardianName, guardianPhone } = values
  if (typeof emergencyName !== 'string' || !sameAs.test(emergencyName.trim())) return
  delete values.emergencyName
  if (guardianName === undefined) return
  values.emergencyName = guardianName
  refused.delete('emergencyPhone')
  if (guardianPhone !== undefined) values.emergencyPhone ??= guardianPhone
}

/** 同手机 where WeChat is asked for: the number, and no account of that name. */
function sameAsPhone({ values }: ReadRow): void {
  const { wechat, phone } = values
  if (
    typeof wechat !== 'string' ||
    !/^(?:同手机号?|手机同?号|同电话|同号|微信同号|same as (?:mobile|phone|tel)|as mobile)$/iu.test(wechat.trim())
  )
    return
  delete values.wechat
  if (typeof phone === 'string') values.wechat = phone.replace(/^\+86/, '')
}

/** Parts of a Latin name written as one (xieliwen) by the Chinese name of the row, of a Vietnamese one by its first word. */
function splitLatinName(row: ReadRow): void {
  const { nameFull, nameZh, nationality } = row.values
  if (typeof nameFull !== 'string' || row.values.surname !== undefined) return
  const parts =
    typeof nameZh === 'string'
      ? splitByChinese(nameFull, parseChineseName(nameZh))
      : vietnameseParts(nameFull, nationality)
  if (!parts) return
  row.values.surname = parts.family
  row.values.givenNames ??= parts.given
}

/** 花生过敏 among the remarks of whom the column of allergies says 花生 already needs no word. */
function hearOnce(row: ReadRow): void {
  if (row.findings.length === 0) return
  const { allergies, medical, medication } = row.values
  const isKnown = [allergies, medical, medication].some(
    (said) => typeof said === 'string' && said !== 'none' && !isWell(said),
  )
  if (!isKnown) return
  row.findings = row.findings.filter(({ code }) => code !== 'healthInRemarks')
}

/** 瑞木理工学院 below the English names and Rimu Polytechnic below the Chinese ones: changed about in this row. */
function turnNames({ values }: ReadRow): void {
  const { institution, institutionEn } = values
  if (typeof institution !== 'string' || typeof institutionEn !== 'string') return
  if (hasHan(institution) || !hasHan(institutionEn)) return
  values.institution = institutionEn
  values.institutionEn = institution
}

/** The Chinese name of a host and the English one beside it are one name in two languages. */
function nameHost({ values }: ReadRow): void {
  const { hostInstitution, hostInstitutionEn } = values
  if (typeof hostInstitutionEn !== 'string' || hostInstitutionEn === 'none') return
  const own = typeof hostInstitution === 'string' && hostInstitution !== 'none' ? hostInstitution : ''
  if (own === '') values.hostInstitution = hostInstitutionEn
  else if (hasHan(own) && !hasHan(hostInstitutionEn)) values.hostInstitution = `${own} ${hostInstitutionEn}`
}

const chinese = new Set(['CN', 'HK', 'MO', 'TW'])

function completeDocument(row: ReadRow): void {
  const { nationality, passportNo, docType } = row.values
  if (passportNo === undefined) {
    // What a heading or a pattern says about a number means nothing without one.
    if (!row.asked.has('docType')) delete row.values.docType
    return
  }
  // M00000001 is a permit by its pattern and the passport of a Korean, EK0000114 Chinese by its pattern and a Pole's.
  const isChinese = row.values.nameZh !== undefined || row.values.idCard !== undefined
  const guessed =
    (docType === 'mainlandPermitHkMo' || (docType === 'ordinary' && !isChinese)) && !row.asked.has('docType')
  if ((docType === undefined || guessed) && typeof nationality === 'string' && !chinese.has(nationality))
    row.values.docType = 'foreign'
}

function markPassport(row: ReadRow): void {
  const words = passportOnItsWay(row)
  if (words === null) return
  row.pending.add('passportNo')
  row.findings.push({
    code: 'placeholderText',
    severity: 'warning',
    field: 'passportNo',
    ...(words && { values: { value: words } }),
  })
}

/**
 * Reads a row: each cell under its column, then what cells say about other columns (a cell of their own beats that), then
 * what only the row as a whole tells: the role in the remarks, the end of a term, a passport on its way.
 *
 * @param cells one for each context, blanks already filled down
 */
export function readRow(cells: readonly (Cell | undefined)[], contexts: readonly ColumnContext[]): ReadRow {
  const row: ReadRow = {
    values: roomy(),
    pending: new Set(),
    refused: new Map(),
    asked: askedIn(contexts),
    findings: [],
    currencies: {},
    leftOut: {},
  }
  const reads = contexts.map((context, index) => readCell(cells[index] ?? null, context))
  for (let i = 0; i < contexts.length; i++) place(row, contexts[i]?.info.key ?? '', reads[i] as ReadCell, cells[i])
  for (const { more } of reads) if (more) for (const [key, value] of Object.entries(more)) row.values[key] ??= value
  tellByRemarks(row, contexts[0]?.around.cohortKind)
  noteAsides(row, reads)
  // Nothing is made of a driver's row, so nothing in it needs mending.
  if (typeof row.values.roleInGroup === 'string' && isOutsider(row.values.roleInGroup)) row.findings = []
  sameAsGuardian(row)
  sameAsPhone(row)
  moveIdentityCard(row)
  completeDocument(row)
  splitLatinName(row)
  turnNames(row)
  nameHost(row)
  completeTerm(row.values, contexts)
  hearOnce(row)
  markPassport(row)
  return row
}
