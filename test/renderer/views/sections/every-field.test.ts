// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { draftSchema } from '../../../../electron/core/filing/draft'
import { sectionOf, type Section } from '../../../../renderer/draft/sections'
import { useApp } from '../../../../renderer/stores/app'
import { useDraft } from '../../../../renderer/stores/draft'
import { FIELD_TEXTS, fieldText } from '../../../../renderer/text/field-labels'
import PeopleSection from '../../../../renderer/views/sections/PeopleSection.vue'
import PrincipalSection from '../../../../renderer/views/sections/PrincipalSection.vue'
import ServicesSection from '../../../../renderer/views/sections/ServicesSection.vue'
import { installFakeMain } from '../../../helpers/fake-bridge'

/** A draft with one of everything that a draft can hold. */
const whole = draftSchema.parse({
  format: 'icp-filing-draft',
  version: 1,
  services: [
    {
      kind: 'app',
      domains: [{}],
      app: { platforms: ['ios'], namesByPlatform: { ios: '样本' } },
      responsible: {},
      priorApprovals: [{ category: 'news' }],
    },
  ],
})

/** Not edited in a form: the file's own marks, and what is kept as a list of its own. */
const ELSEWHERE = /^(format|version|id|materials|services\[\d+\]\.priorApprovals\[\d+\]\.category)$/
/** Only a website has a homepage. */
const OF_OTHER_KIND = /^services\[0\]\.homepage$/

function placesOf(value: unknown, path: string): string[] {
  if (Array.isArray(value) && value.some((one) => typeof one === 'object'))
    return value.flatMap((one, i) => placesOf(one, `${path}[${i}]`))
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, one]) => placesOf(one, path === '' ? key : `${path}.${key}`))
  return [path]
}
const places = placesOf(whole, '').filter((path) => !ELSEWHERE.test(path) && !OF_OTHER_KIND.test(path))
// What a field looks like is not asked here, and these take seconds to mount.
const stubs = { ElSelect: true, ElDatePicker: true }
const views: Partial<Record<Section, typeof PrincipalSection>> = {
  principal: PrincipalSection,
  people: PeopleSection,
  services: ServicesSection,
}

beforeEach(async () => {
  setActivePinia(createPinia())
  const main = installFakeMain()
  main.draft = whole
  await useApp().refresh()
  await useDraft().open('d1')
})

it.each(Object.keys(views) as Section[])(
  'every place of the section %s has a line in its form',
  async (name) => {
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/', component: { render: () => null } }],
    })
    const view = mount(views[name]!, { attachTo: document.body, global: { plugins: [router], stubs } })
    await flushPromises()
    const lines = new Set(
      [...document.querySelectorAll<HTMLElement>('[data-path]')].map((one) => one.dataset.path),
    )
    const own = places.filter((path) => sectionOf(path) === name)
    expect(own.length).toBeGreaterThan(5)
    expect(own.filter((path) => !lines.has(path))).toEqual([])
    view.unmount()
  },
)

it('every place belongs to a section and has a label of its own', () => {
  expect(places.filter((path) => sectionOf(path) === null)).toEqual([])
  const bare = [...new Set(places.map((path) => path.replace(/\[\d+\]/g, '[]')))]
  expect(bare.filter((path) => !(path in FIELD_TEXTS))).toEqual(['services[].app.namesByPlatform.ios'])
  expect(fieldText('services[0].app.namesByPlatform.ios').label).toBe('各平台名称')
})
