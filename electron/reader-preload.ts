import { ipcRenderer } from 'electron'

/** Carries the bytes of one file into the page that reads it, and the page's answer back. */
const page = globalThis as unknown as {
  location: { origin: string }
  postMessage(message: unknown, origin: string, transfer: unknown[]): void
  addEventListener(type: 'message', listener: (event: { source: unknown; data: unknown }) => void): void
}

ipcRenderer.on('reader:read', (_event, request: { read: ArrayBuffer; name: string }) => {
  page.postMessage(request, page.location.origin, [request.read])
})

page.addEventListener('message', ({ source, data }) => {
  if (source !== page || typeof data !== 'object' || data === null) return
  if ('workbook' in data || 'refused' in data) ipcRenderer.send('reader:answer', data)
})
