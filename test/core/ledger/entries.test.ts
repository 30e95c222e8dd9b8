import { describe, expect, it } from 'vitest'
import { entriesOfEarlier } from '../../../electron/core/ledger/earlier-filing'
import { entriesOfDraft } from '../../../electron/core/ledger/entries-of-draft'
import type { LedgerEntry } from '../../../electron/core/ledger/ledger'
import {
  aDraft,
  anotherPerson,
  COMPANY,
  COMPANY_NUMBER,
  OTHER_NUMBER,
  PERSON,
  PERSON_NUMBER,
} from '../rules/rule-table'
import { theirRow } from '../rules/phone-reuse/a-ledger'

const lines = (entries: readonly LedgerEntry[]): string[] =>
  entries.map(({ kind, use, part, key, role, person }) =>
    [kind, use, part ?? '-', key, role, person ?? '-'].join(' '),
  )

describe('what others must know of a draft', () => {
  it('are its principal, people, numbers, addresses and domains', () => {
    expect(lines(entriesOfDraft(aDraft(), 'one'))).toEqual([
      `principal principal principal ${COMPANY_NUMBER} 主体证件号码 -`,
      `principal principal principal ${COMPANY} 主体名称 -`,
      `person certificate principal ${PERSON_NUMBER} 主体负责人 ${PERSON}`,
      `phone mobile principal 13857100001 主体负责人手机 ${PERSON}`,
      'phone emergency principal 15868100002 主体负责人应急电话 -',
      `phone landline principal 057188000003 主体负责人座机 ${PERSON}`,
      `email email principal beian@yanshan-sample.cn 主体负责人邮箱 ${PERSON}`,
      `person certificate service ${PERSON_NUMBER} 网站负责人 ${PERSON}`,
      'domain domain service yanshan-sample.cn 网站域名 -',
    ])
  })

  it('name the people of services, and an app as one', () => {
    const draft = aDraft((one) => {
      one.services[0]!.responsible = {
        ...anotherPerson(),
        mobile: null,
        emergencyPhone: null,
        landline: null,
      }
      one.services.push({ ...one.services[0]!, kind: 'app', responsible: null })
    })
    expect(lines(entriesOfDraft(draft, 'one')).slice(7)).toEqual([
      `person certificate service ${OTHER_NUMBER} 网站负责人 林样本`,
      'email email service beian@yanshan-sample.cn 网站负责人邮箱 林样本',
      'domain domain service yanshan-sample.cn 网站域名 -',
      `person certificate service ${PERSON_NUMBER} App 负责人 ${PERSON}`,
      'domain domain service yanshan-sample.cn App 域名 -',
    ])
  })

  it('say a value once, and nothing of values that are none', () => {
    const draft = aDraft((one) => {
      one.principal.responsible.mobile = '没有'
      one.principal.name = null
      one.services.push(one.services[0]!)
    })
    const entries = entriesOfDraft(draft, 'one')
    expect(entries.filter(({ kind }) => kind === 'domain')).toHaveLength(1)
    expect(entries.filter(({ use }) => use === 'mobile')).toEqual([])
    expect(entries.filter(({ kind }) => kind === 'principal')).toHaveLength(1)
  })

  it.each([
    ['the draft’s title', aDraft(), '砚山样本首次备案'],
    ['the principal where there is no title', aDraft((one) => (one.title = ' ')), COMPANY],
    [
      'neither',
      aDraft((one) => {
        one.title = null
        one.principal.name = null
      }),
      '没有名字的草稿',
    ],
  ])('are called after %s', (_, draft, title) => {
    expect(entriesOfDraft(draft, 'one')[0]).toMatchObject({ title, source: 'one', origin: 'draft' })
  })

  it.each([
    ['浙ICP备2026000001号', 'filing'],
    [' ', 'draft'],
    [null, 'draft'],
  ])('count with the number %s as %s', (filingNumber, standing) => {
    const entries = entriesOfDraft(
      aDraft((one) => (one.principal.filingNumber = filingNumber)),
      'one',
    )
    expect(new Set(entries.map((entry) => entry.standing))).toEqual(new Set([standing]))
  })

  it('belong to the draft’s id, or to nothing', () => {
    expect(entriesOfDraft(aDraft((one) => (one.id = 'its-id')))[0]!.source).toBe('its-id')
    expect(entriesOfDraft(aDraft())[0]!.source).toBe('')
  })
})

describe('what drafts must know of an earlier filing', () => {
  it('are the values of its row, with its role where it tells one', () => {
    const row = theirRow({
      person: '林样本',
      personNumber: OTHER_NUMBER,
      mobile: '13957100011',
      emergencyPhone: '15968100012',
      landline: '0571-88000013',
      email: 'a@tingquan-sample.cn',
      domains: ['tingquan-sample.cn', '不是域名'],
      part: 'service',
    })
    expect(lines(entriesOfEarlier(row, 'row'))).toEqual([
      'principal principal principal 91330106MA2TEXT27X 主体证件号码 -',
      'principal principal principal 杭州听泉样本商贸有限公司 主体名称 -',
      `person certificate service ${OTHER_NUMBER} 网站负责人 林样本`,
      'phone mobile service 13957100011 网站负责人手机 林样本',
      'phone emergency service 15968100012 网站负责人应急电话 -',
      'phone landline service 057188000013 网站负责人座机 林样本',
      'email email service a@tingquan-sample.cn 网站负责人邮箱 林样本',
      'domain domain service tingquan-sample.cn 域名 -',
    ])
    expect(entriesOfEarlier(row, 'row')[0]).toMatchObject({
      standing: 'filing',
      origin: 'earlier',
      source: 'row',
      title: '杭州听泉样本商贸有限公司',
    })
  })

  it.each([
    [{ principalName: null }, '91330106MA2TEXT27X'],
    [{ principalName: null, principalNumber: null, filingNumber: '浙ICP备1号' }, '浙ICP备1号'],
    [{ principalName: null, principalNumber: null }, '没有名字的主体'],
  ])('are called after what there is: %o', (change, title) => {
    expect(entriesOfEarlier(theirRow({ mobile: '13957100011', ...change }), 'row')[0]!.title).toBe(title)
  })

  it.each([
    ['principal', '主体负责人手机'],
    [null, '负责人手机'],
  ] as const)('say the role %s as %s', (part, role) => {
    const entries = entriesOfEarlier(theirRow({ mobile: '13957100011', part }), 'row')
    expect(entries.find(({ use }) => use === 'mobile')).toMatchObject({ part, role })
  })
})
