import type { ListColumn } from '@shared/list/columns'
import { type Filter, type Test, testsOf } from '@shared/list/filter'
import { countryName } from '@shared/model/country-names'
import type { Bilingual, Language } from '@shared/model/define'
import { showDate, showNumber } from '@shared/model/show'
import { app } from '@shared/text/app'
import { listWords } from '@shared/text/lists'
import { say } from '@shared/text/say'

/** What each test is called where it is chosen. */
export const testWords: Readonly<Record<Test['is'], Bilingual>> = {
  any: listWords.isAny,
  not: listWords.isNot,
  contains: listWords.contains,
  between: listWords.isBetween,
  next: listWords.isNext,
  past: listWords.isPast,
  empty: listWords.isEmpty,
  filled: listWords.isFilled,
  pending: listWords.isPending,
}

/** A value of a closed list in words; ids of records by their name. */
export function valueWords(
  column: ListColumn,
  value: string,
  language: Language,
  nameOf: (id: string) => string,
): string {
  if (column.shape === 'flag') return (value === 'yes' ? app.yes : app.no)[language]
  if (column.to) return nameOf(value)
  if (value === 'none' && !column.def?.values?.none) return app.none[language]
  return column.def?.values?.[value]?.[language] ?? countryName(value, language)
}

/** What a filter asks of its column, in words for its chip. */
export function filterWords(
  column: ListColumn,
  { test }: Filter,
  language: Language,
  nameOf: (id: string) => string,
): string {
  const dated = column.shape === 'date' || column.shape === 'range'
  const end = (text: string) => (dated ? showDate(text, language) : showNumber(Number(text), language))
  switch (test.is) {
    case 'any':
    case 'not': {
      const [first = '', ...more] = test.values.map((value) => valueWords(column, value, language, nameOf))
      const words = more.length ? say(listWords.andMore, language, { first, count: more.length }) : first
      return test.is === 'any' ? words : say(listWords.noneOf, language, { values: words })
    }
    case 'contains':
      return `“${test.text}”`
    case 'between': {
      const { from, to } = test
      if (from && from === to) return end(from)
      if (from && to) return say(listWords.span, language, { from: end(from), to: end(to) })
      return from
        ? say(listWords.since, language, { from: end(from) })
        : say(listWords.until, language, { to: end(to ?? '') })
    }
    case 'next':
      return say(listWords.inDays, language, { count: test.days })
    case 'past':
      return say(listWords.agoDays, language, { count: test.days })
    default:
      return testWords[test.is][language]
  }
}

/** A filter to begin with when its column was just chosen. */
export function firstTest(column: ListColumn): Test {
  const [is = 'filled'] = testsOf(column.shape)
  return emptyTest(is)
}

/** A test that asks nothing yet. */
export function emptyTest(is: Test['is']): Test {
  switch (is) {
    case 'any':
    case 'not':
      return { is, values: [] }
    case 'contains':
      return { is, text: '' }
    case 'next':
    case 'past':
      return { is, days: 90 }
    default:
      return { is }
  }
}

/** Whether a test asks for something: an unfinished one is not put into the list. */
export function isWhole(test: Test): boolean {
  if (test.is === 'any' || test.is === 'not') return test.values.length > 0
  if (test.is === 'contains') return test.text.trim() !== ''
  if (test.is === 'between') return Boolean(test.from || test.to)
  return test.is === 'next' || test.is === 'past' ? test.days >= 0 : true
}
