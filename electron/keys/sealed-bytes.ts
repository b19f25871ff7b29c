import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const IV_BYTES = 12
const TAG_BYTES = 16

/** Bytes sealed with AES-256-GCM: `iv`, and `box` of ciphertext and tag, both base64. */
export interface Sealed {
  iv: string
  box: string
}

/** @param purpose is bound to the box: sealed for one purpose, it opens for no other */
export function sealBytes(key: Uint8Array, purpose: string, content: Uint8Array): Sealed {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(purpose))
  const box = Buffer.concat([cipher.update(content), cipher.final(), cipher.getAuthTag()])
  return { iv: iv.toString('base64'), box: box.toString('base64') }
}

/** null: another key, another purpose, or a byte has changed. */
export function openBytes(key: Uint8Array, purpose: string, { iv, box }: Sealed): Buffer | null {
  const bytes = Buffer.from(box, 'base64')
  const nonce = Buffer.from(iv, 'base64')
  if (bytes.length < TAG_BYTES || nonce.length !== IV_BYTES) return null
  const decipher = createDecipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(purpose))
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES))
  const content = decipher.update(bytes.subarray(0, bytes.length - TAG_BYTES))
  try {
    decipher.final()
    return content
  } catch {
    content.fill(0)
    return null
  }
}
