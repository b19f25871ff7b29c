import { words } from './say'

/** Words of lists: their columns, filters, views, and what can be done with many records at once. */
export const listWords = words({
  state: { en: 'State', zh: '状态' },
  begins: { en: 'from', zh: '起' },
  ends: { en: 'to', zh: '止' },
  partOf: { en: '{whole}: {part}', zh: '{whole}（{part}）' },
})
