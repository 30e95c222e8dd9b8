// @vitest-environment happy-dom
import { flushPromises, mount, type VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useWindowDeeds } from '../../../renderer/composables/use-window-deeds'
import { useApp } from '../../../renderer/stores/app'
import { useDraft } from '../../../renderer/stores/draft'
import { useNotices } from '../../../renderer/stores/notices'
import { blankDraft, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
let host: VueWrapper
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { render: () => null } }],
})
const Host = { setup: () => useWindowDeeds(), template: '<input id="field" /><button id="other" />' }
const press = (on: Element, key: string, shiftKey = false): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', {
    key,
    ctrlKey: true,
    shiftKey,
    bubbles: true,
    cancelable: true,
  })
  on.dispatchEvent(event)
  return event
}
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 5))
  await flushPromises()
}
const asked = (route: string) => main.asked.filter((one) => one.route === route).length

beforeEach(async () => {
  setActivePinia(createPinia())
  main = installFakeMain()
  main.undone = { revision: 9, savedAt: 1, undo: 1, redo: 1, placed: false, draft: blankDraft() }
  await useApp().refresh()
  await useDraft().open('d1')
  host = mount(Host, { global: { plugins: [router] }, attachTo: document.body })
})
afterEach(() => host.unmount())
const field = () => document.querySelector('#field') as HTMLInputElement
const other = () => document.querySelector('#other') as HTMLElement

describe('Ctrl Z and Ctrl Shift Z', () => {
  it('walk through the draft where no field has the focus', async () => {
    expect(press(other(), 'z').defaultPrevented).toBe(true)
    press(other(), 'Z', true)
    press(other(), 'y')
    await settled()
    expect([asked('history.undo'), asked('history.redo')]).toEqual([1, 2])
  })
  it('leave a field what it can take back itself', async () => {
    expect(press(field(), 'z').defaultPrevented).toBe(false)
    field().dispatchEvent(new InputEvent('beforeinput', { inputType: 'historyUndo', bubbles: true }))
    await settled()
    expect(asked('history.undo')).toBe(0)
  })
  it('walk through the draft from a field that has nothing to take back', async () => {
    press(field(), 'z')
    press(field(), 'Z', true)
    await settled()
    expect([asked('history.undo'), asked('history.redo')]).toEqual([1, 1])
  })
  it('take back what a toast offers first', async () => {
    let taken = 0
    useNotices().show('已填入', () => void (taken += 1))
    press(other(), 'z')
    await settled()
    expect([taken, asked('history.undo')]).toEqual([1, 0])
  })
  it('do nothing without an open draft', async () => {
    await useDraft().close()
    press(other(), 'z')
    await settled()
    expect(asked('history.undo')).toBe(0)
  })
})
