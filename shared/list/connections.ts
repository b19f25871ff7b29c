/** How many other records a record is connected with, as columns of lists. */
import type { Bilingual } from '../model/define'
import type { Reader, Standalone } from '../model/types'
import { plurals } from '../text/records'

export interface ConnectionColumn {
  readonly label: Bilingual
  count(reader: Reader, id: string): number
}

/** Records of a type that refer to this one in any of the places; every record counts once. */
function referring(type: Standalone, paths: readonly string[]): ConnectionColumn {
  return {
    label: plurals[type],
    count: (reader, id) => {
      const places = reader.referring(id).filter((place) => place.type === type && paths.includes(place.path))
      return places.length < 2 ? places.length : new Set(places.map((place) => place.id)).size
    },
  }
}

const ofTypes: { readonly [K in Standalone]?: Readonly<Record<string, ConnectionColumn>> } = {
  institution: {
    people: referring('person', ['institution']),
    agreements: referring('agreement', ['parties.institution']),
    cohorts: referring('cohort', ['host', 'organiser', 'sending']),
    events: referring('event', ['institutions']),
    jointProgrammes: referring('jointProgramme', ['chineseParty', 'foreignParty']),
  },
  person: {
    cohorts: { label: plurals.cohort, count: (reader, id) => reader.enrolmentsWith(id).length },
    results: referring('qualificationResult', ['person']),
  },
  cohort: {
    people: {
      label: plurals.person,
      count: (reader, id) => reader.enrolmentsOf(id).filter((enrolment) => enrolment.state !== 'withdrawn').length,
    },
    press: referring('pressItem', ['cohort']),
    outputs: referring('output', ['cohort']),
  },
  agreement: {
    cohorts: referring('cohort', ['agreement']),
    press: referring('pressItem', ['agreement']),
    below: referring('agreement', ['parentAgreement']),
  },
  event: {
    agreements: referring('agreement', ['event']),
    pressItems: referring('pressItem', ['event']),
  },
  qualification: { candidates: referring('qualificationResult', ['qualification']) },
}

/** The counted connections of a record type, by the key of their column. */
export function connectionsOf(type: Standalone): Readonly<Record<string, ConnectionColumn>> {
  return ofTypes[type] ?? {}
}
