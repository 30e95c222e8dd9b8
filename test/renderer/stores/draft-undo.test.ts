// @vitest-environment happy-dom
import { flushPromises } from '@vue/test-utils'
import { createPinia, setActivePinia } from 'pinia'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RouteInput } from '../../../electron/contract/routes'
import { useDraft } from '../../../renderer/stores/draft'
import { useMaterials } from '../../../renderer/stores/materials'
import { aMaterial, blankDraft, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const inputs = <R extends 'draft.save' | 'history.undo' | 'draft.check'>(route: R): RouteInput<R>[] =>
  main.asked.filter((one) => one.route === route).map((one) => one.input as RouteInput<R>)
const undone = (name: string, redo = 1, placed = false) => ({
  revision: 9,
  savedAt: 1,
  undo: 0,
  redo,
  placed,
  draft: { ...blankDraft(), principal: { ...blankDraft().principal, name } },
})

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})
afterEach(() => useDraft().drop())

describe('undo of the open draft', () => {
  it('saves each field as a step of its own, and goes on with the same one', async () => {
    const draft = useDraft()
    await draft.open('d1')
    draft.set('principal.name', '甲')
    await draft.flush()
    draft.set('principal.name', '甲乙')
    draft.set('title', '题')
    await draft.flush()
    await flushPromises()
    expect(
      inputs('draft.save').map(({ draft: saved, continues }) => [
        saved.principal?.name,
        saved.title,
        continues,
      ]),
    ).toEqual([
      ['甲', null, false],
      ['甲乙', null, true],
      ['甲乙', '题', false],
    ])
    expect([draft.canUndo, draft.canRedo]).toEqual([true, false])
  })
  it('saves what was typed first, and shows what it came back to', async () => {
    const draft = useDraft()
    await draft.open('d1')
    draft.set('principal.name', '新')
    main.undone = undone('旧')
    expect(await draft.undo()).toBe(true)
    expect(inputs('draft.save')).toHaveLength(1)
    expect(inputs('history.undo')).toEqual([{ id: 'd1', revision: 2 }])
    expect(draft.value('principal.name')).toBe('旧')
    expect([draft.canUndo, draft.canRedo]).toEqual([false, true])
  })
  it('keeps what is typed while it is under way', async () => {
    const draft = useDraft()
    await draft.open('d1')
    main.undone = undone('旧')
    const under = draft.undo()
    while (inputs('history.undo').length === 0) await Promise.resolve()
    draft.set('title', '刚写的')
    await under
    await draft.flush()
    expect(draft.value('title')).toBe('刚写的')
    expect(inputs('draft.save').at(-1)).toMatchObject({ revision: 9, continues: false })
  })
  it('changes nothing when there is no step, or what is typed cannot be saved', async () => {
    const draft = useDraft()
    await draft.open('d1')
    expect(await draft.undo()).toBe(false)
    draft.set('principal.name', '新')
    main.failNext('draft.save', 'disk-full')
    main.undone = undone('旧')
    expect(await draft.undo()).toBe(false)
    expect(draft.value('principal.name')).toBe('新')
    expect(inputs('history.undo')).toHaveLength(1)
  })
  it('shows the pictures where they went with their service', async () => {
    const draft = useDraft()
    const materials = useMaterials()
    main.materials = [aMaterial({ id: 'm1', slot: 'service-person-portrait', service: 1 })]
    await draft.open('d1')
    main.materials = [aMaterial({ id: 'm1', slot: 'service-person-portrait', service: 0 })]
    main.undone = undone('旧')
    await draft.undo()
    expect(materials.list[0]?.service).toBe(1)
    main.undone = undone('旧', 1, true)
    await draft.undo()
    expect(materials.list[0]?.service).toBe(0)
  })
  it('takes the new revision when another part of the program moved it on', async () => {
    const draft = useDraft()
    await draft.open('d1')
    main.undone = undone('旧')
    main.failNext('history.undo', 'stale-revision')
    expect(await draft.undo()).toBe(true)
    expect(draft.value('principal.name')).toBe('旧')
  })
})

it('notes a check only for a form that stands as it was saved', async () => {
  const draft = useDraft()
  await draft.open('d1')
  await flushPromises()
  draft.set('title', '题')
  await draft.close()
  expect(inputs('draft.check').map(({ revision }) => revision)).toEqual([1, 2])
})
