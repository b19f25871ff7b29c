/** Counts of joint programmes: majors, students, the four thirds of each. */
import type { Fields, Row } from '../../model/types'
import type { CountContext, Counted, CountedRecord, LeftRecord } from './define'
import { touches } from './period'

type Programme = Row<'jointProgramme'>
export type ProgrammeYear = NonNullable<Fields<'jointProgramme'>['years']>[string]

/** The four thirds (四个三分之一): each part with its whole. */
export const thirds = [
  { key: 'D1', part: 'coursesImported', whole: 'coursesTotal' },
  { key: 'D2', part: 'coreImported', whole: 'coreTotal' },
  { key: 'D3', part: 'coreForeignTaught', whole: 'coursesTotal' },
  { key: 'D4', part: 'hoursForeignTaught', whole: 'hoursTotal' },
] as const

export type Third = (typeof thirds)[number]

/** The return of a programme for a year. */
export const returnOf = ({ years }: Programme, year: number): ProgrammeYear | undefined =>
  Object.values(years ?? {}).find((each) => each.year === year)

/** Part and whole of a third, and whether it is met; null while one of them is not on record. */
export function thirdOf(
  year: ProgrammeYear | undefined,
  third: Third,
): { part: number; whole: number; met: boolean } | null {
  const part = year?.[third.part]
  const whole = year?.[third.whole]
  return part === undefined || !whole ? null : { part, whole, met: part * 3 >= whole }
}

/** Programmes that ran in the year. Those of which nobody knows the approval are left. */
export function running(context: CountContext): { rows: Programme[]; left: LeftRecord[] } {
  const rows: Programme[] = []
  const left: LeftRecord[] = []
  for (const row of context.reader.all('jointProgramme')) {
    if (row.state === 'applying' || (row.state === 'ended' && !row.validTo)) continue
    const answer = touches(
      { ...(row.approvedOn && { from: row.approvedOn }), ...(row.validTo && { to: row.validTo }) },
      context,
    )
    // A return for the year says that it ran, whatever is known of its approval.
    if (answer === 'yes' || returnOf(row, context.year)) rows.push(row)
    else if (answer !== 'no') left.push({ type: 'jointProgramme', id: row.id, why: answer })
  }
  return { rows, left }
}

const placed = ({ id }: Programme, part: number): CountedRecord => ({ type: 'jointProgramme', id, part })

export function programmesRunning(context: CountContext): Counted {
  const { rows, left } = running(context)
  return { value: rows.length, of: rows.map((row) => placed(row, 1)), left }
}

/** Majors with a programme, each once. */
export function programmeMajors(context: CountContext): Counted {
  const { rows, left } = running(context)
  const majors = new Map<string, Programme[]>()
  const without: LeftRecord[] = []
  for (const row of rows) {
    const major = row.majorCode ?? row.major
    if (major) majors.set(major, [...(majors.get(major) ?? []), row])
    else without.push({ type: 'jointProgramme', id: row.id, why: 'noMajor' })
  }
  const of = [...majors.values()].flatMap((list) => list.map((row) => placed(row, 1 / list.length)))
  return { value: majors.size, of, left: [...left, ...without] }
}

/** Students on roll, as the returns of the year say. */
export function programmeStudents(context: CountContext): Counted {
  const { rows, left } = running(context)
  const of: CountedRecord[] = []
  const without: LeftRecord[] = []
  for (const row of rows) {
    const onRoll = returnOf(row, context.year)?.onRoll
    if (onRoll === undefined) without.push({ type: 'jointProgramme', id: row.id, why: 'noReturn' })
    else if (onRoll > 0) of.push(placed(row, onRoll))
  }
  return { value: of.reduce((sum, { part }) => sum + part, 0), of, left: [...left, ...without] }
}

/** How many of the programmes with a return meet a third. */
export const meeting =
  (third: Third) =>
  (context: CountContext): Counted => {
    const { rows, left } = running(context)
    const of: CountedRecord[] = []
    const without: LeftRecord[] = []
    let met = 0
    for (const row of rows) {
      const share = thirdOf(returnOf(row, context.year), third)
      if (!share) without.push({ type: 'jointProgramme', id: row.id, why: 'noReturn' })
      else {
        of.push({ ...placed(row, share.part), of: share.whole })
        met += Number(share.met)
      }
    }
    return { value: met, whole: of.length, of, left: [...left, ...without] }
  }

/** Parts in “going out”: teaching sites abroad and order classes with enterprises that work abroad. */
export function goingOutClasses(context: CountContext): Counted {
  const of: CountedRecord[] = []
  const left: LeftRecord[] = []
  for (const row of context.reader.all('orderClass')) {
    const enterprise = row.enterprise ? context.reader.get('institution', row.enterprise) : undefined
    if (row.state === 'planned' || (!row.international && !enterprise?.goingOut)) continue
    const answer = touches(row.dates ?? {}, context)
    if (answer === 'yes') of.push({ type: 'orderClass', id: row.id, part: 1 })
    else if (answer !== 'no') left.push({ type: 'orderClass', id: row.id, why: answer })
  }
  return { value: of.length, of, left }
}
