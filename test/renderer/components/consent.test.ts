// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import ConsentDialog from '../../../renderer/components/ConsentDialog.vue'
import ConsentLine from '../../../renderer/components/ConsentLine.vue'
import { useConsents } from '../../../renderer/stores/consents'
import { useDraft } from '../../../renderer/stores/draft'
import { useMaterials } from '../../../renderer/stores/materials'
import { useNotices } from '../../../renderer/stores/notices'
import { createMemoryHistory, createRouter } from 'vue-router'
import { aMaterial, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const file = () => new File([new Uint8Array([0xff, 0xd8, 0xff])], '身份证.jpg')
const sent = (route: string) => main.asked.filter((one) => one.route === route)
const router = () =>
  createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { render: () => null } }] })

async function open(change: (fake: FakeMain) => void = () => undefined) {
  main = installFakeMain()
  main.consents = []
  main.draft.principal.nature = 'enterprise'
  main.draft.principal.responsible.name = '周明远'
  change(main)
  await useDraft().open('d1')
  await flushPromises()
}
const dialog = () => document.querySelector<HTMLElement>('[data-testid="consent-dialog"]')
const press = (id: string) => document.querySelector<HTMLElement>(`[data-testid="${id}"]`)!.click()

beforeEach(() => setActivePinia(createPinia()))
afterEach(() => void document.body.replaceChildren())

describe('before a picture of a person is taken', () => {
  it('says what, why, where and how long, and takes it only after the yes', async () => {
    await open()
    const view = mount(ConsentDialog, { attachTo: document.body })
    const adding = useMaterials().add([file()], null, null)
    await flushPromises()
    const words = document.body.textContent ?? ''
    for (const part of [
      '周明远',
      '备案核验',
      '只在这台电脑',
      '加密',
      '90 天',
      '个人信息保护法',
      '第十三、十七、二十八至三十条',
    ])
      expect(words).toContain(part)
    expect(sent('material.add')).toEqual([])
    press('consent-yes')
    await adding
    expect(sent('consent.give').map((one) => one.input)).toEqual([{ draftId: 'd1', people: ['principal'] }])
    expect(sent('material.add')).toHaveLength(1)
    view.unmount()
  })
  it('takes nothing after a no, and says so', async () => {
    await open()
    const view = mount(ConsentDialog, { attachTo: document.body })
    const adding = useMaterials().add([file()], 'principal-person-portrait', null)
    await flushPromises()
    press('consent-no')
    await adding
    expect(sent('material.add')).toEqual([])
    expect(sent('consent.give')).toEqual([])
    expect(useMaterials().list).toEqual([])
    expect(useNotices().toast?.words).toBe('没有放入，什么也没有保存。')
    view.unmount()
  })
  it('closing the dialog is a no; so is leaving the draft', async () => {
    await open()
    const closed = useMaterials().add([file()], null, null)
    await flushPromises()
    await useDraft().close()
    await closed
    expect(sent('material.add')).toEqual([])
  })
  it('asks once for each person, and not for papers of an organisation', async () => {
    await open()
    const consents = useConsents()
    const materials = useMaterials()
    await materials.add([file()], 'principal-certificate', null)
    await materials.add([file()], 'domain-certificate', 0)
    expect(consents.question).toBeNull()
    const first = materials.add([file()], 'principal-person-portrait', null)
    await flushPromises()
    consents.question!.answer(true)
    await first
    await materials.add([file()], 'principal-person-emblem', null)
    await materials.add([file()], null, null)
    expect(sent('consent.give')).toHaveLength(1)
    const other = materials.add([file()], 'service-person-portrait', 0)
    await flushPromises()
    expect(consents.question?.people).toEqual(['service-0'])
    consents.question!.answer(false)
    await other
    expect(sent('material.add')).toHaveLength(5)
  })
  it('asks again when the wording has changed', async () => {
    await open((fake) => {
      fake.consents = [{ person: 'principal', purpose: 'filing-check', wording: 0, givenAt: 0 }]
    })
    const adding = useMaterials().add([file()], null, null)
    await flushPromises()
    expect(useConsents().question?.people).toEqual(['principal'])
    useConsents().question!.answer(false)
    await adding
  })
})

describe('in the materials', () => {
  const line = () => mount(ConsentLine, { global: { plugins: [router()] } })

  it('stands who agreed and when', async () => {
    await open((fake) => {
      fake.consents = [
        {
          person: 'principal',
          purpose: 'filing-check',
          wording: 1,
          givenAt: new Date(2026, 10, 24).getTime(),
        },
      ]
    })
    expect(line().get('[data-testid="consent-line"]').text()).toContain('主体负责人 周明远：2026-11-24')
  })
  it('stands whose pictures are there without a yes: it can be given, or the pictures go', async () => {
    await open((fake) => {
      fake.materials = [aMaterial({ slot: 'service-person-portrait', service: 0 }), aMaterial({ id: 'm2' })]
    })
    const view = line()
    expect(view.get('[data-testid="consent-missing"]').text()).toContain('第 1 个服务的负责人')
    const [give, remove] = view.findAll('button')
    await give!.trigger('click')
    expect(useConsents().question?.people).toEqual(['service-0'])
    useConsents().question!.answer(false)
    await remove!.trigger('click')
    await flushPromises()
    expect(useMaterials().list.map(({ id }) => id)).toEqual(['m2'])
    expect(dialog()).toBeNull()
  })
})
