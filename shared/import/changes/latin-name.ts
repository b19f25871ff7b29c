import { foldName } from '../../model/names'
import type { Name } from '../../model/types'
import type { Work } from './work'

/** The Latin name on record before a row is written. */
export const latinNameOf = (work: Work, personId: string): Name => ({
  ...(work.read('person', personId)?.nameLatin as Name | undefined),
})

/**
 * Brings the whole Latin name of a person and its halves together after a row wrote some of them: a list that has
 * family and given names apart says the whole name too, and the other way round.
 */
export function agreeLatinName(work: Work, personId: string, before: Name, wrote: ReadonlySet<string>): void {
  const halves = wrote.has('surname') || wrote.has('givenNames')
  if (before.full === undefined || halves === wrote.has('nameFull')) return
  const now = latinNameOf(work, personId)
  if (halves) {
    const full = wholeOf(before, now)
    if (full !== now.full) (work.edit('person', personId).nameLatin as Name).full = full
  } else if (!isMadeOf(now)) {
    const edited = work.edit('person', personId).nameLatin as Name
    delete edited.family
    delete edited.given
  }
}

/** Each half in its place: Helen Strand who is Strand-Vale now is Helen Strand-Vale. */
function wholeOf(before: Name, { full = '', family, given }: Name): string {
  let whole = full
  if (before.family && family) whole = whole.replace(before.family, family)
  if (before.given && given) whole = whole.replace(before.given, given)
  const isOther = !isMadeOf({ full: whole, ...(family && { family }), ...(given && { given }) })
  return isOther && before.family === undefined && family && given ? `${family} ${given}` : whole
}

/** Whether the halves stand in the whole name. */
function isMadeOf({ full = '', family = '', given = '' }: Name): boolean {
  const whole = foldName(full)
  return [family, given].every((part) => whole.includes(foldName(part)))
}
