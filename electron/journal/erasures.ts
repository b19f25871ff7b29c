/** Who was erased, and how somebody is: the list first, then the keys in both copies, then the files that lay beside. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ErasedPerson, Erasure, KeptRow } from '@shared/journal-port'
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
import { openBytes, sealBytes } from '../keys/sealed-bytes'

const PURPOSE = 'kept of the erased'

export class Erasures {
  private constructor(
    private readonly profile: string,
    private readonly officeKey: Uint8Array,
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
    const people = await PeopleKeyring.open(profile, officeKey, { erased, expected })
    return new Erasures(profile, officeKey, people, list)
  }

  /** With what was kept of each. What does not open is left out: the rest of the list counts all the same. */
  get erased(): Erasure[] {
    return this.list.map((each) => ({ ...each, kept: this.opened(each.kept) ?? [] }))
  }

  announce(seq: number, erased: readonly Erasure[]): Promise<void> {
    // The office knows contents by their checksum only; which key is theirs at the time is known here.
    const named = (key: string) => {
      const content = contentOf(key)
      return content ? keyOfFile(content, this.people) : key
    }
    const sealed = erased.map((each) => ({ ...each, keys: each.keys.map(named), kept: this.sealed(each.kept) }))
    return announce(this.profile, { seq, erased: sealed })
  }

  announced(): Promise<Announced | null> {
    return readAnnounced(this.profile)
  }

  forgetAnnounced(): Promise<void> {
    return settleAnnounced(this.profile)
  }

  /** From the first step on no copy of a key is taken any more, whatever becomes of the others; each may be done twice. */
  async carryOut(erased: readonly ErasedPerson[]): Promise<void> {
    this.list = joinErased(this.withoutWhatIsKeptAnew(erased), erased)
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

  /** What an earlier erasure kept of the same records may say of these people what is now to go. */
  private withoutWhatIsKeptAnew(erased: readonly ErasedPerson[]): ErasedPerson[] {
    const ids = new Set(erased.flatMap(({ keys }) => keys))
    const anew = new Set(erased.flatMap(({ kept }) => this.opened(kept) ?? []).map(({ t, id }) => `${t}/${id}`))
    return this.list.map((each) => {
      const kept = this.opened(each.kept)
      const left = kept?.filter(({ t, id, row }) => !anew.has(`${t}/${id}`) && !ids.has(String(row.person ?? id)))
      return kept && left && left.length < kept.length ? { ...each, kept: this.sealed(left) } : each
    })
  }

  private sealed(kept: readonly KeptRow[]): string {
    const { iv, box } = sealBytes(this.officeKey, PURPOSE, Buffer.from(JSON.stringify(kept)))
    return `${iv}.${box}`
  }

  private opened(kept: string): KeptRow[] | null {
    const [iv = '', box = ''] = kept.split('.')
    const content = openBytes(this.officeKey, PURPOSE, { iv, box })
    return content && (JSON.parse(content.toString('utf8')) as KeptRow[])
  }
}
