/** Roles of staff: adults who answer for the others. */
const staff = new Set([
  'delegationLeader',
  'deputyLeader',
  'secretary',
  'accompanyingTeacher',
  'interpreter',
  'chaperone',
  'doctor',
])

/** Roles of people who learn: a guardian consents for the minors among them. */
const learners = new Set(['student', 'apprentice'])

/** Roles that are no participants: nothing is made of their rows. */
const outsiders = new Set(['guide', 'driver'])

const usual: Readonly<Record<string, string>> = {
  studyTourOut: 'student',
  studyTourIn: 'student',
  exchangeOut: 'student',
  internshipOut: 'student',
  examSession: 'student',
  masterClass: 'apprentice',
  delegationOut: 'delegate',
}

/** The role of most people in that kind of cohort: what a row means that names none. */
export function usualRole(cohortKind: string | undefined): string {
  return usual[cohortKind ?? ''] ?? 'teacher'
}

export const isStaff = (role: string) => staff.has(role)
export const isLearner = (role: string) => learners.has(role)
export const isOutsider = (role: string) => outsiders.has(role)

/** Order in lists: leaders first, then staff, then the others. */
const order = [
  'delegationLeader',
  'deputyLeader',
  'secretary',
  'accompanyingTeacher',
  'chaperone',
  'interpreter',
  'doctor',
  'master',
]

export function roleRank(role: string | undefined): number {
  const at = order.indexOf(role ?? '')
  return at < 0 ? order.length : at
}
