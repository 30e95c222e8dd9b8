import { describe, expect, it } from 'vitest'
import type { NewDraftMark } from '../../../electron/services/storage/store-records'
import { failureOf } from './failing'
import { aCanaryDraft, aDraft, CANARY_NAME } from './sample-drafts'
import { aStoreFile, openAt } from './store-place'

const read = (place: string, digest = 'd'): NewDraftMark => ({
  kind: 'origin',
  place,
  rule: '',
  digest,
  detail: { origin: 'read', file: 'a.jpg', page: 1 },
})
const tick = (place: string): NewDraftMark => ({
  kind: 'tick',
  place,
  rule: '',
  digest: 'd',
  detail: { pictures: ['aa'], rules: [] },
})
const vouch: NewDraftMark = {
  kind: 'vouch',
  place: 'services[0].name',
  rule: 'site-name/unclear',
  digest: 'd',
  detail: { note: '问过' },
}

describe('marks of a draft', () => {
  it('are kept, one of a kind for each place and rule, and taken back', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    store.putMarks(id, [read('principal.name', 'old'), tick('principal.name'), vouch])
    store.putMarks(id, [read('principal.name', 'new')])
    expect(store.listMarks(id)).toMatchObject([
      { kind: 'origin', digest: 'new', detail: { origin: 'read', file: 'a.jpg', page: 1 } },
      { kind: 'tick', detail: { pictures: ['aa'] } },
      { kind: 'vouch', rule: 'site-name/unclear', detail: { note: '问过' } },
    ])
    store.dropMark(id, 'tick', 'principal.name', '')
    expect(store.listMarks(id).map(({ kind }) => kind)).toEqual(['origin', 'vouch'])
  })

  it('survive closing the store, and go with the draft', () => {
    const file = aStoreFile()
    const first = openAt(file)
    const { id } = first.createDraft(aDraft('甲'))
    first.putMarks(id, [vouch])
    first.close()
    const store = openAt(file)
    expect(store.listMarks(id)).toHaveLength(1)
    store.purgeDraft(id)
    expect(store.listMarks(id)).toEqual([])
    expect(failureOf(() => store.putMarks(id, [vouch]))).toBe('no-such-draft')
  })

  it('of a copy tell where values came from; nobody looked at them there yet', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    store.putMarks(id, [read('principal.name'), tick('principal.name'), vouch])
    const copy = store.copyDraft(id, { title: '乙' })
    expect(store.listMarks(copy.id)).toMatchObject([{ kind: 'origin', place: 'principal.name' }])
    expect(copy.fromTemplate).toBe(false)
    const template = store.copyDraft(id, { title: '丙', isTemplate: true })
    expect(store.copyDraft(template.id, { title: '丁' }).fromTemplate).toBe(true)
  })

  it('go along to another store of the same person', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    store.putMarks(id, [tick('principal.name')])
    const other = openAt(aStoreFile())
    const taken = other.takeDraft(store.giveDraft(id))
    expect(other.listMarks(taken.id)).toEqual(store.listMarks(id))
  })

  it('are forgotten with a person who is taken out of the draft', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aCanaryDraft())
    store.putMarks(id, [{ ...vouch, detail: { note: `问过${CANARY_NAME}` } }])
    const [person] = store.listPeople().people
    if (person === undefined) throw new Error('nobody in the sample')
    store.erasePerson(person.key, 'places')
    expect(store.listMarks(id)).toEqual([])
  })
})
