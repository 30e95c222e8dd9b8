import { Menu } from 'electron'
import { menuTemplate, type MenuState } from './menu-template'

/** The menu bar, made anew whenever something in it changes. */
export class AppMenu {
  readonly #state: () => MenuState
  #shown = ''
  #due = false

  constructor(state: () => MenuState) {
    this.#state = state
    this.refresh()
  }

  /** Soon: many things change at once when a draft is opened. */
  refresh(): void {
    if (this.#due) return
    this.#due = true
    setImmediate(() => {
      this.#due = false
      this.#build()
    })
  }

  #build(): void {
    const template = menuTemplate(this.#state())
    // An open menu would close under the pointer: only what is truly another is set.
    const now = JSON.stringify(template)
    if (now === this.#shown) return
    this.#shown = now
    Menu.setApplicationMenu(Menu.buildFromTemplate(template))
  }
}
