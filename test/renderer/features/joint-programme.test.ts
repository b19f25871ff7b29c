import { expect, test } from 'vitest'
import { shareOf, thirds } from '../../../renderer/features/joint-programme/thirds'
import { withCleanOffice } from '../office/office-harness'
import { live, pageOf } from './record-life'

withCleanOffice()

const year = {
  year: 2025,
  enrolled: 90,
  onRoll: 230,
  graduates: 60,
  coursesTotal: 36,
  coursesImported: 12,
  coreTotal: 18,
  coreImported: 5,
  hoursTotal: 2600,
  hoursForeignTaught: 880,
  fee: { amount: 18_000, currency: 'CNY' },
}

test('a joint programme with its yearly return is made, linked, found, changed, deleted and brought back', async () => {
  const office = await live({
    type: 'jointProgramme',
    record: {
      id: 'programme',
      state: 'enrolling',
      name: { zh: '示例酒店管理合作办学项目', en: 'Example programme in hospitality' },
      approvalNo: 'PDE99GB9A20990001N',
      chineseParty: 'college',
      foreignParty: 'partner',
      agreement: 'agreement',
      level: 'higherVocational',
      annualQuota: 80,
      certificates: ['chineseDiploma', 'foreignCertificate'],
      years: { y1: year },
    },
    others: [
      ['institution', { id: 'college', name: { zh: '样河学院' } }],
      ['institution', { id: 'partner', name: { en: 'Northbridge Example College' } }],
      ['agreement', { id: 'agreement', title: { zh: '合作办学协议' }, type: 'jointProgramme' }],
    ],
    standsOn: [
      { type: 'institution', id: 'college', path: 'chineseParty' },
      { type: 'institution', id: 'partner', path: 'foreignParty' },
      { type: 'agreement', id: 'agreement', path: 'agreement' },
    ],
    change: { 'years.y2': { year: 2026, enrolled: 70 }, 'years.y1.coreImported': 6, annualQuota: 100 },
    queries: ['酒店管理', 'hospitality'],
  })
  const findings = (await pageOf(office, 'jointProgramme', 'programme'))?.findings
  expect(findings).toContainEqual(expect.objectContaining({ code: 'quotaExceeded', path: 'years.y1.enrolled' }))
})

test('each third is worked out of its part and its whole; a figure that is not there leaves it open', () => {
  expect(thirds.map((third) => shareOf(year, third))).toEqual([
    { share: 12 / 36, enough: true },
    { share: 5 / 18, enough: false },
    null,
    { share: 880 / 2600, enough: true },
  ])
})
