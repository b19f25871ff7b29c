import { compareText } from '@shared/model/order'
import { expect, it } from 'vitest'

it('names go by pinyin in Chinese, numbers by size, the nameless last', () => {
  const sorted = (names: string[], language: 'en' | 'zh') => [...names].sort((a, b) => compareText(a, b, language))
  expect(sorted(['张样', '', '陈样', '阿样', '李样'], 'zh')).toEqual(['阿样', '陈样', '李样', '张样', ''])
  expect(sorted(['Room 10', 'Room 9', 'room 1'], 'en')).toEqual(['room 1', 'Room 9', 'Room 10'])
})
