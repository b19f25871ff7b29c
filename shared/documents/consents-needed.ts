/** Who has not agreed to what a document does with their data: said to the person who prints it, never printed. */
import { dictionary } from '../model/dictionary'
import type { Reader, Row } from '../model/types'
import { consentState, type Purpose } from '../rules/consents'
import { withoutPictures } from '../rules/event'
import { travels } from '../rules/record-facts'
import { nameWords } from './cohort-parts'
import type { ConsentsNeeded } from './document'

const label = (purpose: Purpose) => {
  const { en, zh } = dictionary.consent.fields.kind.values[purpose]
  return { en, zh }
}

/** What a document of a cohort needs of those who go; nothing where everybody agreed. */
export function cohortConsents(reader: Reader, id: string, purposes: readonly Purpose[]): ConsentsNeeded[] {
  const cohort = reader.get('cohort', id)
  if (!cohort) return []
  const people = reader
    .enrolmentsOf(id)
    .filter(({ state }) => state !== 'withdrawn' && state !== 'rejected')
    .flatMap(({ person }) => (person ? (reader.get('person', person) ?? []) : []))
  return purposes.flatMap((purpose) => {
    if (purpose === 'crossBorder' && !travels(cohort)) return []
    const asked = purpose === 'health' ? people.filter(hasHealthNotes) : people
    return needed(purpose, asked, id)
  })
}

/** Of the press items of a year: whoever refused to have their picture published, whatever cohort or event it was. */
export function pressConsents(reader: Reader, year: number): ConsentsNeeded[] {
  const items = [...reader.all('pressItem')].filter(({ publishedOn }) => Number(publishedOn?.slice(0, 4)) === year)
  const people = new Map(items.flatMap((item) => withoutPictures(reader, item)).map((person) => [person.id, person]))
  return people.size > 0 ? [{ purpose: label('photo'), refused: [...people.values()].map(nameWords), open: 0 }] : []
}

function needed(purpose: Purpose, people: readonly Row<'person'>[], cohort: string): ConsentsNeeded[] {
  const states = people.map((person) => ({ person, state: consentState(person, purpose, cohort) }))
  const refused = states.filter(({ state }) => state === 'withdrawn' || state === 'refused')
  const open = states.filter(({ state }) => state === 'none' || state === 'awaited').length
  if (refused.length + open === 0) return []
  return [{ purpose: label(purpose), refused: refused.map(({ person }) => nameWords(person)), open }]
}

const hasHealthNotes = ({ welfare }: Row<'person'>) =>
  Object.entries(welfare ?? {}).some(([key, value]) => key !== 'pending' && value !== 'none')
