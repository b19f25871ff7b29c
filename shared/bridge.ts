import type { BackupBridge } from './backups'
import type {
  About,
  Channels,
  Drafts,
  FileToken,
  JobResult,
  KeptFile,
  KeysFacts,
  LockFacts,
  Printer,
  PrintJob,
  Pushes,
  SavedFile,
  Settings,
} from './ipc'

/** What the preload exposes as `window.tongxing`. */
export interface Bridge extends BackupBridge {
  about(): Promise<About>
  settings(): Promise<Settings>
  saveSettings(settings: Settings): Promise<Settings>
  chooseFiles(): Promise<FileToken[]>
  droppedFiles(files: unknown[]): Promise<FileToken[]>
  readFile(token: string): Promise<ArrayBuffer>
  saveFile(request: Channels['files:save']['request']): Promise<SavedFile | null>
  showFile(token: string): Promise<void>
  openFile(token: string): Promise<void>
  chooseAttachments(request: Channels['attachments:choose']['request']): Promise<FileToken[]>
  keepFile(token: string): Promise<KeptFile>
  keepMade(request: Channels['attachments:keepMade']['request']): Promise<KeptFile>
  openKept(file: KeptFile): Promise<void>
  saveKept(file: KeptFile): Promise<SavedFile | null>
  keptBytes(file: KeptFile): Promise<ArrayBuffer>
  readInReader(data: ArrayBuffer, name: string): Promise<Channels['reader:read']['response']>
  unprotect(data: ArrayBuffer, password: string): Promise<Channels['reader:unprotect']['response']>
  printPdf(request: Channels['print:pdf']['request']): Promise<SavedFile | null>
  printPaper(request: Channels['print:printer']['request']): Promise<{ printed: boolean }>
  printers(): Promise<Printer[]>
  printPreview(request: Channels['print:preview']['request']): Promise<ArrayBuffer>
  beginPack(request: Channels['pack:begin']['request']): Promise<{ pack: string } | null>
  addToPack(request: Channels['pack:add']['request']): Promise<void>
  putIntoPack(request: Channels['pack:put']['request']): Promise<void>
  putKeptIntoPack(request: Channels['pack:putKept']['request']): Promise<{ fileName: string }>
  finishPack(pack: string): Promise<SavedFile>
  cancelPack(pack: string): Promise<void>
  printJob(): Promise<PrintJob>
  printReady(): Promise<void>
  printFailed(reason: string): Promise<void>
  jobsReady(): Promise<void>
  jobDone(id: string, result: JobResult): Promise<void>
  jobProgress(id: string, text: string): Promise<void>
  onJob(listener: (push: Pushes['push:job']) => void): () => void
  onMenu(listener: (push: Pushes['push:menu']) => void): () => void
  keysFacts(): Promise<KeysFacts>
  setPassphrase(request: Channels['keys:setPassphrase']['request']): Promise<{ code: string | null }>
  removePassphrase(request: Channels['keys:removePassphrase']['request']): Promise<{ code: string | null }>
  newRecoveryCode(request: Channels['keys:newRecoveryCode']['request']): Promise<{ code: string }>
  setKeychain(request: Channels['keys:useKeychain']['request']): Promise<void>
  lockNow(): Promise<void>
  saysActive(): Promise<void>
  keepDrafts(drafts: Drafts): Promise<void>
  giveDrafts(): Promise<Drafts | null>
  draftsTaken(): Promise<void>
  lockFacts(): Promise<LockFacts>
  unlock(request: Channels['lock:unlock']['request']): Promise<void>
  checkCode(request: Channels['lock:checkCode']['request']): Promise<void>
  recover(request: Channels['lock:recover']['request']): Promise<void>
  onLock(listener: () => void): () => void
  onKeys(listener: (facts: KeysFacts) => void): () => void
}
