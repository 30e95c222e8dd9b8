// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import type { BackupView } from '../../../electron/contract/security-views'
import RestoreDialog from '../../../renderer/components/RestoreDialog.vue'
import { useApp } from '../../../renderer/stores/app'
import { useNotices } from '../../../renderer/stores/notices'
import { useSecurity } from '../../../renderer/stores/security'
import { text } from '../../../renderer/text'
import { installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const asked = (route: string) => main.asked.filter((one) => one.route === route).map(({ input }) => input)
const byId = (id: string) => document.body.querySelector<HTMLElement>(`[data-testid="${id}"]`)
const press = async (id: string) => {
  byId(id)?.click()
  await flushPromises()
}

const aBackup = (change: Partial<BackupView> = {}): BackupView => ({
  fileName: '备份.icpbackup',
  createdAt: Date.parse('2026-11-20T02:00:00Z'),
  appVersion: '0.1.0',
  drafts: 2,
  materials: 5,
  opens: true,
  hasPassphrase: true,
  ...change,
})

async function look(change: Partial<BackupView> = {}) {
  main.backup = aBackup(change)
  await useApp().refresh()
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [{ path: '/', component: { render: () => null } }],
  })
  const dialog = mount(RestoreDialog, { global: { plugins: [router] }, attachTo: document.body })
  await useSecurity().pickBackup('dialog')
  await flushPromises()
  return dialog
}

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
  main.backedUp = [
    { id: 'a', title: '甲', principalName: '', materials: 2, updatedAt: 0, deletedAt: null },
    { id: 'b', title: '', principalName: '乙公司', materials: 3, updatedAt: 0, deletedAt: 5 },
  ]
})
afterEach(() => {
  document.body.replaceChildren()
})

describe('looking into a backup', () => {
  it('shows its counts and drafts, and takes the chosen ones over', async () => {
    await look()
    expect(byId('restore-preview')?.textContent).toContain('2 份草稿，5 份材料')
    const rows = [...document.body.querySelectorAll('[data-testid="restore-row"]')]
    expect(rows.map((row) => row.querySelector('.name')?.textContent)).toEqual(['甲', '乙公司'])
    expect(rows[1]?.textContent).toContain(text.security.restore.deleted)
    expect(byId('restore-take')?.hasAttribute('disabled')).toBe(true)
    rows[1]?.querySelector('input')?.click()
    await flushPromises()
    await press('restore-take')
    expect(asked('backup.take')).toEqual([{ ids: ['b'] }])
    expect(useNotices().toast?.words).toBe(text.security.restore.taken(1))
  })

  it('of other data asks for the passphrase of its time, and says when it is wrong', async () => {
    await look({ opens: false })
    expect(byId('restore-row')).toBe(null)
    const input = byId('backup-passphrase')?.closest('.field')?.querySelector('input')
    input!.value = 'wrong wrong'
    input!.dispatchEvent(new Event('input'))
    await flushPromises()
    main.failNext('backup.unlock', 'wrong-passphrase')
    await press('backup-unlock')
    expect(byId('form-failure')?.textContent).toContain('口令不对')
    await press('backup-unlock')
    expect(asked('backup.unlock')).toHaveLength(2)
    expect(byId('restore-row')).not.toBe(null)
  })

  it('puts it in the place of everything only after a second question', async () => {
    await look()
    await press('restore-replace')
    expect(asked('backup.replace')).toEqual([])
    expect(byId('restore-preview')?.textContent).toContain('不会删除')
    await press('restore-replace-confirm')
    expect(asked('backup.replace')).toEqual([{ passphrase: null }])
    expect(useSecurity().backup).toBe(null)
  })

  it('needs a passphrase for data that know none and a machine without a key store', async () => {
    await look({ opens: false, hasPassphrase: false })
    await useSecurity().unlockBackup(null, 'code')
    await flushPromises()
    await press('restore-replace')
    await press('restore-replace-confirm')
    expect(byId('form-failure')?.textContent).toContain(text.start.tooShort)
    expect(asked('backup.replace')).toEqual([])
  })

  it('takes nothing over while the data themselves do not open', async () => {
    main.state = { ...main.state, store: 'problem', problem: 'damaged', about: 'store' }
    await look()
    expect(byId('restore-take')).toBe(null)
    expect(byId('restore-replace')).not.toBe(null)
  })
})
