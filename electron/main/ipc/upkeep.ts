import type { BackupKeeper } from '../../services/backup/backup-keeper'
import type { StoreKeeper } from '../../services/storage/store-keeper'

/** After opening, so that the start is not slower for it; then again while the program runs on. */
const AFTER_OPENING_MS = 30_000
const AGAIN_MS = 60 * 60 * 1000

interface UpkeepParts {
  readonly keeper: StoreKeeper
  readonly backups: BackupKeeper
  /** The store has a page that cannot be read. */
  readonly damaged: () => void
}

/** The daily backup and a look at every page, each in a process of its own. */
export class Upkeep {
  readonly #parts: UpkeepParts
  #timer: NodeJS.Timeout | undefined
  #checked = false

  constructor(parts: UpkeepParts) {
    this.#parts = parts
  }

  opened(): void {
    this.#checked = false
    this.#again(AFTER_OPENING_MS)
  }

  locked(): void {
    clearTimeout(this.#timer)
  }

  #again(ms: number): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => void this.#run().finally(() => this.#again(AGAIN_MS)), ms)
    this.#timer.unref()
  }

  async #run(): Promise<void> {
    const { keeper, backups, damaged } = this.#parts
    if (keeper.state.state !== 'open') return
    const before = (await backups.standing()).lastGoodAt
    await backups.runDaily()
    const { lastGoodAt, lastFailure } = await backups.standing()
    if (lastFailure?.code === 'damaged') return damaged()
    // A backup just made has read every page already.
    if (lastGoodAt !== before) this.#checked = true
    if (this.#checked || keeper.state.state !== 'open') return
    this.#checked = true
    const { key, place } = keeper
    const problems = await keeper.job('checkStore', { file: place.storeFile, key }).catch(() => 0)
    if (problems > 0) damaged()
  }
}
