import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../../electron/core/filing/draft'
import { provincialDomain } from '../../../../electron/core/rules/domain-owner/provincial-domain'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const of = (province: string | null, name: string, change: (draft: Draft) => void = () => undefined) =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.services[0]!.domains[0]!.name = name
    change(draft)
  })

ruleTable(provincialDomain, {
  passes: [
    ...['sample.cn', 'sample.com', '样本.中国', 'sample.com.cn'].map((name) => ({
      when: `北京: ${name}`,
      draft: of('11', name),
      gives: [],
    })),
    { when: '浙江 says nothing', draft: of('33', 'game-sample.cc'), gives: [] },
    { when: '吉林: another name under .中国', draft: of('22', '样本.中国'), gives: [] },
    { when: '吉林: the word under another suffix', draft: of('22', '中国样本.cn'), gives: [] },
    { when: '重庆: a company under .org', draft: of('50', 'sample.org'), gives: [] },
    { when: '上海: another word', draft: of('31', 'sample.cn'), gives: [] },
    {
      when: '上海: an approval is given',
      draft: of('31', 'game-sample.cn', ({ services }) => {
        services[0]!.priorApprovals = [{ category: 'publishing', number: '1', file: null }]
      }),
      gives: [],
    },
    {
      when: '上海: an approval is given beside the answer “none”',
      draft: of('31', 'game-sample.cn', ({ services }) => {
        services[0]!.priorApprovals.push({ category: 'publishing', number: '1', file: null })
      }),
      gives: [],
    },
    {
      when: '上海: the remark says that it is none',
      draft: of('31', 'game-sample.cn', ({ services }) => {
        services[0]!.remark = '本网站不涉及游戏。'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: '北京: a country suffix', draft: of('11', 'sample.cc'), gives: [`hint ${at}`], values: ['cc'] },
    {
      when: '上海: the question of approval is not answered',
      draft: of('31', 'game-sample.cn', ({ services }) => {
        services[0]!.priorApprovals = []
      }),
      gives: [`hint ${at}`],
    },
    { when: '北京, six digits: a country suffix', draft: of('110000', 'sample.tv'), gives: [`hint ${at}`] },
    { when: '北京: .org', draft: of('11', 'sample.org'), gives: [`hint ${at}`] },
    { when: '吉林: 中国… under .中国', draft: of('22', '中国样本.中国'), gives: [`hint ${at}`] },
    { when: '上海: a word of games', draft: of('31', 'www.my-game.cn'), gives: [`hint ${at}`] },
    {
      when: '重庆: a person under .org',
      draft: of('50', 'sample.org', ({ principal }) => {
        principal.nature = 'personal'
      }),
      gives: [`hint ${at}`],
    },
  ],
  cannotTell: [
    { when: 'the province is not given', draft: of(null, 'sample.cc'), gives: [] },
    { when: 'the name is no domain', draft: of('11', 'sample'), gives: [] },
    {
      when: '重庆: the nature is not given',
      draft: of('50', 'sample.org', ({ principal }) => {
        principal.nature = null
      }),
      gives: [],
    },
  ],
})

describe('the message', () => {
  it('names what was found', () => {
    const message = (province: string, name: string): string | undefined =>
      findings(provincialDomain, { draft: of(province, name) })[0]?.message
    expect(message('11', 'sample.cc')).toContain('“.cc”')
    expect(message('31', 'my-game.cn')).toContain('“game”')
  })
})
