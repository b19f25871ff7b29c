import type { Channel } from '@shared/ipc'
import { type IpcMainInvokeEvent, ipcMain, type WebContents } from 'electron'
import type { Host } from '../origins'
import { answer, type Sender, type Work } from './check'

const windows = new Map<number, Host>()
let developmentOrigin: string | null = null

/** Says which window a page belongs to; pages never registered are refused everything. */
export function registerWindow(contents: WebContents, window: Host, server: string | null): void {
  const { id } = contents
  developmentOrigin = server
  windows.set(id, window)
  contents.once('destroyed', () => windows.delete(id))
}

/** Answers a channel for pages of `window`; the only way from a page into the main process. */
export function handle<C extends Channel>(channel: C, work: Work<C, [from: WebContents]>, window: Host = 'main'): void {
  ipcMain.handle(channel, (event, payload: unknown) =>
    answer(channel, window, developmentOrigin, senderOf(event), payload, (request) => work(request, event.sender)),
  )
}

function senderOf({ sender, senderFrame }: IpcMainInvokeEvent): Sender {
  return {
    window: windows.get(sender.id) ?? null,
    origin: senderFrame?.origin ?? null,
    isMainFrame: senderFrame?.parent === null,
  }
}
