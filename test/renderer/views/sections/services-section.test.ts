// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { draftSchema } from '../../../../electron/core/filing/draft'
import { useApp } from '../../../../renderer/stores/app'
import { useDraft } from '../../../../renderer/stores/draft'
import { useNotices } from '../../../../renderer/stores/notices'
import { text } from '../../../../renderer/text'
import ServicesSection from '../../../../renderer/views/sections/ServicesSection.vue'
import { installFakeMain } from '../../../helpers/fake-bridge'

enableAutoUnmount(afterEach)
// These take seconds to mount.
const stubs = { ElSelect: true, ElDatePicker: true }

async function section(domains = 1) {
  const main = installFakeMain()
  main.draft = draftSchema.parse({
    format: 'icp-filing-draft',
    version: 1,
    services: [{ kind: 'website', domains: Array.from({ length: domains }, () => ({})) }],
  })
  await useApp().refresh()
  await useDraft().open('d1')
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { render: () => null } }],
  })
  mount(ServicesSection, { attachTo: document.body, global: { plugins: [router], stubs } })
  await flushPromises()
}
beforeEach(() => setActivePinia(createPinia()))

const named = (words: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === words)!
const isAfter = (one: Element, other: Element): boolean =>
  (other.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0

it.each([
  ['services[0]', 'services[0].remark', text.services.removeService(1)],
  ['services[0].domains[0]', 'services[0].domains[0].realNameVerifiedOn', text.services.removeDomain(1)],
])('the Tab key reaches the fields of %s before what removes it', async (group, lastField, words) => {
  await section()
  const part = document.querySelector(`section[data-path="${group}"]`)!
  const remove = named(words)
  expect(part.contains(remove)).toBe(true)
  expect(isAfter(remove, part.querySelector(`[data-path="${lastField}"]`)!)).toBe(true)
})
it('two removes that stand on one page have names that tell them apart', async () => {
  await section(2)
  named(text.services.removeDomain(2)).click()
  await flushPromises()
  expect(useDraft().draft?.services[0]?.domains).toHaveLength(1)
  expect(useNotices().toast?.words).toBe(text.services.removedDomain(2))
})
