import type { Fields, Row } from '@shared/model/types'
import type { Participant } from '@shared/rules/dossier'

/** The visa for the journey: the one for a destination, else the first; null where none is on record. */
export function visaOf(
  { enrolment }: Pick<Participant, 'enrolment'>,
  { destinations = [] }: Pick<Row<'cohort'>, 'destinations'>,
): [key: string, visa: Fields<'visaCase'>] | null {
  const visas = Object.entries(enrolment.visas ?? {})
  return visas.find(([, { country }]) => country && destinations.includes(country)) ?? visas[0] ?? null
}
