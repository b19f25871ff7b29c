import { describe, expect, it } from 'vitest'
import { normaliseHeading } from '../../../shared/import/columns/normalise'
import { dictionary, type RecordKey } from '../../../shared/model/dictionary'
import { besideHeading, idHeading, ownerHeading } from '../../../shared/model/sheet-headings'
import { sheetLayout } from '../../../shared/model/sheet-layout'

/** Headings that a sheet of the program holds have to be told apart by whoever reads it again. */
describe.each(Object.keys(dictionary) as RecordKey[])('the columns of %s', (type) => {
  const { label, sections } = sheetLayout(type)
  const languages = ['en', 'zh'] as const

  it('have headings that differ in every sheet, in both languages', () => {
    const collisions = languages.flatMap((language) =>
      sections.flatMap((section) => {
        const headings = [ownerHeading(label), idHeading(label, null), ...section.columns.map(({ heading }) => heading)]
        return repeated(headings.map((heading) => normaliseHeading(heading[language])))
      }),
    )
    expect(collisions).toEqual([])
  })

  it('have headings that differ where everything stands side by side', () => {
    const [own, ...lists] = sections
    const headings = [
      idHeading(label, null),
      ...own.columns.map(({ heading }) => heading),
      ...lists.flatMap((section) => [
        idHeading(label, section.label),
        ...section.columns.map(({ heading }) => besideHeading(section.label, heading)),
      ]),
    ]
    for (const language of languages)
      expect(repeated(headings.map((heading) => normaliseHeading(heading[language])))).toEqual([])
  })

  it('have keys of their own', () => {
    expect(repeated(sections.flatMap((section) => section.columns.map(({ key }) => key)))).toEqual([])
  })
})

function repeated(texts: readonly string[]): string[] {
  return texts.filter((text, i) => text === '' || texts.indexOf(text) !== i)
}
