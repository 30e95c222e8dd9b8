// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import CommandPalette from '../../../renderer/components/palette/CommandPalette.vue'
import { useApp } from '../../../renderer/stores/app'
import { useDeeds } from '../../../renderer/stores/deeds'
import { useDraft } from '../../../renderer/stores/draft'
import { useRecent } from '../../../renderer/stores/recent'
import { usePalette } from '../../../renderer/stores/palette'
import { language } from '../../../renderer/text/language'
import { text } from '../../../renderer/text'
import { aRow, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

enableAutoUnmount(afterEach)
let main: FakeMain
const done: string[] = []

async function open() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: { template: '<p/>' } },
      { path: '/draft/:id/:section', name: 'draft', component: { template: '<p/>' } },
    ],
  })
  await router.push('/')
  const pinia = createPinia()
  setActivePinia(pinia)
  await useApp().refresh()
  const deeds = useDeeds()
  for (const id of ['draft.new', 'store.lock', 'go.rules', 'zoom.in', 'section.people'] as const)
    deeds.offer(id, { run: () => void done.push(id), can: () => true })
  const before = document.createElement('button')
  document.body.append(before)
  before.focus()
  mount(CommandPalette, { global: { plugins: [pinia, router] }, attachTo: document.body })
  usePalette().show()
  await flushPromises()
  return { router, before }
}
const field = () => document.querySelector<HTMLInputElement>('[role="combobox"]')!
const options = () => [...document.querySelectorAll<HTMLElement>('[role="option"]')]
const names = () => options().map((one) => one.querySelector('.name')?.textContent?.trim())
const current = () => options().filter((one) => one.getAttribute('aria-selected') === 'true')
async function press(key: string, change: KeyboardEventInit = {}): Promise<void> {
  field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...change }))
  await flushPromises()
}
async function type(words: string): Promise<void> {
  field().value = words
  field().dispatchEvent(new Event('input'))
  await vi.advanceTimersByTimeAsync(200)
  await flushPromises()
}

beforeEach(() => {
  vi.useFakeTimers()
  done.length = 0
  main = installFakeMain()
  main.rows = [aRow({ id: 'd1', principalName: '杭州样本公司', firstDomain: 'yangben.cn' })]
})
afterEach(() => {
  vi.useRealTimers()
  language.value = 'zh-CN'
  document.body.replaceChildren()
})

describe('the command palette', () => {
  it('is a combobox over a list, named, with the focus in it', async () => {
    await open()
    expect(document.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toBe(
      text.desktop.palette.title,
    )
    expect(document.activeElement).toBe(field())
    const list = document.getElementById(field().getAttribute('aria-controls') ?? '')
    expect(list?.getAttribute('role')).toBe('listbox')
    expect(field().getAttribute('aria-activedescendant')).toBe(current()[0]?.id)
    expect(current()).toHaveLength(1)
  })
  it('shows what can be done now, with its key, and nothing else', async () => {
    await open()
    expect(names()).toEqual(['新建备案', '锁定', '放大', '规则'])
    expect(options()[0]?.querySelector('kbd')?.textContent).toBe('Ctrl N')
  })
  it('finds by words, by initials and by the other language, and does it', async () => {
    await open()
    for (const query of ['规则', 'gz', 'rules']) {
      await type(query)
      expect(names()[0], query).toBe('规则')
    }
    await press('Enter')
    expect(done).toEqual(['go.rules'])
    expect(document.querySelector('[role="dialog"]')).toBeNull()
  })
  it('goes by arrows, round and round', async () => {
    await open()
    await press('ArrowUp')
    expect(current()[0]?.textContent).toContain('规则')
    await press('ArrowDown')
    await press('ArrowDown')
    await press('Enter')
    expect(done).toEqual(['store.lock'])
  })
  it('shows what was chosen before first', async () => {
    await open()
    await type('锁定')
    await press('Enter')
    usePalette().show()
    await flushPromises()
    expect(names()[0]).toBe('锁定')
    expect(document.querySelector('[role="group"]')?.getAttribute('aria-label')).toBe(
      text.desktop.palette.groups.recent,
    )
  })
  it('keeps what was chosen with the settings, and shows it first in another run', async () => {
    await open()
    await type('锁定')
    await press('Enter')
    expect(main.asked.findLast(({ route }) => route === 'settings.save')?.input).toEqual({
      recentDeeds: ['store.lock'],
    })
    document.body.replaceChildren()
    await open()
    expect(names()[0]).toBe('锁定')
    main.emit({ type: 'app.changed', state: main.state })
    await useRecent().clear()
    await flushPromises()
    expect(names()[0]).toBe('新建备案')
  })
  it('leaves keys alone while an input method composes', async () => {
    await open()
    await press('Enter', { isComposing: true })
    expect(done).toEqual([])
    expect(usePalette().open).toBe(true)
  })
  it('closes on Esc and gives the focus back', async () => {
    const { before } = await open()
    await press('Escape')
    expect(document.querySelector('[role="dialog"]')).toBeNull()
    expect(document.activeElement).toBe(before)
  })
  it('finds drafts by name and opens them', async () => {
    const { router } = await open()
    await type('杭州')
    expect(names()).toContain('杭州样本公司')
    options()
      .find((one) => one.textContent?.includes('杭州样本公司'))
      ?.click()
    await flushPromises()
    expect(router.currentRoute.value.params.id).toBe('d1')
  })
  it('names recent drafts by their ends alone', async () => {
    main.recent = [{ id: 'd1', name: '杭…司', savedAt: 0 }]
    await open()
    expect(names()).toContain('杭…司')
    expect(names()).not.toContain('杭州样本公司')
  })
  it('finds fields of the open draft', async () => {
    await open()
    await useDraft().open('d1')
    await type('手机')
    expect(names()).toContain('手机号码')
  })
  it('says so when nothing fits', async () => {
    await open()
    await type('qqqqqq')
    expect(document.body.textContent).toContain(text.desktop.palette.none('qqqqqq'))
  })
  it('speaks English', async () => {
    language.value = 'en'
    await open()
    expect(names()[0]).toBe('New filing')
  })
})
