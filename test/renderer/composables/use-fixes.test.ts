// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useFixes } from '../../../renderer/composables/use-fixes'
import { useDraft } from '../../../renderer/stores/draft'
import { useMaterials } from '../../../renderer/stores/materials'
import { useNotices } from '../../../renderer/stores/notices'
import { aMaterial, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const placed = () => main.asked.filter((one) => one.route === 'material.place').map((one) => one.input)
const rename = { label: '改成“样本公司”', changes: [{ path: 'principal.name', value: '样本公司' }] }
const swap = {
  label: '交换两面',
  changes: [
    { path: 'materials[0].slot', value: 'principal-person-emblem' },
    { path: 'materials[1].slot', value: 'principal-person-portrait' },
    { path: 'principal.remark', value: '已交换' },
  ],
}

beforeEach(async () => {
  setActivePinia(createPinia())
  main = installFakeMain()
  main.materials = [
    aMaterial({ id: 'm1', slot: 'principal-person-portrait' }),
    aMaterial({ id: 'm2', slot: 'principal-person-emblem', service: 0 }),
  ]
  await useDraft().open('d1')
})

describe('a mend', () => {
  it('is applied with one click and said; undo restores the value that stood there', async () => {
    const draft = useDraft()
    const notices = useNotices()
    draft.set('principal.name', '样本 公司')
    expect(await useFixes().apply(rename)).toBe(true)
    expect(draft.value('principal.name')).toBe('样本公司')
    expect(notices.toast?.words).toBe('已改成“样本公司”')
    await notices.undo()
    expect(draft.value('principal.name')).toBe('样本 公司')
  })
  it('can be taken back after its toast has gone', async () => {
    await useFixes().apply(rename)
    const notices = useNotices()
    notices.close()
    expect(notices.canUndo(false)).toBe(true)
    await notices.undo()
    expect(useDraft().value('principal.name')).toBeNull()
    expect(notices.canUndo(false)).toBe(false)
  })
  it('leaves Ctrl Z to the field in which something was typed since', async () => {
    await useFixes().apply(rename)
    const notices = useNotices()
    expect(notices.canUndo(true)).toBe(true)
    notices.typed()
    expect([notices.canUndo(true), notices.canUndo(false)]).toEqual([false, true])
  })
  it('is not taken back over a newer value, and the reason is said', async () => {
    await useFixes().apply(rename)
    useDraft().set('principal.name', '后来改的')
    await useNotices().undo()
    expect(useDraft().value('principal.name')).toBe('后来改的')
    expect(useNotices().toast?.words).toContain('没有撤销')
  })
  it('moves pictures by asking main, all of them, and back again', async () => {
    const materials = useMaterials()
    expect(await useFixes().apply(swap)).toBe(true)
    expect(placed()).toEqual([
      { draftId: 'd1', materialId: 'm1', slot: 'principal-person-emblem', service: null },
      { draftId: 'd1', materialId: 'm2', slot: 'principal-person-portrait', service: 0 },
    ])
    expect(useDraft().value('principal.remark')).toBe('已交换')
    await useNotices().undo()
    expect(materials.list.map((one) => one.slot)).toEqual([
      'principal-person-portrait',
      'principal-person-emblem',
    ])
    expect(useDraft().value('principal.remark')).toBe('')
  })
  it('changes nothing when a picture cannot be moved', async () => {
    main.failNext('material.place', 'no-such-material')
    expect(await useFixes().apply(swap)).toBe(false)
    expect(useDraft().value('principal.remark')).toBe('')
    expect(useNotices().toast?.undo).toBeNull()
  })
  it('changes nothing when its place is gone', async () => {
    const gone = { label: '改', changes: [{ path: 'services[7].name', value: 'X' }] }
    const lost = { label: '移', changes: [{ path: 'materials[9].slot', value: 'other' }] }
    expect(await useFixes().apply(gone)).toBe(false)
    expect(await useFixes().apply(lost)).toBe(false)
    expect(placed()).toEqual([])
    expect(useNotices().toast?.words).toContain('不在了')
  })
})
