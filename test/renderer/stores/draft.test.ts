// @vitest-environment happy-dom
import { createPinia, setActivePinia } from 'pinia'
import { beforeEach, describe, expect, it } from 'vitest'
import { useCheck } from '../../../renderer/stores/check'
import { useDraft } from '../../../renderer/stores/draft'
import { MAX_FILE_BYTES, useMaterials } from '../../../renderer/stores/materials'
import { useNotices } from '../../../renderer/stores/notices'
import { aCheck, aFinding, aMaterial, installFakeMain, type FakeMain } from '../../helpers/fake-bridge'

let main: FakeMain
const asked = (route: string) => main.asked.filter((one) => one.route === route)

beforeEach(() => {
  setActivePinia(createPinia())
  main = installFakeMain()
})

describe('the open draft', () => {
  it('saves values as plain data with the revision it opened', async () => {
    const draft = useDraft()
    await draft.open('d1')
    draft.set('principal.name', '样本公司')
    await draft.flush()
    expect(main.draft.principal.name).toBe('样本公司')
    expect(asked('draft.save')[0]?.input).toMatchObject({ id: 'd1', revision: 1 })
    expect(draft.saveState).toBe('saved')
  })
  it('takes the new revision and saves again when another change moved it on', async () => {
    const draft = useDraft()
    await draft.open('d1')
    main.failNext('draft.save', 'stale-revision')
    draft.set('principal.name', '样本公司')
    await draft.flush()
    expect(draft.saveState).toBe('saved')
    expect(main.draft.principal.name).toBe('样本公司')
  })
  it('keeps the typed value when saving fails', async () => {
    const draft = useDraft()
    await draft.open('d1')
    main.failNext('draft.save', 'disk-full')
    draft.set('principal.name', '样本公司')
    await draft.flush()
    expect(draft.saveState).toBe('failed')
    expect(draft.value('principal.name')).toBe('样本公司')
  })
  it('takes one that was begun here and left untouched away again, and no other', async () => {
    const draft = useDraft()
    await draft.open('d1')
    await draft.close()
    expect(asked('draft.purge')).toEqual([])
    draft.begun = 'd1'
    await draft.open('d1')
    // The lock opens it again.
    await draft.close({ toReturn: true })
    expect(asked('draft.purge')).toEqual([])
    await draft.open('d1')
    await draft.close()
    expect(asked('draft.purge').map(({ input }) => input)).toEqual([{ id: 'd1' }])
  })
  it.each([
    ['typed into', () => useDraft().set('principal.name', '样本公司')],
    ['given a picture', () => useMaterials().add([new File(['x'], 'a.jpg')], null, null)],
  ])('keeps one that was %s', async (_, act) => {
    const draft = useDraft()
    draft.begun = 'd1'
    await draft.open('d1')
    await act()
    await draft.close()
    expect(asked('draft.purge')).toEqual([])
  })
  it('saves before it opens another draft', async () => {
    const draft = useDraft()
    await draft.open('d1')
    draft.set('principal.name', '样本公司')
    await draft.open('d2')
    expect(asked('draft.save')).toHaveLength(1)
    expect(draft.id).toBe('d2')
  })
  it('takes back an offered undo when it closes, so that it cannot change another draft', async () => {
    const draft = useDraft()
    await draft.open('d1')
    useNotices().show('已填入', () => draft.set('principal.name', '旧名'))
    await draft.open('d2')
    await useNotices().undo()
    expect(draft.value('principal.name')).toBeNull()
  })
  it('stays open with its values while they cannot be saved', async () => {
    const draft = useDraft()
    await draft.open('d1')
    draft.set('principal.name', '样本公司')
    main.failNext('draft.save', 'disk-full')
    await expect(draft.open('d2')).rejects.toThrow()
    expect([draft.id, draft.value('principal.name')]).toEqual(['d1', '样本公司'])
  })
  it('checks after the last save before it closes, so that the list has its counts', async () => {
    const draft = useDraft()
    await draft.open('d1')
    draft.set('principal.name', '样本公司')
    await draft.close()
    const order = main.asked.map((one) => one.route).filter((one) => /save|check/.test(one))
    expect(order.slice(-2)).toEqual(['draft.save', 'draft.check'])
  })
  it('checks the values of the form, saved or not', async () => {
    main.check = aCheck([aFinding({ path: 'principal.name' })])
    const draft = useDraft()
    const check = useCheck()
    await draft.open('d1')
    draft.set('principal.name', '样本')
    await check.now()
    expect(asked('draft.check').at(-1)?.input).toMatchObject({ draft: { principal: { name: '样本' } } })
    expect(check.foundAt.get('principal.name')).toHaveLength(1)
  })
})

describe('materials', () => {
  it('refuses a file over the limit without reading it, and takes the others', async () => {
    const draft = useDraft()
    const materials = useMaterials()
    await draft.open('d1')
    const big = new File(['x'], '大.png')
    Object.defineProperty(big, 'size', { value: MAX_FILE_BYTES + 1 })
    big.arrayBuffer = () => Promise.reject(new Error('must not be read'))
    await materials.add([big, new File(['y'], '小.png')], null, null)
    expect(materials.refused).toEqual([
      { fileName: '大.png', refusal: { code: 'too-large', detail: { megabytes: 100 } } },
    ])
    expect(materials.list.map((one) => one.fileName)).toEqual(['小.png'])
  })
  it('follows reading by events of its own draft only', async () => {
    const draft = useDraft()
    const materials = useMaterials()
    main.materials = [aMaterial({ state: 'waiting', pages: [] })]
    await draft.open('d1')
    materials.hear({ type: 'material.changed', draftId: 'other', material: aMaterial() })
    expect(materials.list[0]?.state).toBe('waiting')
    materials.hear({ type: 'material.changed', draftId: 'd1', material: aMaterial() })
    expect(materials.list[0]?.state).toBe('read')
    expect(materials.list).toHaveLength(1)
    materials.hear({
      type: 'reading.progress',
      draftId: 'd1',
      materialId: 'm1',
      step: 'recognise',
      done: 1,
      total: 2,
    })
    expect(materials.progress).toMatchObject({ done: 1, total: 2 })
  })
})
