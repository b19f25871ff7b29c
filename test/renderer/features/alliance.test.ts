import { expect, test } from 'vitest'
import { withCleanOffice } from '../office/office-harness'
import { live, pageOf } from './record-life'

withCleanOffice()

test('a centre with units, team and programmes is made, linked, found, changed, deleted and brought back', async () => {
  const office = await live({
    type: 'alliance',
    record: {
      id: 'centre',
      state: 'active',
      name: { zh: '示例中英职业教育中心', en: 'Example Sino-British centre' },
      kind: 'centre',
      founded: '2021-10-22',
      leadUnit: 'society',
      members: {
        m1: { institution: 'society', role: 'initiating', website: 'https://society.example' },
        m2: { institution: 'college', role: 'executing', dates: { from: '2021-10-22' } },
        m3: { institution: 'firm', role: 'member' },
      },
      team: { t1: { person: 'head', post: '主任' } },
      programmes: { p1: { profession: '烹饪', content: '三级证书课程', facilities: '校内实训厨房' } },
      declaredCounts: { c1: { domestic: 42, overseas: 15, enterprises: 20, asOf: '2025-11-01', source: '年会通稿' } },
    },
    others: [
      ['institution', { id: 'society', name: { zh: '示例协会' }, kind: 'association', side: 'domestic' }],
      ['institution', { id: 'college', name: { en: 'Example College' }, kind: 'feCollege', side: 'overseas' }],
      ['institution', { id: 'firm', name: { zh: '示例企业' }, kind: 'enterprise' }],
      ['person', { id: 'head', nameZh: { full: '钱样三' } }],
      ['event', { id: 'meeting', title: { zh: '年会' }, alliance: 'centre' }],
    ],
    standsOn: [
      { type: 'institution', id: 'society', path: 'leadUnit' },
      { type: 'institution', id: 'college', path: 'members.institution' },
      { type: 'person', id: 'head', path: 'team.person' },
    ],
    shows: { 'event.alliance': 1 },
    change: { 'members.m3.role': 'governing', 'programmes.p2': { profession: '护理' }, 'team.t1.post': '名誉主任' },
    queries: ['中英职业', 'sino-british'],
    empties: [{ type: 'event', id: 'meeting', path: 'alliance' }],
  })
  expect(await office.view('institutionCounts', { ids: ['society', 'college', 'firm', 'society'] })).toEqual({
    domestic: 1,
    overseas: 1,
    enterprises: 1,
  })
  const findings = (await pageOf(office, 'alliance', 'centre'))?.findings.map(({ code }) => code)
  expect(findings).toEqual(expect.arrayContaining(['domesticCount', 'overseasCount', 'enterpriseCount']))
})
