import type { Bilingual } from '@shared/model/define'
import { expect, test } from 'vitest'

const modules = import.meta.glob<Record<string, unknown>>('../../../shared/text/**/*.ts', { eager: true })

const isPair = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'en' in value && 'zh' in value

const tables = Object.entries(modules).flatMap(([file, exported]) =>
  Object.entries(exported).flatMap(([name, table]) =>
    typeof table === 'object' && table !== null
      ? Object.entries(table)
          .filter(([, pair]) => isPair(pair))
          .map(([key, pair]): [string, Bilingual] => [`${file.split('/').at(-1)} ${name}.${key}`, pair as Bilingual])
      : [],
  ),
)

// Doubled braces are shown as they are: they stand for a placeholder of an own form.
const holes = (text: string) => new Set([...text.matchAll(/(?<!\{)\{(\w+)\}(?!\})/g)].map(([, name]) => name))

test('every word of the window is there in both languages, with the same holes', () => {
  expect(tables.length).toBeGreaterThan(300)
  const faults = tables.flatMap(([where, { en, zh }]) => {
    const lastEnglish = en.split(' | ').at(-1) ?? en
    return [
      ...(en.trim() ? [] : [`${where}: no English`]),
      ...(zh.trim() ? [] : [`${where}: no Chinese`]),
      // English may leave out a count that its singular says by itself.
      ...[...holes(zh)].filter((hole) => !holes(en).has(hole)).map((hole) => `${where}: {${hole}} only in Chinese`),
      ...[...holes(lastEnglish)]
        .filter((hole) => !holes(zh).has(hole))
        .map((hole) => `${where}: {${hole}} only in English`),
      ...(en.split(' | ').length < 3 ? [] : [`${where}: three English forms`]),
      ...(zh.includes(' | ') ? [`${where}: two Chinese forms`] : []),
    ]
  })
  expect(faults).toEqual([])
})

test('English stands in English, Chinese in Chinese', () => {
  const mixed = tables.filter(([, { en }]) => /\p{Script=Han}/u.test(en)).map(([where]) => where)
  // An example of a name and the name of the other language are what they are.
  expect(mixed.filter((where) => !/officeExample|programName|language/i.test(where))).toEqual([])
  const without = tables.filter(([, { zh }]) => !/\p{Script=Han}/u.test(zh)).map(([where, { zh }]) => `${where}: ${zh}`)
  expect(
    without.filter((one) => /[A-Za-z]{4,}/.test(one.split(': ')[1]?.replaceAll(/\{\w+\}|Excel|xlsx/g, '') ?? '')),
  ).toEqual([])
})
