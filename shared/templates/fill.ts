/** What a form is filled with: a file for a cohort, for a person, or for each person of a cohort, with the names of the files. */

import type { Language } from '../model/define'
import { fullName, readableLatinName } from '../model/names'
import { inLanguage } from '../model/record-name'
import { checkTemplate, type TemplatePart } from './check'
import { distinctNames, fileNamePart } from './plain-text'
import { cohortSubject, peopleOfCohort, personSubject, subjectRecord } from './roots'
import type { FillContext, Holder, TemplateOf } from './shape'
import { type FillScope, fillScope, type Lacking } from './values'

export interface FillRequest {
  of: TemplateOf
  parts: readonly TemplatePart[]
  /** What the form is called: the beginning of each file name. */
  name: string
  language: Language
  printedBy: string
  /** A form for people is filled for everybody of the cohort, or for these of them. */
  cohort?: string
  people?: readonly string[]
}

export interface Filling {
  /** `about`: whom or what the file is about, whole. */
  files: { stem: string; about: string; scope: FillScope }[]
  /** Names that stayed empty, and of whom: the first few. */
  lacking: (Lacking & { who: string[] })[]
}

const named = 5

/** Everything that a worker needs to write the files; null where the record is gone or the form has problems. */
export function fillingOf(context: Omit<FillContext, 'language' | 'printedBy'>, request: FillRequest): Filling | null {
  const { of, parts, name, language, printedBy } = request
  const { problems, section } = checkTemplate(of, parts)
  const whole: FillContext = { ...context, language, printedBy }
  const subjects = problems.length > 0 ? null : subjectsOf(whole, request)
  if (!subjects) return null
  const lacking = new Map<string, Lacking & { who: string[] }>()
  const files = subjects.map((subject) => {
    const { scope, lacking: empty } = fillScope(section, subject, whole)
    const about = nameOf(subject, of, language)
    for (const one of empty) {
      const known = lacking.get(one.path) ?? { ...one, count: 0, who: [] }
      known.count += one.count
      if (of === 'person' && known.who.length < named) known.who.push(about)
      lacking.set(one.path, known)
    }
    return { stem: [fileNamePart(name), fileNamePart(about)].filter(Boolean).join(' - ') || 'form', about, scope }
  })
  const stems = distinctNames(files.map(({ stem }) => stem))
  return {
    files: files.map((file, index) => ({ ...file, stem: stems[index] ?? file.stem })),
    lacking: [...lacking.values()],
  }
}

function subjectsOf(context: FillContext, { of, cohort, people }: FillRequest): Holder[] | null {
  if (of === 'cohort') {
    const subject = cohort === undefined ? null : cohortSubject(context, cohort)
    return subject && [subject]
  }
  if (cohort !== undefined) return peopleOfCohort(context, cohort, people)
  const found = (people ?? []).map((id) => personSubject(context, id))
  return found.every((subject) => subject !== null) ? found : null
}

function nameOf(subject: Holder, of: TemplateOf, language: Language): string {
  const { person, cohort } = subjectRecord(subject)
  if (of === 'cohort') return inLanguage(cohort?.name, language) || (cohort?.code ?? '')
  if (!person) return ''
  const zh = fullName(person.nameZh)
  const latin = readableLatinName(person)
  return language === 'zh' ? zh || latin : latin || zh
}
