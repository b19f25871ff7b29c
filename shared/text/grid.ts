import { words } from './say'

/** Words of the grid that every list is shown in. */
export const gridWords = words({
  markAll: { en: 'Select all', zh: '全选' },
  mark: { en: 'Select', zh: '选择' },
  width: { en: 'Width', zh: '列宽' },
  inGroup: { en: '{count}', zh: '{count}' },
})
