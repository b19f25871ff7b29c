/** What placeholders mean, what is wrong with them, and the values they stand for. Everybody here is invented. */
import { type CheckedTemplate, checkTemplate, type TemplatePart } from '@shared/templates/check'
import { fillingOf } from '@shared/templates/fill'
import { placeholdersOf } from '@shared/templates/placeholders'
import { distinctNames, fileNamePart, plainText } from '@shared/templates/plain-text'
import { placeText, problemText } from '@shared/templates/problem-text'
import { cohortSubject, peopleOfCohort, personSubject } from '@shared/templates/roots'
import type { FillContext, TemplateOf } from '@shared/templates/shape'
import { parsed, tagsIn } from '@shared/templates/tags'
import { type FillScope, fillScope } from '@shared/templates/values'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cohortNamed, example, longName, markup, odd, today } from '../documents/office'

const tour = cohortNamed('职业体验')
const place = { in: 'text', part: 'body', paragraph: 1 } as const

function partOf(text: string): TemplatePart {
  const { tags, faults } = tagsIn(text)
  return {
    tags: tags.map((tag) => ({ ...tag, place, near: text })),
    faults: faults.map((fault) => ({ ...fault, place, near: text })),
  }
}
const checked = (text: string, of: TemplateOf = 'cohort'): CheckedTemplate => checkTemplate(of, [partOf(text)])
const codes = (text: string, of?: TemplateOf) => checked(text, of).problems.map(({ code }) => code)

const context = (language: 'en' | 'zh' = 'zh', reader = example): FillContext => ({
  reader,
  today,
  language,
  printedBy: '陈示例',
})

function filled(text: string, language: 'en' | 'zh' = 'zh', id = tour, reader = example): FillScope {
  const { section, problems } = checked(text)
  expect(problems).toEqual([])
  const subject = cohortSubject(context(language, reader), id)
  if (!subject) throw new Error('no cohort')
  return fillScope(section, subject, context(language, reader)).scope
}
const said = (name: string, language: 'en' | 'zh' = 'zh') => filled(`{{${name}}}`, language).values[name]?.text

function saidOfFirst(name: string, language: 'en' | 'zh' = 'zh', who = '尤样一') {
  const { sections } = filled(`{{#participants}}{{姓名}}{{${name}}}{{/participants}}`, language)
  const turn = sections.participants?.turns.find(({ values }) => values.姓名?.text === who)
  return turn?.values[name]?.text
}

describe('names', () => {
  test.each([
    ['cohort.name', '示例·赴英职业体验研学团'],
    ['cohort.name|en', 'Example study tour to Britain'],
    ['cohort.name.en', 'Example study tour to Britain'],
    ['团组名称', '示例·赴英职业体验研学团'],
    ['团组.团组名称', '示例·赴英职业体验研学团'],
    ['receivingInstitution.name', '示例北桥学院集团'],
    ['接收单位.名称|en', 'Example Northbridge College Group'],
    ['接收单位', '示例北桥学院集团'],
    ['cohort.host.name', '示例北桥学院集团'],
    ['leader.nameZh', '方示清'],
    ['团长.拼音/外文姓名|upper', 'FANG SHIQING'],
    ['cohort.kind', '学生境外研学'],
    ['today', '2026年9月15日'],
    ['today|en', '15 Sep 2026'],
    ['today|iso', '2026-09-15'],
    ['printedBy', '陈示例'],
    ['count.participants', '22'],
    ['人数统计.学生人数', '18'],
    ['cohort.destinations', '英国'],
  ])('%s', (name, expected) => {
    expect(said(name)).toBe(expected)
  })

  test.each([
    ['person.nameZh', '尤样一'],
    ['nameZh.family', '尤'],
    ['person.birthDate|zh', '2010年5月12日'],
    ['出生日期|iso', '2010-05-12'],
    ['person.dateOfBirth|en', '12 May 2010'],
    ['性别', '男'],
    ['gender|en', 'Male'],
    ['enrolment.role', '学生'],
    ['团内职务|en', 'Student'],
    ['document.number', 'EZ0008140'],
    ['护照号码', 'EZ0008140'],
    ['institution.name', '示例滨海职业技术学院'],
    ['单位.名称', '示例滨海职业技术学院'],
    ['cohort.name', '示例·赴英职业体验研学团'],
    ['手机', '+86 199 0004 0054'],
  ])('of a participant: %s', (name, expected) => {
    expect(saidOfFirst(name)).toBe(expected)
  })

  test('numbers and days keep what they are, for cells that count with them', () => {
    const { values } = filled('{{count.participants}}{{today}}{{today|iso}}')
    expect(values['count.participants']?.number).toBe(22)
    expect(values.today?.date).toBe(today)
    expect(values['today|iso']?.date).toBeUndefined()
  })

  test('wide marks of a Chinese keyboard are read as narrow ones', () => {
    expect(parsed('＃ｐａｒｔｉｃｉｐａｎｔｓ')).toEqual({ mark: '#', name: 'participants', formats: [] })
    expect(parsed(' cohort . dates ．from｜EN ')).toEqual({ mark: '', name: 'cohort.dates.from', formats: ['en'] })
  })

  test('every placeholder of the list means what it says there', () => {
    for (const of of ['cohort', 'person'] as const) {
      const groups = placeholdersOf({ reader: example, today }, { of, id: tour, language: 'zh', printedBy: '' })
      expect(groups.length).toBeGreaterThan(20)
      for (const { loop, rows } of groups) {
        const loops = loop?.split(' › ') ?? []
        const text = [
          ...loops.map((name) => `{{#${name}}}`),
          ...rows.map(({ path }) => `{{${path}}}`),
          ...[...loops].reverse().map((name) => `{{/${name}}}`),
        ].join('')
        expect(checked(text, of).problems.map(({ code, written }) => `${code} ${written}`)).toEqual([])
      }
    }
  })

  test('sensitive values are not shown in the list, and a form that asks for them says so', () => {
    const groups = placeholdersOf({ reader: example, today }, { of: 'cohort', id: tour, language: 'zh', printedBy: '' })
    const rows = groups.flatMap((group) => group.rows)
    for (const { sensitive, example: shown } of rows) if (sensitive) expect(shown).toBe('')
    const { asks } = checked('{{cohort.name}}{{#participants}}{{document.number}}{{/participants}}')
    expect(asks.filter(({ sensitive }) => sensitive).map(({ path }) => path)).toEqual(['document.number'])
  })
})

test('a part of a name is called by words as they stand in a sentence', () => {
  const groups = placeholdersOf({ reader: example, today }, { of: 'cohort', id: tour, language: 'en', printedBy: '' })
  const name = groups.flatMap(({ rows }) => rows).find(({ path }) => path === 'cohort.name.zh')
  expect(name?.label.en).toBe('Name: in Chinese')
})

describe('problems', () => {
  test.each([
    ['{{cohort.nmae}}', ['unknown']],
    ['{{#participants}}{{persn.nameZh}}{{/participants}}', ['unknown']],
    ['{{#particpants}}{{x}}{{/particpants}}', ['unknown', 'unknown']],
    ['{{person.nameZh}}', ['inLoop']],
    ['{{participants.no}}', ['inLoop']],
    ['{{participants}}', ['inLoop']],
    ['{{cohort.insurances}}', ['inLoop']],
    ['{{cohort}}', []],
    ['{{count}}', ['noText']],
    ['{{#participants}}{{备注}}{{/participants}}', ['several']],
    ['{{today|long}}', ['badFormat']],
    ['{{#participants}}{{%person.photo}}{{%person.photo|35x45}}{{/participants}}', []],
    ['{{#participants}}{{%person.photo|large}}{{/participants}}', ['badFormat']],
    ['{{#participants}}{{person.photo}}{{%person.nameZh}}{{/participants}}', ['noText', 'noPicture']],
    ['{{%person.photo}}', ['inLoop']],
    ['{{#participants}}', ['notEnded']],
    ['{{/participants}}', ['notBegun']],
    ['{{#participants}}{{#person.documents}}{{/participants}}{{/person.documents}}', ['crossed', 'notBegun']],
    ['{{cohort.name', ['unclosed']],
    ['cohort.name}}', ['unopened']],
    ['｛｛cohort.name｝｝', ['wide']],
    ['{{}}', ['unknown']],
    ['{{@cohort.name}}', ['unknown']],
    ['{{-w:p participants}}', ['unknown']],
    ['{{constructor}}{{__proto__}}{{toString}}', ['unknown', 'unknown', 'unknown']],
  ])('%s', (text, expected) => {
    expect(codes(text)).toEqual(expected)
  })

  test.each([
    ['cohort.nmae', 'cohort.name'],
    ['recievingInstitution.name', 'receivingInstitution.name'],
    ['接收单拉.名称', 'receivingInstitution.name'],
    ['团组名祢', 'cohort.name'],
    ['leader.nameZH', 'leader.nameZh'],
  ])('%s: the nearest name is suggested', (name, expected) => {
    const [problem] = checked(`{{${name}}}`).problems
    if (problem) expect(problem.suggestions[0]).toBe(expected)
    else expect(said(name)).toBe(said(expected))
  })

  test('the same name in a form for people is known; loops of people are not', () => {
    expect(codes('{{person.nameZh}}{{cohort.name}}', 'person')).toEqual([])
    expect(codes('{{#participants}}{{no}}{{/participants}}', 'person')).toEqual(['onlyForCohort'])
  })

  test('are said with their place and what was meant, in both languages', () => {
    const [problem] = checkTemplate('cohort', [
      {
        tags: [{ ...partOf('{{cohort.nmae}}').tags[0], place: { in: 'sheet', sheet: '名单', cell: 'B5' } } as never],
        faults: [],
      },
    ]).problems
    if (!problem) throw new Error('no problem')
    expect(problemText(problem, 'zh')).toBe(
      '工作表“名单”单元格 B5：{{cohort.nmae}} 没有对应内容。是否要写：{{cohort.name}}',
    )
    expect(problemText(problem, 'en')).toBe(
      'Sheet “名单”, cell B5: {{cohort.nmae}} means nothing. Perhaps: {{cohort.name}}',
    )
    expect(placeText({ in: 'text', part: 'header', paragraph: 2, table: 1, row: 3, column: 4 }, 'zh')).toBe(
      '页眉，第 1 个表格第 3 行第 4 列',
    )
  })
})

describe('values', () => {
  test('a condition stands where there is a value, its opposite where there is none', () => {
    const { sections } = filled('{{#cohort.purpose}}x{{/cohort.purpose}}{{^cohort.reportDone}}y{{/cohort.reportDone}}')
    expect(sections['cohort.purpose']).toMatchObject({ loop: false, turns: [{}] })
    expect(sections['cohort.reportDone']?.turns).toEqual([])
  })

  test('loops inside loops: what is inside a person, under that person', () => {
    const { sections } = filled(
      '{{#participants}}{{姓名}}{{#person.documents}}{{number}}{{姓名}}{{/person.documents}}{{/participants}}',
    )
    const turns = sections.participants?.turns ?? []
    expect(turns).toHaveLength(22)
    for (const { values, sections: inner } of turns)
      for (const document of inner['person.documents']?.turns ?? [])
        expect(document.values.姓名?.text).toBe(values.姓名?.text)
  })

  test('the programme stands in the order of its days', () => {
    const days = filled('{{#cohort.itinerary}}{{date|iso}}{{/cohort.itinerary}}').sections['cohort.itinerary']?.turns
    const said = (days ?? []).map(({ values }) => values['date|iso']?.text ?? '')
    expect(said.length).toBeGreaterThan(5)
    expect(said).toEqual([...said].sort())
  })

  test('what is not on record is empty and counted', () => {
    const { section } = checked('{{cohort.reportDone}}{{#participants}}{{enrolment.certificateNo}}{{/participants}}')
    const subject = cohortSubject(context(), tour)
    if (!subject) throw new Error('no cohort')
    const { lacking } = fillScope(section, subject, context())
    expect(lacking.map(({ path, count }) => [path, count])).toEqual([
      ['cohort.reportDone', 1],
      ['enrolment.certificateNo', 22],
    ])
    expect(lacking[1]?.label.zh).toBe('参团记录·结业证书编号')
  })

  test('an empty cohort, one without people, a person without a cohort', () => {
    expect(filled('{{cohort.name}}{{receivingInstitution.name}}', 'zh', 'empty', odd).values).toEqual({
      'cohort.name': { text: '' },
      'receivingInstitution.name': { text: '' },
    })
    expect(peopleOfCohort(context('zh', odd), 'empty')).toEqual([])
    expect(cohortSubject(context(), 'nobody')).toBeNull()
    expect(personSubject(context(), 'nobody')).toBeNull()
  })

  test('a file each, named after the person, no two alike and none of them a path', () => {
    const parts = [partOf('{{person.nameZh}}')]
    const request = { of: 'person', parts, name: '证明/../x', language: 'zh', printedBy: '' } as const
    const filling = fillingOf({ reader: example, today }, { ...request, cohort: tour })
    const stems = filling?.files.map(({ stem }) => stem) ?? []
    expect(stems).toHaveLength(22)
    expect(new Set(stems).size).toBe(22)
    expect(stems[0]).toBe('证明 .. x - 方示清')
    const strange = fillingOf({ reader: odd, today }, { ...request, cohort: 'odd' })
    for (const { stem } of strange?.files ?? []) expect(stem).not.toMatch(/[\\/:*?"<>|]|\u202e/)
    expect(fillingOf({ reader: example, today }, { ...request, cohort: 'none' })).toBeNull()
    expect(fillingOf({ reader: example, today }, { ...request, parts: [partOf('{{x}}')], cohort: tour })).toBeNull()
  })

  test('long names, markup and marks of direction are texts', () => {
    const { sections } = filled(
      '{{#participants}}{{person.nameZh}}{{person.nameLatin}}{{/participants}}',
      'zh',
      'odd',
      odd,
    )
    const texts = (sections.participants?.turns ?? []).flatMap(({ values }) =>
      Object.values(values).map(({ text }) => text),
    )
    expect(texts).toContain(longName)
    expect(texts).toContain(markup)
    expect(texts).toContain('\u202e样例\u202c')
  })
})

describe('any text', () => {
  const anyText = fc.string({ unit: 'binary', maxLength: 60 })

  test('becomes one that every file takes, once and for all', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const plain = plainText(text)
        // Throws on half a character.
        expect(() => encodeURIComponent(plain)).not.toThrow()
        // biome-ignore lint/suspicious/noControlCharactersInRegex: none of these may be left.
        expect(plain).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/)
        expect(plainText(plain)).toBe(plain)
      }),
    )
  })

  test('half a character is shown as missing', () => {
    expect(plainText('a\ud800b\udc00c')).toBe('a\ufffdb\ufffdc')
    expect(plainText('𠮷')).toBe('𠮷')
  })

  test('is a part of a file name that names no folder and no device', () => {
    fc.assert(
      fc.property(
        fc.oneof(anyText, fc.constantFrom('..', '../../etc', 'CON', 'nul', 'a/b\\c', '.hidden', 'x.')),
        (text) => {
          const part = fileNamePart(text)
          expect(part).not.toMatch(/[\\/:*?"<>|]|^\.|[. ]$/)
          expect(part).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)$/i)
          expect(new TextEncoder().encode(part).length).toBeLessThanOrEqual(220)
        },
      ),
    )
    expect(distinctNames(['a', 'A', 'b', 'a'])).toEqual(['a', 'A (2)', 'b', 'a (3)'])
  })

  test('between braces is judged and never thrown at', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(anyText, fc.constantFrom('{{', '}}', '#', '/', 'participants', 'person.', '|zh'))),
        (pieces) => {
          expect(Array.isArray(checked(pieces.join('')).problems)).toBe(true)
        },
      ),
    )
  })
})
