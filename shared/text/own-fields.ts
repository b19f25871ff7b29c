import { words } from './say'

/** Fields that the office gave its people itself, in the settings. */
export const ownFieldWords = words({
  title: { en: 'Fields of our own', zh: '自定义字段' },
  intro: {
    en: 'What your lists say of people and Tongxing has no field for. They fill from lists of that heading, and are columns, filters and groups of People. Every change here can be undone.',
    zh: '名单中有、而系统没有对应字段的内容。导入同名表头的名单时自动填入，并可作为“人员”列表的列、筛选和分组。此处的更改均可撤销。',
  },
  none: {
    en: 'None yet. Add one here, or choose “A field of your own” for a column when you import a list.',
    zh: '暂无。可在此添加，也可在导入名单时将某列设为“自定义字段”。',
  },
  field: { en: 'Field', zh: '字段' },
  kind: { en: 'Kind', zh: '类型' },
  meaning: { en: 'What it is for', zh: '说明' },
  people: { en: 'People', zh: '人数' },
  shown: { en: 'In lists', zh: '列表中显示' },
  partOf: { en: '{name}: {part}', zh: '{name}：{part}' },
  text: { en: 'Text', zh: '文本' },
  number: { en: 'Number', zh: '数字' },
  date: { en: 'Date', zh: '日期' },
  flag: { en: 'Yes or no', zh: '是或否' },
  choice: { en: 'One of a few words', zh: '选项' },
  alsoCalled: { en: 'Also filled from: {names}', zh: '同时对应表头：{names}' },
  newField: { en: 'New field', zh: '新字段' },
  add: { en: 'Add', zh: '添加' },
  remove: { en: 'Remove {name}', zh: '删除“{name}”' },
  removeVerb: { en: 'Remove the field', zh: '删除字段' },
  removeText: {
    en: 'The field goes, and with it what it says of {count} person. Lists no longer fill it. You can undo this. | The field goes, and with it what it says of {count} people. Lists no longer fill it. You can undo this.',
    zh: '该字段及{count}人的内容将一并删除，今后导入名单不再填入。此操作可撤销。',
  },
  taken: { en: 'There is a field of that name already.', zh: '已有同名字段。' },
  unfitTitle: { en: 'The kind of “{name}” stays as it is', zh: '“{name}”的类型未更改' },
  unfitText: {
    en: '{count} value does not fit “{kind}”. Nothing was changed: correct it first, then change the kind. | {count} values do not fit “{kind}”. Nothing was changed: correct them first, then change the kind.',
    zh: '有{count}个内容不符合“{kind}”类型，未作任何更改。请先更正，再更改类型。',
  },
  unfitMore: { en: 'and {count} more', zh: '另有{count}个' },
  made: { en: 'Field added: {name}', zh: '已添加字段：{name}' },
  renamed: { en: 'Field renamed: {from} is now {name}', zh: '字段“{from}”已改名为“{name}”' },
  retyped: { en: 'Kind of “{name}” changed: {kind}', zh: '“{name}”的类型已改为“{kind}”' },
  described: { en: 'Description of “{name}” changed', zh: '已更改“{name}”的说明' },
  hidden: { en: '“{name}” hidden from lists', zh: '“{name}”不再显示在列表中' },
  shownAgain: { en: '“{name}” shown in lists', zh: '“{name}”已重新显示在列表中' },
  removed: { en: 'Field removed: {name}', zh: '已删除字段：{name}' },
})
