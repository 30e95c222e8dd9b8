import { describe, expect, it } from 'vitest'
import { filterFindings, groupFindings } from '../../../renderer/draft/finding-groups'
import { markedParts } from '../../../renderer/draft/marked-parts'
import { aFinding } from '../../helpers/fake-bridge'

const owner = aFinding()
const name = aFinding({
  rule: 'site-name/too-short',
  family: 'site-name',
  severity: 'risk',
  path: 'services[0].name',
  message: '名称只有两个字。',
  remedy: '再具体一些。',
})
const unknown = aFinding({
  rule: 'domain-owner/x',
  outcome: 'not-checked',
  why: '域名证书还没有读完。',
  message: '证书上的所有者一致',
})

describe('the list of findings', () => {
  it('is grouped by severity, the gravest first, without empty groups', () => {
    const groups = groupFindings([name, unknown, owner], 'severity')
    expect(groups.map((one) => [one.key, one.findings])).toEqual([
      ['block', [owner]],
      ['risk', [name]],
      ['not-checked', [unknown]],
    ])
  })
  it('is grouped by reason of refusal, each with its worst light and the gravest first', () => {
    const groups = groupFindings([unknown, name, owner], 'family')
    expect(groups.map((one) => [one.key, one.light])).toEqual([
      ['domain-owner', 'block'],
      ['site-name', 'risk'],
    ])
    expect(groups[0]?.findings).toEqual([owner, unknown])
  })
  it.each([
    ['', 3],
    ['  ', 3],
    ['域名', 2],
    ['SITE-NAME', 1],
    ['服务名称', 1],
    ['必改', 1],
    ['读完 未检查', 1],
    ['域名 具体', 0],
  ])('filtered by “%s” keeps %i', (query, left) => {
    expect(filterFindings([owner, name, unknown], query)).toHaveLength(left)
  })
})

describe('the offending part of a value', () => {
  const marks = (value: string, part: string | null) =>
    markedParts(value, part)
      .map((one) => (one.marked ? `[${one.text}]` : one.text))
      .join('')
  it.each([
    ['中国样本网', '中国', '[中国]样本网'],
    ['样本中国', '中国', '样本[中国]'],
    ['网样本网', '网', '[网]样本[网]'],
    ['样本', '样本', '[样本]'],
    ['样本', '别的', '样本'],
    ['样本', '', '样本'],
    ['样本', null, '样本'],
  ])('%s with %s', (value, part, shown) => {
    expect(marks(value, part)).toBe(shown)
  })
})
