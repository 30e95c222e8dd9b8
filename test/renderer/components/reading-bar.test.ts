// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import ReadingBar from '../../../renderer/components/ReadingBar.vue'
import { useDraft } from '../../../renderer/stores/draft'
import { useMaterials } from '../../../renderer/stores/materials'
import { text } from '../../../renderer/text'
import { aMaterial, installFakeMain } from '../../helpers/fake-bridge'

beforeEach(() => {
  setActivePinia(createPinia())
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

it('offers to skip one picture only once it takes long, and to stop all of them at any time', async () => {
  const main = installFakeMain()
  main.materials = [aMaterial({ state: 'reading', pages: [] })]
  await useDraft().open('d1')
  const materials = useMaterials()
  materials.hear({
    type: 'reading.progress',
    draftId: 'd1',
    materialId: 'm1',
    step: 'recognise',
    done: 0,
    total: 2,
  })
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { template: '<i />' } }],
  })
  const bar = mount(ReadingBar, { global: { plugins: [router] } })
  expect(bar.text()).toContain(text.materials.progress(1, 2))
  expect(bar.find('[data-testid="skip-reading"]').exists()).toBe(false)
  vi.advanceTimersByTime(30_000)
  await nextTick()
  expect(bar.get('[role="status"]').text()).toBe(text.slots.slow)
  await bar.get('[data-testid="skip-reading"]').trigger('click')
  await bar.get('[data-testid="stop-reading"]').trigger('click')
  expect(main.asked.map(({ route }) => route).filter((route) => route.startsWith('reading.'))).toEqual([
    'reading.skip',
    'reading.stop',
  ])
  bar.unmount()
})
