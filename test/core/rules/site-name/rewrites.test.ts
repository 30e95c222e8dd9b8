import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../electron/core/filing/draft'
import type { Fix } from '../../../../electron/core/rules/finding'
import { siteNameRules } from '../../../../electron/core/rules/site-name/index'
import { rewritesOf } from '../../../../electron/core/rules/site-name/rewrites'
import { subjectOf } from '../../../../electron/core/rules/site-name/name-subject'
import { runRules } from '../../../../electron/core/rules/run-rules'
import { writePath } from '../../../../renderer/draft/draft-path'
import { facts } from '../../../helpers/facts'
import given from '../../../fixtures/naming-cases.json'
import more from '../../../fixtures/more-naming-cases.json'
import { aFiling, TODAY } from '../rule-table'
import { app, AT, firms, mine, namedDraft, others, type NamingCase } from './named-draft'

const found = (draft: Draft) =>
  runRules(aFiling(draft), { today: TODAY, facts: facts(), rules: siteNameRules }).filter(
    ({ outcome, path }) => outcome === 'found' && path === AT,
  )
const rewrites = (draft: Draft) => rewritesOf(subjectOf(draft, 0, facts())!)

describe('rewrites of a name', () => {
  it.each([
    ['symbols out, width half', mine('Ｗｅｂ 学习★手记'), ['Web学习手记']],
    ['a word out', mine('某某设计分享交流'), ['某某分享']],
    ['what hung on the word goes too', mine('小鹿手绘的博客'), ['小鹿手绘']],
    ['the trade name in front, then the short name', firms('中国家具'), ['青木家具']],
    ['the short name of the unit', firms('星河鲜花'), ['青木星河鲜花', '青木家具', '青木家具官网']],
    [
      '官网 first where a province is said to want it',
      firms('星河鲜花', { province: '广东' }),
      ['青木星河鲜花', '青木家具官网', '杭州青木家具有限公司官网'],
    ],
    ['a whole name that cannot be mended', firms('QINGMU'), ['青木家具']],
    [
      'an app without a brand',
      app('天气', { unitName: '青松软件有限公司' }),
      ['青松天气', '青松软件', '青松软件有限公司'],
    ],
    ['a public body', others('institution', '人民医院官网', '某市人民医院'), ['某市人民医院']],
    ['too short for a person', mine('木工'), ['木工手记', '木工随手记', '木工日常手记']],
    ['nothing to offer', mine('小站'), ['小站手记', '小站随手记', '小站日常手记']],
    ['an ending is not said twice', mine('小木屋手记！'), ['小木屋手记']],
    ['a part of the trade name is not put behind it', firms('青'), ['青木家具', '青木家具官网']],
    ['nothing left', mine('公司'), []],
  ])('%s', (_when, draft, expected) => {
    expect(rewrites(draft).slice(0, expected.length || 3)).toEqual(expected)
  })

  const all = [...given.cases, ...more.cases] as NamingCase[]

  // They object to another field beside the name.
  const left = ['site-name/name-fits-remark']

  it('pass every rule of names, are three at most and never the name itself', () => {
    let offered = 0
    for (const one of all) {
      // The rules of one name share its rewrites: each is tried once.
      const fixes = new Map<string, Fix>()
      for (const finding of found(namedDraft(one))) {
        const labels = (finding.fixes ?? []).map(({ label }) => label)
        expect(labels.length).toBeLessThanOrEqual(3)
        expect(new Set(labels).size).toBe(labels.length)
        for (const fix of finding.fixes ?? []) fixes.set(fix.label, fix)
      }
      for (const { label, changes } of fixes.values()) {
        offered += 1
        const draft = namedDraft(one)
        for (const { path, value } of changes) {
          expect(value).not.toBe(path === AT ? one.name : undefined)
          expect(writePath(draft, path, value)).toBe(true)
        }
        const after = found(draft).map(({ rule }) => rule)
        expect([one.id, label, after.filter((rule) => !left.includes(rule))]).toEqual([one.id, label, []])
      }
    }
    expect(offered).toBeGreaterThan(300)
  }, 120_000)

  it('are there for most names that are refused', () => {
    const refused = all.filter(({ verdict }) => verdict === 'reject')
    const helped = refused.filter((one) => found(namedDraft(one)).some(({ fixes = [] }) => fixes.length > 0))
    expect(helped.length / refused.length).toBeGreaterThan(0.7)
  })

  it('are not offered where another name would not help', () => {
    expect(found(mine('风与海的光')).map(({ fixes }) => fixes)).toEqual([undefined])
  })

  it("carry an app's new name to its platforms", () => {
    const draft = app('天气', {
      platformNames: { ios: '天气', android: '天气日历' },
      unitName: '青松软件有限公司',
    })
    const one = found(draft).find(({ rule }) => rule === 'site-name/app-generic')
    expect(one?.fixes?.[0]).toEqual({
      label: '改成“青松天气”',
      changes: [
        { path: AT, value: '青松天气' },
        { path: 'services[0].app.namesByPlatform.android', value: '青松天气' },
        { path: 'services[0].app.namesByPlatform.ios', value: '青松天气' },
      ],
    })
  })

  it('are made anew when the draft has changed', () => {
    const draft = firms('星河鲜花')
    const name = subjectOf(draft, 0, facts())!
    const before = rewritesOf(name)
    expect(rewritesOf(name)).toBe(before)
    draft.services[0]!.remark = '星河鲜花是本公司的产品'
    expect(rewritesOf(name)).not.toBe(before)
  })

  it('name every platform alike', () => {
    const [one] = found(
      app('青木记账', { platformNames: { android: '青木记账', ios: '青木账本', harmonyos: '青木本' } }),
    )
    expect(one?.fixes).toEqual([
      {
        label: '各平台都写“青木记账”',
        changes: [
          { path: 'services[0].app.namesByPlatform.harmonyos', value: '青木记账' },
          { path: 'services[0].app.namesByPlatform.ios', value: '青木记账' },
        ],
      },
    ])
  })
})

describe('what a finding says', () => {
  it.each([
    ['the word, as it was typed', mine('木工公 司记'), 'site-name/personal-organisation-words', '公 司'],
    ['traditional characters as typed', mine('木工論壇'), 'site-name/site-type-words', '論壇'],
    ['the symbols, each once', mine('木★工★手&记'), 'site-name/symbols', '★&'],
    ['the address', mine('木工abc.top手记'), 'site-name/domain-as-name', 'ABC.TOP'],
    ['the place', mine('我在杭州学木工'), 'site-name/place-name', '杭州'],
    [
      "the platform's name",
      app('青木记账', { platformNames: { ios: '青木账本' } }),
      'site-name/names-by-platform',
      '青木账本',
    ],
  ])('%s', (_when, draft, rule, value) => {
    const one = found(draft).find((other) => other.rule === rule)
    expect(one?.value).toBe(value)
  })

  it('names every word of one kind once', () => {
    expect(
      found(mine('木工论坛平台论坛')).find(({ rule }) => rule === 'site-name/site-type-words')?.message,
    ).toContain('“论坛”、“平台”。')
  })

  it('calls spaces and unseen marks by name', () => {
    expect(found(mine('木工 手\u200b记'))[0]?.message).toContain('空格、看不见的字符')
  })
})
