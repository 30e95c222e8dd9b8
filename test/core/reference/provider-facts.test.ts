import { describe, expect, it } from 'vitest'
import { ACCESS_PROVIDERS, SLOTS } from '../../../electron/core/filing/vocabulary'
import { loadFacts } from '../../../electron/core/reference/load-facts'
import { providerIds, providerProfile, slotRule } from '../../../electron/core/reference/provider-facts'
import { factPacks, facts } from '../../helpers/facts'

const MB = 1024 * 1024

const newProvider = (...given: object[]): object => ({
  format: 'icp-facts',
  id: 'test',
  title: '测试',
  version: '1',
  asOf: '2026-01-01',
  sources: { A: { title: '甲', date: '2026', from: '2026-01-01', day: '2026-01-01' } },
  facts: given.map((one) => ({
    sources: ['A'],
    asOf: '2026',
    validFrom: '2026-01-01',
    confidence: 'high',
    ...one,
  })),
})

describe('what a slot takes', () => {
  it('is live in the app for certificates at Alibaba Cloud, and an upload for papers', () => {
    for (const slot of [
      'principal-certificate',
      'principal-person-portrait',
      'service-person-emblem',
    ] as const)
      expect(slotRule(facts(), 'aliyun', slot).how).toBe('live')
    const letter = slotRule(facts(), 'aliyun', 'authorisation-letter')
    expect(letter).toMatchObject({ how: 'upload', formats: ['jpeg', 'png'], maxBytes: 4 * MB })
    expect(letter.note).toContain('拼成一张')
  })

  it('names the slot under which a residence permit is stitched where the form has none', () => {
    const rule = slotRule(facts(), 'tencent', 'residence-permit')
    expect(rule).toMatchObject({ how: 'none', mergeInto: 'principal-person-portrait', maxBytes: 2 * MB })
    expect(slotRule(facts(), 'huawei', 'residence-permit')).toMatchObject({ how: 'upload', mergeInto: null })
  })

  it('limits the icon of an app alike everywhere', () => {
    for (const provider of ACCESS_PROVIDERS)
      expect(slotRule(facts(), provider, 'app-icon').maxBytes).toBe(100 * 1024)
  })

  it('never claims a limit that no source gives', () => {
    for (const provider of ACCESS_PROVIDERS)
      for (const slot of SLOTS) {
        const { minBytes, minWidth, minHeight, maxSide } = slotRule(facts(), provider, slot)
        expect([minBytes, minWidth, minHeight, maxSide]).toEqual([null, null, null, null])
      }
  })

  it('is the strictest seen for a provider that nobody chose, or that no fact knows', () => {
    const nobody = slotRule(facts(), null, 'domain-certificate')
    expect(nobody).toEqual(slotRule(facts(), 'other', 'domain-certificate'))
    expect(slotRule(facts(), 'toString', 'domain-certificate')).toEqual(nobody)
    expect(nobody).toMatchObject({ maxBytes: 2 * MB, source: { confidence: 'low' } })
  })

  it('tells the weakest confidence and the newest date of what it rests on', () => {
    const { source } = slotRule(facts(), 'aliyun', 'principal-certificate')
    expect(source.confidence).toBe('medium')
    expect(source.asOf).toBe('2025')
    expect(source.title).toContain('阿里云')
  })

  it('says that nothing is known before the facts begin', () => {
    const rule = slotRule(facts('2017-01-01'), 'aliyun', 'principal-certificate')
    expect(rule).toMatchObject({ how: 'upload', formats: [], maxBytes: null, watermark: 'unknown' })
    expect(rule.source.confidence).toBe('unknown')
  })
})

describe('a provider’s profile', () => {
  it('is there for every provider of the draft', () => {
    for (const provider of ACCESS_PROVIDERS) {
      const profile = providerProfile(facts(), provider)
      expect(profile.id).toBe(provider)
      expect(profile.steps.value.length).toBeGreaterThan(2)
      expect(profile.steps.source.title).not.toBe('')
      expect(Object.keys(profile.slots)).toEqual([...SLOTS])
    }
    expect(providerIds(facts())).toEqual([...ACCESS_PROVIDERS])
  })

  it('asks for the principal before the services and for no label twice in one step', () => {
    for (const provider of ACCESS_PROVIDERS)
      for (const { fields, title } of providerProfile(facts(), provider).steps.value) {
        const principal = fields.filter(({ path }) => path?.startsWith('principal.'))
        const places = principal.map(({ path, when }) => `${path}${when ?? ''}`)
        expect(new Set(places).size, `${provider} ${title}`).toBe(places.length)
      }
  })

  it('says how many services one order takes, where that is known', () => {
    expect(providerProfile(facts(), 'tencent').order.value.services).toEqual({
      organisation: 10,
      personal: 1,
    })
    expect(providerProfile(facts(), 'huawei').order.value.services.organisation).toBeNull()
  })

  it('says what the watermark may read', () => {
    expect(providerProfile(facts(), 'tencent').watermark.value).toEqual({
      watermark: 'allowed',
      wording: '仅供备案使用',
    })
    expect(slotRule(facts(), 'aliyun', 'other').watermark).toBe('unknown')
  })

  it('is data alone: a new provider needs no line of code', () => {
    const pack = newProvider(
      { id: 'provider/sample', value: { name: '样本云', console: '样本云备案' } },
      { id: 'picture-limit/sample', value: { kinds: ['jpeg'], maxBytes: 3 * MB } },
      {
        id: 'provider-slot/sample/principal-certificate',
        value: { minBytes: 1000, minWidth: 600, minHeight: 400, maxSide: 4000, formats: ['png'] },
      },
    )
    const more = loadFacts([...factPacks(), pack])
    expect(providerIds(more)).toContain('sample')
    expect(slotRule(more, 'sample', 'principal-certificate')).toMatchObject({
      how: 'upload',
      formats: ['png'],
      maxBytes: 3 * MB,
      minBytes: 1000,
      minWidth: 600,
      minHeight: 400,
      maxSide: 4000,
      source: { confidence: 'high' },
    })
    // What is not said of it is what holds elsewhere.
    const profile = providerProfile(more, 'sample')
    expect(profile.name).toBe('样本云')
    expect(profile.steps).toEqual(providerProfile(more, 'other').steps)
  })
})
