// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import DraftListView from '../../../renderer/views/DraftListView.vue'
import { useApp } from '../../../renderer/stores/app'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text/zh-CN'
import { aRow, emptySummary, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
async function open(rows: number) {
  main = installFakeMain()
  main.rows = Array.from({ length: rows }, (_, i) =>
    aRow({
      id: `d${i}`,
      principalName: `样本公司${i}`,
      summary: { ...emptySummary(), passed: 9, block: i % 2 },
    }),
  )
  const pinia = createPinia()
  setActivePinia(pinia)
  await useApp().refresh()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/ledger', component: { render: () => null } },
      { path: '/personal-data', component: { render: () => null } },
      { path: '/', name: 'drafts', component: DraftListView },
      { path: '/draft/:id/:section', name: 'draft', component: { template: '<p/>' } },
    ],
  })
  await router.push('/')
  const view = mount(DraftListView, { global: { plugins: [pinia, router] }, attachTo: document.body })
  await flushPromises()
  return { view, router, rows: () => view.findAll('[data-testid="draft-row"]') }
}

beforeEach(() => void document.body.replaceChildren())

describe('list of drafts', () => {
  it('keeps a few dozen rows in the page, however many drafts there are', async () => {
    const { rows, view } = await open(3_000)
    expect(rows().length).toBeGreaterThan(5)
    expect(rows().length).toBeLessThan(60)
    expect(view.get('[role="grid"]').attributes('aria-rowcount')).toBe('3000')
    view.unmount()
  })
  it('counts by status and narrows to one', async () => {
    const { view, rows } = await open(9)
    expect(view.get('[data-testid="status-block"] .count').text()).toBe('4')
    await view.get('[data-testid="status-ready"]').trigger('click')
    expect(rows()).toHaveLength(5)
    view.unmount()
  })
  it('moves and opens by keyboard', async () => {
    const { view, router } = await open(5)
    const grid = view.get('[role="grid"]')
    await grid.trigger('keydown', { key: 'ArrowDown' })
    await grid.trigger('keydown', { key: 'ArrowDown' })
    await grid.trigger('keydown', { key: 'ArrowUp' })
    await flushPromises()
    expect(view.get('[aria-selected="true"]').attributes('data-id')).toBe('d1')
    await grid.trigger('keydown', { key: 'Enter' })
    await flushPromises()
    expect(router.currentRoute.value.params.id).toBe('d1')
    view.unmount()
  })
  it('leaves keys alone while an input method composes', async () => {
    const { view } = await open(5)
    await view.get('[role="grid"]').trigger('keydown', { key: 'ArrowDown', isComposing: true })
    expect(view.get('[aria-selected="true"]').attributes('data-id')).toBe('d0')
    view.unmount()
  })
  it('deletes at once and brings back on undo', async () => {
    const { view, rows } = await open(3)
    await view.get('[role="grid"]').trigger('keydown', { key: 'Delete', shiftKey: true })
    await flushPromises()
    expect(rows()).toHaveLength(2)
    expect(useNotices().toast?.words).toBe(text.drafts.deletedToast('样本公司0'))
    await useNotices().undo()
    await flushPromises()
    expect(rows()).toHaveLength(3)
    view.unmount()
  })
  it('says what to do when there is nothing', async () => {
    const { view } = await open(0)
    expect(view.text()).toContain(text.drafts.emptyTitle)
    view.unmount()
  })
})
