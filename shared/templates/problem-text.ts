/** Problems of a form in words: what is wrong, where it stands, what may have been meant. */
import type { Language } from '../model/define'
import { say } from '../text/say'
import { templatePlaces, templateProblems, templateWords } from '../text/templates'
import type { TemplateProblem } from './check'
import type { TagPlace } from './tags'

/** `table 1, row 2, column 3` · `工作表“名单”单元格 B5`. */
export function placeText(place: TagPlace, language: Language): string {
  if (place.in === 'sheet') return say(templatePlaces.sheet, language, { sheet: place.sheet, cell: place.cell })
  if (place.in === 'other') return say(templatePlaces[place.what], language, { name: place.name })
  const { part, paragraph, table, row = 0, column = 0 } = place
  const where =
    table === undefined
      ? say(templatePlaces.paragraph, language, { paragraph })
      : say(templatePlaces.table, language, { table, row, column })
  return part === 'body' ? where : `${say(templatePlaces[part], language)}${language === 'zh' ? '，' : ', '}${where}`
}

/** One line: the place, what is wrong, and names that may have been meant. */
export function problemText({ code, written, place, suggestions }: TemplateProblem, language: Language): string {
  const what = say(templateProblems[code], language, { tag: written })
  const head =
    language === 'zh' ? `${placeText(place, language)}：${what}` : `${capital(placeText(place, language))}: ${what}`
  if (suggestions.length === 0) return `${head}${language === 'zh' ? '。' : '.'}`
  const names = suggestions.map((name) =>
    code === 'inLoop' ? `{{#${name}}}…{{/${name}}}` : code === 'badFormat' ? `|${name}` : `{{${name}}}`,
  )
  const meant = say(templateWords.meant, language, { names: names.join(language === 'zh' ? '、' : ', ') })
  return language === 'zh' ? `${head}。${meant}` : `${head}. ${meant}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)
