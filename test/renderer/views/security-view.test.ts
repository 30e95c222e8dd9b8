// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import SecurityStrip from '../../../renderer/components/SecurityStrip.vue'
import { useApp } from '../../../renderer/stores/app'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text'
import SecurityView from '../../../renderer/views/SecurityView.vue'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const t = text.security
const asked = (route: string) => main.asked.filter((one) => one.route === route).map(({ input }) => input)
const inBody = (id: string) => document.body.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const type = async (id: string, value: string) => {
  const input = inBody(id)?.closest('.field')?.querySelector('input')
  input!.value = value
  input!.dispatchEvent(new Event('input'))
  await flushPromises()
}
const press = async (id: string) => {
  inBody(id)?.click()
  await flushPromises()
}
const router = () =>
  createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: { render: () => null } },
      { path: '/security', name: 'security', component: { render: () => null } },
    ],
  })

async function open(component: typeof SecurityView | typeof SecurityStrip = SecurityView) {
  await useApp().refresh()
  const view = mount(component, { global: { plugins: [router()] }, attachTo: document.body })
  await flushPromises()
  return view
}

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})
afterEach(() => {
  document.body.replaceChildren()
})

describe('the page about key and backups', () => {
  it('changes the passphrase only with the one of now and two equal new ones', async () => {
    const view = await open()
    expect(view.text()).toContain(t.ways.onlyOne)
    await press('change-passphrase')
    await type('current-passphrase', 'the old one')
    await type('passphrase', 'the new one')
    await type('passphrase-again', 'the new onf')
    await press('passphrase-confirm')
    expect(asked('security.passphrase')).toEqual([])
    await type('passphrase-again', 'the new one')
    main.failNext('security.passphrase', 'wrong-passphrase')
    document.body.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(inBody('form-failure')?.textContent).toContain('口令不对')
    document.body.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }))
    await flushPromises()
    expect(asked('security.passphrase').at(-1)).toEqual({ current: 'the old one', next: 'the new one' })
    expect(useNotices().toast?.words).toBe(t.ways.changed)
  })

  it('tests a recovery file and says whether it opens these data', async () => {
    const view = await open()
    await press('recovery-test')
    expect(useNotices().toast?.words).toBe(t.recovery.fits('恢复文件.txt'))
    main.recoveryOpens = false
    await press('recovery-test')
    expect(view.get('[role="alert"]').text()).toBe(t.recovery.fitsNot('恢复文件.txt'))
  })

  it('sets when it locks, and says that locking needs a passphrase', async () => {
    const view = await open()
    await view.get('[data-testid="lock-5"]').setValue(true)
    await flushPromises()
    expect(asked('security.autoLock')).toEqual([{ minutes: 5 }])
    main.security = { ...main.security, ways: { system: true, passphrase: false } }
    setActivePinia(createPinia())
    document.body.replaceChildren()
    expect((await open()).text()).toContain(t.lock.needsPassphrase)
  })

  it('tells the last good backup, and a failure plainly', async () => {
    main.security = {
      ...main.security,
      backup: { ...main.security.backup, lastFailure: { at: 1_795_000_000_000, code: 'cannot-open' } },
    }
    const view = await open()
    expect(view.get('[data-testid="backup-state"]').text()).toContain('3 份自动备份')
    expect(view.get('[role="alert"]').text()).toContain(t.backup.why['cannot-open'])
    await press('backup-now')
    expect(useNotices().toast?.words).toBe(t.backup.done('备份.icpbackup'))
  })

  it('checks the data when asked, and says which way to go when they are damaged', async () => {
    const view = await open()
    expect(view.text()).not.toContain(t.place.whole)
    await press('store-check')
    expect(view.text()).toContain(t.place.whole)
    main.dataWhole = false
    await press('store-check')
    expect(view.text()).toContain(t.place.notWhole)
    expect(view.text()).not.toContain(t.place.whole)
  })

  it('cleans old contents out of the backups only after a second question', async () => {
    await open()
    await press('backup-clean')
    expect(asked('backup.renew')).toEqual([])
    await press('backup-clean-confirm')
    expect(asked('backup.renew')).toEqual([{}])
  })
})

describe('the strip above the drafts', () => {
  it('offers the recovery file until it was made', async () => {
    main.state = { ...main.state, recoveryDue: true }
    const strip = await open(SecurityStrip)
    expect(strip.text()).toContain(t.recovery.offer)
    await press('recovery-save')
    expect(asked('recovery.save')).toEqual([{ passphrase: null }])
    expect(strip.find('[data-testid="recovery-offer"]').exists()).toBe(false)
  })

  it('is put off by a press', async () => {
    main.state = { ...main.state, recoveryDue: true }
    const strip = await open(SecurityStrip)
    await strip.get('button.link').trigger('click')
    expect(strip.find('[data-testid="recovery-offer"]').exists()).toBe(false)
  })

  it('tells damage before anything else, and rescues', async () => {
    main.state = { ...main.state, recoveryDue: true, backupFailure: 'damaged', damaged: true }
    const strip = await open(SecurityStrip)
    expect(strip.get('[role="alert"]').text()).toContain(t.trouble.inUse)
    await strip.get('button').trigger('click')
    await flushPromises()
    expect(useNotices().toast?.words).toBe(t.trouble.rescued(5, 0, 7, 1))
  })

  it('tells why the daily backup failed', async () => {
    main.state = { ...main.state, backupFailure: 'disk-full' }
    expect((await open(SecurityStrip)).text()).toContain(t.backup.why['disk-full'])
  })
})
