import { words } from './say'

/** Words of the example office: its mark on every page, and how it goes. */
export const exampleWords = words({
  made: { en: 'Began with the example office.', zh: '以示例数据开始。' },
  banner: {
    en: 'Example office: everybody and everything in it is invented.',
    zh: '示例数据：人员、院校、团组等全部虚构。',
  },
  remove: { en: 'Remove the example', zh: '移除示例' },
  title: { en: 'Remove the example office?', zh: '移除示例数据？' },
  goes: {
    en: '{count} invented record goes, with whatever was changed in it. | All {count} invented records go, with whatever was changed in them.',
    zh: '将移除全部{count}条虚构记录，对其所做的更改一并移除。',
  },
  along: {
    en: '{count} record that you made goes too, because it belongs to an invented person or cohort (a participation, a result). | {count} records that you made go too, because they belong to invented people or cohorts (participations, results).',
    zh: '您添加的{count}条记录因从属于虚构的人员或团组（如参团、成绩），将一并移除。',
  },
  stays: { en: 'What you added yourself stays: {list}.', zh: '您自己添加的内容予以保留：{list}。' },
  staysOne: { en: '{type} ({count})', zh: '{type}{count}条' },
  nothingStays: { en: 'You have added nothing of your own yet.', zh: '您尚未添加自己的记录。' },
  asksName: {
    en: 'Tongxing then asks for the name of your own office.',
    zh: '移除后将请您填写本单位的名称。',
  },
  removed: { en: 'The example office was removed.', zh: '示例数据已移除。' },
})
