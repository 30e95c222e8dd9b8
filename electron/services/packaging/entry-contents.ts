import { AES, AES_OVERHEAD, STORED } from '../../core/packaging/canonical-zip'
import { PACKAGE_MAX_BYTES } from '../../core/packaging/manifest'
import { decryptEntry } from './decrypt-entry'
import type { ListedEntry } from './read-zip'
import { TooMuch } from './read-zip'

/** Inflated bytes per compressed byte beyond which an entry is a bomb, not a file. */
const MAX_RATIO = 100
const SMALL = 1024 * 1024

/** Takes contents out of entries and counts what really comes out, over all of them. */
export class ContentReader {
  #left = PACKAGE_MAX_BYTES
  readonly #password: string | null

  constructor(password: string | null) {
    this.#password = password
  }

  /** Throws TooMuch, WrongPassword, or an Error when the entry is damaged. */
  async read(entry: ListedEntry): Promise<Uint8Array> {
    const bytes = await this.#open(entry)
    this.#left -= bytes.length
    if (this.#left < 0) throw new TooMuch()
    return bytes
  }

  async #open({ encrypted, method, payload, inflate }: ListedEntry): Promise<Uint8Array> {
    if (!encrypted) {
      if (method === STORED) return payload
      return inflate(Math.min(this.#left, payload.length * MAX_RATIO + SMALL))
    }
    if (method !== AES || this.#password === null || payload.length < AES_OVERHEAD)
      throw new Error('not an entry that this password could open')
    return decryptEntry(payload, this.#password)
  }
}
