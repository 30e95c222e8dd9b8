import { describe, expect, it } from 'vitest'
import { plainFormRule } from '../../../../electron/core/rules/domain-owner/plain-form'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const named = (name: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.name = name
  })
const odd: [string, string][] = [
  ['EXAMPLE.cn', 'example.cn'],
  ['ｅｘａｍｐｌｅ.cn', 'example.cn'],
  ['example。cn', 'example.cn'],
  ['example.cn.', 'example.cn'],
  [' example.cn ', 'example.cn'],
  ['样本。中国', '样本.中国'],
  ['XN--FIQS8S.cn', 'xn--fiqs8s.cn'],
]

ruleTable(plainFormRule, {
  passes: ['example.cn', 'a.b.example.com.cn', '样本.中国', 'xn--fiqs8s.cn', '样本.cn'].map((name) => ({
    when: name,
    draft: named(name),
    gives: [`passed ${at}`],
  })),
  finds: odd.map(([name]) => ({ when: name, draft: named(name), gives: [`hint ${at}`] })),
  cannotTell: [
    { when: 'nothing is filled in', draft: named(null), gives: [] },
    { when: 'the name is no domain', draft: named('https://example.cn'), gives: [] },
    { when: 'letters pass for others', draft: named('EXАMPLE.cn'), gives: [] },
  ],
})

describe('the fix', () => {
  it.each(odd)('of “%s” is “%s”', (name, plain) => {
    expect(findings(plainFormRule, { draft: named(name) })[0]?.fixes).toEqual([
      { label: `改成“${plain}”`, changes: [{ path: at, value: plain }] },
    ])
  })
})
