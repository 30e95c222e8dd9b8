// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useApp } from '../../../renderer/stores/app'
import { useDraft } from '../../../renderer/stores/draft'
import InterviewView from '../../../renderer/views/InterviewView.vue'
import { aCheck, aFinding, installFakeMain } from '../../helpers/fake-bridge'

const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: { template: '<i />' } },
    { path: '/draft/:id/:section', name: 'draft', component: { template: '<i />' } },
  ],
})
const stubs = { ElSelect: true, ElDatePicker: true }
beforeEach(() => void setActivePinia(createPinia()))
afterEach(() => void document.body.replaceChildren())

async function show() {
  const main = installFakeMain()
  main.check = aCheck([
    aFinding({ rule: 'fields/principal-missing', family: 'fields', path: 'principal.name' }),
  ])
  await useApp().refresh()
  const view = mount(InterviewView, {
    props: { id: 'd1' },
    global: { plugins: [router], stubs },
    attachTo: document.body,
  })
  await flushPromises()
  const press = async (id: string) => {
    await view.get(`[data-testid="${id}"]`).trigger('click')
    await flushPromises()
  }
  return { main, view, press, heading: () => view.get('h1').text() }
}

describe('a draft by questions', () => {
  it('begins another new draft at the first question', async () => {
    const { view, press, heading } = await show()
    await press('interview-next')
    expect(heading()).toBe('在哪个省，用哪家接入商？')
    await view.setProps({ id: 'd2' })
    await flushPromises()
    expect(heading()).toBe('谁来备案？')
  })
  it('asks one thing at a time, back and forth, and the answers stand in the draft', async () => {
    const { view, press, heading } = await show()
    expect(heading()).toBe('谁来备案？')
    const [organisation, person] = view.findAll<HTMLInputElement>('input[type="radio"]')
    expect(view.findAll('[role="radiogroup"] label strong').map((one) => one.text())).toEqual([
      '单位',
      '个人',
    ])
    await person!.setValue(true)
    expect(useDraft().value('principal.nature')).toBe('personal')
    await organisation!.setValue(true)
    // An organisation is not yet one of a kind.
    expect(useDraft().value('principal.nature')).toBeNull()
    await person!.setValue(true)
    await press('interview-next')
    expect(heading()).toBe('在哪个省，用哪家接入商？')
    expect(document.activeElement?.textContent).toBe('在哪个省，用哪家接入商？')
    await view
      .findAll('button')
      .find((one) => one.text() === '上一问')!
      .trigger('click')
    await flushPromises()
    expect(heading()).toBe('谁来备案？')
    expect(view.find('[data-testid="interview-skip"]').exists()).toBe(false)
    view.unmount()
  })

  it('lets any question come first, and any be skipped', async () => {
    const { view, press, heading } = await show()
    await press('interview-step-domain')
    expect(heading()).toBe('用哪个域名？')
    expect(view.get('[data-testid="interview-step-domain"]').attributes('aria-current')).toBe('step')
    await press('interview-skip')
    expect(heading()).toBe('谁做主体负责人？')
    view.unmount()
  })

  it('at the end tells what is left, each a way to its place', async () => {
    const { view, press, heading } = await show()
    await press('interview-step-rest')
    expect(heading()).toBe('知道的都记下了。')
    const rest = view.get('[data-testid="interview-rest"]')
    expect(rest.text()).toContain('还有 1 项要填')
    expect(rest.text()).toContain('主体 / 主体名称')
    expect(rest.text()).toContain('份材料没有放')
    await press('interview-done')
    expect(router.currentRoute.value.params['section']).toBe('materials')
    view.unmount()
  })
})
