import { isLearner, isStaff } from './roles'
import { type Rules, usualRules } from './settings'

export interface Ratio {
  adults: number
  students: number
}

/** Adults of the staff and students; null where there are no students. Somebody known to be under 18 is no adult. */
export function ratioOf(
  people: Iterable<{ role: string; age: number | null }>,
  { minorBelow }: Pick<Rules, 'minorBelow'> = usualRules,
): Ratio | null {
  let adults = 0
  let students = 0
  for (const { role, age } of people) {
    if (isLearner(role)) students++
    else if (isStaff(role) && (age === null || age >= minorBelow)) adults++
  }
  return students > 0 ? { adults, students } : null
}

/**
 * How many adults are lacking for the students (Ministry of Education, guide for study tours abroad, 2014: at least one
 * adult to ten students; the number is a setting).
 */
export function adultsLacking(
  { adults, students }: Ratio,
  { studentsToAnAdult }: Pick<Rules, 'studentsToAnAdult'> = usualRules,
): number {
  return Math.max(0, Math.ceil(students / studentsToAnAdult) - adults)
}
