import type { Reader, Row } from '../model/types'
import type { Finding } from './finding'
import { mark } from './mark'

export interface InstitutionCounts {
  domestic: number
  overseas: number
  enterprises: number
}

/** Where an institution counts: enterprises by themselves, the others at home or abroad. */
export function sideOf({ kind, side, country }: Row<'institution'>): keyof InstitutionCounts {
  if (kind === 'enterprise') return 'enterprises'
  return side === 'overseas' || (!side && country && country !== 'CN') ? 'overseas' : 'domestic'
}

/** How many of these institutions are at home, abroad, enterprises; each is counted once. */
export function countInstitutions(reader: Reader, ids: Iterable<string>): InstitutionCounts {
  const counts = { domestic: 0, overseas: 0, enterprises: 0 }
  for (const id of new Set(ids)) {
    const institution = reader.get('institution', id)
    if (institution) counts[sideOf(institution)]++
  }
  return counts
}

/** Counts that were announced, against those recorded here: a list may lag behind a press release for long. */
export function countFindings(
  declared: Partial<InstitutionCounts>,
  recorded: InstitutionCounts,
  path: string,
): Finding[] {
  const codes = { domestic: 'domesticCount', overseas: 'overseasCount', enterprises: 'enterpriseCount' } as const
  return (['domestic', 'overseas', 'enterprises'] as const).flatMap((side) => {
    const said = declared[side]
    return said === undefined || said === recorded[side]
      ? []
      : [mark(codes[side], 'info', `${path}.${side}`, { said, count: recorded[side] })]
  })
}
