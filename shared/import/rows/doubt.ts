import { ownNames } from '../changes/same-name'
import type { Decision } from '../match/decision'
import type { ReasonName } from '../reason-text'

/** Columns that change nothing whoever the row is: where the name is what is in doubt, the answer renames nobody. */
export function keptInDoubt({ because }: Decision, keep: ReadonlySet<string>): ReadonlySet<string> {
  return because === 'name' || because === 'nearlyNamed' ? new Set([...keep, ...ownNames]) : keep
}

/** Why somebody has to say who a row is. */
export function reasonOfDoubt({ is, because }: Decision): ReasonName {
  if (is === 'conflict')
    return because === 'twoPeople'
      ? 'conflictTwoPeople'
      : because === 'identityCard'
        ? 'conflictIdentityCard'
        : 'conflictName'
  if (because === 'several') return 'several'
  if (because === 'dob') return 'possibleDob'
  if (because === 'name') return 'possibleName'
  if (because === 'nearlyNamed') return because
  return because === 'identityCard' ? 'possibleIdentityCard' : 'namesake'
}
