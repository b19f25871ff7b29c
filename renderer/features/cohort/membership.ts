/** The changes by which people come into a cohort and leave it. */
import type { Change } from '@shared/model/change-set'
import type { Row } from '@shared/model/types'
import type { CohortDossier, Participant } from '@shared/rules/dossier'
import { created, updated } from '../../records/edits'
import type { PickedPerson } from '../../records/PersonPicker'
import { personNamed } from '../../records/person/person-named'

type Enrolment = Row<'enrolment'>

/** What a place in the cohort begins with. */
export type Place = Partial<
  Pick<Enrolment, 'role' | 'room' | 'hostFamily' | 'insurance' | 'travelCapacity' | 'subGroup' | 'inPlaceOf'>
>

interface Joined {
  enrolment: string
  changes: (Change | null)[]
}

/**
 * Brings somebody into a cohort: a new person is put on record, and somebody who withdrew comes back to the place they
 * had. `about` is put on a new person only.
 */
export function join(
  dossier: CohortDossier,
  picked: PickedPerson,
  place: Place,
  freshId: () => string,
  about: Partial<Row<'person'>> = {},
): Joined {
  const former = dossier.withdrawn.find(({ person }) => person.id === picked.id)
  if (former) {
    const { enrolment } = former
    return {
      enrolment: enrolment.id,
      changes: [updated('enrolment', enrolment, { ...place, state: 'confirmed', outcome: undefined })],
    }
  }
  const person = picked.id ?? freshId()
  const enrolment = freshId()
  return {
    enrolment,
    changes: [
      picked.id ? null : created('person', { ...about, ...personNamed(person, picked.name) }),
      created('enrolment', { id: enrolment, person, cohort: dossier.cohort.id, state: 'confirmed', ...place }),
    ],
  }
}

export interface Handover {
  role: boolean
  room: boolean
  insurance: boolean
}

/** Somebody leaves, and somebody else may come in their place, taking over what is wanted. */
export function replace(
  dossier: CohortDossier,
  leaving: Participant,
  substitute: PickedPerson | null,
  handover: Handover,
  freshId: () => string,
): { enrolment: string | null; changes: (Change | null)[] } {
  const { enrolment, person } = leaving
  const { cohort } = dossier
  const led = cohort.leader === enrolment.id
  const place: Place = {
    inPlaceOf: enrolment.id,
    ...(handover.role && enrolment.role && { role: enrolment.role }),
    ...(handover.room && enrolment.room && { room: enrolment.room }),
    ...(handover.room && enrolment.hostFamily && { hostFamily: enrolment.hostFamily }),
    ...(handover.insurance && enrolment.insurance && { insurance: enrolment.insurance }),
    ...(enrolment.travelCapacity && { travelCapacity: enrolment.travelCapacity }),
    ...(enrolment.subGroup && { subGroup: enrolment.subGroup }),
  }
  const about = {
    ...(person.institution && { institution: person.institution }),
    ...(person.kinds && { kinds: person.kinds }),
  }
  const joined = substitute ? join(dossier, substitute, place, freshId, about) : null
  const leads = joined && handover.role ? joined.enrolment : undefined
  return {
    enrolment: joined?.enrolment ?? null,
    changes: [
      updated('enrolment', enrolment, {
        state: 'withdrawn',
        outcome: 'withdrawn',
        ...(joined && handover.room && { room: undefined, hostFamily: undefined }),
      }),
      ...(joined?.changes ?? []),
      led ? updated('cohort', cohort, { leader: leads }) : null,
    ],
  }
}
