import { define } from '../define'

export const identityDecision = define({
  key: 'identityDecision',
  label: { en: 'Who is who', zh: '是否同一人' },
  sectionOf: 'person',
  note: 'What a person of the office decided about two records, or about a row of a list, so that it is not asked again.',
  fields: {
    verdict: {
      kind: 'enum',
      label: { en: 'Decided', zh: '判定' },
      values: {
        same: { en: 'The same person', zh: '是同一人' },
        different: { en: 'Not the same person', zh: '不是同一人' },
      },
    },
    other: {
      kind: 'text',
      label: { en: 'Other person', zh: '另一人' },
      note: 'id of the person; empty where only a row of a list was judged. The same and another person: merged into this one. No reference: who is gone is still meant',
    },
    said: {
      kind: 'text',
      label: { en: 'What the list said', zh: '名单所写' },
      sensitivity: 'S',
      note: 'names and numbers of the row, joined by · as they are compared',
    },
    on: { kind: 'date', label: { en: 'Decided on', zh: '判定日期' } },
  },
})
