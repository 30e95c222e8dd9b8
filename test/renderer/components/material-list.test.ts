// @vitest-environment happy-dom
import { enableAutoUnmount, flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { MaterialView } from '../../../electron/contract/views'
import MaterialList from '../../../renderer/components/MaterialList.vue'
import { useApp } from '../../../renderer/stores/app'
import { useDraft } from '../../../renderer/stores/draft'
import { useMaterials } from '../../../renderer/stores/materials'
import { useNotices } from '../../../renderer/stores/notices'
import { SLOT_NAMES } from '../../../renderer/text/names'
import { text } from '../../../renderer/text'
import { aMaterial, aPage, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

enableAutoUnmount(afterEach)
const t = text.materials
let main: FakeMain

async function open(...materials: MaterialView[]) {
  main = installFakeMain()
  main.draft.principal.nature = 'enterprise'
  main.consents = ['principal', 'service-0', 'service-1'].map((person) => ({
    person,
    purpose: 'filing-check',
    wording: 1,
    givenAt: 0,
  }))
  main.materials = materials
  await useApp().refresh()
  await useDraft().open('d1')
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { template: '<i />' } }],
  })
  const view = mount(MaterialList, { global: { plugins: [router] }, attachTo: document.body })
  await flushPromises()
  const card = (id: string) => view.get(`[data-id="${id}"]`)
  const press = async (id: string, words: string): Promise<void> => {
    const button = card(id)
      .findAll('button')
      .find((one) => one.text() === words || one.attributes('title') === words)
    await button!.trigger('click')
    await flushPromises()
  }
  return { view, card, press }
}
const ids = () => useMaterials().list.map(({ id }) => id)
const sent = (route: string) => main.asked.filter((one) => one.route === route).map(({ input }) => input)
const file = (name: string) => new File([new Uint8Array([0xff, 0xd8, 0xff])], name, { type: 'image/jpeg' })
const focused = () => document.activeElement?.closest('[data-id]')?.getAttribute('data-id')

beforeEach(() => void setActivePinia(createPinia()))
afterEach(() => void document.body.replaceChildren())

describe('the same picture in two places', () => {
  const licence = aMaterial({ id: 'a', fileName: '执照.jpg', sha256: 'same' })
  const again = aMaterial({ id: 'b', fileName: '执照 (2).jpg', sha256: 'same', slot: 'other' })

  it('is told on both cards for as long as it lies so, with a way to the other and out', async () => {
    const { view, card, press } = await open(licence, again)
    expect(card('a').text()).toContain(t.samePicture(SLOT_NAMES.other, '执照 (2).jpg'))
    expect(card('b').text()).toContain(t.samePicture(SLOT_NAMES['principal-certificate'], '执照.jpg'))
    await press('b', t.seeOther)
    expect(focused()).toBe('a')
    await press('b', t.removeThis)
    expect(ids()).toEqual(['a'])
    expect(view.find('[data-testid="same-picture"]').exists()).toBe(false)
    expect(focused()).toBe('a')
    await useNotices().undo()
    await flushPromises()
    expect(ids()).toEqual(['a', 'b'])
    expect(view.findAll('[data-testid="same-picture"]')).toHaveLength(2)
  })
  it('is right where one picture shows both sides of a card', async () => {
    const other = { kind: 'id-emblem' as const, kindConfidence: 0.9, fields: {}, outline: null }
    const both = { sha256: 'same', pages: [aPage({ kind: 'id-portrait', fields: {}, others: [other] })] }
    const { view } = await open(
      aMaterial({ id: 'a', slot: 'principal-person-portrait', ...both }),
      aMaterial({ id: 'b', slot: 'principal-person-emblem', ...both }),
    )
    expect(view.find('[data-testid="same-picture"]').exists()).toBe(false)
  })
  it('is named where it was not taken twice, with a way to its card', async () => {
    const { view } = await open(licence, aMaterial({ id: 'c', slot: 'other' }))
    useMaterials().selectedId = 'c'
    useMaterials().duplicates = [{ fileName: '微信图片.jpg', of: '执照.jpg', materialId: 'a' }]
    await flushPromises()
    const notice = view.get('[data-testid="duplicate-notice"]')
    expect(notice.text()).toContain(t.duplicate('微信图片.jpg', '执照.jpg'))
    await notice.get('button').trigger('click')
    await flushPromises()
    expect(focused()).toBe('a')
  })
})

describe('a picture in the wrong place', () => {
  it('is told until it is moved, which one press does', async () => {
    const { view, card, press } = await open(aMaterial({ id: 'a', slot: 'principal-person-portrait' }))
    expect(card('a').text()).toContain(t.wrong)
    await press('a', t.moveTo(SLOT_NAMES['principal-certificate']))
    expect(sent('material.place')).toEqual([
      { draftId: 'd1', materialId: 'a', slot: 'principal-certificate', service: null },
    ])
    expect(view.find('[data-testid="wrong-slot"]').exists()).toBe(false)
  })
  it('is not to be moved to where the same picture lies already', async () => {
    const { card } = await open(
      aMaterial({ id: 'a', sha256: 'same' }),
      aMaterial({ id: 'b', sha256: 'same', slot: 'principal-person-portrait' }),
    )
    expect(card('b').text()).not.toContain(t.moveTo(SLOT_NAMES['principal-certificate']))
    expect(card('b').text()).toContain(t.removeThis)
  })
})

describe('a picture put where one lies', () => {
  const old = aMaterial({ id: 'old', fileName: '旧执照.jpg' })

  it('takes its place where one is wanted, and the old one comes back with undo', async () => {
    const domain = aMaterial({ id: 'd', slot: 'domain-certificate' })
    await open(old, domain)
    await useMaterials().add([file('新执照.jpg')], 'principal-certificate', null)
    await flushPromises()
    expect(ids()).toEqual(['d', 'added-新执照.jpg-0'])
    expect(sent('material.remove')).toEqual([{ draftId: 'd1', materialId: 'old' }])
    expect(useNotices().toast?.words).toBe(t.replaced('旧执照.jpg', '新执照.jpg'))
    await useNotices().undo()
    expect(ids()).toEqual(['old', 'd'])
    expect(sent('material.restore')).toEqual([{ draftId: 'd1', materialId: 'old' }])
  })
  it('is told that what was covered on the old one is not covered on it', async () => {
    const redactions = [{ page: 1, x: 0, y: 0, width: 0.5, height: 0.5 }]
    await open({ ...old, redactions })
    await useMaterials().add([file('新执照.jpg')], 'principal-certificate', null)
    expect(useNotices().toast?.words).toContain(t.replacedCovered)
  })
  it('is added where several are wanted, and that can be taken back', async () => {
    await open(aMaterial({ id: 'd', slot: 'domain-certificate' }))
    await useMaterials().add([file('第二个域名.jpg')], 'domain-certificate', null)
    expect(ids()).toEqual(['d', 'added-第二个域名.jpg-0'])
    expect(useNotices().toast?.words).toBe(
      t.addedBeside('第二个域名.jpg', SLOT_NAMES['domain-certificate'], 2),
    )
    await useNotices().undo()
    expect(ids()).toEqual(['d'])
  })
  it('of another service leaves that of the first alone', async () => {
    await open(aMaterial({ id: 'one', slot: 'service-person-portrait', service: 0 }))
    await useMaterials().add([file('二.jpg')], 'service-person-portrait', 1)
    expect(ids()).toEqual(['one', 'added-二.jpg-0'])
  })
  it('together with others takes nobody’s place, and each can be kept alone', async () => {
    const { view, press } = await open(old)
    await useMaterials().add([file('甲.jpg'), file('乙.jpg')], 'principal-certificate', null)
    await flushPromises()
    expect(ids()).toHaveLength(3)
    expect(view.get('[data-testid="crowded"]').text()).toContain(t.crowded(3))
    await press('added-乙.jpg-0', t.keepOnly)
    expect(ids()).toEqual(['added-乙.jpg-0'])
    await useNotices().undo()
    expect(ids()).toHaveLength(3)
  })
  it('is chosen from the card, which keeps the focus; nothing chosen changes nothing', async () => {
    const { press } = await open(old, aMaterial({ id: 'd', slot: 'domain-certificate' }))
    await press('old', t.replace)
    expect(sent('material.pick')).toEqual([{ draftId: 'd1', slot: 'principal-certificate', service: null }])
    expect(ids()).toEqual(['old', 'd'])
    main.picked = [aMaterial({ id: 'new', fileName: '新.jpg' })]
    await press('old', t.replace)
    expect(ids()).toEqual(['d', 'new'])
    expect(focused()).toBe('new')
  })
})

it('a removed picture does not come again when its reading ends, and does once it is restored', async () => {
  const waiting = aMaterial({ id: 'b', slot: 'domain-certificate', state: 'waiting', pages: [] })
  const { press } = await open(aMaterial({ id: 'a' }), waiting)
  useMaterials().selectedId = 'b'
  await flushPromises()
  await press('b', t.remove)
  const read = { ...waiting, state: 'read' as const, pages: [aPage()] }
  useMaterials().hear({ type: 'material.changed', draftId: 'd1', material: read })
  expect(ids()).toEqual(['a'])
  await useNotices().undo()
  useMaterials().hear({ type: 'material.changed', draftId: 'd1', material: read })
  expect(useMaterials().list.map(({ id, state }) => [id, state])).toEqual([
    ['a', 'read'],
    ['b', 'read'],
  ])
})

it('a removed picture hands the focus on to the one shown next', async () => {
  const { press } = await open(aMaterial({ id: 'a' }), aMaterial({ id: 'b', slot: 'domain-certificate' }))
  await press('a', t.remove)
  expect(ids()).toEqual(['b'])
  expect(focused()).toBe('b')
})
