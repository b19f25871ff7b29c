import { dictionary } from '@shared/model/dictionary'
import { expect, test } from 'vitest'
import { kindFields, strayFields } from '../../../renderer/features/output/kind-fields'
import { withCleanOffice } from '../office/office-harness'
import { live, made } from './record-life'

withCleanOffice()

/** Everybody and everything here is invented. */
test('an output lives in the store with who adopted it and where it came from', async () => {
  await live(
    {
      type: 'output',
      record: {
        id: 'o1',
        kind: 'courseStandard',
        title: { en: 'Example course standard', zh: '示例课程标准' },
        developedOn: '2026-03',
        adoptedOn: '2027-01-10',
        state: 'adopted',
        adopters: { a: { institution: 'inst1', country: 'LA', evidence: { fileName: 'letter.pdf' } } },
        cohort: 'cohort1',
        agreement: 'agr1',
      },
      others: [
        made('institution', { id: 'inst1', name: { en: 'Example Mekong College' }, country: 'LA' }),
        made('cohort', { id: 'cohort1', name: { en: 'Example cohort' } }),
        made('agreement', { id: 'agr1', title: { en: 'Example agreement' } }),
      ],
      standsOn: [
        { type: 'institution', id: 'inst1', path: 'adopters.institution' },
        { type: 'cohort', id: 'cohort1', path: 'cohort' },
        { type: 'agreement', id: 'agr1', path: 'agreement' },
      ],
      queries: ['course standard'],
      change: { kind: 'programmeStandard', 'adopters.b': { country: 'TH' }, major: '旅游管理' },
    },
    async (office) => {
      const view = await office.view('record', { type: 'output', id: 'o1' })
      expect(view?.name).toEqual({ en: 'Example course standard', zh: '示例课程标准' })
    },
  )
})

test('every kind of the dictionary has its fields, all of them fields of the dictionary', () => {
  expect(Object.keys(kindFields).sort()).toEqual(Object.keys(dictionary.output.fields.kind.values).sort())
  for (const { fields } of Object.values(kindFields))
    for (const field of fields)
      expect(dictionary.output.fields).toHaveProperty(typeof field === 'string' ? field : field.field)
})

test('a change of kind hides nothing that is filled in', () => {
  const row = { post: '秘书长', organisation: 'i1', major: '旅游', hours: 3 }
  expect(strayFields(row, 'postHeld')).toEqual(['major', 'hours'])
  expect(strayFields(row, undefined)).toEqual(['major', 'post', 'organisation', 'hours'])
})
