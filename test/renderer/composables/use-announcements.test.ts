// @vitest-environment happy-dom
import { flushPromises, mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import LiveRegions from '../../../renderer/components/LiveRegions.vue'
import SaveState from '../../../renderer/components/SaveState.vue'
import { useAnnouncements } from '../../../renderer/composables/use-announcements'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { useMaterials } from '../../../renderer/stores/materials'
import { useNotices } from '../../../renderer/stores/notices'
import { text } from '../../../renderer/text'
import { aCheck, aFinding, aMaterial, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
let spoken: () => string
let alarmed: () => string
const ALL = 10

beforeEach(async () => {
  setActivePinia(createPinia())
  vi.useFakeTimers()
  main = installFakeMain()
  main.materials = Array.from({ length: ALL }, (_, n) => aMaterial({ id: `m${n}`, state: 'read' }))
  const page = mount({
    components: { LiveRegions, SaveState },
    setup: useAnnouncements,
    template: '<LiveRegions /><SaveState />',
  })
  spoken = () => page.get('[aria-live="polite"]').text()
  alarmed = () => page.get('[aria-live="assertive"]').text()
  main.check = aCheck([])
  await useDraft().open('d1')
  await flushPromises()
})
afterEach(() => vi.useRealTimers())

const pause = async (ms: number): Promise<void> => {
  vi.advanceTimersByTime(ms)
  await flushPromises()
  await nextTick()
}
const read = (done: number | null): void =>
  useMaterials().hear({
    type: 'reading.progress',
    draftId: 'd1',
    materialId: done === null ? null : `m${done}`,
    step: done === null ? null : 'recognise',
    done: done ?? 0,
    total: ALL,
  })
async function check(...findings: Parameters<typeof aCheck>[0]): Promise<void> {
  main.check = aCheck(findings)
  await useCheck().now()
  await flushPromises()
}

describe('what is spoken while pictures are read', () => {
  it('is that it goes on, now and then, and that it is done', async () => {
    const all: string[] = []
    for (let done = 0; done < ALL; done++) {
      read(done)
      await pause(4_000)
      if (spoken() !== all.at(-1)) all.push(spoken())
    }
    read(null)
    await pause(2_500)
    all.push(spoken())
    expect(all.at(-1)).toBe(text.materials.announceAllRead(ALL))
    expect(all.filter((one) => one !== '')).toHaveLength(3)
    expect(all).toContain(text.materials.announceRead(4, ALL))
  })

  it('and what they brought is told once, at their end', async () => {
    read(0)
    await pause(100)
    await check(aFinding({ severity: 'block', path: 'principal.name' }))
    await pause(2_500)
    expect(spoken()).toBe('')
    read(null)
    await pause(2_500)
    expect(spoken()).toContain(text.materials.announceAllRead(ALL))
    await pause(2_500)
    expect(`${spoken()}`).toContain('主体名称')
  })
})

describe('findings', () => {
  const one = aFinding({ severity: 'block', path: 'principal.name' })

  it('that come are named, those that go leave a number, and nothing is said where nothing changed', async () => {
    await check(one)
    await pause(2_500)
    expect(spoken()).toMatch(/^新增必改：/)
    useNotices().polite = ''
    await check(one)
    await pause(2_500)
    expect(spoken()).toBe('')
    await check()
    await pause(2_500)
    expect(spoken()).toBe(text.findings.announceLeft(0))
  })

  it('are only counted where many come at once', async () => {
    await check(...['a', 'b', 'c'].map((rule) => aFinding({ rule, severity: 'risk' })))
    await pause(2_500)
    expect(spoken()).toBe(text.findings.announceNew(3))
  })
})

describe('the live regions', () => {
  it('say together what waited, and the same words a second time', async () => {
    const notices = useNotices()
    notices.announce('甲')
    notices.announce('乙')
    notices.announce('丙', 'reading')
    notices.announce('丁')
    await nextTick()
    expect(spoken()).toBe('甲')
    await pause(2_100)
    expect(spoken()).toBe('丁 丙')
    await pause(2_100)
    const before = notices.polite
    notices.announce('丁 丙')
    expect(notices.polite).not.toBe(before)
    expect(notices.polite.trim()).toBe('丁 丙')
  })

  it('call out that something was not saved, at once, and tell once that it is', async () => {
    const draft = useDraft()
    draft.saveState = 'failed'
    await nextTick()
    expect(alarmed()).toContain(text.draft.unsaved)
    draft.savedAt = 1_790_000_000_000
    draft.saveState = 'saved'
    await pause(2_500)
    expect(alarmed()).toBe('')
    expect(spoken()).not.toBe('')
  })
})
