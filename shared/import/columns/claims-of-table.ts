import type { Cell } from '../grid'
import { buddiesNoted } from './buddies'
import { checksOfHosts } from './checks-of-hosts'
import { type Claim, claimOf, type Heading } from './claim'
import { contactsApart } from './contact-columns'
import { correctionsTaken } from './corrected'
import { daysOfDocuments } from './days-of-document'
import { departuresFirst } from './departures'
import { firstAndLast } from './first-last'
import { instalmentsNoted } from './instalments'
import { claimsInBlocks } from './neighbours'
import { namesOnPassports } from './passport-names'
import { secondLines } from './second-line'
import { signatoriesOfSides } from './signatories'
import { skillsTogether } from './skills'
import { ofVisas } from './visa-list'
import { claimsOfParents, claimsOfTeachers, claimsOfThem } from './whom-asked'

/** What the headings of a table mean, each by itself first, then by those beside it. */
export function claimsOfTable(headings: readonly Heading[], body: readonly (readonly Cell[])[]): Claim[] {
  const steps: ((headings: readonly Heading[], claims: Claim[]) => Claim[])[] = [
    claimsOfParents,
    correctionsTaken,
    firstAndLast,
    namesOnPassports,
    departuresFirst,
    skillsTogether,
    buddiesNoted,
    contactsApart,
    claimsInBlocks,
    daysOfDocuments,
    claimsOfThem,
    checksOfHosts,
    claimsOfTeachers,
    instalmentsNoted,
    ofVisas,
    (all, claims) => signatoriesOfSides(all, claims, body),
    (all, claims) => secondLines(all, claims, body),
  ]
  const each = claimsBelowGroups(headings)
  return steps.reduce((claims, step) => step(headings, claims), each)
}

/** Pronouns below Learner, beside five others, is not what the learner is called. */
const mostBelow = 2
/** Fields whose heading heads groups of columns too: Learner, China visa. */
const ofGroups = new Set(['nameFull', 'nameZh', 'visaStatus'])

/**
 * A heading that nobody knows means what stands above it, 签署人 over 中方, unless several that nobody knows stand there:
 * 成绩 over 理论30% and 职业素养10% is none of them.
 */
function claimsBelowGroups(headings: readonly Heading[]): Claim[] {
  const alone = headings.map(({ parts }) => claimOf(parts))
  const among = headings.map(({ parts }) => claimOf(parts, false))
  const above = ({ parts }: Heading) => parts.slice(0, -1).join('\n')
  const inherits = (i: number) => alone[i]?.fields.join() !== among[i]?.fields.join()
  const below = new Map<string, number>()
  const heirs = new Map<string, number>()
  headings.forEach((heading, i) => {
    below.set(above(heading), (below.get(above(heading)) ?? 0) + 1)
    if (inherits(i)) heirs.set(above(heading), (heirs.get(above(heading)) ?? 0) + 1)
  })
  const isOneOfMany = (heading: Heading, i: number) =>
    (heirs.get(above(heading)) ?? 0) > 1 ||
    ((below.get(above(heading)) ?? 0) > mostBelow && ofGroups.has(alone[i]?.fields[0] ?? ''))
  return headings.map((heading, i) => (inherits(i) && isOneOfMany(heading, i) ? among[i] : alone[i]) as Claim)
}
