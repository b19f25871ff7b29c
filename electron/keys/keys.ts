/**
 * The office key, its locks, and who may have it. The key is 32 random bytes that never change; a passphrase, a recovery
 * code, the system's keychain or, without any of them, the profile itself give it out. While the office is locked no
 * byte of it is in this object.
 */
import { randomBytes } from 'node:crypto'
import { RECOVERY_BYTES, readCode, writeCode } from '@shared/keys/recovery-code'
import { nameOfKey } from '../journal/frame'
import { JournalError } from '../journal/journal-error'
import { Trouble } from '../trouble'
import { Attempts } from './attempts'
import { ageBySecret, identityText } from './backup-identity'
import type { Keychain } from './keychain'
import { keyByCode, keyByPassphrase, keychainLock, passphraseLock, profileLock, recoveryLock } from './locks'
import { type Lock, type LockOf, type OfficeFile, writeOfficeFiles } from './office-file'
import { openBytes } from './sealed-bytes'
import { asBytes, type Cost, measuredCost } from './stretch'

export const IDENTITY_PURPOSE = 'tongxing backup identity'
/** age's own work factor for passphrases, and one for codes that are random throughout. */
const PASSPHRASE_LOG_N = 18
const CODE_LOG_N = 10

export interface KeysOptions {
  keychain?: Keychain | null
  /** What stretching a passphrase shall cost; measured when left out. */
  cost?: () => Promise<Cost>
  /** age's work factor for the passphrase's file beside backups. */
  ageLogN?: number
}

export class Keys {
  private readonly wipes = new Set<() => void>()
  private readonly listeners = new Set<() => void>()
  private readonly attempts = new Attempts()
  private queue: Promise<unknown> = Promise.resolve()

  constructor(
    private readonly profile: string,
    private file: OfficeFile,
    private key: Buffer | null,
    private readonly options: KeysOptions = {},
  ) {}

  get state(): 'open' | 'locked' {
    return this.key ? 'open' : 'locked'
  }

  /** Sixteen hex digits that tell this office from another and say nothing of its key. */
  get office(): string {
    return this.file.office
  }

  get hasPassphrase(): boolean {
    return this.lockOf('passphrase') !== null
  }

  get hasRecoveryCode(): boolean {
    return this.lockOf('recovery') !== null
  }

  /** `none`: the system has no real keychain; `unused`, `used`: whether the office key lies in it. */
  get keychain(): 'none' | 'unused' | 'used' {
    if (!this.options.keychain) return 'none'
    return this.lockOf('keychain') ? 'used' : 'unused'
  }

  /** Seconds until the next secret is heard. */
  get wait(): number {
    return this.attempts.wait
  }

  /**
   * The office key itself, not a copy: it is overwritten when the office is locked. Whoever makes a copy of it, or of a
   * key it sealed, overwrites that in `onLock`.
   * @throws JournalError locked
   */
  officeKey(): Buffer {
    if (!this.key) throw new JournalError('locked', 'The office is locked')
    return this.key
  }

  /** For backups; all but `identity` is there while the office is locked. */
  readonly backup = {
    keys: this as Keys,
    get recipient(): string {
      return this.keys.file.backup.recipient
    },
    /** The office key as an age file to the recipient. */
    get officeKeyForRecipient(): Buffer {
      return Buffer.from(this.keys.file.backup.officeKey, 'base64')
    },
    /** `AGE-SECRET-KEY-1…` @throws JournalError locked, wrongKey */
    identity(): string {
      const identity = openBytes(this.keys.officeKey(), IDENTITY_PURPOSE, this.keys.file.backup.identity)
      if (!identity) throw new JournalError('wrongKey', 'The identity of the backups does not open')
      return identity.toString('utf8')
    },
  }

  /**
   * The files that open backups, by name, to lie beside them: by passphrase and by recovery code; `key.txt`, open to
   * everybody, where the office has neither.
   */
  identityFiles(): Record<string, Buffer> {
    const sealed = Object.entries(this.file.beside).map(([name, text]) => [name, Buffer.from(text, 'base64')] as const)
    if (sealed.length > 0) return Object.fromEntries(sealed)
    return { 'key.txt': Buffer.from(identityText(this.backup.recipient, this.backup.identity())) }
  }

  /** Called when the office is locked, to overwrite what was made of its key. Returns how to stop that. */
  onLock(wipe: () => void): () => void {
    this.wipes.add(wipe)
    return () => this.wipes.delete(wipe)
  }

  /** Called when a lock was added or removed, and when the office was locked or opened. */
  onChange(listener: () => void): void {
    this.listeners.add(listener)
  }

  /** Overwrites the key. Nothing happens where the office has no passphrase: nobody could open it again. */
  lock(): void {
    if (!this.key || !this.hasPassphrase) return
    for (const wipe of this.wipes) wipe()
    this.key.fill(0)
    this.key = null
    this.tell()
  }

  /** @throws Trouble wrongPassphrase, tooSoon */
  async unlock(passphrase: string): Promise<void> {
    const key = await this.byPassphrase(passphrase)
    if (this.key) key.fill(0)
    else this.key = key
    this.tell()
  }

  /** @throws Trouble wrongCode, mistypedCode, noRecoveryCode, tooSoon */
  checkCode(code: string): void {
    this.byCode(code).fill(0)
  }

  /** Opens the office with its recovery code and gives it another passphrase. @throws Trouble as checkCode */
  async recover(code: string, passphrase: string): Promise<void> {
    const key = this.byCode(code)
    await this.rewrite(key, async (file) => this.withPassphrase(file, key, passphrase))
    if (this.key) key.fill(0)
    else this.key = key
    this.tell()
  }

  /**
   * Sets or changes the passphrase. A key that lay open or in the keychain lies there no more.
   * @param current needed where there is a passphrase
   * @returns the recovery code where the office had none
   * @throws Trouble wrongPassphrase, tooSoon
   */
  async setPassphrase(passphrase: string, current?: string): Promise<string | null> {
    const key = await this.confirmed(current)
    const code = this.hasRecoveryCode ? null : newCode()
    await this.rewrite(key, async (file) => {
      const next = await this.withPassphrase(file, key, passphrase)
      return code ? this.withCode(next, key, code) : next
    })
    return code && writeCode(code)
  }

  /**
   * The office shall have no passphrase: its key lies in the system's keychain where there is a real one, else open in the profile.
   * @returns a recovery code where the key went into the keychain, which may forget it
   */
  async removePassphrase(current?: string): Promise<string | null> {
    const key = await this.confirmed(current)
    const { keychain } = this.options
    const code = keychain ? newCode() : null
    await this.rewrite(key, async (file) => {
      const bare: OfficeFile = { ...file, beside: {} }
      if (!keychain || !code) return { ...bare, locks: [profileLock(key)] }
      return this.withCode({ ...bare, locks: [keychainLock(key, keychain)] }, key, code)
    })
    return code && writeCode(code)
  }

  /** A new recovery code; the one before is worth nothing from now on. @throws Trouble wrongPassphrase, tooSoon */
  async newRecoveryCode(current?: string): Promise<string> {
    const key = await this.confirmed(current)
    const code = newCode()
    await this.rewrite(key, (file) => this.withCode(file, key, code))
    return writeCode(code)
  }

  /** Whether the keychain opens the office at the start of the program. @throws Trouble wrongPassphrase, tooSoon, noKeychain */
  async useKeychain(use: boolean, current?: string): Promise<void> {
    const { keychain } = this.options
    if (!keychain) throw new Trouble('noKeychain')
    if (!this.hasPassphrase) return
    const key = await this.confirmed(current)
    await this.rewrite(key, async (file) => {
      const others = file.locks.filter(({ kind }) => kind !== 'keychain')
      return { ...file, locks: use ? [...others, keychainLock(key, keychain)] : others }
    })
  }

  private lockOf<K extends Lock['kind']>(kind: K): LockOf<K> | null {
    return (this.file.locks.find((lock) => lock.kind === kind) as LockOf<K> | undefined) ?? null
  }

  /** The key of the open office, once the passphrase was given again where there is one. */
  private async confirmed(current: string | undefined): Promise<Buffer> {
    const key = this.officeKey()
    if (this.hasPassphrase) (await this.byPassphrase(current ?? '')).fill(0)
    return key
  }

  private async byPassphrase(passphrase: string): Promise<Buffer> {
    const lock = this.lockOf('passphrase')
    this.attempts.begin()
    const secret = asBytes(passphrase)
    const key = lock && (await keyByPassphrase(lock, this.file.office, secret))
    secret.fill(0)
    return this.judged(key, 'wrongPassphrase')
  }

  private byCode(typed: string): Buffer {
    const lock = this.lockOf('recovery')
    if (!lock) throw new Trouble('noRecoveryCode')
    this.attempts.begin()
    const reading = readCode(typed)
    if (!('bytes' in reading)) throw new Trouble('mistypedCode')
    return this.judged(keyByCode(lock, this.file.office, reading.bytes), 'wrongCode')
  }

  private judged(key: Buffer | null, otherwise: 'wrongPassphrase' | 'wrongCode'): Buffer {
    if (!key) {
      this.attempts.failed()
      throw new Trouble(otherwise)
    }
    this.attempts.succeeded()
    return key
  }

  private async withPassphrase(file: OfficeFile, key: Buffer, passphrase: string): Promise<OfficeFile> {
    const secret = asBytes(passphrase)
    const cost = await (this.options.cost ?? measuredCost)()
    const lock = await passphraseLock(key, secret, cost)
    const identity = await ageBySecret(identityOf(file, key), secret, this.options.ageLogN ?? PASSPHRASE_LOG_N)
    secret.fill(0)
    const keeps = (kind: Lock['kind']) => kind === 'recovery' || (kind === 'keychain' && this.hasPassphrase)
    const locks = [lock, ...file.locks.filter((each) => keeps(each.kind))]
    return { ...file, locks, beside: { ...file.beside, 'key.age': identity.toString('base64') } }
  }

  private async withCode(file: OfficeFile, key: Buffer, code: Uint8Array): Promise<OfficeFile> {
    const identity = await ageBySecret(identityOf(file, key), Buffer.from(writeCode(code)), CODE_LOG_N)
    const locks = [...file.locks.filter(({ kind }) => kind !== 'recovery'), recoveryLock(key, code)]
    return { ...file, locks, beside: { ...file.beside, 'key-recovery.age': identity.toString('base64') } }
  }

  /** Makes the next version of the file, one after the other, and takes it over once it is on the disk. */
  private rewrite(key: Buffer, change: (file: OfficeFile) => Promise<OfficeFile>): Promise<void> {
    const turn = this.queue.then(async () => {
      const next = await this.whileOpen(key, change)
      const file = { ...next, rev: this.file.rev + 1 }
      await writeOfficeFiles(this.profile, file)
      this.file = file
      this.tell()
    })
    this.queue = turn.catch(() => {})
    return turn
  }

  /** Locked meanwhile: what was made of an overwritten key would lock everybody out, so nothing is made. */
  private async whileOpen(key: Buffer, change: (file: OfficeFile) => Promise<OfficeFile>): Promise<OfficeFile> {
    const check = () => {
      if (nameOfKey(key).toString('hex') !== this.file.office) {
        throw new JournalError('locked', 'The office was locked meanwhile')
      }
    }
    check()
    try {
      return await change(this.file)
    } finally {
      check()
    }
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}

const newCode = () => new Uint8Array(randomBytes(RECOVERY_BYTES))

function identityOf({ backup }: OfficeFile, key: Buffer): string {
  const identity = openBytes(key, IDENTITY_PURPOSE, backup.identity)
  if (!identity) throw new JournalError('wrongKey', 'The identity of the backups does not open')
  return identityText(backup.recipient, identity.toString('utf8'))
}
