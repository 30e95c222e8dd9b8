import { describe, expect, it } from 'vitest'
import { openDatabase } from '../../../electron/services/storage/open-database'
import { storeOver } from '../../../electron/services/storage/open-store'
import { failureOf } from './failing'
import { aDraft } from './sample-drafts'
import { aStoreFile, KEY } from './store-place'

const DAY = 24 * 60 * 60 * 1_000
const START = Date.parse('2026-11-24T00:00:00Z')

function aStore() {
  const clock = { now: START }
  const store = storeOver(openDatabase({ file: aStoreFile(), key: KEY }), () => clock.now)
  const { id } = store.createDraft(aDraft())
  return { clock, store, id }
}

describe('the time to ask whether a draft is still needed', () => {
  it('comes after the days that were chosen, and again after another answer “keep”', () => {
    const { clock, store, id } = aStore()
    expect(store.draftsToAsk(90)).toEqual([])
    store.askLater(id, 90)
    clock.now += 90 * DAY - 1
    expect(store.draftsToAsk(90)).toEqual([])
    clock.now += 1
    expect(store.draftsToAsk(90)).toEqual([id])
    expect(store.getDraft(id).id).toBe(id)
    store.askLater(id, 90)
    expect(store.draftsToAsk(90)).toEqual([])
    clock.now += 90 * DAY
    expect(store.draftsToAsk(90)).toEqual([id])
  })
  it('never lies further ahead than the keeping time, wherever the clock stood', () => {
    const { clock, store, id } = aStore()
    clock.now = START + 3_650 * DAY
    store.askLater(id, 90)
    // Put right again: without correction the question would come in ten years.
    clock.now = START
    expect(store.draftsToAsk(90)).toEqual([])
    clock.now = START + 90 * DAY
    expect(store.draftsToAsk(90)).toEqual([id])
  })
  it('comes at once, and deletes nothing, when the clock leaps ahead', () => {
    const { clock, store, id } = aStore()
    store.askLater(id, 90)
    clock.now = START + 3_650 * DAY
    expect(store.draftsToAsk(90)).toEqual([id])
    clock.now = START + DAY
    expect(store.draftsToAsk(90)).toEqual([])
    expect(store.listDrafts()).toHaveLength(1)
  })
  it('follows a shorter keeping time chosen later', () => {
    const { clock, store, id } = aStore()
    store.askLater(id, 365)
    expect(store.draftsToAsk(30)).toEqual([])
    clock.now += 30 * DAY
    expect(store.draftsToAsk(30)).toEqual([id])
  })
  it('comes no more once answered for good, nor for a draft put away', () => {
    const { clock, store, id } = aStore()
    store.askLater(id, 1)
    clock.now += DAY
    store.deleteDraft(id)
    expect(store.draftsToAsk(90)).toEqual([])
    store.restoreDraft(id)
    expect(store.draftsToAsk(90)).toEqual([id])
    store.askNoMore(id, true)
    expect(store.draftsToAsk(90)).toEqual([])
    expect(failureOf(() => store.askLater('nobody', 90))).toBe('no-such-draft')
  })
})

describe('agreements', () => {
  it('keep the first time of a wording, and go with their draft', () => {
    const { clock, store, id } = aStore()
    store.giveConsent(id, ['principal', 'service-0'], 'filing-check', 1)
    clock.now += DAY
    store.giveConsent(id, ['principal'], 'filing-check', 1)
    expect(store.listConsents(id)).toEqual([
      { person: 'principal', purpose: 'filing-check', wording: 1, givenAt: START },
      { person: 'service-0', purpose: 'filing-check', wording: 1, givenAt: START },
    ])
    store.giveConsent(id, ['principal'], 'filing-check', 2)
    expect(store.listConsents(id)[0]).toMatchObject({ wording: 2, givenAt: START + DAY })
    store.purgeDraft(id)
    expect(store.listConsents(id)).toEqual([])
    expect(failureOf(() => store.giveConsent(id, ['principal'], 'filing-check', 1))).toBe('no-such-draft')
  })
})
