// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import MaterialSlot from '../../../renderer/components/MaterialSlot.vue'
import MaterialViewer from '../../../renderer/components/MaterialViewer.vue'
import { useApp } from '../../../renderer/stores/app'
import { useDraft } from '../../../renderer/stores/draft'
import { useMaterials } from '../../../renderer/stores/materials'
import { SLOT_NAMES } from '../../../renderer/text/names'
import { text } from '../../../renderer/text'
import { aMaterial, aPage, installFakeMain } from '../../helpers/fake-bridge'

const global = {
  plugins: [
    createRouter({
      history: createMemoryHistory(),
      routes: [{ path: '/', component: { template: '<i />' } }],
    }),
  ],
}
beforeEach(() => void setActivePinia(createPinia()))
afterEach(() => void document.body.replaceChildren())

async function open(province: string | null = null) {
  const main = installFakeMain()
  main.draft.filing.province = province
  main.materials = [aMaterial()]
  await useApp().refresh()
  await useDraft().open('d1')
  return main
}

describe('an empty slot', () => {
  it('says what belongs there and why, with a drawing, and a way to choose a file', async () => {
    const main = await open()
    const slot = mount(MaterialSlot, { props: { slotName: 'domain-certificate' }, global })
    expect(slot.text()).toContain(SLOT_NAMES['domain-certificate'])
    expect(slot.text()).toContain(text.slots.why['domain-certificate'])
    expect(slot.get('svg.drawing').attributes('aria-hidden')).toBe('true')
    await slot.get('button.pick').trigger('click')
    await flushPromises()
    expect(main.asked.find(({ route }) => route === 'material.pick')?.input).toMatchObject({
      slot: 'domain-certificate',
    })
    slot.unmount()
  })
  it('is not missing where both sides of a card lie on one picture, and leads there', async () => {
    const main = await open()
    const emblem = { kind: 'id-emblem' as const, kindConfidence: 0.9, fields: {}, outline: null }
    const pages = [aPage({ kind: 'id-portrait', others: [emblem] })]
    const fileName = '身份证两面.jpg'
    main.materials = [
      aMaterial(),
      aMaterial({ id: 'm2', slot: 'principal-person-portrait', fileName, pages }),
    ]
    await useDraft().open('d1')
    const slot = mount(MaterialSlot, { props: { slotName: 'principal-person-emblem' }, global })
    expect(slot.text()).toContain(text.materials.onOther)
    expect(slot.text()).toContain(fileName)
    expect(slot.text()).not.toContain(text.materials.missing)
    await slot.get('button.link').trigger('click')
    expect(useMaterials().selectedId).toBe('m2')
    slot.unmount()
  })
  it('names the province where its facts ask for it, and says so when that is not sure', async () => {
    await open('33')
    const slot = mount(MaterialSlot, {
      props: { slotName: 'commitment-letter', certainty: 'perhaps', said: '要交承诺书' },
      global,
    })
    expect(slot.text()).toContain('：要交承诺书')
    expect(slot.text()).toContain(text.slots.perhaps)
    slot.unmount()
  })
})

describe('the viewer', () => {
  it('turns the view by quarters with a button and the key R, and back to upright', async () => {
    await open()
    const viewer = mount(MaterialViewer, { global, attachTo: document.body })
    await flushPromises()
    const style = () => viewer.get('.turn').attributes('style') ?? ''
    expect(style()).not.toContain('rotate')
    await viewer.get('[data-testid="viewer-rotate"]').trigger('click')
    expect(style()).toContain('rotate(90deg)')
    for (const degrees of ['180', '270']) {
      window.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }))
      await flushPromises()
      expect(style()).toContain(`rotate(${degrees}deg)`)
    }
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'r' }))
    await flushPromises()
    expect(style()).not.toContain('rotate')
    viewer.unmount()
  })
  it('sets what was read beside the picture', async () => {
    await open()
    const viewer = mount(MaterialViewer, { global, attachTo: document.body })
    await flushPromises()
    const button = viewer.get('[data-testid="viewer-compare"]')
    expect(button.attributes('aria-pressed')).toBe('false')
    await button.trigger('click')
    expect(button.attributes('aria-pressed')).toBe('true')
    expect(viewer.get('.both').classes()).toContain('beside')
    viewer.unmount()
  })
})
