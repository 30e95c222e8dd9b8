// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import DraftRail from '../../../renderer/components/DraftRail.vue'
import { useDraft } from '../../../renderer/stores/draft'
import { text } from '../../../renderer/text'
import { installFakeMain } from '../../helpers/fake-bridge'

it.each([
  ['sample', true],
  ['filing-check', false],
] as const)(
  'over a draft whose people agreed for %s the sample’s badge stands: %s',
  async (purpose, isThere) => {
    const main = installFakeMain()
    main.consents = [{ person: 'principal', purpose, wording: 1, givenAt: 0 }]
    setActivePinia(createPinia())
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [
        { path: '/', component: { template: '<i />' } },
        { path: '/draft/:id/:section', name: 'draft', component: { template: '<i />' } },
      ],
    })
    await useDraft().open('d1')
    const rail = mount(DraftRail, {
      props: { id: 'd1', section: 'principal' },
      global: { plugins: [router] },
    })
    await flushPromises()
    expect(rail.get('.about').text().includes(text.drafts.sampleBadge)).toBe(isThere)
    rail.unmount()
  },
)
