import type { Fields } from '../model/types'

type Pair = Fields<'apprenticeship'>
type MasterClass = Pick<Fields<'masterClass'>, 'pairs' | 'sessions'>

/** How many of an apprentice's targets are met. */
export function targetsMet({ targets }: Pair): { met: number; total: number } {
  const all = Object.values(targets ?? {})
  return { met: all.filter(({ met }) => met === true).length, total: all.length }
}

/** What a master class comes down to: apprentices, how many graduated, sessions and their hours. */
export function masterClassFigures({ pairs, sessions }: MasterClass) {
  const held = Object.values(sessions ?? {})
  const apprentices = Object.values(pairs ?? {})
  return {
    apprentices: apprentices.length,
    graduated: apprentices.filter(({ graduatedOn }) => graduatedOn !== undefined).length,
    sessions: held.length,
    hours: held.reduce((sum, { hours }) => sum + (hours ?? 0), 0),
  }
}
