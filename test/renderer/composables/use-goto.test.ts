// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { Slot } from '../../../electron/core/filing/vocabulary'
import { useGoto } from '../../../renderer/composables/use-goto'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { aCheck, aFinding, installFakeMain } from '../../helpers/fake-bridge'

enableAutoUnmount(afterEach)
let goto: ReturnType<typeof useGoto>
const Host = {
  setup: () => {
    goto = useGoto()
  },
  template: `<main>
    <h1 tabindex="-1" id="heading">heading</h1>
    <div class="line" data-path="principal.name"><button class="mark">?</button><input id="name" /></div>
    <div class="line" data-path="principal.filedWith">
      <input type="radio" id="first" /><input type="radio" id="second" checked />
    </div>
    <div data-path="services[0].domains[0]"><button id="remove">remove</button></div>
    <article data-path="materials[0]"><button class="open" id="picture">a</button><input id="slot" /></article>
    <template v-if="empty">
      <article class="slot" data-drop-slot="principal-certificate"><button class="pick" id="pick">pick</button></article>
      <article class="slot" data-drop-slot="domain-certificate"><button class="pick" id="other">pick</button></article>
    </template>
    <button data-testid="pick-files" id="any">pick</button>
    <article data-drop-slot="site-plan"><button class="open" id="plan">b</button></article>
  </main>`,
  props: { empty: Boolean },
}
async function host(empty = false) {
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: { template: '<p/>' } },
      { path: '/draft/:id/:section', name: 'draft', component: { template: '<p/>' } },
    ],
  })
  mount(Host, { props: { empty }, global: { plugins: [router] }, attachTo: document.body })
  await useDraft().open('d1')
}
beforeEach(() => {
  installFakeMain()
  setActivePinia(createPinia())
})
afterEach(() => void document.body.replaceChildren())

it.each([
  ['principal.name', 'name'],
  ['principal.filedWith', 'second'],
  ['services[0].domains[0]', 'remove'],
  ['materials[0]', 'picture'],
])('a jump to %s gives the focus to what one acts with there', async (place, id) => {
  await host()
  await goto.path(place)
  await flushPromises()
  expect(document.activeElement?.id).toBe(id)
})
it.each([
  [true, 'pick'],
  [false, 'heading'],
])(
  'a jump to a material that is missing ends at an empty place (%s), else at the heading',
  async (empty, id) => {
    await host(empty)
    await goto.path('filing')
    await flushPromises()
    expect(document.activeElement?.id).toBe(id)
  },
)

describe('the next problem', () => {
  const missing = (slot: Slot, message: string) =>
    aFinding({ rule: 'certificate/id-sides-missing', path: 'materials', slot, message })
  const walk = async (...slots: Slot[]) => {
    await host(true)
    useCheck().view = aCheck(slots.map((slot) => missing(slot, `${slot}。`)))
    const focused: (string | undefined)[] = []
    for (const _ of slots) {
      await goto.problem(1)
      await flushPromises()
      focused.push(document.activeElement?.id)
    }
    return focused
  }

  it('leads to the place of the picture that it is about, empty or not', async () => {
    expect(await walk('domain-certificate', 'site-plan', 'principal-certificate')).toEqual([
      'other',
      'plan',
      'pick',
    ])
  })
  it('leads to the choice of files where the picture has no place of its own', async () => {
    expect(await walk('other')).toEqual(['any'])
  })
  it('goes on from each of two things that one rule says of one place', async () => {
    await host(true)
    useCheck().view = aCheck([
      missing('domain-certificate', '缺第一份。'),
      missing('domain-certificate', '缺第二份。'),
      missing('site-plan', '缺方案书。'),
    ])
    for (let at = 0; at < 3; at += 1) await goto.problem(1)
    await flushPromises()
    expect(document.activeElement?.id).toBe('plan')
  })
})
