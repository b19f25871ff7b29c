import { words } from './say'

/** Taking a step back on which somebody built since. */
export const undoWords = words({
  title: { en: 'Somebody worked on this since', zh: '这一步之后又有改动' },
  intro: {
    en: 'Everything else is undone. Decide for each of these later changes whether it stays.',
    zh: '其余内容都会撤销。以下是后来的改动，请逐项决定保留还是一并撤销。',
  },
  keep: { en: 'Keep it', zh: '保留' },
  takeBack: { en: 'Undo it too', zh: '一并撤销' },
  keepAll: { en: 'Keep all', zh: '全部保留' },
  takeBackAll: { en: 'Undo all', zh: '全部撤销' },
  verb: { en: 'Undo', zh: '撤销' },
  more: { en: '{what} and {more} more', zh: '{what}，另有 {more} 项' },
  wholeRecord: { en: 'the record', zh: '整条记录' },
  unnamed: { en: 'Change {seq}', zh: '第 {seq} 步' },
  deadline: { en: 'Can be undone until {day}', zh: '{day}前可撤销' },
})
