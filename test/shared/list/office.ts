import { type ListRequest, type ListResult, listView } from '@shared/list/list-view'
import type { ListLook } from '@shared/list/look'
import { plainLook } from '@shared/list/look'
import type { AnyRow, Standalone } from '@shared/model/types'
import { Memory } from '../../../renderer/office/memory'

/** Everybody and everything here is invented. */
export const TODAY = '2026-11-22'

type Rows = { [K in Standalone]?: Record<string, unknown>[] }

const rows: Rows = {
  institution: [
    {
      id: 'north',
      name: { en: 'Northbridge College', zh: '北桥学院' },
      kind: 'feCollege',
      country: 'GB',
      state: 'active',
    },
    {
      id: 'yunhe',
      name: { zh: '云河职业技术学院', en: 'Yunhe College' },
      kind: 'higherVocational',
      country: 'CN',
      state: 'active',
    },
    { id: 'anzhou', name: { zh: '安州学院' }, country: 'CN', state: 'prospect', shortName: '安院' },
    { id: 'twin1', name: { zh: '双名学院' } },
    { id: 'twin2', name: { zh: '双名学院' } },
  ],
  person: [
    {
      id: 'zeng',
      nameZh: { full: '曾样一', family: '曾', given: '样一' },
      nameLatin: { full: 'ZENG Yangyi' },
      kinds: ['teacher'],
      institution: 'yunhe',
      gender: 'F',
      dateOfBirth: '1988-03-05',
      idCard: '999999198803050000',
      phone: '+8619900000001',
      teacherProfile: { yearsTeaching: 12 },
      major: '园艺技术',
    },
    {
      id: 'an',
      nameZh: { full: '安例宁' },
      kinds: ['student'],
      institution: 'yunhe',
      gender: 'M',
      dateOfBirth: '2008-06',
      major: '护理',
      documents: {
        d0: { type: 'ordinary', number: 'E00000000', expiresOn: '2024-05-01' },
        d1: { type: 'ordinary', number: 'E00000001', expiresOn: '2030-05-01' },
        d2: { type: 'ordinary', number: 'E00000002', expiresOn: '2034-05-01', custody: 'void' },
      },
    },
    { id: 'child', nameZh: { full: '毕试远' }, kinds: ['student'], dateOfBirth: '2014-01-01', phone: '+8619900000002' },
    {
      id: 'ann',
      nameLatin: { full: 'Ann Example' },
      kinds: ['staff', 'teacher'],
      institution: 'north',
      pending: { phone: true },
    },
    { id: 'nobody' },
  ],
  agreement: [
    {
      id: 'loi',
      number: 'A-2',
      title: { en: 'Letter of intent', zh: '意向书' },
      type: 'loi',
      state: 'draft',
      parties: { p1: { institution: 'yunhe', side: 'chinese' }, p2: { institution: 'north' } },
    },
    {
      id: 'frame',
      number: 'A-10',
      title: { en: 'Framework', zh: '框架协议甲' },
      type: 'framework',
      state: 'inForce',
      signedOn: '2021-10-22',
      validity: { from: '2021-10-22', to: '2026-12-31' },
      autoRenew: true,
      noticeDays: 90,
      parties: { p1: { institution: 'yunhe' } },
    },
    {
      id: 'old',
      number: 'A-1',
      title: { en: 'Old one' },
      type: 'framework',
      state: 'expired',
      signedOn: '2015-05',
      validity: { from: '2015-05', to: '2018' },
      autoRenew: false,
      noticeDays: 30,
    },
    {
      id: 'open',
      title: { zh: '无期限' },
      type: 'mou',
      state: 'inForce',
      validity: { from: '2026-01-01' },
      signedOn: '2026-11-01',
    },
  ],
  cohort: [
    {
      id: 'tour',
      name: { zh: '示例研学团' },
      kind: 'studyTourOut',
      state: 'recruiting',
      destinations: ['GB', 'FR'],
      agreement: 'frame',
      dates: { from: '2027-07-12', to: '2027-08-02' },
      sending: ['yunhe', 'anzhou'],
      budget: { amount: 32000, currency: 'CNY' },
    },
  ],
  enrolment: [
    {
      id: 'e1',
      person: 'zeng',
      cohort: 'tour',
      role: 'delegationLeader',
      feeDue: { amount: 100, currency: 'CNY' },
      feePaid: { amount: 40, currency: 'CNY' },
    },
    { id: 'e2', person: 'child', cohort: 'tour', role: 'student', state: 'withdrawn', roomWish: '示例同学' },
  ],
}

/** A small office in the memory of the real one. */
export function office(): Memory {
  const memory = new Memory()
  for (const [type, list] of Object.entries(rows))
    for (const row of list) memory.put(type as Standalone, { seq: 1, ...row } as AnyRow)
  return memory
}

/** A list of the small office. */
export function ask(
  type: Standalone,
  look: Partial<ListLook> & { columnKeys?: string[] } = {},
  more: Partial<ListRequest> & { seq?: number; reader?: Memory } = {},
): ListResult {
  const { seq, reader = office(), ...rest } = more
  const { columnKeys, columns, ...arranged } = { ...plainLook(type), ...look }
  return listView(
    { reader, today: TODAY, ...(seq !== undefined && { seq }) },
    {
      type,
      language: 'zh',
      from: 0,
      count: 100,
      revealed: false,
      ...arranged,
      columns: columnKeys ?? columns.slice(1).map(({ key }) => key),
      ...rest,
    },
  )
}

export const idsOf = ({ rows }: ListResult): string[] => rows.map(({ id }) => id)
