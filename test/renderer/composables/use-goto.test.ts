// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useGoto } from '../../../renderer/composables/use-goto'
import { useDraft } from '../../../renderer/stores/draft'
import { installFakeMain } from '../../helpers/fake-bridge'

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
    <article v-if="empty" class="slot"><button class="pick" id="pick">pick</button></article>
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
