/**
 * Files in the format of age (age-encryption.org/v1), which other programs open as well. Content goes through in pieces:
 * an attachment of 200 MB is never in memory as a whole.
 */
import { webcrypto } from 'node:crypto'
import { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter } from 'age-encryption'

// Node 18 has no `crypto` of its own in the global scope, and the library expects one.
if (!globalThis.crypto) Object.defineProperty(globalThis, 'crypto', { value: webcrypto })

export type Pieces = AsyncIterable<Uint8Array>

/** The content encrypted to a recipient. */
export async function* encryptTo(recipient: string, content: Pieces): Pieces {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  yield* fromStream(await encrypter.encrypt(asStream(content)))
}

/** @throws whatever the library says of a wrong key, a changed byte or a cut: what came before must not be used then */
export async function* decryptWith(identity: string, content: Pieces): Pieces {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  yield* fromStream(await decrypter.decrypt(asStream(content)))
}

/** A small file that a passphrase opens. @throws where it does not, or the file is damaged */
export async function decryptByPassphrase(passphrase: string, content: Uint8Array): Promise<string> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  return decrypter.decrypt(content, 'text')
}

export async function* once(bytes: Uint8Array): Pieces {
  yield bytes
}

export async function collect(content: Pieces): Promise<Buffer> {
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** As the library types a stream, which is that of the browser. */
type LibraryStream = Parameters<Decrypter['decrypt']>[0] extends infer P ? Extract<P, { getReader: unknown }> : never

function asStream(content: Pieces): LibraryStream {
  const pieces = content[Symbol.asyncIterator]()
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const next = await pieces.next()
      if (next.done) controller.close()
      else controller.enqueue(new Uint8Array(next.value))
    },
    async cancel() {
      await pieces.return?.()
    },
  }) as unknown as LibraryStream
}

async function* fromStream(stream: unknown): Pieces {
  yield* stream as ReadableStream<Uint8Array>
}
