/**
 * The contract between the window and the main process: one line a channel, request and response. Payloads are checked
 * at the boundary by the schemas in electron/ipc; the preload exposes one named function a channel.
 */

import type { BackupChannels, BackupPushes } from './backups'
import type { PackedWorkbook, Refusal } from './import/grid'
import type { Language } from './model/define'
import type { FileRef } from './model/types'

/** A file the person chose. The window never sees its path. */
export interface FileToken {
  token: string
  name: string
  bytes: number
  /** ISO day on which the disk says it was last changed. */
  changed?: string
}

/** A file whose content lies in the office's store, as records and change sets name it. */
export type KeptFile = Required<Pick<FileRef, 'fileName' | 'sha256' | 'bytes'>>

/** Most files that are dropped at a time. */
export const MOST_FILES = 1000
/** Largest picture that is read for a preview, in bytes. */
export const PREVIEW_LIMIT = 40 * 1024 * 1024

export interface About {
  version: string
  electron: string
  chrome: string
  node: string
  /** How the Electron at hand came here. */
  binary: 'official' | 'npm'
  profile: string
}

export interface Settings {
  language: Language
  /** The name that stands on every change set; empty before first run. */
  who: string
  colorScheme: 'light' | 'dark' | 'auto'
  /** Minutes without a key or a movement after which an office with a passphrase is locked; 0: never. Default: LOCK_AFTER. */
  lockAfter?: number
}
export const LOCK_AFTER = 15

/** Shortest passphrase, in characters. */
export const SHORTEST_PASSPHRASE = 8

/** What opens the office, without any of the secrets. */
export interface KeysFacts {
  passphrase: boolean
  recoveryCode: boolean
  /** `none`: the system has no keychain that keeps secrets; else whether the office key lies in it. */
  keychain: 'none' | 'unused' | 'used'
}

/** What the page of a locked program knows. */
export interface LockFacts extends Pick<Settings, 'language' | 'colorScheme'>, KeysFacts {
  /** Seconds until the next secret is heard. */
  wait: number
}

/** Unfinished typing: where one was, and what stood in fields and dialogs by their names. */
export interface Drafts {
  /** Address inside the window, `/people/k7`. */
  at: string
  kept: Record<string, unknown>
}

export type PrintLanguage = Language | 'both'

/** A document to print: its data goes to the hidden window as it is. */
export interface PrintJob {
  /** `document`: any of the shelf, as shared/documents makes them. */
  document: 'cohortSummary' | 'document'
  language: PrintLanguage
  /** Suggested file name without folder. */
  fileName: string
  data: unknown
  /** Every page says at its foot that it holds sensitive personal data. */
  sensitive?: boolean
  /** Cards and certificates: no page number at the foot. */
  bare?: boolean
}

/** A printer of the system. */
export interface Printer {
  name: string
  /** As people know it. */
  label: string
  /** Prints where nobody says otherwise. */
  usual: boolean
  /** Its queue takes documents and prints none. */
  stopped: boolean
}

/** How a document is put on paper. */
export interface PaperChoice {
  /** Name of the printer. */
  printer: string
  copies: number
  sides: 'one' | 'longEdge' | 'shortEdge'
  /** `1-3,5`; all when left out. */
  pages?: string
}

export interface SavedFile {
  name: string
  token: string
  bytes: number
}

export interface Channels extends BackupChannels {
  'app:about': { request: undefined; response: About }
  'app:settings': { request: undefined; response: Settings }
  'app:saveSettings': { request: Settings; response: Settings }
  'files:choose': { request: { kind: 'spreadsheet' }; response: FileToken[] }
  /** Sent by the preload only: it knows the path of a dropped file, the page does not. */
  'files:dropped': { request: { paths: string[] }; response: FileToken[] }
  'files:read': { request: { token: string }; response: ArrayBuffer }
  /** Asks where to save unless `to` is a token the command line gave; null: the person cancelled. */
  'files:save': { request: { suggestedName: string; data: ArrayBuffer; to?: string }; response: SavedFile | null }
  'files:show': { request: { token: string }; response: undefined }
  'files:open': { request: { token: string }; response: undefined }
  /** Asks for files to attach; `keep` takes their tokens, and those of dropped files. */
  'attachments:choose': { request: { pictures: boolean; many: boolean }; response: FileToken[] }
  /** Puts the content into the office's store, where it stays. */
  'attachments:keep': { request: { token: string }; response: KeptFile }
  /** Puts a content that the program made itself into the store. */
  'attachments:keepMade': { request: { fileName: string; data: ArrayBuffer }; response: KeptFile }
  /** Shows a copy in the program the system has for it. */
  'attachments:open': { request: KeptFile; response: undefined }
  /** Asks where to save a copy; null: cancelled. */
  'attachments:save': { request: KeptFile; response: SavedFile | null }
  /** The content, for a preview; not above PREVIEW_LIMIT. */
  'attachments:bytes': { request: KeptFile; response: ArrayBuffer }
  /** Formats that an unbounded library must read, in a hidden window of another origin that can be killed. */
  'reader:read': { request: { data: ArrayBuffer; name: string }; response: PackedWorkbook | { refused: Refusal } }
  /** Opens a protected workbook in memory, in a process of its own; the file stays as it is. */
  'reader:unprotect': {
    request: { data: ArrayBuffer; password: string }
    response: { data: ArrayBuffer } | { refused: Refusal }
  }
  /** Makes the PDF; asks where to save unless `to` is given. null: cancelled. */
  'print:pdf': { request: PrintJob & { to?: string }; response: SavedFile | null }
  /** Prints on the printer that is chosen; without one the system's dialog asks. False: cancelled there. */
  'print:printer': { request: PrintJob & { paper?: PaperChoice }; response: { printed: boolean } }
  'print:printers': { request: undefined; response: Printer[] }
  /** The PDF to look at; `first`: its first pages, which come sooner where there are many. */
  'print:preview': { request: PrintJob & { first: boolean }; response: ArrayBuffer }
  /** Begins a pack of documents; asks where to unless `to` is given. null: cancelled. */
  'pack:begin': { request: { kind: 'folder' | 'pdf'; name: string; to?: string }; response: { pack: string } | null }
  /** Lays out the next document of a pack. */
  'pack:add': { request: PrintJob & { pack: string; title: string }; response: undefined }
  /** Puts a file that the window made into a pack that is a folder. */
  'pack:put': { request: { pack: string; fileName: string; data: ArrayBuffer }; response: undefined }
  /** Puts the content of a kept file there, under this name; the answer is the name it got. */
  'pack:putKept': { request: { pack: string; fileName: string; file: KeptFile }; response: { fileName: string } }
  /** Puts the pack where it was to go, whole. */
  'pack:finish': { request: { pack: string }; response: SavedFile }
  'pack:cancel': { request: { pack: string }; response: undefined }
  /** The hidden print window takes its job and says that fonts and page are ready. */
  'print:job': { request: undefined; response: PrintJob }
  'print:ready': { request: undefined; response: undefined }
  /** The hidden print window cannot lay its job out; `reason` goes to the log. */
  'print:failed': { request: { reason: string }; response: undefined }
  /** The window's answer to a job of the command line; `id` is the job's. */
  'jobs:done': { request: { id: string; result: JobResult }; response: undefined }
  'jobs:progress': { request: { id: string; text: string }; response: undefined }
  /** The window is up and takes jobs. */
  'jobs:ready': { request: undefined; response: undefined }
  'keys:facts': { request: undefined; response: KeysFacts }
  /** `current` is asked where there is a passphrase. The answer holds a recovery code that is shown this once. */
  'keys:setPassphrase': { request: { passphrase: string; current?: string }; response: { code: string | null } }
  'keys:removePassphrase': { request: { current?: string }; response: { code: string | null } }
  'keys:newRecoveryCode': { request: { current?: string }; response: { code: string } }
  /** Whether the system's keychain opens the office at the start of the program. */
  'keys:useKeychain': { request: { use: boolean; current?: string }; response: undefined }
  'lock:now': { request: undefined; response: undefined }
  /** Somebody is there: a key, a movement. */
  'lock:active': { request: undefined; response: undefined }
  /** The window's answer to `push:lock`. */
  'drafts:keep': { request: Drafts; response: undefined }
  /** What was unfinished when the office was locked; null: nothing. It is kept until `drafts:taken`. */
  'drafts:give': { request: undefined; response: Drafts | null }
  'drafts:taken': { request: undefined; response: undefined }
  /** Of the page of a locked program, which is heard on these and on nothing else. */
  'lock:facts': { request: undefined; response: LockFacts }
  'lock:unlock': { request: { passphrase: string }; response: undefined }
  'lock:checkCode': { request: { code: string }; response: undefined }
  'lock:recover': { request: { code: string; passphrase: string }; response: undefined }
}
export type Channel = keyof Channels

/** The record a document is printed of, as the command line names it; null: the whole office. */
export type PrintOf = { by: 'cohort' | 'person' | 'id'; name: string } | null

/** What the command line asks of the window. Files are tokens here too. */
export type Job =
  | {
      verb: 'import'
      files: FileToken[]
      /** Opens protected workbooks among the files. */
      workbookPassword?: string
      cohort: { name?: string; kind?: string; from?: string; to?: string; destination?: string }
      language: Language
      dryRun: boolean
      /** The report is asked for as well, so nothing need be said of it. */
      reported?: boolean
    }
  | { verb: 'summary'; cohort: string; language: PrintLanguage; to: string }
  | {
      verb: 'print'
      document: string
      of: PrintOf
      /** As the document begins when left out. */
      preset?: 'full' | 'minimal' | 'plain'
      year?: number
      copies: number
      marks: boolean
      /** Of a pack: which documents, none for the usual ones; and whether all of it is one file. */
      documents?: string[]
      file?: boolean
      /** To go on working with; a PDF when left out. */
      format?: 'xlsx' | 'docx'
      language: PrintLanguage
      to: string
    }
  | {
      verb: 'fill'
      /** Name of one of the office's own forms. */
      template: string
      of: { by: 'cohort' | 'person' | 'id'; name: string }
      language: Language
      to: string
    }
  | {
      verb: 'personFile'
      of: { by: 'person' | 'id'; name: string }
      language: PrintLanguage
      /** A folder. */
      to: string
    }
  | { verb: 'list'; recordType: string; sensitive: boolean; language: Language }
  | {
      verb: 'export'
      recordType: string
      format: 'xlsx' | 'csv'
      sensitive: boolean
      language: Language
      to: string
    }

/** `refused` is one clear line for stderr, exit code 1. */
export type JobResult =
  | { refused: string; report?: unknown; lines?: string[] }
  | { refused?: undefined; report?: unknown; rows?: unknown[]; wrote?: Written; lines?: string[] }

/** What a job wrote: the token of the file or folder, and how much is in it, in words: `12 documents`. */
export interface Written {
  token: string
  count?: string
}

/** Pushed from main to the window. */
export interface Pushes extends BackupPushes {
  'push:job': { id: string; job: Job }
  'push:menu': { command: MenuCommand }
  /** The office is being locked: answer with what is unfinished, at once. */
  'push:lock': undefined
  'push:keys': KeysFacts
}

export type MenuCommand =
  | 'newCohort'
  | 'import'
  | 'print'
  | 'undo'
  | 'settings'
  | 'about'
  | 'language:en'
  | 'language:zh'
  | 'find'

/** The journal's port reaches the page as a window message with this text and one port; the page hands it to the office worker. */
export const JOURNAL_PORT_MESSAGE = 'tongxing:journal-port'
