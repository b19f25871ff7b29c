/** People in tables of the program's own: told from each other as lists of people tell them. */
import { fullName } from '../../model/names'
import type { Name, Row } from '../../model/types'
import { contradiction } from '../match/agree'
import { decideWho } from '../match/decide'
import { factsOfPerson } from '../match/facts'
import type { KnownRecords } from './known-records'
import type { Match } from './record-index'

/** Who a row of a table of people is; a name alone only says who it may be. */
export function findPerson(known: KnownRecords, said: Readonly<Record<string, unknown>>): Match {
  const facts = factsOfPerson({ ...said, id: '' } as unknown as Row<'person'>)
  const { is, people } = decideWho(facts, known.people())
  const [first] = people
  if (is === 'joined' && first) return { is: 'one', id: first.person.id, by: first.by }
  if (is !== 'new') return { is: 'perhaps', ids: people.map(({ person }) => person.id) }
  const namesakes = [said.nameZh, said.nameLatin].flatMap((name) => {
    const text = fullName(name as Name | undefined)
    const meant = text ? known.references.labels.find('person', text) : null
    return meant ? ('id' in meant ? [meant.id] : meant.several) : []
  })
  const alike = [...new Set(namesakes)].filter((id) => {
    const person = known.work.read('person', id) as Row<'person'> | undefined
    return person !== undefined && contradiction(facts, factsOfPerson(person), 'nameAndBirth') === null
  })
  return alike.length > 0 ? { is: 'perhaps', ids: alike } : { is: 'none' }
}
