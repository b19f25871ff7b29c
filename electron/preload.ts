import type { Bridge } from '@shared/bridge'
import type { Channel, Channels, Pushes } from '@shared/ipc'
import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import { contextBridge, ipcRenderer, webUtils } from 'electron'

type Answer = { value: unknown } | { trouble: unknown }

/** Errors lose all but their message on the way to the page, so the message carries the code and both sentences. */
async function ask<C extends Channel>(channel: C, request?: unknown): Promise<Channels[C]['response']> {
  const answer: Answer = await ipcRenderer.invoke(channel, request)
  if ('trouble' in answer) throw new Error(JSON.stringify(answer.trouble))
  return answer.value as Channels[C]['response']
}

function listen<P extends keyof Pushes>(push: P, listener: (value: Pushes[P]) => void): () => void {
  const forward = (_event: unknown, value: Pushes[P]) => listener(value)
  ipcRenderer.on(push, forward)
  return () => {
    ipcRenderer.off(push, forward)
  }
}

/**
 * Only a file that the person dropped or chose has a path; an object that merely says it has one is none. Older engines
 * put the path on the file itself.
 */
function pathOf(file: unknown): string {
  if (!(file instanceof File)) return ''
  return webUtils?.getPathForFile ? webUtils.getPathForFile(file as never) : ((file as { path?: string }).path ?? '')
}

const bridge: Bridge = {
  about: () => ask('app:about'),
  settings: () => ask('app:settings'),
  saveSettings: (settings) => ask('app:saveSettings', settings),
  chooseFiles: () => ask('files:choose', { kind: 'spreadsheet' }),
  droppedFiles: (files) => ask('files:dropped', { paths: files.map(pathOf).filter(Boolean) }),
  readFile: (token) => ask('files:read', { token }),
  saveFile: (request) => ask('files:save', request),
  showFile: (token) => ask('files:show', { token }),
  openFile: (token) => ask('files:open', { token }),
  chooseAttachments: (request) => ask('attachments:choose', request),
  keepFile: (token) => ask('attachments:keep', { token }),
  keepMade: (request) => ask('attachments:keepMade', request),
  openKept: (file) => ask('attachments:open', file),
  saveKept: (file) => ask('attachments:save', file),
  keptBytes: (file) => ask('attachments:bytes', file),
  readInReader: (data, name) => ask('reader:read', { data, name }),
  unprotect: (data, password) => ask('reader:unprotect', { data, password }),
  printPdf: (request) => ask('print:pdf', request),
  printPaper: (request) => ask('print:printer', request),
  printers: () => ask('print:printers'),
  printPreview: (request) => ask('print:preview', request),
  beginPack: (request) => ask('pack:begin', request),
  addToPack: (request) => ask('pack:add', request),
  putIntoPack: (request) => ask('pack:put', request),
  putKeptIntoPack: (request) => ask('pack:putKept', request),
  finishPack: (pack) => ask('pack:finish', { pack }),
  cancelPack: (pack) => ask('pack:cancel', { pack }),
  printJob: () => ask('print:job'),
  printReady: () => ask('print:ready'),
  printFailed: (reason) => ask('print:failed', { reason }),
  jobsReady: () => ask('jobs:ready'),
  jobDone: (id, result) => ask('jobs:done', { id, result }),
  jobProgress: (id, text) => ask('jobs:progress', { id, text }),
  onJob: (listener) => listen('push:job', listener),
  onMenu: (listener) => listen('push:menu', listener),
  backupsState: (officeName) => ask('backups:state', { officeName }),
  chooseBackupFolder: () => ask('backups:choose'),
  forgetBackupFolder: () => ask('backups:forget'),
  makeBackup: (why) => ask('backups:make', { why }),
  listBackups: (request) => ask('backups:list', request),
  restoreBackup: (request) => ask('backups:restore', request),
  chooseBackupsLater: () => ask('backups:later'),
  restoredRead: () => ask('backups:restoredRead'),
  onBackups: (listener) => listen('push:backups', listener),
  keysFacts: () => ask('keys:facts'),
  setPassphrase: (request) => ask('keys:setPassphrase', request),
  removePassphrase: (request) => ask('keys:removePassphrase', request),
  newRecoveryCode: (request) => ask('keys:newRecoveryCode', request),
  setKeychain: (request) => ask('keys:useKeychain', request),
  lockNow: () => ask('lock:now'),
  saysActive: () => ask('lock:active'),
  keepDrafts: (drafts) => ask('drafts:keep', drafts),
  giveDrafts: () => ask('drafts:give'),
  draftsTaken: () => ask('drafts:taken'),
  lockFacts: () => ask('lock:facts'),
  unlock: (request) => ask('lock:unlock', request),
  checkCode: (request) => ask('lock:checkCode', request),
  recover: (request) => ask('lock:recover', request),
  onLock: (listener) => listen('push:lock', listener),
  onKeys: (listener) => listen('push:keys', listener),
}

contextBridge.exposeInMainWorld('tongxing', bridge)

/** Ports cannot cross the bridge; they reach the page as a window message. */
const page = globalThis as unknown as {
  location: { origin: string }
  postMessage(message: unknown, origin: string, ports: unknown[]): void
}
ipcRenderer.on(JOURNAL_PORT_MESSAGE, (event) => {
  page.postMessage(JOURNAL_PORT_MESSAGE, page.location.origin, event.ports)
})
