import { beforeEach, describe, expect, it } from 'vitest'
import type { StoreCalls } from '../../../electron/services/storage/store'
import type { DraftInput } from '../../../electron/services/storage/store-records'
import { aDraft, aPicture } from './sample-drafts'
import { aStoreFile, openAt } from './store-place'

const withServices = (...names: string[]): DraftInput =>
  aDraft('多个服务', { services: names.map((name) => ({ name })) })

describe('pictures and agreements of services that move', () => {
  let store: StoreCalls
  let id: string
  const places = (): Record<string, string> =>
    Object.fromEntries(
      store
        .listMaterials(id)
        .map(({ fileName, slot, service }) => [fileName, service === null ? slot : `${slot} ${service}`]),
    )
  const agreed = (): string[] => store.listConsents(id).map(({ person }) => person)

  beforeEach(() => {
    store = openAt(aStoreFile())
    id = store.createDraft(withServices('甲站', '乙站', '丙站')).id
    for (const service of [0, 1, 2])
      store.addMaterial(id, {
        name: `${service}.jpg`,
        bytes: aPicture(`第 ${service} 张`),
        slot: 'service-person-portrait',
        service,
      })
    store.addMaterial(id, {
      name: 'licence.jpg',
      bytes: aPicture(),
      slot: 'principal-certificate',
      service: null,
    })
    store.giveConsent(id, ['principal', 'service-0', 'service-2'], 'filing-check', 1)
  })

  it('leaves them where they are when a service is changed in place', () => {
    expect(store.saveDraft(id, withServices('甲站', '新站', '丙站')).placed).toBe(false)
    expect(places()).toMatchObject({ '1.jpg': 'service-person-portrait 1' })
    expect(agreed()).toEqual(['principal', 'service-0', 'service-2'])
  })

  it('moves them up when the first service is taken out, and keeps its own picture without a place', () => {
    expect(store.saveDraft(id, withServices('乙站', '丙站')).placed).toBe(true)
    expect(places()).toEqual({
      '0.jpg': 'other',
      '1.jpg': 'service-person-portrait 0',
      '2.jpg': 'service-person-portrait 1',
      'licence.jpg': 'principal-certificate',
    })
    expect(agreed()).toEqual(['principal', 'service-1'])
  })

  const before = {
    '0.jpg': 'service-person-portrait 0',
    '1.jpg': 'service-person-portrait 1',
    '2.jpg': 'service-person-portrait 2',
    'licence.jpg': 'principal-certificate',
  }
  it('gives every picture its place again when that is undone, and takes it again when it is redone', () => {
    // The pictures came after the first version, so a save notes where they stand.
    store.saveDraft(id, { ...withServices('甲站', '乙站', '丙站'), title: '改名' })
    store.saveDraft(id, { ...withServices('乙站', '丙站'), title: '改名' })
    expect(store.undoDraft(id)?.placed).toBe(true)
    expect(places()).toEqual(before)
    expect(store.redoDraft(id)?.placed).toBe(true)
    expect(places()).toMatchObject({ '0.jpg': 'other', '1.jpg': 'service-person-portrait 0' })
  })

  it('gives it its place again also when the service is put back by a save', () => {
    const whole = { ...withServices('甲站', '乙站', '丙站'), title: '改名' }
    store.saveDraft(id, whole)
    store.saveDraft(id, { ...withServices('甲站', '丙站'), title: '改名' })
    expect(places()).toMatchObject({ '1.jpg': 'other', '2.jpg': 'service-person-portrait 1' })
    store.saveDraft(id, whole)
    expect(places()).toEqual(before)
  })

  it('leaves what names a service that is still to come', () => {
    const empty = store.createDraft(withServices()).id
    store.addMaterial(empty, {
      name: 'a.jpg',
      bytes: aPicture(),
      slot: 'service-person-portrait',
      service: 0,
    })
    store.giveConsent(empty, ['service-0'], 'filing-check', 1)
    store.saveDraft(empty, withServices('甲站'))
    expect(store.listMaterials(empty)).toMatchObject([{ slot: 'service-person-portrait', service: 0 }])
    expect(store.listConsents(empty)).toMatchObject([{ person: 'service-0' }])
  })

  it('restores a version with its services and their pictures', () => {
    const { revision } = store.saveDraft(id, { ...withServices('甲站', '乙站', '丙站'), title: '改名' })
    store.saveDraft(id, { ...withServices('丙站'), title: '改名' })
    store.restoreVersion(id, revision)
    expect(places()).toEqual(before)
  })

  it('notes in the version of the change where the pictures stand after it', () => {
    const { revision } = store.saveDraft(id, withServices('丙站'))
    expect(store.draftVersion(id, revision).materials).toContainEqual({
      slot: 'service-person-portrait',
      file: '2.jpg',
      service: 0,
    })
  })
})
