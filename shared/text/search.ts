import { words } from './say'

/** Words of the search over everything. */
export const searchWords = words({
  title: { en: 'Search everything', zh: '搜索全部记录' },
  placeholder: {
    en: 'Name, pinyin, initials, passport, agreement or phone number …',
    zh: '姓名、拼音、首字母、护照号、协议编号、电话……',
  },
  results: { en: 'Results', zh: '搜索结果' },
  recent: { en: 'Opened last', zh: '最近打开' },
  actions: { en: 'Go and do', zh: '快捷操作' },
  showAll: { en: 'Show all {count} in the list', zh: '在列表中查看全部{count}条' },
  nothing: { en: 'Nothing fits “{query}”', zh: '没有找到“{query}”' },
  nothingText: {
    en: 'Looked through the names, pinyin, initials, numbers and texts of {count} records.',
    zh: '已查找{count}条记录的名称、拼音、首字母、编号和文字内容。',
  },
  count: { en: '{count} found', zh: '共{count}条' },
  new: { en: 'New {what}', zh: '新建{what}' },
  open: { en: 'open', zh: '打开' },
  move: { en: 'move', zh: '选择' },
  allOfType: { en: 'whole list', zh: '查看列表' },
  close: { en: 'close', zh: '关闭' },
  startHint: {
    en: 'Type to find people, partners, agreements, cohorts and everything else on record.',
    zh: '输入即可查找人员、院校、协议、团组等全部记录。',
  },
})
