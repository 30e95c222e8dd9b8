// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia, type Pinia } from 'pinia'
import type { Plugin } from 'vue'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import FindingRow from '../../../renderer/components/FindingRow.vue'
import OriginTag from '../../../renderer/components/OriginTag.vue'
import ReviewTick from '../../../renderer/components/ReviewTick.vue'
import UncheckedReads from '../../../renderer/components/UncheckedReads.vue'
import TextField from '../../../renderer/components/fields/TextField.vue'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { useMarks } from '../../../renderer/stores/marks'
import { useNotices } from '../../../renderer/stores/notices'
import { aCheck, aFinding, installFakeMain } from '../../helpers/fake-bridge'

const NAME = 'principal.name'
const router = createRouter({
  history: createMemoryHistory(),
  routes: [
    { path: '/', component: { template: '<i />' } },
    { path: '/draft/:id/:section', name: 'draft', component: { template: '<i />' } },
  ],
})
/** A timer of an earlier test may make its stores the active ones again: components and tests name their own. */
let pinia: Pinia
const global = { plugins: [] as Plugin[] }
async function open(main = installFakeMain()) {
  main.draft.principal.name = '杭州样例科技有限公司'
  const draft = useDraft(pinia)
  await draft.open('d1')
  await useCheck(pinia).now()
  return main
}

beforeEach(() => {
  pinia = createPinia()
  setActivePinia(pinia)
  global.plugins = [router, pinia]
})
afterEach(() => void document.body.replaceChildren())

describe('where a value came from', () => {
  it('is told beside the field, and in full when the button is pressed', async () => {
    const main = installFakeMain()
    main.check = aCheck([], {
      marks: { origins: { [NAME]: { origin: 'read', file: '执照.jpg', page: 1, at: 0 } }, ticks: {} },
    })
    await open(main)
    const field = mount(TextField, { props: { path: NAME }, global })
    const tag = field.getComponent(OriginTag).get('button')
    expect(tag.text()).toBe('读取')
    expect(tag.attributes('aria-label')).toBe('主体名称的来源：读取')
    expect(tag.attributes('aria-expanded')).toBe('false')
    await tag.trigger('click')
    expect(field.get('[role="status"]').text()).toContain('从“执照.jpg”第 1 页读出')
    field.unmount()
  })

  it('is typing where nothing else was noted, and is not told of an empty field', async () => {
    await open()
    const field = mount(TextField, { props: { path: NAME }, global })
    expect(field.getComponent(OriginTag).text()).toBe('键入')
    useDraft(pinia).set(NAME, null)
    await flushPromises()
    expect(field.findComponent(OriginTag).exists()).toBe(false)
    expect(field.findComponent(ReviewTick).exists()).toBe(false)
    field.unmount()
  })
})

describe('the tick of a value', () => {
  it('is set and taken back with one button', async () => {
    const main = await open()
    const tick = mount(ReviewTick, { props: { path: NAME, label: '主体名称' }, global })
    const button = tick.get('button')
    expect(button.attributes('aria-pressed')).toBe('false')
    expect(button.attributes('aria-label')).toBe('核对主体名称')
    await button.trigger('click')
    await flushPromises()
    expect(main.asked.find(({ route }) => route === 'marks.tick')?.input).toMatchObject({
      place: NAME,
      ticked: true,
      draft: { principal: { name: '杭州样例科技有限公司' } },
    })
    expect(button.attributes('aria-pressed')).toBe('true')
    expect(tick.text()).toContain('已核对')
    await button.trigger('click')
    await flushPromises()
    expect(tick.text()).toContain('核对')
    expect(button.attributes('aria-pressed')).toBe('false')
    tick.unmount()
  })

  it.each([
    ['value', '值已改，重核'],
    ['picture', '图已换，重核'],
    ['rule', '规则有变，重核'],
  ] as const)('that is stale by the %s says so in words, and does not count', async (stale, words) => {
    const main = installFakeMain()
    main.check = aCheck([], { marks: { origins: {}, ticks: { [NAME]: { at: 0, stale } } } })
    await open(main)
    const tick = mount(ReviewTick, { props: { path: NAME, label: '主体名称' }, global })
    expect(tick.text()).toBe(words)
    expect(tick.get('button').attributes('aria-label')).toBe(`主体名称：${words}`)
    expect(useMarks(pinia).tickedCount([NAME])).toBe(0)
    tick.unmount()
  })
})

describe('values that were read and not looked at', () => {
  it('are counted until each is ticked', async () => {
    const main = installFakeMain()
    main.check = aCheck([], {
      marks: { origins: { [NAME]: { origin: 'read', file: 'a.jpg', page: 1, at: 0 } }, ticks: {} },
    })
    await open(main)
    const bar = mount(UncheckedReads, { global })
    expect(bar.text()).toContain('读到的 1 项已经填好，还没有核对')
    await useMarks(pinia).setTick(NAME, true)
    await flushPromises()
    expect(bar.text()).toBe('')
    bar.unmount()
  })
})

describe('what the person settles', () => {
  const confirm = aFinding({ severity: 'confirm', path: NAME, message: '名称要再看一眼' })
  async function row(finding = confirm, isOpen = true) {
    const main = installFakeMain()
    main.check = aCheck([finding])
    await open(main)
    const show = () =>
      mount(FindingRow, { props: { finding: useCheck(pinia).findings[0]!, open: isOpen }, global })
    return { main, show }
  }

  it('is noted with how it was checked, shown as neither open nor passed, and taken back', async () => {
    const { main, show } = await row()
    const before = show()
    await before.get('[data-testid="vouch"]').trigger('click')
    await before.get('[data-testid="vouch-note"]').setValue('打电话问过客户')
    await before.get('form').trigger('submit')
    await flushPromises()
    expect(main.asked.find(({ route }) => route === 'marks.vouch')?.input).toMatchObject({
      rule: confirm.rule,
      place: NAME,
      note: '打电话问过客户',
    })
    before.unmount()
    const after = show()
    expect(after.get('article').attributes('data-light')).toBe('vouched')
    expect(after.text()).toContain('已由你确认')
    expect(after.text()).toContain('打电话问过客户')
    expect(after.text()).toContain('既不算问题，也不算通过')
    await useNotices(pinia).undo()
    await flushPromises()
    after.unmount()
    expect(show().get('article').attributes('data-light')).toBe('confirm')
  })

  it('that went stale counts as open again and asks anew', async () => {
    const { show } = await row({
      ...confirm,
      vouched: { at: 0, day: '2026-11-24', note: '问过', stale: true },
    })
    const shown = show()
    expect(shown.get('article').attributes('data-light')).toBe('confirm')
    expect(shown.text()).toContain('确认以后值改过了，请再看一次。')
    await shown.get('[data-testid="vouch"]').trigger('click')
    expect(shown.get<HTMLInputElement>('[data-testid="vouch-note"]').element.value).toBe('问过')
    shown.unmount()
  })

  it('is a box to tick for what has to be looked up', async () => {
    const { main, show } = await row(
      aFinding({ severity: 'offline', path: NAME, message: '查一查是否存续' }),
      false,
    )
    const before = show()
    const box = before.get('[role="checkbox"]')
    expect(box.attributes('aria-checked')).toBe('false')
    expect(box.attributes('aria-label')).toBe('查过了：查一查是否存续')
    await box.trigger('click')
    await flushPromises()
    before.unmount()
    expect(main.asked.filter(({ route }) => route === 'marks.vouch')).toHaveLength(1)
    const after = show()
    expect(after.get('[role="checkbox"]').attributes('aria-checked')).toBe('true')
    after.unmount()
  })

  it('is never offered for what blocks', async () => {
    const { show } = await row(aFinding({ severity: 'block', path: NAME }))
    expect(show().find('[data-testid="vouch"]').exists()).toBe(false)
  })
})
