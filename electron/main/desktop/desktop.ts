import { app, Notification, powerMonitor } from 'electron'
import type { BrowserWindow } from 'electron'
import type { AppEvent } from '../../contract/events'
import type { Language, LanguageChoice } from '../../core/language'
import type { DeedId } from '../../core/deeds/deeds'
import type { ZoomStep } from '../../core/deeds/zoom'
import { LongWork } from '../../services/desktop/long-work'
import type { RecentDraft } from '../../services/desktop/recent-drafts'
import { AppMenu } from './app-menu'
import { words } from '../words'
import type { WindowMemory } from './window-memory'

export interface DesktopParts {
  readonly window: () => BrowserWindow | null
  readonly emit: (event: AppEvent) => void
  readonly memory: WindowMemory
}

/** What the store and its settings tell the menus; known once there are handlers. */
export interface DesktopSource {
  readonly isOpen: () => boolean
  readonly language: () => Language
  readonly languageChoice: () => LanguageChoice
  readonly theme: () => 'system' | 'light' | 'dark'
  readonly letterKeys: () => boolean
  readonly recent: () => readonly RecentDraft[]
  /** How many places of a draft want a look. */
  readonly toSee: (draftId: string) => Promise<number>
}

const NOTHING_YET: DesktopSource = {
  isOpen: () => false,
  language: () => 'zh-CN',
  languageChoice: () => 'system',
  theme: () => 'system',
  letterKeys: () => true,
  recent: () => [],
  toSee: () => Promise.resolve(0),
}

/** The program around its window: menu bar, zoom, task bar, notices. */
export class Desktop {
  readonly work: LongWork
  readonly #parts: DesktopParts
  readonly #menu: AppMenu
  #source = NOTHING_YET
  #enabled: ReadonlySet<DeedId> = new Set()

  constructor(parts: DesktopParts) {
    this.#parts = parts
    this.#menu = new AppMenu(() => this.#menuState())
    this.work = new LongWork({
      now: () => performance.now(),
      isSeen: () => parts.window()?.isFocused() === true && powerMonitor.getSystemIdleState(60) !== 'locked',
      show: (share) => this.#showWork(share),
      readingEnded: (draftId) => void this.#tellReadingEnded(draftId),
    })
  }

  attach(source: DesktopSource): void {
    this.#source = source
    this.refresh()
  }

  /** Something that the menus show may be another now. */
  refresh(): void {
    this.#menu.refresh()
  }
  enable(deeds: readonly DeedId[]): void {
    this.#enabled = new Set(deeds)
    this.refresh()
  }
  /** The page is gone or new: it has told nothing yet. */
  pageGone(): void {
    this.enable([])
  }

  zoom(): number {
    return this.#parts.memory.zoom
  }
  changeZoom(step: ZoomStep): number {
    return this.#parts.memory.change(step)
  }
  language(): Language {
    return this.#source.language()
  }

  hear(event: AppEvent): void {
    if (event.type === 'reading.progress') this.work.reading(event)
  }

  #menuState() {
    const { isOpen, language, languageChoice, theme, letterKeys, recent } = this.#source
    const on = new Set<DeedId>([`theme.${theme()}`, `language.${languageChoice()}`])
    if (letterKeys()) on.add('letters.toggle')
    return {
      language: language(),
      words: words().menu,
      isMac: process.platform === 'darwin',
      appName: app.getName(),
      enabled: this.#enabled,
      isOpen: isOpen(),
      on,
      recent: recent(),
      act: (deed: DeedId) => {
        this.#parts.emit({ type: 'menu', deed })
        // A radio item marks itself as it is clicked, whatever comes of it.
        this.refresh()
      },
      openRecent: (draftId: string) => this.#parts.emit({ type: 'menu.draft', draftId }),
    }
  }

  #showWork(share: number | 'busy' | null): void {
    const window = this.#parts.window()
    if (!window || window.isDestroyed()) return
    if (share === null) window.setProgressBar(-1)
    else if (share === 'busy') window.setProgressBar(2, { mode: 'indeterminate' })
    else window.setProgressBar(share)
  }

  async #tellReadingEnded(draftId: string): Promise<void> {
    if (!Notification.isSupported()) return
    const toSee = await this.#source.toSee(draftId).catch(() => null)
    if (toSee === null) return
    const notice = new Notification({
      title: app.getName(),
      body: words().readingEnded(toSee),
      silent: true,
    })
    notice.on('click', () => {
      const window = this.#parts.window()
      if (window?.isMinimized()) window.restore()
      window?.show()
      window?.focus()
    })
    notice.show()
  }
}
