/** What window and main process say to each other about backups. */

export type BackupWhy = 'change' | 'asked' | 'import' | 'migration' | 'restore' | 'bulkDelete' | 'close'

/** A backup as it is listed. What is null is not known without the key of the folder. */
export interface BackupEntry {
  /** Its name in the folder. */
  name: string
  /** Local time in its name: `2026-11-22 1405`. */
  at: string
  /** The last change set in it; order goes by this. */
  seq: number
  state: 'good' | 'damaged' | 'newer' | 'unread'
  /** ISO moment. */
  made: string | null
  why: BackupWhy | null
  people: number | null
  records: number | null
  /** Of everything it consists of. */
  bytes: number | null
}

/** Why a folder did not take the last backup; each has a sentence of its own. */
export type BackupFault =
  | 'backupAway'
  | 'backupFull'
  | 'backupReadOnly'
  | 'backupNotAllowed'
  | 'backupWriteFailed'
  | 'backupUnread'
  | 'backupForeign'
  | 'backupNewer'
  | 'backupStalled'
  | 'backupFailed'

/** How a place for backups stands. */
export interface BackupPlace {
  /** As people read it; the window cannot use it. */
  path: string
  /** The newest backup that was written and read back: its moment (ISO), and what it holds. */
  last: { name: string; made: string; seq: number } | null
  /** Everything in the folder was last read back at this moment (ISO). */
  checked: string | null
  /** Why the last try failed; null: it did not. */
  fault: BackupFault | null
  /** Contents that were found damaged and could not be written anew. */
  lost: number
}

/** What goes on. */
export interface BackupProgress {
  doing: 'checking' | 'writing' | 'reading' | 'restoring'
  place: 'folder' | 'beside'
  /** 0..1 */
  share: number
}

export interface BackupsState {
  /** The folder the office chose; null: none yet. */
  folder: BackupPlace | null
  /** Beside the office, on the same disk. */
  beside: BackupPlace
  /** The last change set on record: a backup with it holds everything. */
  lastSeq: number
  /** Since the newest backup in the chosen folder, there are changes older than a day. */
  overdue: boolean
  running: BackupProgress | null
  /** The office is one that was restored, and the one before can be had back. */
  restored: { at: string; made: string; before: string | null } | null
  /** What the office holds now; null: not known yet. */
  counts: { people: number; records: number } | null
  /** No folder was chosen, and nobody said "later" lately. */
  suggest: boolean
  /** Whoever finds the chosen folder can read everything: the office has no passphrase. */
  open: boolean
}

/** Where backups are looked at: the folder of the office, the copies beside it, or one that a person pointed to. */
export type BackupSource = 'folder' | 'beside' | 'other'

export interface BackupList {
  /** `secret`: without a passphrase or a recovery code only the times of the backups are known. */
  asks: 'secret' | null
  /** Name of the office as the folder has it. */
  office: string
  /** The backups are those of the office that is here. */
  own: boolean
  /** There is no office here that a foreign one would replace. */
  empty: boolean
  /** As people read it. */
  path: string
  /** Newest first. */
  entries: BackupEntry[]
}

export interface BackupChannels {
  /** `officeName`: the folder of the backups bears it. */
  'backups:state': { request: { officeName?: string }; response: BackupsState }
  /** Asks for the folder backups go to; the one of before stays where the person cancels. */
  'backups:choose': { request: undefined; response: BackupsState }
  /** Backups go beside the office only. */
  'backups:forget': { request: undefined; response: BackupsState }
  /** Before an import or a removal of many it comes back as soon as the copy beside the office is made. */
  'backups:make': { request: { why: 'asked' | 'import' | 'bulkDelete' }; response: BackupsState }
  /** `choose` has the person point to a folder (null: cancelled); `secret` is a passphrase or a recovery code. */
  'backups:list': {
    request: { source: BackupSource; choose?: boolean; secret?: string }
    response: BackupList | null
  }
  /** The program ends with it and starts again. */
  'backups:restore': { request: { source: BackupSource; name: string }; response: undefined }
  /** No folder for now; it is asked again after some days. */
  'backups:later': { request: undefined; response: BackupsState }
  /** The note about the restore was read. */
  'backups:restoredRead': { request: undefined; response: BackupsState }
}

export interface BackupPushes {
  'push:backups': BackupsState
}

/** Part of the bridge. */
export interface BackupBridge {
  backupsState(officeName?: string): Promise<BackupsState>
  chooseBackupFolder(): Promise<BackupsState>
  forgetBackupFolder(): Promise<BackupsState>
  makeBackup(why: BackupChannels['backups:make']['request']['why']): Promise<BackupsState>
  listBackups(request: BackupChannels['backups:list']['request']): Promise<BackupList | null>
  restoreBackup(request: BackupChannels['backups:restore']['request']): Promise<void>
  chooseBackupsLater(): Promise<BackupsState>
  restoredRead(): Promise<BackupsState>
  onBackups(listener: (state: BackupsState) => void): () => void
}
