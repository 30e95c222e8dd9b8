import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import { sortChanges, stillThere, takeBack, writeChanges } from '../../../renderer/draft/apply-changes'

const aDraft = () =>
  draftSchema.parse({
    format: 'icp-filing-draft',
    version: 1,
    principal: { name: '旧（名)' },
    services: [{ name: 'A', languages: ['zh'], app: { namesByPlatform: { ios: '苹果名' } } }],
  })

describe('the changes of a mend', () => {
  it('are written together and taken back exactly', () => {
    const draft = aDraft()
    const written = writeChanges(draft, [
      { path: 'principal.name', value: '旧（名）' },
      { path: 'services[0].languages', value: ['zh', 'en'] },
    ])
    expect(draft.principal.name).toBe('旧（名）')
    expect(draft.services[0]?.languages).toEqual(['zh', 'en'])
    expect(stillThere(draft, written!)).toBe(true)
    takeBack(draft, written!)
    expect(draft).toEqual(aDraft())
  })
  it('are written all or not at all', () => {
    const draft = aDraft()
    const changes = [
      { path: 'principal.name', value: 'X' },
      { path: 'services[1].name', value: 'Y' },
    ]
    expect(writeChanges(draft, changes)).toBeNull()
    expect(draft).toEqual(aDraft())
  })
  it('may name a new platform, which goes away again', () => {
    const draft = aDraft()
    const path = 'services[0].app.namesByPlatform.android'
    const written = writeChanges(draft, [{ path, value: '安卓名' }])
    expect(draft.services[0]?.app?.namesByPlatform).toEqual({ ios: '苹果名', android: '安卓名' })
    takeBack(draft, written!)
    expect(Object.keys(draft.services[0]!.app!.namesByPlatform)).toEqual(['ios'])
  })
  it('are not taken back over a newer value', () => {
    const draft = aDraft()
    const written = writeChanges(draft, [{ path: 'principal.name', value: 'X' }])
    draft.principal.name = 'typed since'
    expect(stillThere(draft, written!)).toBe(false)
  })
  it('of one place count by the last of them', () => {
    const draft = aDraft()
    const written = writeChanges(draft, [
      { path: 'principal.name', value: 'X' },
      { path: 'principal.name', value: 'Y' },
    ])
    expect(stillThere(draft, written!)).toBe(true)
    takeBack(draft, written!)
    expect(draft.principal.name).toBe('旧（名)')
  })
  it('share nothing with what was offered', () => {
    const draft = aDraft()
    const value = ['zh']
    writeChanges(draft, [{ path: 'services[0].languages', value }])
    draft.services[0]!.languages.push('en')
    expect(value).toEqual(['zh'])
  })
})

describe('sorting changes', () => {
  it('keeps places of materials apart, one for each material', () => {
    expect(
      sortChanges([
        { path: 'materials[2].slot', value: 'domain-certificate' },
        { path: 'materials[2].service', value: null },
        { path: 'materials[0].slot', value: 'other' },
        { path: 'principal.name', value: 'X' },
      ]),
    ).toEqual({
      values: [{ path: 'principal.name', value: 'X' }],
      placements: [
        { index: 2, slot: 'domain-certificate', service: null },
        { index: 0, slot: 'other' },
      ],
    })
  })
  it.each([
    ['an unknown slot', { path: 'materials[0].slot', value: 'cupboard' }],
    ['a service that is no number', { path: 'materials[0].service', value: '0' }],
    ['another place of a material', { path: 'materials[0].file', value: 'x.jpg' }],
  ])('refuses %s', (_, change) => {
    expect(sortChanges([change])).toBeNull()
  })
})
