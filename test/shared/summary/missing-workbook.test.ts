import { expect, test } from 'vitest'
import { missingHeads } from '../../../renderer/features/cohort/missing-sheets'
import { readBytes } from '../../../renderer/sheets/read-bytes'
import { xlsxOf } from '../../../renderer/sheets/write-xlsx'
import type { Workbook } from '../../../shared/import/grid'
import type { AnyRow, Row, Standalone } from '../../../shared/model/types'
import { cohortDossier } from '../../../shared/rules/dossier'
import { lackedBy, type MissingSheet, missingWorkbook } from '../../../shared/summary/missing-workbook'
import { importOptions, Office } from '../import/office'

/** A tour whose people lack this and that; all of them are invented. */

const today = '2026-06-01'
const cohort: Row<'cohort'> = {
  id: 'k1',
  seq: 1,
  name: { zh: '示例研学团', en: 'Example tour' },
  kind: 'studyTourOut',
  dates: { from: '2026-07-12', to: '2026-08-02' },
  destinations: ['GB'],
}
const colleges = [
  { id: 'c1', seq: 1, name: { zh: '样例职业技术学院', en: 'Sample Polytechnic' } },
  { id: 'c2', seq: 1, name: { zh: '示范外事职业学院', en: 'Model College' } },
]
const whole = {
  gender: 'F',
  dateOfBirth: '2009-03-04',
  documents: { d1: { type: 'ordinary', number: 'E12345678', expiresOn: '2031-01-01', issuingState: 'CN' } },
  emergencyContacts: { k1: { name: { full: '例家长' }, relation: '母亲', phone: '+8619900000901' } },
  consents: { k1: { kind: 'guardian', given: true, cohort: 'k1' } },
}
const zh = (family: string, given: string) => ({ nameZh: { family, given, full: family + given } })
const latin = (family: string, given: string) => ({ nameLatin: { family, given, full: `${family} ${given}` } })

const people: Record<string, object> = {
  // Nothing is missing.
  p1: { ...zh('王', '样一'), ...latin('Wang', 'Yangyi'), institution: 'c1', ...whole },
  // No passport, no consent.
  p2: {
    ...zh('李', '例二'),
    ...latin('Li', 'Lier'),
    institution: 'c1',
    ...whole,
    documents: undefined,
    consents: undefined,
  },
  // The passport expires during the journey; nobody to call.
  p3: {
    ...zh('欧阳', '样三'),
    ...latin('Ouyang', 'Yangsan'),
    institution: 'c2',
    ...whole,
    documents: { d1: { type: 'ordinary', number: 'E22345678', expiresOn: '2026-07-20', issuingState: 'CN' } },
    emergencyContacts: undefined,
  },
  // Two of one name at one college, told apart by their dates of birth.
  p4: { ...zh('张', '样四'), institution: 'c2', ...whole, dateOfBirth: '2009-01-01', emergencyContacts: undefined },
  p5: { ...zh('张', '样四'), institution: 'c2', ...whole, dateOfBirth: '2008-02-02', documents: undefined },
  // A name in Latin letters only, of no known college, of whom hardly anything is known.
  p6: { ...latin('Example', 'Zoë') },
}

function office(): Office {
  const made = new Office()
  const put = (type: Standalone, row: object) => made.records.put(type, { ...row, seq: 0 } as unknown as AnyRow)
  put('cohort', cohort)
  for (const college of colleges) put('institution', college)
  for (const [id, person] of Object.entries(people)) {
    put('person', { id, ...JSON.parse(JSON.stringify(person)) })
    put('enrolment', { id: `e${id}`, person: id, cohort: 'k1', role: 'student', state: 'confirmed' })
  }
  return made
}

const dossierOf = (own: Office) => {
  const dossier = cohortDossier(own.records, 'k1', today)
  if (!dossier) throw new Error('the invented cohort is gone')
  return dossier
}
/** The sheets as the program's own writer puts them into a file, and its own reader takes them out of it. */
async function throughAFile(sheets: readonly MissingSheet[]): Promise<Workbook> {
  const heads = missingHeads(sheets)
  const bytes = await xlsxOf(heads.map((head, at) => ({ ...head, rows: sheets[at]?.rows ?? [] })))
  return readBytes(bytes, () => {})
}

const lacks = (own: Office) =>
  Object.fromEntries(
    dossierOf(own).participants.map((participant) => [
      participant.person.id,
      [...lackedBy(participant, dossierOf(own))],
    ]),
  )

test('asks each college only for what its own people lack, and of nobody what is there', () => {
  const own = office()
  expect(lacks(own)).toEqual({
    p1: [],
    p2: ['passportNo', 'passportExpiry', 'guardianConsent'],
    p3: ['passportNo', 'passportExpiry', 'emergencyPhone', 'emergencyName', 'emergencyRelation'],
    p4: ['emergencyPhone', 'emergencyName', 'emergencyRelation'],
    p5: ['passportNo', 'passportExpiry'],
    p6: [
      'gender',
      'dob',
      'passportNo',
      'passportExpiry',
      'emergencyPhone',
      'emergencyName',
      'emergencyRelation',
      'guardianConsent',
    ],
  })
  const sheets = missingWorkbook(dossierOf(own), 'en')
  expect(sheets.map(({ name, people: of }) => [name, ...of])).toEqual([
    ['Sample Polytechnic', 'ep2'],
    ['Model College', 'ep3', 'ep4', 'ep5'],
    [expect.stringMatching(/college/i), 'ep6'],
  ])
  expect(sheets[0]?.headings).toEqual([
    'Chinese name',
    'Full name (Latin letters)',
    'College / organisation',
    'Passport number',
    'Passport expiry date',
    'Guardian consent',
  ])
  expect(sheets[0]?.rows).toEqual([['李例二', expect.stringMatching(/li lier/i), 'Sample Polytechnic', '', '', '']])
  // Nothing of a document is given away, and dates of birth only where a name alone would not do.
  const written = JSON.stringify(sheets)
  expect(written).not.toMatch(/E\d{8}/)
  expect(JSON.stringify(sheets[0])).not.toContain('2009-03-04')
  expect(sheets[1]?.rows.map((row) => row[sheets[1]?.headings.indexOf('Date of birth') ?? -1])).toEqual([
    '2009-03-04',
    '2009-01-01',
    '2008-02-02',
  ])
})

test.each(['en', 'zh'] as const)(
  'filled in (%s), it joins everybody and nothing is missing any more',
  async (language) => {
    const own = office()
    const sheets = missingWorkbook(dossierOf(own), language)
    const answers: Record<string, string> = {
      gender: language === 'zh' ? '女' : 'Female',
      dob: '2009-05-06',
      passportExpiry: '2032-04-05',
      emergencyName: '例新家长',
      emergencyRelation: '父亲',
      emergencyPhone: '199 0000 0555',
      guardianConsent: language === 'zh' ? '是' : 'Yes',
    }
    let passports = 0
    const filled = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell, at) => {
          if (!sheet.asks[at] || cell !== '') return cell
          const key = keyOf(sheet.headings[at] ?? '', language)
          return key === 'passportNo' ? `E3${String(1_000_000 + ++passports)}` : (answers[key] ?? null)
        }),
      ),
    }))
    const options = importOptions({ name: '示例研学团', kind: 'studyTourOut' })
    const workbook = await throughAFile(filled)
    const { plan } = own.import('missing.xlsx', workbook, { ...options, today })
    const rows = plan.tables.flatMap((table) => table.rows)
    expect(rows.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'changed'))
    expect(rows.map(({ matches }) => matches.map(({ id }) => id))).toEqual([['p2'], ['p3'], ['p4'], ['p5'], ['p6']])
    expect([...own.records.all('person')]).toHaveLength(Object.keys(people).length)
    expect(Object.values(lacks(own)).flat()).toEqual([])
    expect(missingWorkbook(dossierOf(own), language)).toEqual([])
  },
)

test('sent back as it is, it changes nothing', async () => {
  const own = office()
  const before = JSON.stringify([...own.records.all('person')])
  const workbook = await throughAFile(missingWorkbook(dossierOf(own), 'zh'))
  const { plan } = own.import('missing.xlsx', workbook, {
    ...importOptions({ name: '示例研学团', kind: 'studyTourOut' }),
    today,
  })
  expect(plan.tables.flatMap((table) => table.rows).map(({ outcome }) => outcome)).toEqual(Array(5).fill('same'))
  expect(JSON.stringify([...own.records.all('person')])).toBe(before)
})

function keyOf(heading: string, language: 'en' | 'zh'): string {
  const keys = {
    en: {
      Gender: 'gender',
      'Date of birth': 'dob',
      'Passport number': 'passportNo',
      'Passport expiry date': 'passportExpiry',
      'Emergency contact': 'emergencyName',
      Relationship: 'emergencyRelation',
      'Emergency phone': 'emergencyPhone',
      'Guardian consent': 'guardianConsent',
    },
    zh: {
      性别: 'gender',
      出生日期: 'dob',
      护照号: 'passportNo',
      护照有效期至: 'passportExpiry',
      紧急联系人: 'emergencyName',
      与本人关系: 'emergencyRelation',
      紧急联系电话: 'emergencyPhone',
      监护人同意书: 'guardianConsent',
    },
  }[language] as Record<string, string>
  return keys[heading] ?? heading
}
