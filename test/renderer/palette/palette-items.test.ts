import { describe, expect, it } from 'vitest'
import { draftSchema } from '../../../electron/core/filing/draft'
import { fieldPlaces } from '../../../renderer/palette/field-places'
import { fuzzyScore } from '../../../renderer/palette/fuzzy-score'
import { rankItems, type PaletteItem } from '../../../renderer/palette/palette-items'
import { pinyinInitials } from '../../../renderer/palette/pinyin-initials'

describe('initials of pinyin', () => {
  it.each([
    ['新建备案', 'xjba'],
    ['锁定', 'sd'],
    ['打印检查报告', 'dyjcbg'],
    ['服务与域名', 'fwyym'],
    ['杭州澄禾网络', 'hzchwl'],
    ['主体 App 2', 'ztapp2'],
    ['', ''],
  ])('%s: %s', (text, initials) => {
    expect(pinyinInitials(text)).toBe(initials)
  })
})

describe('how well a query fits', () => {
  it('whole before start, start before word, word before inside, inside before scattered', () => {
    const scores = [
      fuzzyScore('lock', 'Lock'),
      fuzzyScore('lo', 'Lock'),
      fuzzyScore('pack', 'Make the package'),
      fuzzyScore('ackag', 'Make the package'),
      fuzzyScore('mkpk', 'Make the package'),
      fuzzyScore('zzz', 'Make the package'),
    ]
    expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    expect(new Set(scores).size).toBe(scores.length)
    expect(scores.at(-1)).toBe(0)
  })
  it('passes over spaces and letter case', () => {
    expect(fuzzyScore('NEW filing', 'New filing')).toBe(fuzzyScore('newfiling', 'New filing'))
    expect(fuzzyScore('   ', 'New filing')).toBe(0)
  })
})

const item = (key: string, name: string, also: string[] = []): PaletteItem => ({
  key,
  target: { kind: 'deed', deed: 'draft.new' },
  name,
  about: '',
  also,
  shortcut: '',
})
const items = [
  item('new', '新建备案', ['New filing']),
  item('lock', '锁定', ['Lock']),
  item('people', '负责人', ['People']),
]
const names = (query: string, recent: string[] = []) => rankItems(items, query, recent).map(({ key }) => key)

describe('the list of the palette', () => {
  it('shows all, what was chosen before first', () => {
    expect(names('', ['people', 'lock'])).toEqual(['people', 'lock', 'new'])
  })
  it.each([
    ['新建', ['new']],
    ['xjba', ['new']],
    ['XJ', ['new']],
    ['new fil', ['new']],
    ['lock', ['lock']],
    ['zzz', []],
  ])('finds %s', (query, found) => {
    expect(names(query)).toEqual(found)
  })
})

it('offers every field that the draft has, with what it belongs to', () => {
  const draft = draftSchema.parse({
    format: 'icp-filing-draft',
    version: 1,
    services: [
      { domains: [{}, {}], responsible: {} },
      { domains: [{}], responsible: {} },
    ],
  })
  const places = fieldPlaces(draft)
  expect(places.filter(({ path }) => path.endsWith('.owner.name')).map(({ path }) => path)).toEqual([
    'services[0].domains[0].owner.name',
    'services[0].domains[1].owner.name',
    'services[1].domains[0].owner.name',
  ])
  expect(places.find(({ path }) => path === 'principal.responsible.mobile')).toMatchObject({
    label: '手机号码',
    whole: '主体负责人',
  })
  expect(places.some(({ path }) => path.includes('[]'))).toBe(false)
})
