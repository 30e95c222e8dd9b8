import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../electron/core/filing/draft'
import { refusalReasonSchema } from '../../../electron/core/reference/refusal-facts'
import { matchRefusal } from '../../../electron/core/refusals/match-refusal'
import { FAMILIES } from '../../../electron/core/rules/families'
import { RULES } from '../../../electron/core/rules/index'
import { facts } from '../../helpers/facts'
import { aDraft } from '../rules/rule-table'
import { UNSEEN, WORDINGS } from './wordings'

const words = (text: string): string => text.replace(/\s+/gu, '')
const told = (text: string, draft?: Draft): string[] =>
  matchRefusal(text, facts(), draft).map(({ kind, family }) => family ?? kind)
const pathsOf = (text: string, draft?: Draft): readonly string[] =>
  matchRefusal(text, facts(), draft).find(({ kind }) => kind === 'reason')?.paths ?? []

/** Two sites with two domains each, and one file of the licence. */
const twoSites = aDraft((draft) => {
  const site = draft.services[0]!
  const domain = site.domains[0]!
  const named = (name: string, ...domains: string[]) => ({
    ...structuredClone(site),
    name,
    domains: domains.map((one) => ({ ...domain, name: one })),
  })
  draft.services = [
    named('砚山样本', 'yanshan-sample.cn', 'sample.cn'),
    named('砚山样本商城', 'shop-sample.cn', '样本.中国'),
  ]
  draft.materials = [
    { slot: 'verification-sheet', file: 'sheet-0.jpg', service: 0 },
    { slot: 'verification-sheet', file: 'sheet-1.jpg', service: 1 },
    { slot: 'principal-certificate', file: 'licence.jpg', service: null },
  ]
})

const MESSAGES: [what: string, text: string, parts: string[]][] = [
  [
    'a numbered list in one line',
    '尊敬的用户，您好！您提交的备案申请未通过审核，驳回原因：1、域名所有者与主办单位不一致，请修改域名实名信息；2、网站名称“某某网”不规范。3.主体负责人非法定代表人',
    ['boilerplate', 'boilerplate', 'domain-owner', 'site-name', 'responsible-person'],
  ],
  [
    'headings and lines',
    '【阿里云】备案驳回通知\n主体信息：\n（1）营业执照不清晰\n网站信息：\n（2）网站名称不合格\n请按以上原因修改后重新提交。\n感谢您的配合！',
    ['note', 'boilerplate', 'certificate', 'boilerplate', 'site-name', 'boilerplate', 'boilerplate'],
  ],
  [
    'an administration',
    '退回原因：主办者冲突。浙江省通信管理局',
    ['boilerplate', 'filing-type', 'boilerplate'],
  ],
  [
    'Chinese numerals',
    '审核意见：一、核验单未盖章；二、手机号码备案频率大于1；三、网站内容涉及教育，需提供前置审批',
    ['boilerplate', 'verification-sheet', 'phone-reuse', 'site-content'],
  ],
  ['circles', '①身份证模糊②应急电话与手机相同', ['certificate', 'contact']],
  [
    'two reasons in one sentence',
    '域名所有者与主体不一致，网站名称不规范，请修改。',
    ['domain-owner', 'site-name'],
  ],
  ['a consequence stays with its reason', '域名未实名，无法备案，请先实名。', ['domain-owner']],
  [
    'a heading helps the sentence below it',
    '主体负责人：\n非法定代表人',
    ['boilerplate', 'responsible-person'],
  ],
  ['an unknown sentence is a note', '请于周五前来我局一趟。', ['note']],
  ['a heading nobody knows', '关于贵单位的特别说明：', ['boilerplate']],
  ['advice to hand in again', '请修改后重新提交备案', ['boilerplate']],
  [
    'an order and a day',
    '备案订单号：202611240001\n驳回时间：2026-11-24 10:20\n审核结果：不通过',
    ['boilerplate', 'boilerplate', 'boilerplate', 'boilerplate'],
  ],
  ['nothing', '', []],
  ['blanks', ' \n\n ', []],
]

describe('matchRefusal', () => {
  it.each(MESSAGES)('maps %s', (_, text, parts) => {
    expect(told(text)).toEqual(parts)
  })

  it('loses no word and adds none', () => {
    const texts = [...MESSAGES.map(([, text]) => text), ...[...WORDINGS, ...UNSEEN].map(([, text]) => text)]
    for (const text of [
      ...texts,
      texts.join('；'),
      texts.join('\n'),
      '“”，。；！\n（）',
      '1、2、3、',
      '-- a.b.c 1.2.3',
    ])
      expect(
        words(
          matchRefusal(text, facts())
            .map((part) => part.text)
            .join(''),
        ),
      ).toBe(words(text))
  })

  it('gives a reason its number, advice and source, and the others none', () => {
    const [reason, note] = matchRefusal('网站名称不合格。今天天气晴。', facts())
    expect(reason).toMatchObject({ text: '网站名称不合格。', family: 'site-name', top: 2, kind: 'reason' })
    expect(reason!.advice).toMatch(/。$/u)
    expect(reason!.source!.title).toContain('阿里云')
    expect(note).toEqual({
      text: '今天天气晴。',
      family: null,
      top: null,
      rules: [],
      paths: [],
      advice: null,
      source: null,
      kind: 'note',
    })
    expect(matchRefusal('应急电话与手机相同', facts())[0]!.top).toBeNull()
  })

  it('cuts no domain, number or date in two', () => {
    for (const text of [
      '域名 1.cn 已过期',
      '域名 a1.sample.cn 已过期',
      '域名163.com已过期',
      '请于 2026.11.24 前联系',
      '图标 1.5MB',
    ])
      expect(matchRefusal(text, facts())).toHaveLength(1)
  })

  it('knows nothing on a day before its sources', () => {
    expect(matchRefusal('网站名称不合格', facts('2017-01-01'))[0]!.kind).toBe('note')
  })
})

describe('places', () => {
  it('stay open without a draft', () => {
    expect(pathsOf('网站名称不合格')).toEqual(['services[].name'])
    expect(pathsOf('域名已过期')).toEqual(['services[].domains[].expiresOn'])
    expect(pathsOf('核验单未盖章')).toEqual(['materials'])
  })
  it('are the only service and domain where there is one', () => {
    expect(pathsOf('域名已过期', aDraft())).toEqual(['services[0].domains[0].expiresOn'])
    expect(pathsOf('手机号码归属地不是本省', aDraft())).toEqual([
      'principal.responsible.mobile',
      'services[0].responsible.mobile',
    ])
  })
  it('stay open where several could be meant', () => {
    expect(pathsOf('域名已过期', twoSites)).toEqual(['services[].domains[].expiresOn'])
  })
  it.each([
    ['域名 shop-sample.cn 已过期', 'services[1].domains[0].expiresOn'],
    ['域名样本.中国已过期', 'services[1].domains[1].expiresOn'],
    ['域名 xn--hlqz72b.xn--fiqs8s 已过期', 'services[].domains[].expiresOn'],
    ['域名sample.cn已过期', 'services[0].domains[1].expiresOn'],
    ['域名 SAMPLE.CN 已过期', 'services[0].domains[1].expiresOn'],
    ['域名 sample.cn.com 已过期', 'services[].domains[].expiresOn'],
    ['域名 my-sample.cn 已过期', 'services[].domains[].expiresOn'],
    ['网站“砚山样本”的域名已过期', 'services[0].domains[].expiresOn'],
    ['网站“砚山样本商城”的域名已过期', 'services[1].domains[].expiresOn'],
    ['网站信息（shop-sample.cn）：域名已过期', 'services[1].domains[0].expiresOn'],
    ['网站信息（shop-sample.cn）：\n域名已过期', 'services[1].domains[0].expiresOn'],
    ['网站信息（shop-sample.cn）：\n域名 sample.cn 已过期', 'services[0].domains[1].expiresOn'],
  ])('are those that “%s” names', (text, path) => {
    expect(pathsOf(text, twoSites)).toEqual([path])
  })
  it('are the files of a slot, of the service that is named', () => {
    expect(pathsOf('核验单未盖章', twoSites)).toEqual(['materials[0].file', 'materials[1].file'])
    expect(pathsOf('shop-sample.cn 的核验单未盖章', twoSites)).toEqual(['materials[1].file'])
    expect(pathsOf('身份证模糊', twoSites)).toEqual(['materials[2].file'])
    expect(pathsOf('授权书未盖章', twoSites)).toEqual(['materials'])
  })
})

describe('the pack', () => {
  const reasons = facts()
    .ids('refusal')
    .map((id) => facts().get(id, refusalReasonSchema)!.value)
  it('names rules that exist, of any family', () => {
    const known = new Set(RULES.map(({ id }) => id))
    expect(reasons.flatMap(({ rules }) => rules).filter((rule) => !known.has(rule))).toEqual([])
    for (const { rules } of reasons) expect(new Set(rules).size).toBe(rules.length)
  })
  it('has reasons for every family', () => {
    expect(new Set(reasons.map(({ family }) => family))).toEqual(new Set(FAMILIES.map(({ id }) => id)))
  })
  it('gives calm advice', () => {
    for (const { advice } of reasons) expect(advice).toMatch(/^[^！!]+。$/u)
  })
})
