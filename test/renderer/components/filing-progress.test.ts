// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import FilingProgress from '../../../renderer/components/FilingProgress.vue'
import { useDraft } from '../../../renderer/stores/draft'
import { useRefusals } from '../../../renderer/stores/refusals'
import { createRouter, createMemoryHistory } from 'vue-router'
import { useCheck } from '../../../renderer/stores/check'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})
async function open() {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/:id?/:section?', name: 'draft', component: { template: '<i />' } }],
  })
  await useDraft().open('d1')
  await useCheck().now()
  const panel = mount(FilingProgress, { global: { plugins: [router] } })
  await flushPromises()
  return panel
}
type Panel = Awaited<ReturnType<typeof open>>
async function note(panel: Panel, status: string, refusal?: string): Promise<void> {
  await panel.get('[data-testid="progress-note"]').trigger('click')
  await panel.get(`[data-testid="progress-status-${status}"]`).setValue(true)
  if (refusal !== undefined) await panel.get('[data-testid="progress-refusal"]').setValue(refusal)
  await panel.get('form').trigger('submit')
  await flushPromises()
}

describe('after handing in', () => {
  it('notes a step with its day, and shows where the filing stands', async () => {
    const panel = await open()
    expect(panel.text()).toContain('现在：草稿')
    await note(panel, 'awaiting-check')
    expect(main.asked.find(({ route }) => route === 'progress.note')?.input).toMatchObject({
      draftId: 'd1',
      step: { status: 'awaiting-check', day: useCheck().view!.today, note: '', refusal: '' },
    })
    expect(panel.text()).toContain('现在：待初审')
    expect(panel.find('form').exists()).toBe(false)
  })

  it('takes the refusal as pasted and leads to what to redo', async () => {
    const panel = await open()
    await note(panel, 'refused', '域名所有者与主办者不一致')
    expect(panel.get('[data-status="refused"]').text()).toContain('域名所有者与主办者不一致')
    await panel.get('[data-status="refused"] .link').trigger('click')
    await flushPromises()
    expect(useRefusals().pasted).toBe('域名所有者与主办者不一致')
    expect(useRefusals().open).toBe(true)
  })

  it('asks for the message only of a refusal', async () => {
    const panel = await open()
    await panel.get('[data-testid="progress-note"]').trigger('click')
    expect(panel.find('[data-testid="progress-refusal"]').exists()).toBe(false)
  })

  it('takes a step back, and puts it back again', async () => {
    const panel = await open()
    await note(panel, 'passed')
    await panel.get('[data-status="passed"] .icon').trigger('click')
    await flushPromises()
    expect(panel.text()).toContain('现在：草稿')
    const { useNotices } = await import('../../../renderer/stores/notices')
    const undo = useNotices()
    expect(JSON.stringify(undo.$state)).toContain('已通过')
  })

  it('says why nothing was noted', async () => {
    const panel = await open()
    main.failNext('progress.note', 'disk-full')
    await note(panel, 'passed')
    expect(panel.get('[role="alert"]').text()).not.toBe('')
    expect(panel.find('form').exists()).toBe(true)
  })

  it('shows the packages handed in', async () => {
    main.rounds = [{ round: 1, revision: 3, day: '2026-11-20', sha256: 'ab'.repeat(32) }]
    expect((await open()).text()).toContain('第 1 轮 · 2026-11-20')
  })
})
