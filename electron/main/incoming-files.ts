import path from 'node:path'
import type { OfferedFile } from '../contract/security-views'

const KINDS: Record<string, OfferedFile['kind']> = { '.icpdraft': 'draft', '.icpbackup': 'backup' }

/** What the words of a start name: the last file of ours, as a double click gives it. */
export const fileInWords = (argv: readonly string[], workingFolder: string): string | null => {
  const named = argv
    .slice(1)
    .filter((word) => !word.startsWith('-') && path.extname(word).toLowerCase() in KINDS)
  const last = named.at(-1)
  return last === undefined ? null : path.resolve(workingFolder, last)
}

export type Incoming =
  | { readonly kind: 'draft' | 'backup'; readonly name: string; readonly file: string }
  | { readonly kind: 'draft'; readonly name: string; readonly bytes: Uint8Array }

/** Files handed over by the system, a dialog or a drop; the page is told names, never paths. */
export class IncomingFiles {
  #offered: Incoming | null = null
  /** A sealed draft that waits for its passphrase. */
  draft: Incoming | null = null
  /** A backup that was double-clicked. */
  backup: string | null = null
  #told: () => void = () => undefined

  onOffer(listener: () => void): void {
    this.#told = listener
  }

  /** From the system; other files are passed over. */
  offer(file: string): void {
    const kind = KINDS[path.extname(file).toLowerCase()]
    if (kind === undefined) return
    this.#offered = { kind, name: path.basename(file), file }
    this.#told()
  }

  /** The file offered last, once. */
  next(): OfferedFile | null {
    const offered = this.#offered
    this.#offered = null
    if (offered === null) return null
    if (offered.kind === 'backup') this.backup = offered.file
    else this.draft = offered
    return { kind: offered.kind, fileName: offered.name }
  }
}
