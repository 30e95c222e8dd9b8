import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it, vi } from 'vitest'
import { DEED_WORDS } from '../../../electron/core/deeds/deed-words'
import { DEED_IDS, DEEDS, keysOf, type DeedId } from '../../../electron/core/deeds/deeds'
import { acceleratorOf } from '../../../electron/core/deeds/key-words'
import { menuTemplate, type MenuState } from '../../../electron/main/desktop/menu-template'
import { en } from '../../../electron/main/words/en'
import { zhCN } from '../../../electron/main/words/zh-CN'

type Item = MenuItemConstructorOptions

const aState = (change: Partial<MenuState> = {}): MenuState => ({
  language: 'zh-CN',
  words: zhCN.menu,
  isMac: false,
  appName: '备案预审助手',
  enabled: new Set(DEED_IDS),
  isOpen: true,
  on: new Set<DeedId>(['theme.dark']),
  recent: [],
  act: () => undefined,
  openRecent: () => undefined,
  ...change,
})
const allItems = (items: readonly Item[]): Item[] =>
  items.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? allItems(item.submenu) : [])])
const find = (items: readonly Item[], id: string): Item | undefined =>
  allItems(items).find((one) => one.id === id)

describe('the menu bar', () => {
  it.each(['zh-CN', 'en'] as const)('says of every deed what the registry says (%s)', (language) => {
    const items = menuTemplate(aState({ language, words: language === 'en' ? en.menu : zhCN.menu }))
    const inMenus = DEED_IDS.filter((id) => DEEDS[id].menu !== undefined)
    for (const id of inMenus) {
      const key = keysOf(id, false).find((one) => one.length > 1 && one !== 'Escape')
      expect(find(items, id), id).toMatchObject({
        label: DEED_WORDS[language][id].name,
        ...(key === undefined ? {} : { accelerator: acceleratorOf(key), registerAccelerator: false }),
      })
    }
    const titles = items.map(({ label }) => label)
    expect(titles).toEqual(
      language === 'en'
        ? ['&File', '&Edit', 'View', '&Draft', '&Go', '&Window', 'Help']
        : ['文件(&F)', '编辑(&E)', '查看', '草稿(&D)', '前往(&G)', '窗口(&W)', '帮助'],
    )
  })
  it('enables what the page can do, and behind the lock only what needs no data', () => {
    const open = menuTemplate(aState({ enabled: new Set<DeedId>(['draft.new', 'help.guide']) }))
    expect(find(open, 'draft.new')?.enabled).toBe(true)
    expect(find(open, 'draft.import')?.enabled).toBe(false)
    const locked = menuTemplate(aState({ isOpen: false }))
    expect(find(locked, 'draft.new')?.enabled).toBe(false)
    expect(find(locked, 'section.people')?.enabled).toBe(false)
    expect(find(locked, 'help.guide')?.enabled).toBe(true)
    expect(find(locked, 'zoom.in')?.enabled).toBe(true)
  })
  it('marks what is chosen', () => {
    const items = menuTemplate(aState())
    expect(find(items, 'theme.dark')).toMatchObject({ type: 'radio', checked: true })
    expect(find(items, 'theme.light')).toMatchObject({ type: 'radio', checked: false })
  })
  it('offers recent drafts by their masked names, none behind the lock', () => {
    const openRecent = vi.fn()
    const recent = [
      { id: 'd1', name: '杭…司', savedAt: 0 },
      { id: 'd2', name: '', savedAt: 0 },
    ]
    const item = find(menuTemplate(aState({ recent, openRecent })), 'recent')
    const inside = item?.submenu as Item[]
    expect(inside.map(({ label }) => label)).toEqual(['杭…司', '未命名草稿'])
    ;(inside[1]?.click as () => void)()
    expect(openRecent).toHaveBeenCalledWith('d2')
    expect(find(menuTemplate(aState({ recent, isOpen: false })), 'recent')?.enabled).toBe(false)
  })
  it('asks for the deed that was chosen', () => {
    const act = vi.fn()
    ;(find(menuTemplate(aState({ act })), 'go.rules')?.click as () => void)()
    expect(act).toHaveBeenCalledWith('go.rules')
  })
  it('has an app menu with about and quit on macOS, and no letters under the titles', () => {
    const items = menuTemplate(aState({ isMac: true }))
    expect(items[0]?.label).toBe('备案预审助手')
    const own = items[0]?.submenu as Item[]
    expect(own.map(({ id, role }) => id ?? role).filter(Boolean)).toEqual([
      'help.about',
      'go.security',
      'services',
      'hide',
      'hideOthers',
      'unhide',
      'quit',
    ])
    expect(items.some(({ label }) => label?.includes('&'))).toBe(false)
    const last = items.at(-1)?.submenu as Item[]
    expect(last.some(({ id }) => id === 'help.about')).toBe(false)
  })
})
