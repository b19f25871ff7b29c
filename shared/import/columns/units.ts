import { columnOf } from '../../model/columns'
import type { Column } from '../contract'
import type { Cell } from '../grid'
import { type Claim, claimOf, type Heading } from './claim'
import { isOther } from './close'
import { fitness, type Sample, sampleOf } from './content'
import { normaliseHeading } from './normalise'
import { looksLikeDate } from './shapes'
import { skills } from './skills'

const counted =
  /^(?:unit|module|paper|task|component|assessment|单元|模块|科目|任务)\s*[-–:：.]?\s*(?:\d|[A-Z]\b|[一二三四五六七八九十])/iu
const ofUnits =
  /^(?:unit|module|paper|component)s?(?: (?:results?|grades?))?$|^(?:各?(?:单元|模块|科目|项目))(?:成绩|结果)?$/iu
const whole = /^(?:overall|final|total)(?: (?:grade|result))?$|^(?:总评|总成绩|综合成绩|最终成绩)$/iu
/** Columns that only lists of results have. */
const ofResults = new Set(['candidateNo', 'uln', 'certNo', 'qualTitle', 'qualNo', 'examDate', 'awardDate'])

/**
 * Columns of a grid of grades, a column a unit whose name is the heading ('' for the qualification as a whole), by
 * column; null where fewer than two units stand beside one another.
 */
export function unitsBeside(
  headings: readonly Heading[],
  body: readonly (readonly Cell[])[],
): ReadonlyMap<number, string> | null {
  // Unit results above 101 H&S and 102 Theory: what stands below are units.
  const isCounted = ({ parts }: Heading) =>
    parts.some((part, i) => counted.test(part.trim()) || (i < parts.length - 1 && ofUnits.test(part.trim())))
  const many = headings.filter(isCounted).length >= 2
  if (!many && headings.length < 4) return null
  const claims = headings.map(({ parts }) => claimOf(parts))
  if (!many && !claims.some(({ fields }) => ofResults.has(fields[0] ?? ''))) return null
  const found = headings.flatMap((heading, i): [number, string][] => {
    const { index, parts } = heading
    const text = (parts[parts.length - 1] ?? '').replace(/\s+/gu, ' ').trim()
    const isWhole = whole.test(text)
    if (
      text === '' ||
      looksLikeDate(text) ||
      (!isCounted(heading) && !isWhole && isKnown(claims[i] as Claim) && !isSkill(claims[i] as Claim))
    )
      return []
    const named = isSkill(claims[i] as Claim) || !isOther(normaliseHeading(text))
    return isGrade(sampleOf(body, index), isCounted(heading)) && named
      ? [[index, isWhole ? '' : parts.filter((part) => !ofUnits.test(part.trim())).join(' ')]]
      : []
  })
  return found.filter(([, unit]) => unit !== '').length >= 2 ? new Map(found) : null
}

/** Reading over Pass and Merit is a paper of an examination; over 6.5 it is a part of a language test. */
const isSkill = ({ fields }: Claim) => skills.has(fields[0] ?? '')

const isKnown = ({ fields, leftAlone, confidence }: Claim) => leftAlone || (fields.length > 0 && confidence >= 0.6)

/** Pass, Merit, 合格; single letters are grades only below a unit: M is a size and a sex too. */
function isGrade(sample: Sample, letters: boolean): boolean {
  if (sample.texts.length === 0 || fitness(columnOf('result'), sample) < 0.8) return false
  return letters || sample.texts.some((text) => text.length >= 2)
}

/** The columns of the units as results, one after another. */
export function unitColumns(
  headings: readonly Heading[],
  units: ReadonlyMap<number, string>,
  examplesOf: (index: number) => string[],
): Column[] {
  return headings
    .filter(({ index }) => units.has(index))
    .map(({ index, parts }, i) => ({
      index,
      header: parts.join(' / '),
      headerParts: [...parts],
      field: 'result',
      confidence: 0.9,
      alternatives: [],
      because: 'cells',
      examples: examplesOf(index),
      guest: i + 1,
      unit: units.get(index) as string,
    }))
}
