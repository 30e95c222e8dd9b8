import { describe, expect, it } from 'vitest'
import { draftDifferences } from '../../../electron/core/draft/draft-differences'
import { draftSchema, type Draft } from '../../../electron/core/filing/draft'

type Input = Record<string, unknown>
const draft = (input: Input = {}): Draft =>
  draftSchema.parse({ format: 'icp-filing-draft', version: 1, ...input })
/** `group kind path: before → after` */
const told = (before: Input, after: Input): string[] =>
  draftDifferences(draft(before), draft(after)).map(
    (one) =>
      `${one.group} ${one.kind} ${one.path}: ${JSON.stringify(one.before)} → ${JSON.stringify(one.after)}`,
  )
const sites = (...names: string[]): Input => ({ services: names.map((name) => ({ name })) })

describe('differences of two drafts', () => {
  it('are none between equal ones, and none between unknown and empty', () => {
    expect(told({}, {})).toEqual([])
    expect(told({ services: [{ description: null }] }, { services: [{ description: '' }] })).toEqual([])
  })

  it('are told by place and group, in the order of the groups', () => {
    expect(
      told(
        { title: '甲', principal: { name: '旧', responsible: { name: '张样例' } } },
        {
          principal: { name: '新', responsible: { name: '张样例', mobile: '13800000000' } },
          materials: [{ slot: 'other', file: 'a.jpg' }],
          services: [{ name: '网', languages: ['zh'], responsible: { name: '李样例' } }],
        },
      ),
    ).toEqual([
      'filing removed title: "甲" → null',
      'principal changed principal.name: "旧" → "新"',
      'people added principal.responsible.mobile: null → "13800000000"',
      'people added services[0].responsible.name: null → "李样例"',
      'services added services[0].kind: null → "website"',
      'services added services[0].name: null → "网"',
      'services added services[0].languages: null → ["zh"]',
      'materials added materials[0].slot: null → "other"',
      'materials added materials[0].file: null → "a.jpg"',
    ])
  })

  it('know an item again after another was put in before it', () => {
    expect(told(sites('甲', '乙'), sites('新', '甲', '乙'))).toEqual([
      'services added services[0].kind: null → "website"',
      'services added services[0].name: null → "新"',
    ])
  })

  it('know an item again after another was taken out before it', () => {
    expect(told(sites('甲', '乙'), sites('乙'))).toEqual([
      'services removed services[0].kind: "website" → null',
      'services removed services[0].name: "甲" → null',
    ])
  })

  it('take a renamed item for the same', () => {
    expect(told(sites('甲', '乙'), sites('甲', '丙'))).toEqual([
      'services changed services[1].name: "乙" → "丙"',
    ])
    expect(told(sites('甲'), sites('丙', '丁'))).toContain('services changed services[0].name: "甲" → "丙"')
  })

  it('go into domains and records', () => {
    const service = (domain: string, names: Record<string, string>): Input => ({
      services: [{ name: '网', domains: [{ name: domain }], app: { namesByPlatform: names } }],
    })
    expect(told(service('a.example', { ios: '一' }), service('b.example', { ios: '二' }))).toEqual([
      'services changed services[0].domains[0].name: "a.example" → "b.example"',
      'services changed services[0].app.namesByPlatform.ios: "一" → "二"',
    ])
  })

  it('swap sides when the drafts do', () => {
    const [one, other] = [sites('甲'), { ...sites('甲', '乙'), title: '题' }]
    expect(told(other, one)).toHaveLength(told(one, other).length)
  })
})
