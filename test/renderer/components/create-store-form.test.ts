// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import CreateStoreForm from '../../../renderer/components/CreateStoreForm.vue'
import { useApp } from '../../../renderer/stores/app'
import { text } from '../../../renderer/text'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const created = () => main.asked.filter((one) => one.route === 'store.create')

async function open(systemKeyAvailable: boolean) {
  main.state = { ...main.state, store: 'new', systemKeyAvailable }
  await useApp().refresh()
  const form = mount(CreateStoreForm)
  const type = (id: string, value: string) => form.get(`[data-testid="${id}"]`).setValue(value)
  const send = async () => {
    await form.get('form').trigger('submit')
    await flushPromises()
  }
  return { form, type, send }
}

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})

describe('first start', () => {
  it('refuses a short passphrase and two that differ, and asks nothing of main', async () => {
    const { form, type, send } = await open(false)
    await type('passphrase', '1234567')
    await type('passphrase-again', '1234567')
    await send()
    expect(form.get('[role="alert"]').text()).toBe(text.start.tooShort)
    await type('passphrase', '12345678')
    await type('passphrase-again', '12345679')
    await send()
    expect(form.get('[role="alert"]').text()).toBe(text.start.notSame)
    expect(created()).toEqual([])
  })
  it('creates the store with the passphrase', async () => {
    const { type, send } = await open(false)
    await type('passphrase', '青禾 木鱼 松间 竹影')
    await type('passphrase-again', '青禾 木鱼 松间 竹影')
    await send()
    expect(created()[0]?.input).toEqual({ passphrase: '青禾 木鱼 松间 竹影' })
  })
  it('leaves the key to the system where it can keep it', async () => {
    const { form, send } = await open(true)
    expect(form.find('input').exists()).toBe(false)
    await send()
    expect(created()[0]?.input).toEqual({ passphrase: null })
  })
})
