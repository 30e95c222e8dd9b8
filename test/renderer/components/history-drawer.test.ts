// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import EarlierChecks from '../../../renderer/components/EarlierChecks.vue'
import HistoryDrawer from '../../../renderer/components/HistoryDrawer.vue'
import HistoryTools from '../../../renderer/components/HistoryTools.vue'
import { useApp } from '../../../renderer/stores/app'
import { useDraft } from '../../../renderer/stores/draft'
import { useHistory } from '../../../renderer/stores/history'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text'
import { blankDraft, emptySummary, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const t = text.history
const NUMBER = '330106198805124837'
const at = (time: string) => Date.parse(`2026-11-24T${time}:00Z`)
let main: FakeMain
const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { render: () => null } }],
})
const on = <C extends Parameters<typeof mount>[0]>(component: C) =>
  mount(component, { global: { plugins: [router] }, attachTo: document.body })

beforeEach(async () => {
  setActivePinia(createPinia())
  main = installFakeMain()
  main.versions = [
    {
      revision: 7,
      savedAt: at('03:00'),
      kind: 'save',
      changed: { count: 5, paths: ['principal.name', 'services[0].name'] },
    },
    { revision: 6, savedAt: at('02:00'), kind: 'undo', changed: { count: 0, paths: [] } },
    { revision: 2, savedAt: at('01:00'), kind: 'create', changed: null },
  ]
  main.compared = {
    revision: 6,
    savedAt: at('02:00'),
    materialsKnown: false,
    differences: [
      { path: 'principal.name', group: 'principal', kind: 'changed', before: '旧公司', after: '新公司' },
      {
        path: 'principal.responsible.certificate.number',
        group: 'people',
        kind: 'added',
        before: null,
        after: NUMBER,
      },
    ],
    values: [{ path: 'principal.name', group: 'principal', kind: 'added', before: null, after: '旧公司' }],
  }
  await useApp().refresh()
  await useDraft().open('d1')
})
afterEach(() => void document.body.replaceChildren())

describe('the history of a draft', () => {
  const open = async () => {
    await useHistory().show()
    const view = on(HistoryDrawer)
    await flushPromises()
    return view
  }

  it('lists versions with what each changed, and chooses the one before the current', async () => {
    const view = await open()
    const lines = view.findAll('[data-testid="version"]')
    expect(lines.map((line) => line.text())).toEqual([
      expect.stringContaining(t.changed(['主体名称', '服务 1 · 服务名称'], 3)),
      expect.stringContaining(t.same),
      expect.stringContaining(t.first),
    ])
    expect(lines[0]?.text()).toContain(t.current)
    expect(lines[1]?.attributes('aria-pressed')).toBe('true')
    expect(document.activeElement?.textContent).toBe(t.title)
    view.unmount()
  })
  it('shows both sides by part, numbers hidden until asked for', async () => {
    const view = await open()
    const rows = view.findAll('[data-testid="difference"]')
    expect(rows[0]?.text()).toBe('主体名称旧公司新公司')
    expect(rows[1]?.text()).not.toContain(NUMBER)
    await rows[1]?.get('[data-testid="reveal"]').trigger('click')
    expect(rows[1]?.text()).toContain(NUMBER)
    expect(view.text()).toContain(t.materialsUnknown)
    expect(view.findAll('.group').map((row) => row.get('th').text())).toEqual([
      t.groups.principal,
      t.groups.people,
    ])
    view.unmount()
  })
  it('shows one version by itself', async () => {
    const view = await open()
    await view.get('[data-testid="history-view-values"]').setValue()
    expect(view.findAll('[data-testid="difference"]').map((row) => row.text())).toEqual(['主体名称旧公司'])
    view.unmount()
  })
  it('moves by keyboard and closes', async () => {
    const view = await open()
    const lines = view.findAll<HTMLElement>('[data-testid="version"]')
    lines[0]?.element.focus()
    await lines[0]?.trigger('keydown', { key: 'ArrowDown' })
    expect(document.activeElement).toBe(lines[1]?.element)
    await view.get('[data-testid="history-drawer"]').trigger('keydown', { key: 'Escape' })
    expect(useHistory().open).toBe(false)
    view.unmount()
  })
  it('restores the chosen version and tells so', async () => {
    const view = await open()
    main.draft.principal.name = '旧公司'
    await view.get('[data-testid="history-restore"]').trigger('click')
    await flushPromises()
    expect(main.asked.find(({ route }) => route === 'history.restore')?.input).toEqual({
      id: 'd1',
      revision: 6,
      current: 1,
    })
    expect(useDraft().value('principal.name')).toBe('旧公司')
    expect(useNotices().toast?.words).toBe(t.restored(6))
    view.unmount()
  })
  it('offers no restoring of what is the same', async () => {
    main.compared = { ...main.compared, differences: [] }
    const view = await open()
    expect(view.get('[data-testid="history-restore"]').attributes('disabled')).toBeDefined()
    expect(view.text()).toContain(t.noDifferences)
    view.unmount()
  })
})

describe('tools of the history', () => {
  it('are there only while there is something to undo or redo', async () => {
    const view = on(HistoryTools)
    const [undo, redo] = view.findAll('button')
    expect([undo, redo].map((button) => button?.attributes('disabled'))).toEqual(['', ''])
    useDraft().set('title', '题')
    await useDraft().flush()
    await flushPromises()
    expect(undo?.attributes('disabled')).toBeUndefined()
    main.undone = { revision: 9, savedAt: 1, undo: 0, redo: 1, placed: false, draft: blankDraft() }
    await undo?.trigger('click')
    await flushPromises()
    expect(useDraft().value('title')).toBeNull()
    expect(redo?.attributes('disabled')).toBeUndefined()
    expect(useNotices().polite).toBe(t.undone)
    view.unmount()
  })
})

describe('earlier checks', () => {
  it('are listed with counts when asked for', async () => {
    const view = on(EarlierChecks)
    await view.get('button').trigger('click')
    await flushPromises()
    expect(view.text()).toContain(t.checksNone)
    main.checks = [
      {
        revision: 5,
        checkedAt: at('03:00'),
        rulePack: 'a@2026.11.24',
        summary: { ...emptySummary(), block: 2 },
      },
      { revision: 4, checkedAt: at('02:00'), rulePack: 'a@2026.11.24', summary: emptySummary() },
    ]
    await view.get('button').trigger('click')
    await view.get('button').trigger('click')
    await flushPromises()
    const rows = view.findAll('[data-testid="earlier-check"]')
    expect(rows[0]?.find('.count').attributes('aria-label')).toContain('2')
    expect(rows[1]?.text()).toContain(t.noFindings)
    view.unmount()
  })
})
