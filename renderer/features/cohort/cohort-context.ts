import type { Row } from '@shared/model/types'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { rulesOn } from '@shared/rules/settings'
import { createContext, useContext } from 'react'
import { personName } from '../../records/names'
import { today } from '../../ui/format'
import { useText } from '../../ui/language'

interface CohortAround {
  dossier: CohortDossier
  office: Row<'office'>
  /** Opens somebody beside the page, by enrolment. */
  open(enrolment: string): void
}

export const CohortContext = createContext<CohortAround | null>(null)

/** The cohort of the page, whoever is in it, and the office's rules on the day of departure. */
export function useCohort() {
  const around = useContext(CohortContext)
  const { t, language } = useText()
  if (!around) throw new Error('A part of a cohort stands outside of its page')
  const { dossier, office } = around
  return {
    ...around,
    cohort: dossier.cohort,
    participants: dossier.participants,
    rules: rulesOn(office, dossier.cohort.dates?.from ?? today()),
    country: office.country === 'GB' ? ('GB' as const) : ('CN' as const),
    t,
    language,
    nameOf: ({ person }: Pick<Participant, 'person'>) => personName(person, language),
  }
}
