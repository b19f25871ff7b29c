import type { PersonFacts } from './facts'

const nobody: readonly PersonFacts[] = []

/** People by one of their facts. Most have theirs alone, so one is kept without a list around it. */
export class PeopleBy {
  private readonly people = new Map<string, PersonFacts | PersonFacts[]>()

  add(key: string, person: PersonFacts): void {
    const before = this.people.get(key)
    if (before === undefined) this.people.set(key, person)
    else if (Array.isArray(before)) before.push(person)
    else this.people.set(key, [before, person])
  }

  of(key: string): readonly PersonFacts[] {
    const found = this.people.get(key)
    if (found === undefined) return nobody
    return Array.isArray(found) ? found : [found]
  }
}

/** A crowd is more people of one name than are looked at one by one. */
const crowd = 20

/** Namesakes by their date of birth, as far as they were added. */
interface Crowd {
  added: number
  born: PeopleBy
  /** Those whose whole date of birth was not known when they were added. */
  others: PersonFacts[]
}

/** People by name. A hundred thousand of them may bear the same one; who was born on another day is not looked at then. */
export class PeopleByName {
  private readonly people = new PeopleBy()
  private readonly crowds = new Map<string, Crowd>()

  add(name: string, person: PersonFacts): void {
    this.people.add(name, person)
  }

  of(name: string): readonly PersonFacts[] {
    return this.people.of(name)
  }

  /** Those of the name born on that day. */
  bornOn(name: string, day: string): readonly PersonFacts[] {
    const all = this.of(name)
    if (all.length <= 1) return all[0]?.dob === day ? all : nobody
    if (all.length <= crowd) return all.filter(({ dob }) => dob === day)
    const { born, others } = this.crowdOf(name, all)
    // What was learned of somebody since may be the day.
    return others.length === 0 ? born.of(day) : [...born.of(day), ...others.filter(({ dob }) => dob === day)]
  }

  /** Those of the name; of a crowd only those who may be born on that day. */
  perhapsBornOn(name: string, day: string | undefined): readonly PersonFacts[] {
    const all = this.of(name)
    if (all.length <= crowd || day?.length !== 10) return all
    const { born, others } = this.crowdOf(name, all)
    return [...born.of(day), ...others]
  }

  private crowdOf(name: string, all: readonly PersonFacts[]): Crowd {
    const known = this.crowds.get(name) ?? { added: 0, born: new PeopleBy(), others: [] }
    this.crowds.set(name, known)
    for (; known.added < all.length; known.added++) {
      const person = all[known.added] as PersonFacts
      if (person.dob?.length === 10) known.born.add(person.dob, person)
      else known.others.push(person)
    }
    return known
  }
}
