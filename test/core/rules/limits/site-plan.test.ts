import { expect, it } from 'vitest'
import { sitePlan } from '../../../../electron/core/rules/limits/site-plan'
import type { Draft } from '../../../../electron/core/filing/draft'
import { findings, ruleTable, type Page } from '../rule-table'
import { anOrder, filedBefore } from './order'

const at = 'materials'
const sites = (count: number): number[] => Array.from({ length: count }, () => 1)
const plan: Page[] = [{ slot: 'site-plan' }]
const later = 'new-service'
/** So many domains that differ in the suffix alone, beside others that differ in the name. */
const prefixes = (same: number, different: number): Draft => {
  const draft = anOrder({ province: '44', sites: [same + different], personal: true })
  for (const [index, domain] of draft.services[0]!.domains.entries())
    if (index < same) domain.name = `www.same.${['cn', 'com', 'net', 'com.cn', 'top', 'org'][index]}`
  return draft
}

ruleTable(sitePlan, {
  passes: [
    {
      when: 'thirty sites in 上海 with a plan',
      draft: anOrder({ province: '31', sites: sites(30) }),
      pages: plan,
      gives: [`passed ${at}`],
    },
    {
      when: 'twenty-nine in 上海, first filing',
      draft: anOrder({ province: '31', sites: sites(29) }),
      gives: [`passed ${at}`],
    },
    {
      when: 'five sites of a person in 重庆',
      draft: anOrder({ province: '50', sites: sites(5), personal: true }),
      gives: [`passed ${at}`],
    },
    { when: 'six domains with one prefix in 广东', draft: prefixes(6, 0), gives: [`passed ${at}`] },
    { when: 'five prefixes in 广东', draft: prefixes(3, 4), gives: [`passed ${at}`] },
    {
      when: 'a first filing in 湖南: nothing filed yet',
      draft: anOrder({ province: '43' }),
      gives: [`passed ${at}`],
    },
    { when: 'no such rule in 浙江', draft: anOrder({ sites: sites(40) }), gives: [] },
    {
      when: 'a change',
      draft: anOrder({ province: '31', sites: sites(30), type: 'change-service' }),
      gives: [],
    },
    { when: 'no nature', draft: anOrder({ province: '31', sites: sites(30), nature: null }), gives: [] },
  ],
  finds: [
    {
      when: 'thirty sites in 上海',
      draft: anOrder({ province: '31', sites: sites(30) }),
      gives: [`risk ${at}`],
      slots: ['site-plan'],
    },
    {
      when: 'six sites of a person in 重庆',
      draft: anOrder({ province: '50', sites: sites(6), personal: true }),
      gives: [`block ${at}`],
    },
    { when: 'six prefixes in 广东', draft: prefixes(2, 5), gives: [`block ${at}`] },
    {
      when: 'ten of a person in 江苏',
      draft: anOrder({ province: '32', sites: sites(10), personal: true }),
      gives: [`risk ${at}`],
    },
    {
      when: 'three of a person in 宁夏',
      draft: anOrder({ province: '64', sites: sites(3), personal: true }),
      gives: [`risk ${at}`],
    },
    {
      when: 'two filed in 湖南',
      draft: anOrder({ province: '43', type: later }),
      ledger: filedBefore(2),
      gives: [`risk ${at}`],
    },
    {
      when: 'one new and three filed in 广西',
      draft: anOrder({ province: '45', type: later, personal: true }),
      ledger: filedBefore(3, 'filing', true),
      gives: [`risk ${at}`],
    },
    {
      when: 'prefixes with filed ones in 广东',
      draft: anOrder({ province: '44', sites: [3], personal: true, type: later }),
      ledger: filedBefore(3, 'filing', true),
      gives: [`risk ${at}`],
    },
    {
      when: 'another paper is no plan',
      draft: anOrder({ province: '31', sites: sites(30) }),
      pages: [{ slot: 'other' }],
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'one filed in 湖南',
      draft: anOrder({ province: '43', type: later }),
      ledger: filedBefore(1),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'new sites do not count in 湖南',
      draft: anOrder({ province: '43', sites: sites(5), type: later }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'one new and two filed in 广西',
      draft: anOrder({ province: '45', type: later, personal: true }),
      ledger: filedBefore(2, 'filing', true),
      gives: [`not-checked ${at}`],
    },
    { when: 'type not chosen', draft: anOrder({ province: '31', type: null }), gives: [`not-checked ${at}`] },
  ],
})

it('says what was counted and which paper is wanted', () => {
  const message = (draft: Draft, filed = 0, personal = false): string | undefined =>
    findings(sitePlan, { draft, ledger: filedBefore(filed, 'filing', personal) })[0]?.message
  expect(message(anOrder({ province: '31', sites: sites(30) }))).toBe(
    '网站有 30 个，达到 30 个，备案省要网站建设方案书，材料里还没有。',
  )
  expect(message(anOrder({ province: '43', type: later }), 2)).toBe(
    '已备案的网站有 2 个（含这台机器知道的已备案的），超过 1 个，备案省要网站建设方案书，材料里还没有。',
  )
  expect(message(prefixes(2, 5))).toBe(
    '不同前缀的域名有 6 个，超过 5 个，备案省要网站建设方案书，材料里还没有。',
  )
  expect(message(anOrder({ province: '64', sites: sites(3), personal: true }))).toContain('网站用途说明')
})
