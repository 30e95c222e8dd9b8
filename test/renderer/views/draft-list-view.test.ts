// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Plugin } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import DraftListView from '../../../renderer/views/DraftListView.vue'
import { useApp } from '../../../renderer/stores/app'
import { useDraft } from '../../../renderer/stores/draft'
import { useDrafts } from '../../../renderer/stores/drafts'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text'
import { language } from '../../../renderer/text/language'
import { aRow, emptySummary, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
let plugins: Plugin[] = []
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
  plugins = [pinia, router]
  const view = mount(DraftListView, { global: { plugins }, attachTo: document.body })
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
  it('marks the sample, and nothing else', async () => {
    const { view, rows } = await open(2)
    main.rows = main.rows.map((row, at) => ({ ...row, isSample: at === 1 }))
    await useDrafts().load()
    await flushPromises()
    expect(rows().map((row) => row.text().includes(text.drafts.sampleBadge))).toEqual([false, true])
    view.unmount()
  })
  it('tells the whole of what a narrow column cuts off, on hover and to a screen reader', async () => {
    const { view, rows } = await open(1)
    const principalName = '内蒙古自治区呼伦贝尔市样本草原生态科技发展有限责任公司'
    const firstDomain = 'hulunbuir-grassland-ecology-yangben.com.cn'
    main.rows = [aRow({ principalName, firstDomain, title: '换了接入商的那份' })]
    await useDrafts().load()
    await flushPromises()
    const cell = rows()[0]!
      .findAll('[role="cell"]')
      .find((one) => one.text().includes(principalName))!
    expect(cell.attributes('title')).toBe(`${principalName} · ${firstDomain} · 换了接入商的那份`)
    for (const one of [principalName, firstDomain, '换了接入商的那份']) expect(cell.text()).toContain(one)
    view.unmount()
  })
  it('names the province by the one name of the language', async () => {
    const { view, rows } = await open(1)
    const province = () => rows()[0]!.findAll('[role="cell"]')[2]!
    expect(province().text()).toBe('浙江')
    language.value = 'en'
    await flushPromises()
    expect(province().text()).toBe('Zhejiang')
    expect(province().attributes('title')).toBe('Zhejiang')
    language.value = 'zh-CN'
    view.unmount()
  })
  it('counts by status and narrows to one', async () => {
    const { view, rows } = await open(9)
    expect(view.get('[data-testid="status-block"] .count').text()).toBe('4')
    await view.get('[data-testid="status-ready"]').trigger('click')
    await flushPromises()
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
  it('begins at the draft that one came from, for the keyboard', async () => {
    const { view } = await open(5)
    expect(document.activeElement?.getAttribute('data-id')).toBe('d0')
    view.unmount()
    await useDraft().open('d3')
    const again = mount(DraftListView, { global: { plugins }, attachTo: document.body })
    await flushPromises()
    expect(document.activeElement?.getAttribute('data-id')).toBe('d3')
    again.unmount()
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
  it('says what to do when there is nothing, with the keyboard on the first way', async () => {
    const { view } = await open(0)
    expect(view.text()).toContain(text.drafts.emptyTitle)
    expect(document.activeElement?.textContent).toContain(text.interview.begin)
    view.unmount()
  })
  it('asks for the parts of a long list that come into sight, and for a row that a key goes to', async () => {
    const { view } = await open(3_000)
    const offsets = () =>
      main.asked
        .filter(({ route }) => route === 'draft.list')
        .map(({ input }) => (input as { offset: number }).offset)
    expect(offsets()).toEqual([0])
    await view.get('[role="grid"]').trigger('keydown', { key: 'End' })
    await flushPromises()
    expect(offsets()).toContain(2_800)
    expect(view.get('[aria-selected="true"]').attributes('data-id')).toBe('d2999')
    view.unmount()
  })
  const pick = async (view: Awaited<ReturnType<typeof open>>['view'], row: number, name: string) => {
    await view.findAll('[data-testid="row-menu"]')[row]?.trigger('click')
    await flushPromises()
    document.querySelector<HTMLElement>(`[data-testid="row-menu-${name}"]`)?.click()
    await flushPromises()
  }
  it('copies, archives and makes templates from the menu of a row', async () => {
    const { view, rows } = await open(2)
    await pick(view, 0, 'copy')
    expect(rows()).toHaveLength(3)
    expect(main.rows[0]?.title).toBe(text.lists.copyTitle('样本公司0'))
    expect(document.activeElement?.getAttribute('data-id')).toBe('d0-copy')
    await pick(view, 0, 'archive')
    expect(rows()).toHaveLength(2)
    await view.get('[data-testid="status-archived"]').trigger('click')
    await flushPromises()
    expect(rows()).toHaveLength(1)
    await pick(view, 0, 'unarchive')
    expect(view.text()).toContain(text.lists.emptyArchived)
    await view.get('[data-testid="status-all"]').trigger('click')
    await flushPromises()
    await pick(view, 1, 'save-template')
    await view.get('[data-testid="status-templates"]').trigger('click')
    await flushPromises()
    expect(rows()).toHaveLength(1)
    await pick(view, 0, 'from-template')
    expect(main.asked.filter(({ route }) => route === 'draft.copy').at(-1)?.input).toMatchObject({
      as: 'draft',
    })
    view.unmount()
  })
  it('opens the menu of a row by key and walks in it', async () => {
    const { view } = await open(2)
    await view.get('[role="grid"]').trigger('keydown', { key: 'F10', shiftKey: true })
    await flushPromises()
    const menu = document.querySelector('[role="menu"]')
    expect(document.activeElement?.textContent?.trim()).toBe(text.lists.copy)
    menu?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }))
    expect(document.activeElement?.textContent?.trim()).toBe(text.lists.saveTemplate)
    menu?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await flushPromises()
    expect(document.querySelector('[role="menu"]')).toBeNull()
    view.unmount()
  })
  it('asks before it deletes for good, one or all, and tells how long the others stay', async () => {
    const { view, rows } = await open(3)
    for (const _ of [1, 2, 3]) {
      await view.get('[role="grid"]').trigger('keydown', { key: 'Delete', shiftKey: true })
      await flushPromises()
    }
    await view.get('[data-testid="status-deleted"]').trigger('click')
    await flushPromises()
    expect(rows()).toHaveLength(3)
    expect(rows()[0]?.text()).toContain(text.lists.daysLeft(30))
    await pick(view, 0, 'purge')
    expect(main.rows).toHaveLength(3)
    expect(document.body.textContent).toContain(text.lists.purgeWords)
    document.querySelector<HTMLElement>('[data-testid="confirm-deed"]')?.click()
    await flushPromises()
    expect(main.rows).toHaveLength(2)
    await view.get('[data-testid="empty-trash"]').trigger('click')
    await flushPromises()
    document.querySelector<HTMLElement>('[data-testid="confirm-deed"]')?.click()
    await flushPromises()
    expect(main.rows).toHaveLength(0)
    expect(view.text()).toContain(text.drafts.emptyDeleted)
    view.unmount()
  })
})
