// @vitest-environment happy-dom
import { mount } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import PlanNote from '../../../renderer/components/PlanNote.vue'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { aCheck, blankDraft } from '../../helpers/fake-bridge'

beforeEach(() => setActivePinia(createPinia()))

function shown(
  about: 'type' | 'day',
  plan: Partial<ReturnType<typeof aCheck>['plan']>,
  chosen: 'first' | null = null,
) {
  const check = useCheck()
  const base = aCheck([])
  check.view = { ...base, plan: { ...base.plan, ...plan } }
  const draft = useDraft()
  draft.draft = { ...blankDraft(), filing: { ...blankDraft().filing, type: chosen } }
  return mount(PlanNote, { props: { about } }).text()
}

describe('the note beside the filing type', () => {
  it('names the type that follows, why, and what was assumed', () => {
    const words = shown('type', { assumed: ['主体还没有备案号'] })
    expect(words).toContain('首次备案')
    expect(words).toContain('主体还没有备案号')
  })
  it('is silent when the person chose, or when no type fits', () => {
    expect(shown('type', {}, 'first')).toBe('')
    expect(shown('type', { type: null })).toBe('')
  })
})

describe('the note beside the planned day', () => {
  it('gives the first safe day and the end', () => {
    const words = shown('day', { safeFrom: '2026-12-01', safeUntil: '2027-03-01', decidedBy: 'real-name' })
    expect(words).toContain('2026-12-01')
    expect(words).toContain('2027-03-01')
  })
  it('says so when no day will do', () => {
    expect(shown('day', { safeFrom: null, decidedBy: 'real-name' })).not.toContain('2026')
  })
})
