import { editDistance } from '../columns/close'
import type { PersonFacts } from './facts'

/** How many characters two names of this length may differ in and still be one name, mistyped. */
function forgiven(length: number, chinese: boolean): number {
  if (chinese) return length >= 3 ? 1 : 0
  return length >= 9 ? 2 : length >= 5 ? 1 : 0
}

/** Two folded names of one script that a slip of the hand makes of each other. */
export function isNear(a: string, b: string, chinese: boolean): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (chinese && short.length >= 2 && long.length - short.length === 1 && long.startsWith(short)) return true
  const most = forgiven(short.length, chinese)
  return a === b || (most > 0 && long.length - short.length <= most && editDistance(a, b, most) <= most)
}

/** True for names that a slip of the hand makes of each other: 张示例 and 张世例, ZHANGSHILI and ZHANGSHLI. */
export function namesNear(a: PersonFacts, b: PersonFacts): boolean {
  if (a.nameZh && b.nameZh && isNear(a.nameZh, b.nameZh, true)) return true
  // Each has its names in both orders, so one of them is enough on this side.
  const [one] = a.latin
  return one !== undefined && b.latin.some((other) => isNear(one, other, false))
}

/** How near two names are, 0 (nothing alike) to 1 (the same), for the order in which candidates are offered. */
export function nearness(a: PersonFacts, b: PersonFacts): number {
  const pairs: [string, string][] = a.nameZh && b.nameZh ? [[a.nameZh, b.nameZh]] : []
  for (const one of a.latin) for (const other of b.latin) pairs.push([one, other])
  return pairs.reduce((best, [one, other]) => Math.max(best, likeness(one, other)), 0)
}

function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length)
  const most = Math.ceil(longest / 2)
  const distance = editDistance(a, b, most)
  return distance > most ? 0 : 1 - distance / longest
}
