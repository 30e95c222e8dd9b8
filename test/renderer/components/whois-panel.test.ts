// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { RegistrationRecordView } from '../../../electron/contract/views'
import WhoisPanel from '../../../renderer/components/WhoisPanel.vue'
import { useDraft } from '../../../renderer/stores/draft'
import { useNotices } from '../../../renderer/stores/notices'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

const AT = 'services[0].domains[0]'
const byId = (id: string) => [...document.querySelectorAll<HTMLElement>(`[data-testid="${id}"]`)]
const aRecord = (change: Partial<RegistrationRecordView> = {}): RegistrationRecordView => ({
  name: 'yangben.cn',
  registrantRedacted: false,
  statuses: [],
  remarks: ['域名上了转移锁。'],
  fits: true,
  changes: [
    { key: 'owner.name', old: null, new: '样本公司', fillsEmpty: true },
    { key: 'expiresOn', old: '2028-01-01', new: '2027-03-18', fillsEmpty: false },
    { key: 'realNameVerified', old: null, new: true, fillsEmpty: true },
  ],
  ...change,
})
let main: FakeMain

async function paste(words = 'Domain Name: yangben.cn') {
  const panel = mount(WhoisPanel, { props: { at: AT }, attachTo: document.body })
  await panel.get(`[data-testid="whois-${AT}"]`).trigger('click')
  await flushPromises()
  const field = byId('whois-text')[0] as HTMLTextAreaElement
  field.value = words
  field.dispatchEvent(new Event('input'))
  await vi.advanceTimersByTimeAsync(300)
  await flushPromises()
  return panel
}
const boxes = () => byId('whois-row').map((row) => row.querySelector('input')!)

beforeEach(async () => {
  vi.useFakeTimers()
  setActivePinia(createPinia())
  main = installFakeMain()
  main.draft.services[0]!.domains[0]!.expiresOn = '2028-01-01'
  main.registration = { problem: null, records: [aRecord()], own: 0 }
  await useDraft().open('d1')
})
afterEach(() => {
  vi.useRealTimers()
  document.body.replaceChildren()
})

describe('a pasted registration', () => {
  it('ticks only what is empty, and fills only what is ticked', async () => {
    const panel = await paste()
    expect(boxes().map((box) => box.checked)).toEqual([true, false, true])
    byId('whois-fill')[0]!.click()
    await flushPromises()
    const draft = useDraft()
    expect(draft.value(`${AT}.owner.name`)).toBe('样本公司')
    expect(draft.value(`${AT}.realNameVerified`)).toBe(true)
    expect(draft.value(`${AT}.expiresOn`)).toBe('2028-01-01')
    await useNotices().undo()
    expect(draft.value(`${AT}.owner.name`)).toBeNull()
    expect(draft.value(`${AT}.realNameVerified`)).toBeNull()
    panel.unmount()
  })
  it('replaces a value only when the person ticks it', async () => {
    const panel = await paste()
    boxes()[1]!.click()
    await flushPromises()
    expect(byId('whois-row')[1]!.textContent).toContain('会换掉现在的值')
    byId('whois-fill')[0]!.click()
    await flushPromises()
    expect(useDraft().value(`${AT}.expiresOn`)).toBe('2027-03-18')
    await useNotices().undo()
    expect(useDraft().value(`${AT}.expiresOn`)).toBe('2028-01-01')
    panel.unmount()
  })
  it.each([
    [{ problem: '没有认出域名的登记信息。', records: [], own: null }, '没有认出'],
    [
      { problem: null, records: [aRecord({ fits: false, changes: [], name: 'other.cn' })], own: null },
      'other.cn',
    ],
    [{ problem: null, records: [aRecord({ changes: [] })], own: 0 }, '都一致'],
    [{ problem: null, records: [aRecord({ changes: [], registrantRedacted: true })], own: 0 }, '没有可填'],
  ])('says clearly why there is nothing to fill (%#)', async (answer, words) => {
    main.registration = answer
    const panel = await paste()
    expect(byId('whois-problem')[0]!.textContent).toContain(words)
    expect((byId('whois-fill')[0] as HTMLButtonElement).disabled).toBe(true)
    panel.unmount()
  })
  it('lets the person choose among several', async () => {
    const second = aRecord({
      name: 'zwei.cn',
      changes: [{ key: 'name', old: null, new: 'zwei.cn', fillsEmpty: true }],
    })
    main.registration = { problem: null, records: [aRecord(), second], own: null }
    const panel = await paste()
    const radios = [...document.querySelectorAll<HTMLInputElement>('fieldset input')]
    expect(radios).toHaveLength(2)
    radios[1]!.click()
    await flushPromises()
    expect(byId('whois-row').map((row) => row.dataset.key)).toEqual(['name'])
    panel.unmount()
  })
})
