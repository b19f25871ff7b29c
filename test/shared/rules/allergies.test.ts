import { allergyInDiet } from '@shared/rules/allergies'
import { expect, test } from 'vitest'

test.each([
  ['花生过敏', true],
  ['对海鲜、坚果过敏', true],
  ['清真；芒果過敏', true],
  ['乳糖不耐受', true],
  ['nut allergy', true],
  ['Vegetarian, severely allergic to peanuts', true],
  ['lactose intolerant', true],
  ['coeliac disease', true],
  ['无花生过敏，虾过敏', true],
  ['不能吃虾会过敏', true],
  ['无法吃花生，过敏', true],
  ['清真', false],
  ['不吃辣', false],
  ['无过敏史', false],
  ['无食物过敏', false],
  ['没有过敏', false],
  ['对花生不过敏', false],
  ['过敏史：无', false],
  ['no known allergies', false],
  ['No food allergies', false],
  ['not allergic to anything', false],
  ['none', false],
  [undefined, false],
] as const)('the diet %j names an allergy: %s', (diet, names) => {
  expect(allergyInDiet(diet === undefined ? {} : { diet })).toBe(names ? diet : undefined)
})
