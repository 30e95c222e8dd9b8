// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import type { AppState } from '../../../electron/contract/views'
import { useApp } from '../../../renderer/stores/app'
import { useSecurity } from '../../../renderer/stores/security'
import { failureSentence } from '../../../renderer/text/failures'
import { text } from '../../../renderer/text'
import StartView from '../../../renderer/views/StartView.vue'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const asked = (route: string) => main.asked.filter((one) => one.route === route)

async function start(change: Partial<AppState>) {
  main.state = { ...main.state, ...change }
  await useApp().refresh()
  const view = mount(StartView)
  const press = async (id: string) => {
    await view.get(`[data-testid="${id}"]`).trigger('click')
    await flushPromises()
  }
  const send = async () => {
    await view.get('form').trigger('submit')
    await flushPromises()
  }
  const type = (id: string, value: string) => view.get(`[data-testid="${id}"]`).setValue(value)
  return { view, press, send, type }
}

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})

describe('the page that unlocks', () => {
  it('takes a recovery file, asks what is to open the data from now on, and opens them', async () => {
    const { view, press, send, type } = await start({ store: 'locked' })
    await press('recovery-open')
    await press('recovery-pick')
    expect(view.text()).toContain(text.security.recover.nextTitle)
    await type('passphrase', '12345678')
    await type('passphrase-again', '12345679')
    await send()
    expect(view.get('[role="alert"]').text()).toBe(text.start.notSame)
    expect(asked('recovery.finish')).toEqual([])
    await type('passphrase-again', '12345678')
    await send()
    expect(asked('recovery.finish')).toEqual([
      { route: 'recovery.finish', input: { passphrase: '12345678' } },
    ])
    expect(useApp().state?.store).toBe('open')
  })

  it('takes a typed code, and says when it is wrong', async () => {
    const { view, press, send, type } = await start({ store: 'locked' })
    await press('recovery-open')
    await type('recovery-code', 'abcd efgh')
    main.failNext('recovery.use', 'bad-recovery')
    await send()
    expect(view.get('[role="alert"]').text()).toBe(
      failureSentence({ code: 'bad-recovery', message: '', detail: {} }),
    )
    await send()
    expect(asked('recovery.use').map(({ input }) => input)).toEqual([
      { code: 'abcd efgh' },
      { code: 'abcd efgh' },
    ])
    expect(view.text()).toContain(text.security.recover.nextTitle)
  })

  it.each([
    ['key-missing', text.security.recover.keyMissing],
    ['damaged', text.security.recover.keyDamaged],
    ['system-key-unavailable', text.security.recover.systemGone],
  ])(
    'with a key that is %s says so, offers the recovery file and a backup, and never a new store',
    async (problem, words) => {
      const { view } = await start({ store: 'problem', problem, about: 'key', systemKeyAvailable: true })
      expect(view.text()).toContain(words)
      expect(view.find('[data-testid="recovery-pick"]').exists()).toBe(true)
      expect(view.text()).toContain(text.security.recover.openBackup)
      expect(view.find('[data-testid="create-store"]').exists()).toBe(false)
    },
  )
})

describe('a store that is damaged at its start', () => {
  it('is rescued on a press, and what was lost is told', async () => {
    const { view, press } = await start({ store: 'problem', problem: 'damaged', about: 'store' })
    expect(view.get('[role="alert"]').text()).toBe(text.security.trouble.damaged)
    await press('rescue')
    expect(asked('store.rescue')).toHaveLength(1)
    expect(useApp().state?.store).toBe('open')
  })

  it('says why the rescue failed, and when there is no good backup', async () => {
    const { view, press } = await start({ store: 'problem', problem: 'damaged', about: 'store' })
    main.failNext('store.rescue', 'damaged')
    await press('rescue')
    expect(view.get('[data-testid="form-failure"]').text()).toBe(
      failureSentence({ code: 'damaged', message: '', detail: {} }),
    )
    await press('newest-backup')
    expect(view.text()).toContain(text.security.trouble.noBackup)
    main.backup = {
      fileName: 'a',
      createdAt: 0,
      appVersion: '',
      drafts: 1,
      materials: 0,
      opens: true,
      hasPassphrase: true,
    }
    await press('newest-backup')
    expect(useSecurity().backup?.fileName).toBe('a')
  })

  it('that is gone offers to begin anew only there', async () => {
    const { view } = await start({ store: 'problem', problem: 'store-missing', about: 'store' })
    expect(view.text()).toContain(text.security.trouble.missing)
    expect(view.find('[data-testid="rescue"]').exists()).toBe(false)
    const anew = view.findAll('button').find((one) => one.text() === text.security.trouble.anew)
    await anew?.trigger('click')
    await flushPromises()
    expect(useApp().state?.store).toBe('new')
  })
})
