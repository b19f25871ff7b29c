import { safeStorage } from 'electron'

/** The system's keychain, where it is a real one. */
export interface Keychain {
  seal(text: string): Buffer
  /** @throws where the keychain does not know it, or will not say */
  open(sealed: Buffer): string
}

/**
 * The keychain of the person's account. null: there is none, or one that seals with a key everybody knows, as Chromium
 * does on Linux without a secret service. Ask once the program is ready.
 */
export function systemKeychain(): Keychain | null {
  if (!safeStorage.isEncryptionAvailable()) return null
  // The oldest engine does not say what it seals with.
  if (process.platform === 'linux' && !REAL.includes(safeStorage.getSelectedStorageBackend?.())) return null
  return {
    seal: (text) => safeStorage.encryptString(text),
    open: (sealed) => safeStorage.decryptString(sealed),
  }
}

const REAL: readonly string[] = ['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']
