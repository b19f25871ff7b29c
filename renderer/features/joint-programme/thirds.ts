import type { Row } from '@shared/model/types'
import { jointWords } from '@shared/text/programmes'

type Year = NonNullable<Row<'jointProgramme'>['years']>[string]

/** The four thirds (四个三分之一): each a part of a whole that has to be a third of it at least. */
export const thirds = [
  { words: jointWords.importedCourses, part: 'coursesImported', whole: 'coursesTotal' },
  { words: jointWords.importedCore, part: 'coreImported', whole: 'coreTotal' },
  { words: jointWords.foreignCore, part: 'coreForeignTaught', whole: 'coursesTotal' },
  { words: jointWords.foreignHours, part: 'hoursForeignTaught', whole: 'hoursTotal' },
] as const

/** The part of its whole, and whether it is a third at least; null where a figure is missing. */
export function shareOf(
  year: Year,
  { part, whole }: (typeof thirds)[number],
): { share: number; enough: boolean } | null {
  const has = year[part]
  const of = year[whole]
  return has === undefined || !of ? null : { share: has / of, enough: has * 3 >= of }
}
