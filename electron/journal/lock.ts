import { createHash } from 'node:crypto'
import { unlink } from 'node:fs/promises'
import { connect, createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { JournalError } from './journal-error'

/**
 * Holds the journal of a profile for this process: a second one is refused while the first lives. A socket and not a
 * file with a process number: it tells a dead holder from a living one, also after a power cut and a reused number.
 * @returns gives it back
 * @throws JournalError busy
 */
export async function holdJournal(profile: string): Promise<() => Promise<void>> {
  const address = addressOf(profile)
  for (let attempt = 0; attempt < 3; attempt++) {
    const server = await listen(address)
    if (server) return () => new Promise((done) => server.close(() => done()))
    if (await somebodyAnswers(address)) break
    if (process.platform !== 'win32') await unlink(address).catch(() => {})
  }
  throw new JournalError('busy', `Another process has the journal of ${profile} open`)
}

function addressOf(profile: string): string {
  const name = `tongxing-journal-${createHash('sha256').update(resolve(profile)).digest('hex').slice(0, 24)}`
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`)
}

function listen(address: string): Promise<Server | null> {
  return new Promise((done, failed) => {
    const server = createServer((socket) => socket.destroy())
    server.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? done(null) : failed(error)))
    server.listen(address, () => {
      server.unref()
      done(server)
    })
  })
}

function somebodyAnswers(address: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect(address)
    socket.once('connect', () => {
      socket.destroy()
      done(true)
    })
    socket.once('error', () => done(false))
  })
}
