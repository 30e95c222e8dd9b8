// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import type { DOMWrapper, VueWrapper } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CopyRowView } from '../../../electron/contract/copy-sheet-views'
import { language } from '../../../renderer/text/language'
import CopySheetView from '../../../renderer/views/CopySheetView.vue'
import { aCopyRow, aCopySheet, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const NUMBER = '110101199001010015'
const named = (label: string, change: Partial<CopyRowView> = {}): CopyRowView =>
  aCopyRow({ key: `k-${label}`, label, ...change })

let main: FakeMain
let view: VueWrapper
beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})
afterEach(() => {
  view.unmount()
  language.value = 'zh-CN'
})

async function shown(...rows: CopyRowView[]): Promise<void> {
  main.copySheet = aCopySheet(rows)
  view = mount(CopySheetView, { attachTo: document.body })
  await flushPromises()
}
const row = (label: string): DOMWrapper<Element> =>
  view.findAll('[data-testid="copy-sheet-row"]').find((one) => one.text().includes(label))!
const button = (label: string) => row(label).get('[data-row]')
const box = (label: string) => row(label).get('[role="checkbox"]')
const said = () => view.get('[data-testid="copy-sheet-said"]')
const press = async (key: string, where: Element | Window = document.activeElement!): Promise<void> => {
  where.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  await flushPromises()
}
const asked = (route: string) => main.asked.filter((one) => one.route === route).map(({ input }) => input)

describe('the copy sheet', () => {
  it('lists every row under its step, with notes on top and the focus on the first row', async () => {
    await shown(named('单位名称'), named('证件号码', { note: '照执照填' }))
    expect(view.get('h2').text()).toBe('填写主体信息')
    expect(view.get('details').text()).toContain('现场拍')
    expect(row('证件号码').text()).toContain('照执照填')
    expect(document.activeElement).toBe(button('单位名称').element)
    expect(view.findAll('[data-row][tabindex="0"]')).toHaveLength(1)
    expect(view.get('[role="progressbar"]').attributes('aria-valuetext')).toBe('已复制 0/2')
  })

  it('says its own labels in the language of the page, a console’s as the console has them', async () => {
    language.value = 'en'
    await shown(
      named('域名'),
      named('服务 1 / 域名 2 / 注册日期', { ownPlace: 'services[0].domains[1].registeredOn' }),
    )
    const labels = () => view.findAll('[data-row] .label').map((one) => one.text())
    expect(labels()).toEqual(['域名', 'Service 1 / Domain 2 / Registered on'])
    await view.get('input').setValue('registered')
    expect(labels()).toHaveLength(1)
    language.value = 'zh-CN'
    await view.get('input').setValue('')
    expect(labels()[1]).toBe('服务 1 / 域名 2 / 注册日期')
  })

  it('copies the plain value on a click and ticks it', async () => {
    await shown(named('身份证号码', { value: NUMBER, masked: '110***********0015' }), named('姓名'))
    await button('身份证号码').trigger('click')
    await flushPromises()
    expect(asked('clipboard.copy')).toEqual([{ text: NUMBER }])
    expect(box('身份证号码').attributes('aria-checked')).toBe('true')
    expect(row('身份证号码').text()).toContain('已复制')
    expect(said().get('[aria-live="polite"]').text()).toContain('已复制“身份证号码”')
    expect(said().text()).not.toContain(NUMBER)
    expect(view.get('[data-testid="copy-sheet-progress"]').text()).toContain('1/2')
  })

  it('does not tick what could not be copied, and says so', async () => {
    await shown(named('单位名称'))
    main.failNext('clipboard.copy', 'fault')
    await button('单位名称').trigger('click')
    await flushPromises()
    expect(box('单位名称').attributes('aria-checked')).toBe('false')
    expect(said().get('[role="alert"]').text()).not.toBe('')
  })

  it('copies and goes on with Enter, and moves with arrows and j and k', async () => {
    await shown(named('甲'), named('乙'), named('丙'))
    await press('Enter')
    await press('Enter')
    expect(asked('copySheet.tick')).toHaveLength(2)
    expect(document.activeElement).toBe(button('丙').element)
    await press('k')
    expect(document.activeElement).toBe(button('乙').element)
    await press('ArrowUp')
    await press('ArrowUp')
    expect(document.activeElement).toBe(button('甲').element)
    await press('j')
    expect(document.activeElement).toBe(button('乙').element)
    await press('End')
    expect(document.activeElement).toBe(button('丙').element)
  })

  it('leaves letters alone as soon as they are switched off in the other window', async () => {
    await shown(named('甲', { value: NUMBER, masked: '110***0015' }), named('乙'))
    const foot = () => said().text()
    expect(foot()).toContain('M')
    main.copySheet = { ...main.copySheet, letterKeys: false }
    main.emit({ type: 'copySheet.changed' })
    await flushPromises()
    expect(foot()).not.toContain('M')
    expect(foot()).not.toContain('J')
    await press('j')
    await press('m')
    expect(document.activeElement).toBe(button('甲').element)
    expect(view.text()).not.toContain(NUMBER)
    await press('ArrowDown')
    expect(document.activeElement).toBe(button('乙').element)
    main.copySheet = { ...main.copySheet, letterKeys: true }
    main.emit({ type: 'copySheet.changed' })
    await flushPromises()
    await press('k')
    expect(document.activeElement).toBe(button('甲').element)
  })

  it('passes over no row when Enter comes twice before the answer', async () => {
    await shown(named('甲'), named('乙'), named('丙'))
    const enter = () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true })
    button('甲').element.dispatchEvent(enter())
    button('甲').element.dispatchEvent(enter())
    await flushPromises()
    expect(document.activeElement).toBe(button('乙').element)
  })

  it('hides people’s numbers until M or the button shows them', async () => {
    await shown(named('身份证号码', { value: NUMBER, masked: '110***********0015' }))
    expect(view.text()).not.toContain(NUMBER)
    await press('m')
    expect(view.text()).toContain(NUMBER)
    await view.get('[data-testid="copy-sheet-reveal"]').trigger('click')
    expect(view.text()).not.toContain(NUMBER)
    expect(view.html()).not.toContain(NUMBER)
  })

  it('shows that a value was changed after it was copied', async () => {
    await shown(named('单位名称', { tick: 'copied' }))
    main.copySheet = aCopySheet([named('单位名称', { tick: 'changed', value: '另一家样本公司' })])
    main.emit({ type: 'copySheet.changed' })
    await flushPromises()
    expect(box('单位名称').attributes('aria-checked')).toBe('mixed')
    expect(row('单位名称').text()).toContain('已改动')
    expect(view.get('[data-testid="copy-sheet-progress"]').text()).toContain('1 项已改动')
  })

  it('leads from a missing row to its field, by click and by Enter', async () => {
    await shown(named('联系邮箱', { state: 'missing', value: '', masked: '' }), named('姓名'))
    expect(row('联系邮箱').text()).toContain('缺')
    expect(row('联系邮箱').find('[role="checkbox"]').exists()).toBe(false)
    await row('联系邮箱').get('[aria-label="去填写：联系邮箱"]').trigger('click')
    await button('联系邮箱').trigger('click')
    await press('Enter', button('联系邮箱').element)
    expect(asked('copySheet.goto')).toEqual(Array.from({ length: 3 }, () => ({ key: 'k-联系邮箱' })))
    expect(asked('clipboard.copy')).toEqual([])
    expect(view.get('[data-testid="copy-sheet-progress"]').text()).toContain('缺 1 项')
  })

  it('passes over rows that hold nothing to copy', async () => {
    await shown(
      named('人脸核验', { state: 'elsewhere', value: '', masked: '', hasPlace: false }),
      named('姓名'),
    )
    await press('Enter')
    expect(asked('clipboard.copy')).toEqual([])
    expect(document.activeElement).toBe(button('姓名').element)
  })

  it('ticks and unticks by the box alone, and all at once', async () => {
    await shown(named('甲'), named('乙', { tick: 'copied' }))
    await box('甲').trigger('click')
    await flushPromises()
    expect(asked('clipboard.copy')).toEqual([])
    expect(box('甲').attributes('aria-checked')).toBe('true')
    await box('甲').trigger('click')
    await flushPromises()
    expect(box('甲').attributes('aria-checked')).toBe('false')
    await view.get('[data-testid="copy-sheet-untick-all"]').trigger('click')
    await flushPromises()
    expect(box('乙').attributes('aria-checked')).toBe('false')
  })

  it('searches by /, and Escape shows all rows again', async () => {
    await shown(named('单位名称'), named('证件地址'))
    await press('/')
    const search = view.get('[data-testid="copy-sheet-search"]')
    expect(document.activeElement).toBe(search.element)
    await search.setValue('地址')
    expect(view.findAll('[data-testid="copy-sheet-row"]')).toHaveLength(1)
    await press('Enter')
    expect(document.activeElement).toBe(button('证件地址').element)
    await search.setValue('没有这种')
    expect(view.text()).toContain('没有这样的栏目')
    await search.trigger('keydown', { key: 'Escape' })
    expect(view.findAll('[data-testid="copy-sheet-row"]')).toHaveLength(2)
  })

  it('leaves letters to the search field', async () => {
    await shown(named('身份证号码', { value: NUMBER, masked: '110***********0015' }))
    const search = view.get('[data-testid="copy-sheet-search"]')
    ;(search.element as HTMLElement).focus()
    await press('m')
    expect(view.text()).not.toContain(NUMBER)
  })

  it('saves and prints as it is shown', async () => {
    const print = vi.fn()
    Object.defineProperty(window, 'print', { value: print, configurable: true })
    await shown(named('单位名称'))
    await view.get('[data-testid="copy-sheet-save-xlsx"]').trigger('click')
    await press('m')
    await view.get('[data-testid="copy-sheet-save-md"]').trigger('click')
    await flushPromises()
    expect(asked('copySheet.save')).toEqual([
      { format: 'xlsx', masked: true },
      { format: 'md', masked: false },
    ])
    expect(said().text()).toContain('填报对照表.md')
    await view.get('[data-testid="copy-sheet-print"]').trigger('click')
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', ctrlKey: true, cancelable: true }))
    expect(print).toHaveBeenCalledTimes(2)
  })

  it('tells whether it stays on top', async () => {
    await shown(named('单位名称'))
    const pin = view.get('[data-testid="copy-sheet-on-top"]')
    expect(pin.attributes('aria-pressed')).toBe('false')
    await pin.trigger('click')
    await flushPromises()
    expect(asked('copySheet.onTop')).toEqual([{ onTop: true }])
    expect(pin.attributes('aria-pressed')).toBe('true')
  })

  it('shows marks that would turn a value around, and copies the value as it is', async () => {
    const value = '样本\u202e公司'
    await shown(named('单位名称', { value, masked: value }))
    expect(row('单位名称').text()).toContain('〔U+202E〕')
    await button('单位名称').trigger('click')
    expect(asked('clipboard.copy')).toEqual([{ text: value }])
  })
})
