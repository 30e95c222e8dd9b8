import { safeStorage } from 'electron'

/**
 * The system's key store, behind this one small file: Electron 46 drops the synchronous calls.
 * Without a key ring Chromium offers plain text (`basic_text`); that is never used, a passphrase is asked for.
 */
export const systemKey = {
  available(): boolean {
    if (!safeStorage.isEncryptionAvailable()) return false
    return process.platform !== 'linux' || safeStorage.getSelectedStorageBackend() !== 'basic_text'
  },
  wrap: (bytes: Uint8Array): Uint8Array => safeStorage.encryptString(Buffer.from(bytes).toString('base64')),
  unwrap: (wrapped: Uint8Array): Uint8Array =>
    new Uint8Array(Buffer.from(safeStorage.decryptString(Buffer.from(wrapped)), 'base64')),
}
