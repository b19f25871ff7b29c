/** Who was erased, and how somebody is: the list first, then the keys in both copies, then the files that lay beside. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErasedPerson } from '@shared/journal-port'
import { contentOf, keptPath, keyOfFile } from '../attachments/kept-path'
import {
  type Announced,
  announce,
  joinErased,
  readAnnounced,
  readErased,
  settleAnnounced,
  writeErased,
} from '../keys/erased-list'
import { PeopleKeyring } from '../keys/people-keyring'

export class Erasures {
  private constructor(
    private readonly profile: string,
    /** The keys of people, without those of the erased. */
    readonly people: PeopleKeyring,
    private list: ErasedPerson[],
  ) {}

  /**
   * @param expected something was sealed with keys of people, so there must be some
   * @throws JournalError missingKey, newerFormat
   */
  static async open(profile: string, officeKey: Uint8Array, expected: boolean): Promise<Erasures> {
    const list = await readErased(profile)
    const erased = list.flatMap(({ keys }) => keys)
    return new Erasures(profile, await PeopleKeyring.open(profile, officeKey, { erased, expected }), list)
  }

  get erased(): ErasedPerson[] {
    return this.list
  }

  announce({ seq, erased }: Announced): Promise<void> {
    // The office knows contents by their checksum only; which key is theirs at the time is known here.
    const named = (key: string) => {
      const content = contentOf(key)
      return content ? keyOfFile(content, this.people) : key
    }
    return announce(this.profile, { seq, erased: erased.map((each) => ({ ...each, keys: each.keys.map(named) })) })
  }

  announced(): Promise<Announced | null> {
    return readAnnounced(this.profile)
  }

  forgetAnnounced(): Promise<void> {
    return settleAnnounced(this.profile)
  }

  /** From the first step on no copy of a key is taken any more, whatever becomes of the others; each may be done twice. */
  async carryOut(erased: readonly ErasedPerson[]): Promise<void> {
    this.list = joinErased(this.list, erased)
    await writeErased(this.profile, this.list)
    const keys = erased.flatMap((each) => each.keys)
    await this.people.destroy(keys)
    for (const key of keys) {
      const content = contentOf(key)
      if (content) await rm(keptPath(this.profile, content), { force: true })
    }
    // Copies that people look at in their own programs; one that is held open goes when the program ends.
    await rm(join(this.profile, 'opened'), { recursive: true, force: true }).catch(() => {})
    await this.forgetAnnounced()
  }
}
