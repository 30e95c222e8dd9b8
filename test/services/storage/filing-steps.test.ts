import { describe, expect, it } from 'vitest'
import { aDraft } from './sample-drafts'
import { aStoreFile, openAt } from './store-place'

const NO_SUCH = '99999999-9999-4999-8999-999999999999'
const HASH = 'ab'.repeat(32)
const step = (status: 'awaiting-check' | 'refused' | 'passed', day: string, refusal = '') => ({
  status,
  day,
  note: '',
  refusal,
})

describe('steps of a filing', () => {
  it('make the status that the list shows: that of the latest day, whenever it was noted', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    const status = () => store.listDrafts()[0]!.status
    expect(status()).toBe('draft')
    store.noteStatus(id, step('refused', '2026-11-20', '域名所有者与主体不一致'))
    store.noteStatus(id, step('awaiting-check', '2026-11-10'))
    expect(status()).toBe('refused')
    expect(store.listStatus(id).map(({ status: one }) => one)).toEqual(['awaiting-check', 'refused'])
    const wrong = store.noteStatus(id, step('passed', '2026-11-21'))
    expect(status()).toBe('passed')
    store.removeStatus(id, wrong.id)
    expect(status()).toBe('refused')
    expect(store.draftPage({ query: '驳回' }).total).toBe(1)
  })

  it('go with the draft, and are of drafts that are there', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    store.noteStatus(id, step('refused', '2026-11-20', '驳回原文'))
    store.keepRound(id, { revision: 1, day: '2026-11-10', sha256: HASH })
    store.purgeDraft(id)
    expect(store.listStatus(id)).toEqual([])
    expect(store.listRounds(id)).toEqual([])
    expect(() => store.noteStatus(NO_SUCH, step('passed', '2026-11-20'))).toThrow('no-such-draft')
    expect(() => store.keepRound(NO_SUCH, { revision: 1, day: '2026-11-20', sha256: HASH })).toThrow(
      'no-such-draft',
    )
  })
})

describe('rounds', () => {
  it('are counted by what was packed: the same version again is the same round', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('甲'))
    expect(store.keepRound(id, { revision: 1, day: '2026-11-10', sha256: HASH })).toBe(1)
    expect(store.keepRound(id, { revision: 1, day: '2026-11-11', sha256: HASH })).toBe(1)
    const { revision } = store.saveDraft(id, aDraft('乙'))
    expect(store.keepRound(id, { revision, day: '2026-11-12', sha256: HASH })).toBe(2)
    expect(store.listRounds(id)).toEqual([
      { round: 1, revision: 1, day: '2026-11-11', sha256: HASH },
      { round: 2, revision, day: '2026-11-12', sha256: HASH },
    ])
  })

  it('keep the version that was packed, however often is saved after it', () => {
    const store = openAt(aStoreFile())
    const { id } = store.createDraft(aDraft('第一轮'))
    store.keepRound(id, { revision: 1, day: '2026-11-10', sha256: HASH })
    for (let at = 0; at < 130; at++) store.saveDraft(id, aDraft(`改 ${at}`), undefined, { continues: true })
    expect(store.draftVersion(id, 1).title).toBe('第一轮')
  })
})
