/** Through which states an output goes, by its kind: nobody adopts a post, and no award is being developed. */
import type { Fields } from '../model/types'

type Kind = NonNullable<Fields<'output'>['kind']>

const made = ['developing', 'submitted', 'adopted', 'withdrawn'] as const
const running = ['submitted', 'ongoing', 'ended'] as const

const states: Readonly<Record<Kind, readonly string[]>> = {
  programmeStandard: made,
  courseStandard: made,
  resource: made,
  equipment: made,
  bilingualCourse: made,
  importedCourse: ['developing', 'adopted', 'withdrawn'],
  overseasSite: running,
  postHeld: running,
  research: running,
  skillsAward: ['submitted', 'achieved'],
  accreditation: ['submitted', 'achieved', 'ended'],
}

/** The states of a kind in their order; of no kind: all that something made goes through. */
export const outputStates = (kind: Kind | undefined): readonly string[] => (kind ? states[kind] : made)

/** Where a new output of a kind begins: awards and posts are recorded once they are there. */
export function firstOutputState(kind: Kind | undefined): string {
  if (kind === 'skillsAward' || kind === 'accreditation') return 'achieved'
  return states[kind ?? 'resource'].find((state) => state === 'ongoing') ?? 'developing'
}
