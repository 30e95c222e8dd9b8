// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Finding } from '../../../electron/core/rules/finding'
import FindingDetail from '../../../renderer/components/FindingDetail.vue'
import FindingRow from '../../../renderer/components/FindingRow.vue'
import InlineFindings from '../../../renderer/components/InlineFindings.vue'
import { useDraft } from '../../../renderer/stores/draft'
import { aFinding, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const PATH = 'services[0].name'
const finding = aFinding({
  rule: 'site-name/spaces',
  family: 'site-name',
  path: PATH,
  message: '名称里有空格。',
  value: ' ',
  fixes: [
    { label: '改成“样本花店”', changes: [{ path: PATH, value: '样本花店' }] },
    { label: '改成“样本”', changes: [{ path: PATH, value: '样本' }] },
  ],
})
let main: FakeMain
const router = () =>
  createRouter({
    history: createMemoryHistory(),
    routes: ['/', '/rules', '/draft/:id/:section'].map((path) => ({
      path,
      name: { '/rules': 'rules', '/draft/:id/:section': 'draft' }[path] ?? 'drafts',
      component: { render: () => null },
    })),
  })
async function detail(one: Finding) {
  const own = router()
  const view = mount(FindingDetail, { props: { finding: one }, global: { plugins: [own] } })
  await flushPromises()
  return { view, own }
}

beforeEach(async () => {
  setActivePinia(createPinia())
  main = installFakeMain()
  main.draft.filing.province = '33'
  main.draft.services[0]!.name = '样本 花店'
  await useDraft().open('d1')
})

// What a test typed is saved before the next one has a draft of its own.
afterEach(() => useDraft().close())

describe('an opened finding', () => {
  it('marks the offending part of the typed value', async () => {
    const { view } = await detail(finding)
    expect(view.findAll('mark')).toHaveLength(1)
    expect(view.find('mark').element.textContent).toBe(' ')
  })
  it('shows an offending value that stands elsewhere beside it', async () => {
    const { view } = await detail({ ...finding, value: '林若清' })
    expect(view.find('mark').text()).toBe('林若清')
    expect(view.text()).toContain('样本 花店')
  })
  it('marks only the characters that differ from the one picture', async () => {
    const evidence = {
      file: 'a.jpg',
      page: 1,
      box: [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
      text: '样本+花店',
      confidence: 0.9,
    }
    const { view } = await detail({ ...finding, value: '样本 花店', evidence: [evidence] as never })
    expect(view.findAll('mark').map((one) => one.element.textContent)).toEqual([' '])
  })
  it('offers every mend and applies the one that is clicked', async () => {
    const { view } = await detail(finding)
    const buttons = view.findAll('[data-testid="fix"]')
    expect(buttons.map((one) => one.text())).toEqual(['改成“样本花店”F', '改成“样本”'])
    await buttons[1]!.trigger('click')
    expect(useDraft().value(PATH)).toBe('样本')
  })
  it('looks up the facts only when asked, with the draft as it stands, and shows what disputes them', async () => {
    main.facts = [
      {
        id: 'province/33/personal.minAge',
        value: 18,
        source: { title: '样本来源', asOf: '2024-05', confidence: 'medium' },
        validFrom: '2024-05-01',
        disputed: true,
        note: '另一家写 16 岁。',
      },
    ]
    const { view } = await detail(finding)
    expect(main.asked.some((one) => one.route === 'finding.explain')).toBe(false)
    useDraft().set(PATH, '新的名称')
    await view.get('[data-testid="basis-toggle"]').trigger('click')
    await flushPromises()
    // The change is saved and checked meanwhile, in whatever order.
    expect(main.asked.find((one) => one.route === 'finding.explain')?.input).toMatchObject({
      draftId: 'd1',
      rule: 'site-name/spaces',
      draft: { services: [{ name: '新的名称' }] },
    })
    const words = view.get('[data-testid="fact-used"]').text()
    for (const part of ['18 岁', '样本来源', '2024-05', '有不同说法', '另一家写 16 岁。', '中'])
      expect(words).toContain(part)
    await view.get('[data-testid="basis-toggle"]').trigger('click')
    expect(view.find('[data-testid="fact-used"]').exists()).toBe(false)
  })
  it('leads to its rule in the book, in the province of the draft', async () => {
    const { view, own } = await detail(finding)
    await view.get('[data-testid="finding-rule"]').trigger('click')
    await flushPromises()
    expect(own.currentRoute.value).toMatchObject({
      name: 'rules',
      query: { rule: 'site-name/spaces', province: '33' },
    })
  })
})

describe('keys on a finding in the list', () => {
  const press = async (key: string, change: object = {}) => {
    const view = mount(FindingRow, { props: { finding, open: false }, global: { plugins: [router()] } })
    await view.get('.toggle').trigger('keydown', { key, ...change })
    await flushPromises()
  }
  it('F applies the first mend', async () => {
    await press('f')
    expect(useDraft().value(PATH)).toBe('样本花店')
  })
  it.each([
    ['while an input method composes', { isComposing: true }],
    ['with Ctrl', { ctrlKey: true }],
  ])('F does nothing %s', async (_, change) => {
    await press('f', change)
    expect(useDraft().value(PATH)).toBe('样本 花店')
  })
})

it('beside a field the mend is a button too, and the field gets the focus back', async () => {
  const view = mount(
    {
      components: { InlineFindings },
      data: () => ({ findings: [finding] }),
      template: '<div data-path="x"><input /><InlineFindings :findings="findings" /></div>',
    },
    { attachTo: document.body, global: { plugins: [router()] } },
  )
  await view.get('[data-testid="fix"]').trigger('click')
  await flushPromises()
  expect(useDraft().value(PATH)).toBe('样本花店')
  expect(document.activeElement?.tagName).toBe('INPUT')
  view.unmount()
})
