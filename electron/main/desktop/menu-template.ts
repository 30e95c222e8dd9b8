import type { MenuItemConstructorOptions } from 'electron'
import { DEED_WORDS, MENU_WORDS } from '../../core/deeds/deed-words'
import { DEEDS, keysOf, menuGroups, type DeedId, type MenuName } from '../../core/deeds/deeds'
import { acceleratorOf } from '../../core/deeds/key-words'
import type { Language } from '../../core/language'
import type { RecentDraft } from '../../services/desktop/recent-drafts'
import type { zhCN } from '../words/zh-CN'

type Item = MenuItemConstructorOptions
type Role = NonNullable<Item['role']>

export interface MenuState {
  readonly language: Language
  readonly words: (typeof zhCN)['menu']
  readonly isMac: boolean
  readonly appName: string
  /** What the page can do now; of it the locked store takes more away. */
  readonly enabled: ReadonlySet<DeedId>
  readonly isOpen: boolean
  /** Radio items and boxes that are on. */
  readonly on: ReadonlySet<DeedId>
  readonly recent: readonly RecentDraft[]
  readonly act: (deed: DeedId) => void
  readonly openRecent: (draftId: string) => void
}

const LINE: Item = { type: 'separator' }

/** Groups with a line between those that are there. */
const joined = (...groups: readonly (readonly Item[])[]): Item[] =>
  groups
    .filter((group) => group.length > 0)
    .flatMap((group, at) => (at === 0 ? [...group] : [LINE, ...group]))

/** Letters that open a menu with Alt; V, H and I have keys of their own in a draft. */
const MNEMONICS: Partial<Record<MenuName | 'window', string>> = {
  file: 'F',
  edit: 'E',
  draft: 'D',
  go: 'G',
  window: 'W',
}

/** The whole menu bar as it stands now. */
export function menuTemplate(state: MenuState): Item[] {
  const { language, words, isMac, act } = state
  const names = DEED_WORDS[language]

  const deed = (id: DeedId): Item => {
    const { needs, mark } = DEEDS[id]
    // What a menu shows has a modifier or is a key of its own: a letter alone, or Esc, is no accelerator.
    const key = keysOf(id, isMac).find((one) => one.length > 1 && one !== 'Escape')
    return {
      id,
      label: names[id].name,
      enabled: state.enabled.has(id) && (needs === 'nothing' || state.isOpen),
      click: () => act(id),
      ...(mark ? { type: mark, checked: state.on.has(id) } : {}),
      // The page hears its keys itself: it knows of input methods and of fields with an undo of their own. A key that the
      // system took as well would act twice.
      ...(key === undefined ? {} : { accelerator: acceleratorOf(key), registerAccelerator: false }),
    }
  }
  const own = (menu: MenuName): Item[][] => menuGroups(menu).map((group) => group.map(deed))
  const role = (name: Role, label: string): Item => ({ role: name, label })

  const title = (menu: MenuName | 'window'): string => {
    const name = MENU_WORDS[language][menu]
    const letter = isMac ? undefined : MNEMONICS[menu]
    if (letter === undefined) return name
    return language === 'en' ? `&${name}` : `${name}(&${letter})`
  }
  const recent: Item = {
    id: 'recent',
    label: words.recent,
    enabled: state.isOpen && state.recent.length > 0,
    submenu: state.recent.map(({ id, name }) => ({
      label: name === '' ? words.untitled : name,
      click: () => state.openRecent(id),
    })),
  }

  const [make = [], forget = [], give = [], lock = []] = own('file')
  const file = joined(
    [...make, recent, ...forget],
    give,
    lock,
    isMac ? [role('close', words.close)] : [role('quit', words.quit)],
  )
  const [undo = [], find = []] = own('edit')
  const edit = joined(
    undo,
    [
      role('cut', words.cut),
      role('copy', words.copy),
      role('paste', words.paste),
      role('selectAll', words.selectAll),
    ],
    find,
  )
  const view = joined(...own('view'), [role('togglefullscreen', words.fullScreen)])
  const windows = joined(
    [
      role('minimize', words.minimise),
      ...(isMac ? [role('zoom', words.zoom)] : [role('close', words.close)]),
    ],
    isMac ? [role('front', words.front)] : [],
  )
  const help = own('help').map((group) => (isMac ? group.filter(({ id }) => id !== 'help.about') : group))
  const appMenu: Item = {
    label: state.appName,
    submenu: joined(
      [deed('help.about')],
      [deed('go.security')],
      [role('services', words.services)],
      [role('hide', words.hide), role('hideOthers', words.hideOthers), role('unhide', words.unhide)],
      [role('quit', words.quit)],
    ),
  }
  return [
    ...(isMac ? [appMenu] : []),
    { id: 'file', label: title('file'), submenu: file },
    { id: 'edit', label: title('edit'), submenu: edit },
    { id: 'view', label: title('view'), submenu: view },
    { id: 'draft', label: title('draft'), submenu: joined(...own('draft')) },
    { id: 'go', label: title('go'), submenu: joined(...own('go')) },
    { id: 'window', label: title('window'), role: 'window', submenu: windows },
    { id: 'help', label: title('help'), role: 'help', submenu: joined(...help) },
  ]
}
