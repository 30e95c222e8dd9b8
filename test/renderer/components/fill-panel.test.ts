// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import FillPanel from '../../../renderer/components/FillPanel.vue'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { useNotices } from '../../../renderer/stores/notices'
import { aCheck, aMaterial, installFakeMain } from '../../helpers/fake-bridge'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [{ path: '/', component: { template: '<i />' } }],
})
const byId = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)]

beforeEach(() => void setActivePinia(createPinia()))
afterEach(() => void document.body.replaceChildren())

describe('filling empty fields from readings', () => {
  it('ticks nothing beforehand, fills only what the person ticked, and can be undone', async () => {
    const main = installFakeMain()
    main.materials = [aMaterial()]
    main.check = aCheck([], {
      comparisons: [
        {
          materialId: 'm1',
          page: 1,
          typed: {},
          paths: { companyName: 'principal.name', uscc: 'principal.certificate.number' },
          verdicts: {},
        },
      ],
    })
    const draft = useDraft()
    await draft.open('d1')
    await useCheck().now()
    const panel = mount(FillPanel, { attachTo: document.body, global: { plugins: [router] } })
    await panel.get('[data-testid="fill-panel"]').trigger('click')
    await flushPromises()
    const boxes = byId('fill-row').map((row) => row.querySelector('input')!)
    expect(boxes.map((box) => box.checked)).toEqual([false, false])
    expect((byId('fill-apply')[0] as HTMLButtonElement).disabled).toBe(true)

    const name = byId('fill-row').find((row) => row.dataset.pathTo === 'principal.name')!
    name.querySelector('input')!.click()
    await flushPromises()
    byId('fill-apply')[0]!.click()
    await flushPromises()
    expect(draft.value('principal.name')).toBe('杭州青禾样本科技有限公司')
    expect(draft.value('principal.certificate.number')).toBeNull()

    await useNotices().undo()
    expect(draft.value('principal.name')).toBeNull()
    panel.unmount()
  })
})
