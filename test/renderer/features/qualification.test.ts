import { expect, test } from 'vitest'
import { withCleanOffice } from '../office/office-harness'
import { live, made } from './record-life'

withCleanOffice()

/** Everybody and everything here is invented. */
test('a qualification lives in the store, and its recognition is seen from the other certificate', async () => {
  await live(
    {
      type: 'qualification',
      record: {
        id: 'q1',
        title: { en: 'Example Level 3 Diploma', zh: '示例三级证书' },
        scheme: 'rqf',
        level: 'level3',
        number: '600/0000/0',
        awardingBody: 'body1',
        units: { u1: { code: 'U1', title: 'Food safety', credits: 3 } },
        equivalents: { k1: { qualification: 'q2', agreement: 'agr1', conditions: '加试一门' } },
      },
      others: [
        made('institution', { id: 'body1', name: { en: 'Example Awards' } }),
        made('qualification', {
          id: 'q2',
          title: { zh: '示例中级证书' },
          scheme: 'onePlusX',
          level: 'skillIntermediate',
        }),
        made('agreement', { id: 'agr1', title: { en: 'Example recognition' }, state: 'inForce' }),
      ],
      standsOn: [
        { type: 'institution', id: 'body1', path: 'awardingBody' },
        { type: 'qualification', id: 'q2', path: 'equivalents.qualification' },
        { type: 'agreement', id: 'agr1', path: 'equivalents.agreement' },
      ],
      queries: ['600/0000'],
      change: { level: 'level4', 'units.u2': { title: 'Service' }, remarks: 'renewed' },
    },
    async (office) => {
      expect(await office.view('recognitions', { id: 'q2' })).toMatchObject([
        { direction: 'from', key: 'k1', other: { row: { id: 'q1' } }, agreement: { id: 'agr1', state: 'inForce' } },
      ])
    },
  )
})
