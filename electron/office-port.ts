import { JOURNAL_PORT_MESSAGE } from '@shared/ipc'
import { MessageChannelMain, type MessagePortMain, type WebContents } from 'electron'

/** Gives every load of the page a port of its own to the journal; the page hands it to the office worker. */
export function connectOffice(contents: WebContents, serve: (port: MessagePortMain) => void): void {
  contents.on('dom-ready', () => {
    const { port1, port2 } = new MessageChannelMain()
    serve(port1)
    contents.postMessage(JOURNAL_PORT_MESSAGE, null, [port2])
  })
}
