// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { DEED_WORDS } from '../../../electron/core/deeds/deed-words'
import { DEED_IDS, DEEDS } from '../../../electron/core/deeds/deeds'
import { useDeed } from '../../../renderer/composables/use-deed'
import { useWindowDeeds } from '../../../renderer/composables/use-window-deeds'
import { SECTIONS } from '../../../renderer/draft/sections'
import { useApp } from '../../../renderer/stores/app'
import { useDeeds } from '../../../renderer/stores/deeds'
import { useDraft } from '../../../renderer/stores/draft'
import { useHelp } from '../../../renderer/stores/help'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text'
import { language } from '../../../renderer/text/language'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

enableAutoUnmount(afterEach)
let main: FakeMain
const jumped = vi.fn()

const Part = {
  setup: () => useDeed('viewer.rotate', jumped),
  template: '<p>part</p>',
}
const Host = {
  components: { Part },
  props: { part: Boolean },
  setup: () => useWindowDeeds(),
  template: `<header class="bar"><button id="top">top</button></header>
    <main id="main"><input id="field" data-find /><button id="page">page</button><Part v-if="part" /></main>
    <aside><button id="side">side</button></aside>`,
}
async function host(part = false) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: ['/', '/rules', '/ledger', '/personal-data', '/security']
      .map((path) => ({ path, name: path.slice(1) || 'drafts', component: { template: '<p/>' } }))
      .concat(
        { path: '/draft/:id/:section', name: 'draft', component: { template: '<p/>' } },
        { path: '/interview/:id', name: 'interview', component: { template: '<p/>' } },
      ),
  })
  await router.push('/')
  const pinia = createPinia()
  setActivePinia(pinia)
  useApp().listen()
  await useApp().refresh()
  const view = mount(Host, { props: { part }, global: { plugins: [pinia, router] }, attachTo: document.body })
  await flushPromises()
  return { view, router }
}
async function press(key: string, change: KeyboardEventInit = {}, at: string | null = null) {
  const target = at === null ? document.body : document.getElementById(at)!
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change })
  target.dispatchEvent(event)
  await flushPromises()
  return event.defaultPrevented
}
const asked = (route: string) => main.asked.filter((one) => one.route === route).map(({ input }) => input)

beforeEach(() => {
  main = installFakeMain()
  jumped.mockClear()
})
afterEach(() => {
  language.value = 'zh-CN'
  document.body.replaceChildren()
})

describe('deeds of the window', () => {
  it('have somebody who does them, save those of a row, a picture or a section', async () => {
    await host()
    await useDraft().open('d1')
    main.state = { ...main.state, store: 'open', ways: { ...main.state.ways, passphrase: true } }
    await useApp().refresh()
    const deeds = useDeeds()
    const elsewhere = new Set(['evidence.toggle', 'history.toggle', 'reading.stop', 'package.show'])
    const missing = DEED_IDS.filter((id) => !DEEDS[id].onFocus && !deeds.can(id) && !elsewhere.has(id))
    expect(missing.filter((id) => !id.startsWith('field.'))).toEqual([])
  })
  it('are called as the page calls its sections', () => {
    for (const one of ['zh-CN', 'en'] as const) {
      language.value = one
      for (const section of SECTIONS)
        expect(DEED_WORDS[one][`section.${section}`].name).toBe(text.draft.sections[section])
    }
  })
  it('tell the menu bar what can be done, again when that changes', async () => {
    await host()
    const told = () => (asked('desktop.deeds').at(-1) as { enabled: string[] }).enabled
    expect(told()).toContain('draft.new')
    expect(told()).not.toContain('section.people')
    await useDraft().open('d1')
    await flushPromises()
    expect(told()).toContain('section.people')
    main.emit({ type: 'app.changed', state: { ...main.state, store: 'locked' } })
    await flushPromises()
    expect(told()).not.toContain('draft.new')
    expect(told()).toContain('help.guide')
  })
  it('choose the theme also behind the lock', async () => {
    main.state = { ...main.state, store: 'locked' }
    await host()
    main.emit({ type: 'menu', deed: 'theme.dark' })
    await flushPromises()
    expect(asked('settings.save')).toEqual([{ theme: 'dark' }])
    expect(useApp().dark).toBe(true)
    // Its own keys are a matter of the data.
    main.emit({ type: 'menu', deed: 'letters.toggle' })
    await flushPromises()
    expect(asked('settings.save')).toHaveLength(1)
  })
  it('are done from the menu bar', async () => {
    const { router } = await host()
    main.emit({ type: 'menu', deed: 'go.rules' })
    await flushPromises()
    expect(router.currentRoute.value.name).toBe('rules')
    main.emit({ type: 'menu.draft', draftId: 'd1' })
    await flushPromises()
    expect(router.currentRoute.value.params.id).toBe('d1')
  })
  it.each([
    ['n', { ctrlKey: true }, 'draft.new', '/interview/d1'],
    ['N', { ctrlKey: true, shiftKey: true }, 'draft.form', '/draft/d1/principal'],
  ] as const)('%s with %o and the menu begin a draft in the same way', async (key, change, deed, to) => {
    const { router } = await host()
    expect(await press(key, change)).toBe(true)
    expect(router.currentRoute.value.fullPath).toBe(to)
    await router.push('/')
    main.emit({ type: 'menu', deed })
    await flushPromises()
    expect(router.currentRoute.value.fullPath).toBe(to)
  })
  it.each([
    ['F1', {}, 'guide'],
    ['/', { ctrlKey: true }, 'keys'],
  ])('%s opens the help, also behind the lock', async (key, change, page) => {
    main.state = { ...main.state, store: 'locked' }
    await host()
    expect(await press(key, change)).toBe(true)
    expect(useHelp().page).toBe(page)
  })
  it('zoom by key, and say how large', async () => {
    await host()
    await press('+', { ctrlKey: true, shiftKey: true })
    expect(main.zoom).toBe(110)
    expect(useNotices().polite).toBe(text.desktop.zoomed(110))
    await press('0', { ctrlKey: true })
    expect(main.zoom).toBe(100)
  })
  it('do nothing while an input method composes', async () => {
    await host()
    expect(await press('F1', { isComposing: true })).toBe(false)
    expect(useHelp().page).toBeNull()
  })
  it('print the draft as it is saved, and say when that did not work', async () => {
    main.printed = 'failed'
    await host()
    expect(await press('p', { ctrlKey: true })).toBe(false)
    await useDraft().open('d1')
    await press('p', { ctrlKey: true })
    expect(asked('desktop.print')).toEqual([{ draftId: 'd1' }])
    expect(useNotices().toast?.words).toBe(text.desktop.notPrinted)
  })
  it('a part of the page does its own while it is there', async () => {
    const { view } = await host(true)
    expect(useDeeds().can('viewer.rotate')).toBe(true)
    await view.setProps({ part: false })
    expect(useDeeds().can('viewer.rotate')).toBe(false)
  })
})

it('wait while a question is open, save the zoom', async () => {
  const { router } = await host()
  HTMLElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList
  const question = document.createElement('div')
  question.setAttribute('aria-modal', 'true')
  document.body.append(question)
  await press('F1')
  expect(useHelp().page).toBeNull()
  main.emit({ type: 'menu', deed: 'go.rules' })
  await flushPromises()
  expect(router.currentRoute.value.name).toBe('drafts')
  await press('=', { ctrlKey: true })
  expect(main.zoom).toBe(110)
  question.remove()
  await press('F1')
  expect(useHelp().page).toBe('guide')
})

describe('single keys', () => {
  it('never act in a field, and not at all when switched off', async () => {
    await host()
    expect(await press('/', {}, 'page')).toBe(true)
    expect(document.activeElement?.id).toBe('field')
    expect(await press('/', {}, 'field')).toBe(false)
    await useApp().setLetterKeys(false)
    expect(await press('/', {}, 'page')).toBe(false)
    expect(await press('f', { ctrlKey: true }, 'page')).toBe(true)
  })
})

describe('panes', () => {
  it('F6 goes from one to the next and back, to where one was', async () => {
    await host()
    // Nothing has a size here: every pane counts as seen.
    HTMLElement.prototype.getClientRects = () => [{}] as unknown as DOMRectList
    document.getElementById('page')?.focus()
    document.getElementById('page')?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }))
    await press('F6')
    expect(document.activeElement?.id).toBe('side')
    await press('F6')
    expect(document.activeElement?.id).toBe('top')
    await press('F6', { shiftKey: true })
    await press('F6', { shiftKey: true })
    expect(document.activeElement?.id).toBe('page')
  })
})
