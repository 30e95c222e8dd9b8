// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import KeepingDialog from '../../../renderer/components/KeepingDialog.vue'
import { useKeeping } from '../../../renderer/stores/keeping'
import { useNotices } from '../../../renderer/stores/notices'
import PersonalDataView from '../../../renderer/views/PersonalDataView.vue'
import type { PersonView } from '../../../electron/contract/privacy-views'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const NUMBER = '330106198805124837'
const person: PersonView = {
  key: `number:${NUMBER}`,
  name: '周明远',
  number: NUMBER,
  drafts: [
    {
      draftId: 'd1',
      title: '澄禾备案',
      standing: 'open',
      roles: ['主体负责人', '域名所有者'],
      values: ['principal.responsible.name', 'principal.responsible.mobile'],
      pictures: [{ fileName: 'id.jpg', slot: 'principal-person-portrait', fields: 6 }],
      consentAt: new Date(2026, 10, 24).getTime(),
      mentions: 2,
    },
  ],
  rows: 3,
}
const inputs = (route: string) => main.asked.filter((one) => one.route === route).map((one) => one.input)
const press = async (id: string) => {
  document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!.click()
  await flushPromises()
}
const router = () =>
  createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { render: () => null } }] })

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})
afterEach(() => void document.body.replaceChildren())

describe('what is kept about whom', () => {
  const open = async () => {
    const view = mount(PersonalDataView, { global: { plugins: [router()] }, attachTo: document.body })
    await flushPromises()
    return view
  }
  it('lists a person with drafts, roles, pictures, readings, rows and agreement, the number hidden', async () => {
    main.people = [person]
    const view = await open()
    const words = view.get('[data-testid="person-card"]').text()
    for (const part of [
      '周明远',
      '330*************37',
      '1 份草稿',
      '历史备案 3 行',
      '澄禾备案',
      '主体负责人、域名所有者',
      '2 项',
      '1 张，读出 6 项',
      '2026-11-24',
    ])
      expect(words).toContain(part)
    expect(words).not.toContain(NUMBER)
    view.unmount()
  })
  it('copies a person out', async () => {
    main.people = [person]
    const view = await open()
    await press('person-export')
    expect(inputs('people.export')).toEqual([{ key: person.key }])
    expect(useNotices().toast?.words).toContain('个人资料副本.zip')
    view.unmount()
  })
  it('shows exactly what goes, and deletes only after that', async () => {
    main.people = [person]
    const view = await open()
    await press('person-erase')
    const dialog = document.querySelector('[data-testid="erase-dialog"]')!
    for (const part of ['“澄禾备案”：2 项内容，1 张图片', '历史备案里的 3 行', '另有 2 处提到'])
      expect(dialog.textContent).toContain(part)
    expect(inputs('people.erase')).toEqual([])
    await press('erase-confirm')
    expect(inputs('people.erase')).toEqual([{ key: person.key, how: 'places' }])
    expect(view.findAll('[data-testid="person-card"]')).toHaveLength(0)
    view.unmount()
  })
  it('says that nothing is kept of anybody', async () => {
    const view = await open()
    expect(view.text()).toContain('还没有保存任何人的资料。')
    view.unmount()
  })
})

describe('when the keeping time is over', () => {
  const due = {
    id: 'd1',
    title: '',
    principalName: '样本公司',
    materials: 3,
    packagedAt: Date.parse('2026-08-01'),
  }
  const open = async () => {
    main.keeping = { days: 90, due: [due, { ...due, id: 'd2' }] }
    const view = mount(KeepingDialog, { global: { plugins: [router()] }, attachTo: document.body })
    await useKeeping().load()
    useKeeping().open = true
    await flushPromises()
    return view
  }
  const buttons = () => [...document.querySelectorAll<HTMLElement>('[data-testid="keeping-row"] button')]
  it('keeps at a click, and stays open for the others', async () => {
    const view = await open()
    buttons()[0]!.click()
    await flushPromises()
    expect(inputs('keeping.answer')).toEqual([{ draftId: 'd1', answer: 'keep' }])
    expect(document.querySelectorAll('[data-testid="keeping-row"]')).toHaveLength(1)
    view.unmount()
  })
  it('asks once more before it deletes for good', async () => {
    const view = await open()
    buttons()[2]!.click()
    await flushPromises()
    expect(inputs('keeping.answer')).toEqual([])
    await press('keeping-delete')
    expect(inputs('keeping.answer')).toEqual([{ draftId: 'd1', answer: 'delete' }])
    view.unmount()
  })
  it('lets the days be chosen', async () => {
    const view = await open()
    const select = document.querySelector<HTMLSelectElement>('[data-testid="keeping-days"]')!
    select.value = '180'
    select.dispatchEvent(new Event('change'))
    await flushPromises()
    expect(inputs('keeping.days')).toEqual([{ days: 180 }])
    view.unmount()
  })
})
