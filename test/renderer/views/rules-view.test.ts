// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { RuleRow } from '../../../electron/core/rules/rule-browser'
import { useApp } from '../../../renderer/stores/app'
import { useRules } from '../../../renderer/stores/rules'
import RulesView from '../../../renderer/views/RulesView.vue'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const aFact = (rule: string): RuleRow['basis'] => ({
  id: 'nationwide/x',
  value: { rule },
  sources: [{ title: '样本来源', date: '2025-12', reference: '某页' }],
  asOf: '2025-12',
  validFrom: '2018-01-01',
  confidence: 'high',
  conflicts: [
    {
      value: { rule: '可以不同' },
      sources: [{ title: '旧来源', date: '2019', reference: null }],
      note: null,
    },
  ],
  note: '只适用于网站。',
})
const aRow = (id: string, change: Partial<RuleRow> = {}): RuleRow => ({
  id,
  family: id.split('/')[0]!,
  top: id.startsWith('domain') ? 1 : null,
  title: `规则 ${id}`,
  explains: '怎么判断。',
  wanted: 'block',
  severity: 'risk',
  basis: aFact('须与主体一致'),
  others: [],
  provincial: [],
  tables: [],
  ...change,
})
const rows = [
  aRow('domain-owner/owner-name', { provincial: [{ field: 'domain.orgOwnerAllowed', facts: [] }] }),
  aRow('phone/mobile', { basis: aFact('手机号要能接通') }),
  aRow('identity-check/curtain', { basis: null }),
]
let main: FakeMain
async function open(address = '/rules') {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: { render: () => null } },
      { path: '/rules', name: 'rules', component: RulesView },
    ],
  })
  await router.push(address)
  const view = mount(RulesView, {
    attachTo: document.body,
    global: { plugins: [router], stubs: { ElSelect: true, ElDatePicker: true } },
  })
  await flushPromises()
  return { view, router }
}
const shown = (view: Awaited<ReturnType<typeof open>>['view']) =>
  view.findAll('[data-testid="rule-row"]').map((one) => one.attributes('data-rule'))

beforeEach(async () => {
  document.body.replaceChildren()
  setActivePinia(createPinia())
  main = installFakeMain()
  main.rules = rows
  await useApp().refresh()
})

describe('the rule book', () => {
  it('lists all rules; the one beside the list says what it rests on and what disputes it', async () => {
    const { view } = await open()
    expect(shown(view)).toEqual(rows.map((one) => one.id))
    const words = view.get('[data-testid="rule-detail"]').text()
    for (const part of [
      '怎么判断。',
      '须与主体一致',
      '样本来源',
      '可以不同',
      '旧来源',
      '只适用于网站。',
      '只够风险',
    ])
      expect(words).toContain(part)
    view.unmount()
  })
  it('is searched as one types, and says when nothing fits', async () => {
    const { view } = await open()
    await view.get('[data-testid="rule-search"]').setValue('接通')
    expect(shown(view)).toEqual(['phone/mobile'])
    expect(view.get('[data-testid="rule-detail"]').attributes('data-rule')).toBe('phone/mobile')
    await view.get('[data-testid="rule-search"]').setValue('没有这个词')
    expect(shown(view)).toEqual([])
    expect(view.text()).toContain('没有符合条件的规则')
    view.unmount()
  })
  it('is narrowed by family, and its list moves by keyboard', async () => {
    const { view } = await open()
    await view.get('[role="listbox"]').trigger('keydown', { key: 'ArrowDown' })
    expect(useRules().selectedId).toBe('phone/mobile')
    await view.get('[data-testid="rule-family-phone"]').trigger('click')
    expect(shown(view)).toEqual(['phone/mobile'])
    view.unmount()
  })
  it('shows only rules that depend on the province when one is chosen', async () => {
    const { view } = await open()
    await useRules().bookFor(null, '33')
    useRules().onlyProvincial = true
    await flushPromises()
    expect(main.asked.at(-1)?.input).toEqual({ asOf: null, province: '33' })
    expect(shown(view)).toEqual(['domain-owner/owner-name'])
    expect(view.text()).toContain('没有查到这个省的说法')
    view.unmount()
  })
  it('says of a rule without basis on the day that it is not checked', async () => {
    const { view } = await open('/rules?rule=identity-check/curtain')
    expect(view.get('[data-testid="rule-detail"]').text()).toContain('记为未检查')
    view.unmount()
  })
  it('opens at the rule that a finding asks for, though it reads nothing of the province', async () => {
    useRules().onlyProvincial = true
    const { view } = await open('/rules?rule=phone/mobile&province=33')
    expect(main.asked.at(-1)?.input).toEqual({ asOf: null, province: '33' })
    expect(shown(view)).toHaveLength(rows.length)
    expect(useRules().selected?.id).toBe('phone/mobile')
    expect(shown(view)).toContain('phone/mobile')
    expect(document.activeElement?.getAttribute('data-rule')).toBe('phone/mobile')
    view.unmount()
  })
  it('keeps the newest answer when an older day comes late', async () => {
    const rules = useRules()
    const old = rules.bookFor('2019-01-01', null)
    main.rules = rows.slice(0, 1)
    await Promise.all([rules.bookFor('2026-01-01', null), old])
    expect(rules.rows).toHaveLength(1)
  })
})
