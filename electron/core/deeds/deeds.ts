/**
 * Every deed of the window, once: the menus, the command palette, the keyboard sheet and the footers all show what stands
 * here, and the keys are these.
 */

export const MENUS = ['file', 'edit', 'view', 'draft', 'go', 'help'] as const
export type MenuName = (typeof MENUS)[number]

/** Groups of the keyboard sheet: where a key works. */
export const PLACES = ['anywhere', 'draft', 'list', 'findings', 'viewer', 'copy-sheet'] as const
export type DeedPlace = (typeof PLACES)[number]

export interface Deed {
  readonly place: DeedPlace
  /** What must be open: the store, or a draft in it. */
  readonly needs: 'nothing' | 'store' | 'draft'
  /**
   * Keys as `Ctrl+Shift+p`: modifiers in the order Ctrl, Alt, Shift; Ctrl is ⌘ on macOS. The first is the one shown.
   */
  readonly keys?: readonly string[]
  /** Instead of `keys` on macOS. */
  readonly macKeys?: readonly string[]
  /** Where it stands in the menu bar; a line is drawn between groups. */
  readonly menu?: readonly [menu: MenuName, group: number]
  /** One of several of which one is chosen, or a box that is ticked. */
  readonly mark?: 'radio' | 'checkbox'
  /** Acts on the row, picture or field that has the focus, and is therefore in neither menu nor palette. */
  readonly onFocus?: true
}

type Part = Omit<Deed, 'place' | 'needs'>
const anywhere = (part: Part = {}): Deed => ({ place: 'anywhere', needs: 'nothing', ...part })
const inStore = (part: Part = {}): Deed => ({ place: 'anywhere', needs: 'store', ...part })
const inDraft = (part: Part = {}): Deed => ({ place: 'draft', needs: 'draft', ...part })
const onRow = (place: DeedPlace, ...keys: string[]): Deed => ({
  place,
  needs: 'store',
  keys,
  onFocus: true,
})

const ALL = {
  'draft.new': inStore({ keys: ['Ctrl+n'], menu: ['file', 1] }),
  'draft.form': inStore({ keys: ['Ctrl+Shift+n'], menu: ['file', 1] }),
  'draft.sample': inStore({ menu: ['file', 1] }),
  'draft.import': inStore({ keys: ['Ctrl+o'], menu: ['file', 1] }),
  'recent.clear': inStore({ menu: ['file', 2] }),
  'draft.export': inDraft({ menu: ['file', 3] }),
  'report.print': inDraft({ keys: ['Ctrl+p'], menu: ['file', 3] }),
  'store.lock': inStore({ keys: ['Ctrl+l'], menu: ['file', 4] }),

  // What was done to a draft of the list is taken back there too.
  'edit.undo': inStore({ keys: ['Ctrl+z'], menu: ['edit', 1] }),
  'edit.redo': inDraft({ keys: ['Ctrl+Shift+z', 'Ctrl+y'], menu: ['edit', 1] }),
  'view.find': inStore({ keys: ['/', 'Ctrl+f'], menu: ['edit', 3] }),

  'evidence.toggle': inDraft({ keys: ['Alt+v'], macKeys: ['Ctrl+Alt+v'], menu: ['view', 1] }),
  'history.toggle': inDraft({ keys: ['Alt+h'], macKeys: ['Ctrl+Alt+h'], menu: ['view', 1] }),
  'zoom.in': anywhere({ keys: ['Ctrl++', 'Ctrl+='], menu: ['view', 2] }),
  'zoom.out': anywhere({ keys: ['Ctrl+-'], menu: ['view', 2] }),
  'zoom.reset': anywhere({ keys: ['Ctrl+0'], menu: ['view', 2] }),
  'theme.system': anywhere({ menu: ['view', 3], mark: 'radio' }),
  'theme.light': anywhere({ menu: ['view', 3], mark: 'radio' }),
  'theme.dark': anywhere({ menu: ['view', 3], mark: 'radio' }),
  'language.system': anywhere({ menu: ['view', 4], mark: 'radio' }),
  'language.zh-CN': anywhere({ menu: ['view', 4], mark: 'radio' }),
  'language.en': anywhere({ menu: ['view', 4], mark: 'radio' }),
  'letters.toggle': inStore({ menu: ['view', 5], mark: 'checkbox' }),

  'section.principal': inDraft({ keys: ['Ctrl+1'], menu: ['draft', 1] }),
  'section.people': inDraft({ keys: ['Ctrl+2'], menu: ['draft', 1] }),
  'section.services': inDraft({ keys: ['Ctrl+3'], menu: ['draft', 1] }),
  'section.materials': inDraft({ keys: ['Ctrl+4'], menu: ['draft', 1] }),
  'section.findings': inDraft({ keys: ['Ctrl+5'], menu: ['draft', 1] }),
  'section.submission': inDraft({ keys: ['Ctrl+6'], menu: ['draft', 1] }),
  'section.each': { ...inDraft({ keys: ['Ctrl+1–6'] }), onFocus: true },
  'problem.next': inDraft({ keys: ['F8'], macKeys: ['F8', "Ctrl+'"], menu: ['draft', 2] }),
  'problem.previous': inDraft({ keys: ['Shift+F8'], menu: ['draft', 2] }),
  'field.tick': inDraft({ keys: ['Ctrl+Enter'], menu: ['draft', 3] }),
  'field.fix': inDraft({ keys: ['Alt+Enter'], macKeys: ['Ctrl+Alt+Enter'], menu: ['draft', 3] }),
  'field.origin': inDraft({ keys: ['Alt+i'], macKeys: ['Ctrl+Alt+i'], menu: ['draft', 3] }),
  'field.explain': inDraft({ keys: ['Shift+F1'], menu: ['draft', 3] }),
  'materials.pick': inDraft({ menu: ['draft', 4] }),
  'materials.paste': { ...inDraft({ keys: ['Ctrl+v'] }), onFocus: true },
  'reading.stop': inDraft({ keys: ['Escape'], menu: ['draft', 4] }),
  'copy-sheet.open': inDraft({ keys: ['Ctrl+Shift+c'], menu: ['draft', 5] }),
  'package.make': inDraft({ keys: ['Ctrl+Shift+p'], menu: ['draft', 5] }),
  'package.verify': inDraft({ menu: ['draft', 5] }),
  'package.show': inDraft({ menu: ['draft', 5] }),

  'palette.open': inStore({ keys: ['Ctrl+k'], menu: ['go', 1] }),
  'go.drafts': inStore({ keys: ['Ctrl+Shift+d'], menu: ['go', 2] }),
  'go.rules': inStore({ keys: ['Ctrl+Shift+r'], menu: ['go', 2] }),
  'go.ledger': inStore({ menu: ['go', 2] }),
  'go.personal-data': inStore({ menu: ['go', 2] }),
  'go.security': inStore({ keys: ['Ctrl+,'], menu: ['go', 2] }),
  'pane.next': anywhere({ keys: ['F6'], menu: ['go', 3] }),
  'pane.previous': anywhere({ keys: ['Shift+F6'], menu: ['go', 3] }),

  'help.guide': anywhere({ keys: ['F1'], menu: ['help', 1] }),
  'help.glossary': anywhere({ menu: ['help', 1] }),
  'help.keys': anywhere({ keys: ['Ctrl+/'], menu: ['help', 1] }),
  'help.report': anywhere({ menu: ['help', 2] }),
  'help.about': anywhere({ menu: ['help', 3] }),
  'layer.close': { ...anywhere({ keys: ['Escape'] }), onFocus: true },

  'list.move': onRow('list', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'),
  'list.open': onRow('list', 'Enter'),
  'list.menu': onRow('list', 'Shift+F10'),
  'list.delete': { ...onRow('list', 'Shift+Delete'), macKeys: ['Ctrl+Backspace'] },

  'finding.expand': onRow('findings', 'Enter'),
  'finding.go': onRow('findings', 'g'),
  'finding.fix': onRow('findings', 'f'),
  'finding.vouch': onRow('findings', 'v'),

  'viewer.fields': onRow('viewer', 'j', 'k'),
  'viewer.zoom': onRow('viewer', '+', '-'),
  'viewer.fit': onRow('viewer', '0'),
  'viewer.rotate': onRow('viewer', 'r'),
  'viewer.compare': onRow('viewer', 'c'),

  'copy-sheet.copy': onRow('copy-sheet', 'Enter'),
  'copy-sheet.move': onRow('copy-sheet', 'ArrowUp', 'ArrowDown', 'j', 'k'),
  'copy-sheet.numbers': onRow('copy-sheet', 'm'),
} as const satisfies Record<string, Deed>

export type DeedId = keyof typeof ALL
export const DEEDS: Readonly<Record<DeedId, Deed>> = ALL
export const DEED_IDS = Object.keys(ALL) as [DeedId, ...DeedId[]]
/** As many are remembered as chosen last. */
export const MOST_RECENT_DEEDS = 8

/** Keys of a deed on this machine, the one shown first. */
export const keysOf = (id: DeedId, isMac: boolean): readonly string[] => {
  const { keys, macKeys } = DEEDS[id]
  return (isMac ? macKeys : undefined) ?? keys ?? []
}

/** A deed whose key is a letter or sign alone: it can be switched off, and never acts in a field. */
export const isSingleKey = (key: string): boolean => key.length === 1 && key !== ' '

/** The deeds of one menu in its order, each group together. */
export const menuGroups = (menu: MenuName): DeedId[][] => {
  const own = DEED_IDS.filter((id) => DEEDS[id].menu?.[0] === menu)
  const groups = [...new Set(own.map((id) => DEEDS[id].menu![1]))].toSorted((a, b) => a - b)
  return groups.map((group) => own.filter((id) => DEEDS[id].menu![1] === group))
}
