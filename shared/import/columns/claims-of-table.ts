import type { Cell } from '../grid'
import { buddiesNoted } from './buddies'
import { type Claim, claimOf, type Heading } from './claim'
import { contactsApart } from './contact-columns'
import { daysOfDocuments } from './days-of-document'
import { departuresFirst } from './departures'
import { claimsInBlocks } from './neighbours'
import { secondLines } from './second-line'
import { skillsTogether } from './skills'
import { claimsOfParents, claimsOfThem } from './whom-asked'

/** What the headings of a table mean, each by itself first, then by those beside it. */
export function claimsOfTable(headings: readonly Heading[], body: readonly (readonly Cell[])[]): Claim[] {
  const steps: ((headings: readonly Heading[], claims: Claim[]) => Claim[])[] = [
    claimsOfParents,
    departuresFirst,
    skillsTogether,
    buddiesNoted,
    contactsApart,
    claimsInBlocks,
    daysOfDocuments,
    claimsOfThem,
    (all, claims) => secondLines(all, claims, body),
  ]
  const each = headings.map(({ parts }) => claimOf(parts))
  return steps.reduce((claims, step) => step(headings, claims), each)
}
