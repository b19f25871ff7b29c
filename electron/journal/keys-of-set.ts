import type { PeopleKeyring } from '../keys/people-keyring'
import type { EntryKeys } from './entries'

/** The keys that seal the set under way. Those it made are forgotten where it never happens: nobody else has any use for them. */
export class KeysOfSet implements EntryKeys {
  private readonly made: string[] = []

  constructor(private readonly people: PeopleKeyring) {}

  find(id: string): ReturnType<EntryKeys['find']> {
    return this.people.find(id)
  }

  keyFor(id: string): Buffer {
    if (this.people.find(id) === undefined) this.made.push(id)
    return this.people.keyFor(id)
  }

  /** The set has happened. */
  keep(): void {
    this.made.length = 0
  }

  /** The set was dropped. */
  forget(): void {
    this.people.forgetUnsaved(this.made)
    this.made.length = 0
  }
}
