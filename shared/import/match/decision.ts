import type { By, Contradiction } from './agree'
import type { PersonFacts } from './facts'

/** Who a row is. */
export interface Decision {
  is: 'new' | 'joined' | 'possible' | 'conflict'
  /** People it may be, the likeliest first. */
  people: { person: PersonFacts; by: By }[]
  /** Why it is no plain answer. */
  because: 'none' | 'several' | 'twoPeople' | 'namesake' | 'nearlyNamed' | Contradiction['of']
}
