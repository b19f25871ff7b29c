import { simplified } from '@shared/model/simplified'
import { expect, test } from 'vitest'
import { foldText } from '../../../shared/import/cells'
import { foldName, nameToSort, parseChineseName } from '../../../shared/model/names'
import { marksIn } from '../../../shared/search/marks'
import { parseQuery } from '../../../shared/search/query'

test.each([
  ['張樣國', '张样国'],
  ['護照號碼 Passport No.', '护照号码 Passport No.'],
  ['鍾樣鐘', '钟样钟'],
  // Written so in simplified text too, or the same in both.
  ['乾隆示例', '乾隆示例'],
  ['欧阳样一', '欧阳样一'],
  ['', ''],
])('%s is %s', (text, form) => {
  expect(simplified(text)).toBe(form)
  expect(simplified(form)).toBe(form)
})

test('names and headings of either writing are the same for comparing, and stay as written', () => {
  expect(foldName('張樣國')).toBe(foldName('张样国'))
  expect(foldText('護照號碼')).toBe(foldText('护照号码'))
  expect(parseChineseName('歐陽樣一')).toEqual({ full: '歐陽樣一', family: '歐陽', given: '樣一' })
  expect(nameToSort({ nameZh: parseChineseName('單樣') }, 'zh')).toBe('善樣')
})

test('what was found stands where it was written', () => {
  const query = parseQuery('张樣')
  expect(query && marksIn('學生張样國', query, 'person')).toEqual([[2, 4]])
})
