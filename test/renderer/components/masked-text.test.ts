// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import FindingRow from '../../../renderer/components/FindingRow.vue'
import MaskedText from '../../../renderer/components/MaskedText.vue'
import TextField from '../../../renderer/components/fields/TextField.vue'
import { REVEALED_MS } from '../../../renderer/composables/use-reveal'
import { useDraft } from '../../../renderer/stores/draft'
import { useNotices } from '../../../renderer/stores/notices'
import { aFinding, installFakeMain } from '../../helpers/fake-bridge'

const NUMBER = '330106198805124837'
const MASKED = '330*************37'
const PATH = 'principal.responsible.certificate.number'

beforeEach(async () => {
  setActivePinia(createPinia())
  const main = installFakeMain()
  main.draft.principal.responsible.certificate.number = NUMBER
  main.draft.principal.certificate.number = '91330106MA2CHYB31F'
  main.draft.principal.nature = 'enterprise'
  await useDraft().open('d1')
})
afterEach(() => void vi.useRealTimers())

describe('a text with a number of a person', () => {
  it('hides it until the button is pressed, and again after a while', async () => {
    vi.useFakeTimers()
    const view = mount(MaskedText, { props: { text: `号码 ${NUMBER}`, label: '证件号码' } })
    expect(view.text()).toBe(`号码 ${MASKED}`)
    const button = view.get('button')
    expect(button.attributes()).toMatchObject({ 'aria-label': '显示证件号码', 'aria-pressed': 'false' })
    await button.trigger('click')
    expect(view.text()).toBe(`号码 ${NUMBER}`)
    expect(view.get('button').attributes()).toMatchObject({
      'aria-label': '遮住证件号码',
      'aria-pressed': 'true',
    })
    await vi.advanceTimersByTimeAsync(REVEALED_MS)
    expect(view.text()).toBe(`号码 ${MASKED}`)
  })
  it('hides another value that takes its place at once', async () => {
    const view = mount(MaskedText, { props: { text: NUMBER, kind: 'certificate' as const } })
    await view.get('button').trigger('click')
    await view.setProps({ text: '330106198805124838' })
    expect(view.text()).toBe('330*************38')
  })
  it('is plain, without a button, where nothing is hidden', () => {
    const view = mount(MaskedText, { props: { text: '统一社会信用代码 91330106MA2CHYB31F' } })
    expect(view.text()).toContain('91330106MA2CHYB31F')
    expect(view.find('button').exists()).toBe(false)
  })
  it('shows its slot only when asked', async () => {
    const view = mount(MaskedText, { props: { text: NUMBER }, slots: { default: `<mark>${NUMBER}</mark>` } })
    expect(view.find('mark').exists()).toBe(false)
    await view.get('button').trigger('click')
    expect(view.get('mark').text()).toBe(NUMBER)
  })
})

describe('a finding about a number', () => {
  it('hides it in the list; the button beside the line shows it without opening the finding', async () => {
    const router = createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/', component: { render: () => null } }],
    })
    const finding = aFinding({ path: PATH, message: `号码 ${NUMBER} 的第 18 位不对。` })
    const view = mount(FindingRow, { props: { finding, open: false }, global: { plugins: [router] } })
    expect(view.text()).not.toContain(NUMBER)
    await view.get('[data-testid="reveal"]').trigger('click')
    expect(view.text()).toContain(NUMBER)
    expect(view.emitted('toggle')).toBeUndefined()
    expect(view.find('button button').exists()).toBe(false)
  })
})

describe('a field with a number of a person', () => {
  const field = (path: string) =>
    mount(TextField, { props: { path, mono: true }, global: { stubs: { InlineFindings: true } } })

  it('covers it while it is not edited, and holds the plain value all the time', async () => {
    const view = field(PATH)
    const input = view.get('input')
    expect(input.element.value).toBe(NUMBER)
    expect(view.get('[data-testid="masked"]').text()).toBe(MASKED)
    await input.trigger('focusin')
    expect(view.find('[data-testid="masked"]').exists()).toBe(false)
    await input.setValue('330106198805124838')
    await input.trigger('focusout')
    expect(view.get('[data-testid="masked"]').text()).toBe('330*************38')
    expect(useDraft().value(PATH)).toBe('330106198805124838')
  })
  it('shows it at the button too', async () => {
    const view = field(PATH)
    await view.get('[data-testid="reveal"]').trigger('click')
    expect(view.find('[data-testid="masked"]').exists()).toBe(false)
  })
  it("leaves an organisation's number alone", () => {
    expect(field('principal.certificate.number').find('[data-testid="masked"]').exists()).toBe(false)
  })
})

it('a toast never holds a number of a person', async () => {
  const notices = useNotices()
  notices.show(`已改成“${NUMBER}”`)
  await flushPromises()
  expect(notices.toast?.words).toBe(`已改成“${MASKED}”`)
  expect(notices.polite).not.toContain(NUMBER)
})
