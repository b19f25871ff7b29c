import { words } from './say'

/** Words of sheets that are typed into like a spreadsheet. */
export const sheetWords = words({
  unread: {
    en: '{count} cell could not be read and was left as it was: {text} | {count} cells could not be read and were left as they were: {text}',
    zh: '有{count}格内容无法识别，保持原样：{text}',
  },
  marked: { en: '{count} selected', zh: '已选{count}人' },
})
