// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useNotices } from '../../../renderer/stores/notices'
import LedgerView from '../../../renderer/views/LedgerView.vue'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const removed = () => main.asked.filter((one) => one.route === 'ledger.remove')
async function open() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { render: () => null } }],
  })
  const view = mount(LedgerView, { global: { plugins: [router] } })
  await flushPromises()
  return view
}

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
  main.ledger = {
    drafts: 2,
    imports: [{ id: 'i1', fileName: '去年.csv', importedAt: Date.parse('2026-11-24T02:00:00Z'), rows: 1 }],
    rows: [
      {
        id: 'r1',
        importId: 'i1',
        line: 2,
        principalName: '砚山样本物流',
        principalNumber: null,
        person: '林知夏',
        personNumber: null,
        part: null,
        mobile: '13800000000',
        emergencyPhone: null,
        landline: null,
        email: null,
        domains: ['yanshan-yangben.cn'],
        filingNumber: null,
        note: null,
      },
    ],
    total: 1,
  }
})

describe('earlier filings', () => {
  it('are listed with their lists', async () => {
    const view = await open()
    expect(view.findAll('[data-testid="ledger-list"]')).toHaveLength(1)
    expect(view.get('[data-testid="ledger-row"]').text()).toContain('砚山样本物流')
  })
  it('leave the list at once, but main only hears of it when nothing was taken back', async () => {
    const view = await open()
    await view.get('[data-testid="ledger-remove"]').trigger('click')
    expect(view.findAll('[data-testid="ledger-list"]')).toHaveLength(0)
    expect(removed()).toEqual([])
    await useNotices().undo()
    await flushPromises()
    expect(view.findAll('[data-testid="ledger-list"]')).toHaveLength(1)
    await view.get('[data-testid="ledger-remove"]').trigger('click')
    useNotices().close()
    await flushPromises()
    expect(removed().map((one) => one.input)).toEqual([{ importId: 'i1' }])
    expect(useNotices().canUndo(false)).toBe(false)
  })
  it('say line and reason of what was not imported', async () => {
    main.imported = {
      importId: 'i2',
      fileName: '旧.csv',
      taken: 3,
      refused: 1,
      problems: [{ line: 4, column: '手机', reason: '不是电话号码。' }],
      unknownColumns: ['颜色'],
    }
    const view = await open()
    await view.get('[data-testid="ledger-import"]').trigger('click')
    await flushPromises()
    expect(view.text()).toContain('已导入 3 行')
    expect(view.text()).toContain('第 4 行“手机”：不是电话号码。')
    expect(view.text()).toContain('颜色')
  })
})
