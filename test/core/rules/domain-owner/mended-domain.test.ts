import { describe, expect, it } from 'vitest'
import { domainInside, fixTo } from '../../../../electron/core/rules/domain-owner/mended-domain'
import { domainForm } from '../../../../electron/core/rules/domain-owner/domain-form'
import { registrableDomain } from '../../../../electron/core/rules/domain-owner/registrable-domain'
import { aDraft, findings } from '../rule-table'

const at = 'services[0].domains[0].name'
const fixed = (rule: typeof domainForm, name: string, kind: 'website' | 'app' = 'website'): unknown =>
  findings(rule, {
    draft: aDraft((draft) => {
      draft.services[0]!.kind = kind
      draft.services[0]!.domains[0]!.name = name
    }),
  })[0]?.fixes?.flatMap(({ changes }) => changes.map(({ path, value }) => (path === at ? value : path)))

describe('the mend of a domain that is none', () => {
  it.each([
    ['https://example.cn', 'example.cn'],
    ['HTTP://WWW.Example.CN/index.html?a=1#b', 'example.cn'],
    ['http:\\\\example.cn', 'example.cn'],
    ['//example.cn/', 'example.cn'],
    ['example.cn:8080', 'example.cn'],
    ['exa mple.cn', 'example.cn'],
    ['*.example.cn', 'example.cn'],
    ['https://shop.样本.中国/', '样本.中国'],
    ['https://www.xn--fiqs8s.cn', 'xn--fiqs8s.cn'],
    ['https://bureau.sample.gov.cn/', 'bureau.sample.gov.cn'],
  ])('%s', (name, mended) => {
    expect(fixed(domainForm, name)).toEqual([mended])
  })
  it('keeps every level of an app', () => {
    expect(fixed(domainForm, 'https://api.example.cn/v1', 'app')).toEqual(['api.example.cn'])
  })
  it.each(['me@example.cn', '192.0.2.1', 'example', 'exa_mple.cn', 'https://'])('%s has none', (name) => {
    expect(fixed(domainForm, name)).toBeUndefined()
  })
})

describe('the domain inside what was typed', () => {
  it.each([
    ['example.cn\\index', 'example.cn'],
    ['example.cn...', 'example.cn'],
    ['https://me@example.cn', undefined],
    ['样本http://example.cn', undefined],
    ['a.*.example.cn', undefined],
  ])('%s', (typed, inside) => {
    expect(domainInside(typed)?.unicode).toBe(inside)
  })
  it('is not offered where it stands already', () => {
    expect(fixTo(at, 'example.cn', 'example.cn')).toEqual([])
    expect(fixTo(at, 'Example.cn', 'example.cn')).toHaveLength(1)
  })
})

describe('the mend of a sub-domain', () => {
  it.each([
    ['www.example.cn', 'example.cn'],
    ['a.b.example.com.cn', 'example.com.cn'],
    ['www.样本.中国', '样本.中国'],
    ['www.xn--fiqs8s.cn', 'xn--fiqs8s.cn'],
  ])('%s', (name, mended) => {
    expect(fixed(registrableDomain, name)).toEqual([mended])
  })
  it('a bare suffix has none', () => {
    expect(fixed(registrableDomain, 'com.cn')).toBeUndefined()
  })
})
