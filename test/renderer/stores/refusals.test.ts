// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { RefusalMatchView } from '../../../electron/contract/views'
import RefusalPanel from '../../../renderer/components/RefusalPanel.vue'
import { redoList } from '../../../renderer/draft/redo-list'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { useRefusals } from '../../../renderer/stores/refusals'
import { aCheck, aFinding, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const aMatch = (change: Partial<RefusalMatchView> = {}): RefusalMatchView => ({
  text: '域名所有者与主体不一致。',
  family: 'domain-owner',
  top: 1,
  rules: ['domain-owner/owner-name'],
  paths: ['services[0].domains[0].owner'],
  advice: '改成一致再提交。',
  source: { title: '常见驳回原因', asOf: '2025-12', confidence: 'high' },
  kind: 'reason',
  ...change,
})
const aNote = aMatch({
  text: '请放蓝色那页。',
  kind: 'note',
  paths: [],
  rules: [],
  advice: null,
  family: null,
})
let main: FakeMain
const type = async (words: string) => {
  useRefusals().type(words)
  await useRefusals().match()
}

beforeEach(async () => {
  setActivePinia(createPinia())
  main = installFakeMain()
  main.refusals = [aMatch(), aNote, aMatch({ text: '您好。', kind: 'boilerplate' })]
  main.check = aCheck([
    aFinding({ path: 'services[0].domains[0].owner.name' }),
    aFinding({ rule: 'domain-owner/owner-name', path: 'services[1].domains[0].owner.name' }),
    aFinding({ path: 'services[0].name', family: 'site-name' }),
  ])
  useRefusals()
  await useDraft().open('d1')
  await useCheck().now()
  await flushPromises()
})

describe('a pasted refusal message', () => {
  it('is sent with the draft as it stands in the form and sorted by what main makes of it', async () => {
    useDraft().set('principal.name', '样本公司')
    await type('域名所有者与主体不一致。')
    expect(main.asked.findLast((one) => one.route === 'refusal.match')?.input).toMatchObject({
      draftId: 'd1',
      text: '域名所有者与主体不一致。',
      draft: { principal: { name: '样本公司' } },
    })
    const refusals = useRefusals()
    expect([refusals.reasons.length, refusals.notes.length, refusals.boilerplate.length]).toEqual([1, 1, 1])
  })
  it('shows what the rules say now about its places and by its rules', async () => {
    await type('x')
    const found = useRefusals().findingsFor(useRefusals().reasons[0]!)
    expect(found.map((one) => one.path)).toEqual([
      'services[0].domains[0].owner.name',
      'services[1].domains[0].owner.name',
    ])
  })
  it('stays with its own draft, and is forgotten on request', async () => {
    await type('第一份')
    await useDraft().open('d2')
    await flushPromises()
    expect(useRefusals().pasted).toBe('')
    expect(useRefusals().reasons).toEqual([])
    await useDraft().open('d1')
    await flushPromises()
    expect(useRefusals().pasted).toBe('第一份')
    expect(useRefusals().reasons).toHaveLength(1)
    useRefusals().forgetAll()
    await useDraft().open('d1')
    await flushPromises()
    expect(useRefusals().pasted).toBe('')
  })
  it('asks nothing for an empty text', async () => {
    await type('   ')
    expect(main.asked.some((one) => one.route === 'refusal.match')).toBe(false)
  })
  it('keeps a newer answer when an older one comes late', async () => {
    const refusals = useRefusals()
    refusals.type('旧')
    const slow = refusals.match()
    main.refusals = [aNote]
    refusals.type('新')
    await Promise.all([refusals.match(), slow])
    expect(refusals.reasons).toEqual([])
  })
})

it('the redo list names sentence, places and advice once each, and the notes', () => {
  const twice = aMatch({ paths: ['services[0].name', 'services[0].name', 'materials[0].file'] })
  const list = redoList('样本公司', [twice], [aNote])
  expect(list.split('\n')).toEqual([
    '样本公司 重填清单',
    '1. 域名所有者与主体不一致。',
    '   要重填：服务与域名 / 服务名称、材料',
    '   怎么改：改成一致再提交。',
    '没有认出的原话：',
    '   请放蓝色那页。',
    '',
  ])
})

it('the panel links each place, lists unknown sentences and copies the list', async () => {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: { render: () => null } },
      { path: '/draft/:id/:section', name: 'draft', component: { render: () => null } },
    ],
  })
  await type('x')
  const panel = mount(RefusalPanel, { attachTo: document.body, global: { plugins: [router] } })
  const [link] = panel.findAll('[data-testid="refusal-place"]')
  expect(link?.text()).toBe('服务与域名 / 域名所有者')
  expect(panel.get('[data-testid="refusal-note"]').text()).toBe('请放蓝色那页。')
  await panel.get('[data-testid="refusal-copy"]').trigger('click')
  await flushPromises()
  const copied = main.asked.find((one) => one.route === 'clipboard.copy')?.input as
    { text: string } | undefined
  expect(copied?.text).toContain('要重填：服务与域名 / 域名所有者')
  await link?.trigger('click')
  await flushPromises()
  expect(router.currentRoute.value.params.section).toBe('services')
  panel.unmount()
})
