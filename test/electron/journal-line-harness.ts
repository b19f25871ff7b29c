import { MessageChannel, type MessagePort as NodePort } from 'node:worker_threads'
import { afterEach } from 'vitest'
import { type JournalError, type PortLike, type ServedJournal, serveJournal } from '../../electron/journal'
import { JournalLine } from '../../renderer/office/journal-line'

const ports: NodePort[] = []
afterEach(() => {
  for (const port of ports.splice(0)) port.close()
})

/** The worker's end of a line to a journal, over a real channel. */
export function lineTo(journal: ServedJournal | JournalError): { line: JournalLine; port: NodePort } {
  const { port1, port2 } = new MessageChannel()
  ports.push(port1, port2)
  // Electron's ports give an event with the data in it, Node's give the data.
  const served: PortLike = {
    on: (event: 'message' | 'close', listener: (given: { data: unknown }) => void) =>
      port1.on(event, (data: unknown) => listener({ data })),
    start: () => port1.start(),
    postMessage: (message) => port1.postMessage(message),
  }
  serveJournal(journal, served)
  return { line: new JournalLine(port2 as unknown as MessagePort), port: port2 }
}
