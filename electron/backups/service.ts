/** Makes the office's backups when they are due, one after the other, and says how they stand. */
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { BackupProgress, BackupsState, BackupWhy } from '@shared/backups'
import { MODEL_VERSION } from '@shared/model/change-set'
import { readManifest } from '../journal/manifest'
import type { Keys } from '../keys'
import { log } from '../log'
import { BackupError, fromFolder } from './backup-error'
import type { RestoredNote } from './complete'
import { type Running, runTask } from './host'
import { makeFolder, readAbout, settleIn } from './layout'
import type { Made } from './make'
import { besideFolder, type Outcome, type Place, readPlace, savePlace } from './place'
import { aroundOf, requestFor } from './request'
import { Schedule } from './schedule'
import { readRestored, shown } from './standing'

const LATER = 7 * 24 * 60 * 60_000
const A_DAY = 24 * 60 * 60_000
/** How long an import waits for the copy before it: the journal keeps what was there in any case. */
const BEFORE = 20_000
/** How long the program waits for its last backup when it ends, in milliseconds. */
const AT_END = 3000

export type PlaceName = 'folder' | 'beside'

export class Backups {
  /** One for each place: a folder that does not answer must not hold up the copy beside the office. */
  private readonly queues: Record<PlaceName, Promise<unknown>> = {
    folder: Promise.resolve(),
    beside: Promise.resolve(),
  }
  private readonly tasks = new Set<Running<Made>>()
  private running: BackupProgress | null = null
  private readonly listeners = new Set<(state: BackupsState) => void>()
  private readonly schedule: Schedule
  private ended = false
  /** What lay beside the backups when it was last looked at, see aroundOf. */
  private around: string | null = null

  private constructor(
    readonly profile: string,
    /** null: not even the locks of the office could be read. */
    readonly keys: Keys | null,
    private readonly version: string,
    private place: Place,
    private restored: RestoredNote | null,
  ) {
    this.schedule = new Schedule(
      () => this.behind(),
      (why) => this.make(why),
      () => this.keysChanged(),
    )
  }

  static async open(profile: string, keys: Keys | null, version: string): Promise<Backups> {
    return new Backups(profile, keys, version, await readPlace(profile), await readRestored(profile))
  }

  /** From now on backups are made by themselves. */
  start(): void {
    this.schedule.start()
    this.keys?.onChange(() => this.schedule.nudge())
  }

  onChange(listener: (state: BackupsState) => void): void {
    this.listeners.add(listener)
  }

  get folder(): string | null {
    return this.place.folder
  }

  async state(): Promise<BackupsState> {
    const { folder, of, behindSince, later } = this.place
    const manifest = await readManifest(this.profile)
    return {
      folder: folder === null ? null : shown(folder, of.folder),
      beside: shown(besideFolder(this.profile), of.beside),
      lastSeq: manifest?.lastSeq ?? 0,
      counts: manifest?.workingCopy?.counts ?? null,
      suggest: folder === null && !(later && Date.now() < Date.parse(later)),
      overdue: behindSince !== null && Date.now() - Date.parse(behindSince) > A_DAY,
      running: this.running,
      restored: this.restored && { at: this.restored.at, made: this.restored.made, before: this.restored.before },
      open: this.keys !== null && !this.keys.hasPassphrase,
    }
  }

  /** Takes the name that a folder of backups shall bear. */
  async named(officeName: string): Promise<void> {
    if (!officeName || officeName === this.place.officeName) return
    await this.keep({ officeName })
  }

  /** Backups go into this folder from now on. @throws BackupError */
  async choose(chosen: string): Promise<void> {
    const folder = await settleIn(chosen, this.ownKeys().office, this.place.officeName)
    const none: Outcome = { last: null, checked: null, fault: null, lost: 0 }
    await this.keep({ folder, of: { ...this.place.of, folder: none }, behindSince: new Date().toISOString() })
    this.schedule.soon()
  }

  async forget(): Promise<void> {
    await this.keep({ folder: null, behindSince: null })
  }

  async later(): Promise<void> {
    await this.keep({ later: new Date(Date.now() + LATER).toISOString() })
  }

  /** The office is not said to be restored any more; the backup of before stays in the list. */
  async forgetRestored(): Promise<void> {
    this.restored = null
    await rm(join(this.profile, 'restored.json'), { force: true }).catch((error) => log(`backups: ${error}`))
  }

  /**
   * Makes a backup beside the office and one in the chosen folder. Comes back when both were tried.
   * @returns what was made, by place; what failed is in the state
   */
  async make(why: BackupWhy): Promise<Partial<Record<PlaceName, Made>>> {
    const beside = await this.makeIn('beside', why)
    const folder = await this.makeIn('folder', why)
    return { ...(beside && { beside }), ...(folder && { folder }) }
  }

  /** Before something that changes much: comes back when the copy beside is made; that in the folder follows. */
  async makeBefore(why: BackupWhy): Promise<Made | null> {
    const limit = new Promise<null>((resolve) => setTimeout(() => resolve(null), BEFORE))
    const made = await Promise.race([this.makeIn('beside', why), limit])
    void this.makeIn('folder', why)
    return made
  }

  /** An office that an older program wrote is saved before this one writes to it. */
  async beforeMigration(): Promise<void> {
    const manifest = await readManifest(this.profile)
    const older = manifest !== null && manifest.lastSeq > 0 && manifest.model < MODEL_VERSION
    if (older && this.keys) await this.makeBefore('migration')
  }

  /** A backup into a folder of a command line. @throws BackupError */
  async makeTo(chosen: string): Promise<Made> {
    const folder = await settleIn(chosen, this.ownKeys().office, this.place.officeName)
    return this.inTurn('folder', () => this.task(folder, 'asked', 'folder'))
  }

  /** What is due is made, for as long as a closing program may wait; no more is begun. */
  async close(): Promise<void> {
    this.schedule.stop()
    if (this.keys && (await this.behind())) {
      const limit = new Promise<void>((resolve) => setTimeout(resolve, AT_END))
      await Promise.race([this.make('close').then(() => {}), limit])
    }
    this.ended = true
    for (const task of this.tasks) task.stop()
  }

  /** The number of the last change set on record. */
  async lastSeq(): Promise<number> {
    return (await readManifest(this.profile))?.lastSeq ?? 0
  }

  /** A passphrase was set or changed, or somebody was erased: what lies beside the backups must follow soon. */
  private async keysChanged(): Promise<boolean> {
    const before = this.around
    this.around = await aroundOf(this.profile, this.keys)
    return before !== null && before !== this.around
  }

  /** Some place does not hold everything; since when the chosen folder does not is noted. */
  private async behind(): Promise<boolean> {
    const { of, folder, behindSince } = this.place
    const last = await this.lastSeq()
    const around = await aroundOf(this.profile, this.keys)
    const waits = (outcome: Outcome) => last > 0 && ((outcome.last?.seq ?? 0) !== last || outcome.around !== around)
    const folderWaits = folder !== null && waits(of.folder)
    if (folderWaits && behindSince === null) await this.keep({ behindSince: new Date().toISOString() })
    return folderWaits || waits(of.beside)
  }

  private makeIn(name: PlaceName, why: BackupWhy): Promise<Made | null> {
    return this.inTurn(name, async () => {
      const folder = name === 'beside' ? besideFolder(this.profile) : this.place.folder
      if (folder === null || this.ended) return null
      try {
        if (name === 'beside') await this.makeBeside(folder)
        const around = await aroundOf(this.profile, this.keys)
        const made = await this.task(folder, why, name)
        await this.took(name, made, around)
        return made
      } catch (error) {
        await this.failed(name, error)
        return null
      }
    })
  }

  private async makeBeside(folder: string): Promise<void> {
    const about = await readAbout(folder).catch(() => null)
    if (about?.office !== this.ownKeys().office) await makeFolder(folder, this.ownKeys().office, this.place.officeName)
  }

  private async task(folder: string, why: BackupWhy, place: PlaceName): Promise<Made> {
    const given = { folder, why, officeName: this.place.officeName, program: this.version }
    const request = await requestFor(this.profile, this.ownKeys(), given, place === 'beside')
    this.tell({ doing: 'writing', place, share: 0 })
    const running = runTask('make', request, (doing, share) => this.tell({ doing, place, share }))
    this.tasks.add(running)
    try {
      return await running.answer
    } finally {
      this.tasks.delete(running)
      this.tell(null)
    }
  }

  private async took(
    name: PlaceName,
    { name: backup, made, seq, checkedAll, lost }: Made,
    around: string,
  ): Promise<void> {
    const now = new Date().toISOString()
    const before = this.place.of[name]
    const outcome: Outcome = {
      last: { name: backup, made, seq },
      checked: checkedAll ? now : before.checked,
      fault: null,
      lost,
      around,
    }
    const caughtUp = name === 'folder' && seq === (await this.lastSeq())
    await this.keep({
      of: { ...this.place.of, [name]: outcome },
      ...(name === 'folder' && { behindSince: caughtUp ? null : now }),
    })
  }

  private async failed(name: PlaceName, error: unknown): Promise<void> {
    const problem = error instanceof BackupError ? error : fromFolder(error)
    // Nothing on record yet is no fault.
    if (problem.code === 'backupNothingYet') return
    log(`backup ${name}: ${problem.code} ${problem.message}`)
    await this.keep({ of: { ...this.place.of, [name]: { ...this.place.of[name], fault: problem.code } } })
  }

  private async keep(changed: Partial<Place>): Promise<void> {
    this.place = { ...this.place, ...changed }
    // A disk that is full forgets how the last backup went; the next one says it again.
    await savePlace(this.profile, this.place).catch((error) => log(`backups: ${error}`))
    this.announce()
  }

  private tell(running: BackupProgress | null): void {
    this.running = running
    this.announce()
  }

  /** Shows a step of a restore as well. */
  show(running: BackupProgress | null): void {
    this.tell(running)
  }

  private announce(): void {
    if (this.listeners.size === 0) return
    void this.state().then((state) => {
      for (const listener of this.listeners) listener(state)
    })
  }

  ownKeys(): Keys {
    if (!this.keys) throw new BackupError('backupUnread', 'The locks of the office cannot be read')
    return this.keys
  }

  private inTurn<T>(place: PlaceName, work: () => Promise<T>): Promise<T> {
    const turn = this.queues[place].then(work)
    this.queues[place] = turn.catch(() => {})
    return turn
  }
}
