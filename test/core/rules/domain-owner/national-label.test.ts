import { nationalLabel } from '../../../../electron/core/rules/domain-owner/national-label'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const inBeijing = (
  name: string,
  change: Partial<{ nature: 'government' | 'institution'; principal: string; province: string }> = {},
) =>
  aDraft((draft) => {
    draft.filing.province = change.province ?? '11'
    draft.principal.nature = change.nature ?? 'enterprise'
    draft.principal.name = change.principal ?? draft.principal.name
    draft.services[0]!.domains[0]!.name = name
  })

ruleTable(nationalLabel, {
  passes: [
    ...['yanshan-sample.cn', '样本中国.cn', 'my-zhongguo.cn', '样本.中国', 'www.zhongguohao.cn.com.cn'].map(
      (name) => ({
        when: name,
        draft: inBeijing(name),
        gives: [`passed ${at}`],
      }),
    ),
    { when: 'another province', draft: inBeijing('中国样本.cn', { province: '33' }), gives: [] },
    {
      when: 'a province with other rules of domains',
      draft: inBeijing('中国样本.cn', { province: '22' }),
      gives: [],
    },
    {
      when: 'no province',
      draft: aDraft((draft) => {
        draft.filing.province = null
        draft.services[0]!.domains[0]!.name = '中国样本.cn'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'in Chinese', draft: inBeijing('中国样本.cn'), gives: [`risk ${at}`], values: ['中国'] },
    {
      when: 'the province as six digits',
      draft: inBeijing('中国样本.cn', { province: '110000' }),
      gives: [`risk ${at}`],
    },
    { when: 'with xn--', draft: inBeijing('xn--fiqs8s.cn'), gives: [`risk ${at}`] },
    { when: 'below www', draft: inBeijing('www.国家样本.cn'), gives: [`risk ${at}`] },
    { when: 'in pinyin', draft: inBeijing('zhongguo-sample.cn'), gives: [`hint ${at}`] },
    {
      when: 'an institution',
      draft: inBeijing('中国样本.cn', { nature: 'institution' }),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    {
      when: 'an authority',
      draft: inBeijing('中国样本.cn', { nature: 'government' }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'a principal that may be a state body',
      draft: inBeijing('中国样本.cn', { principal: '中国样本集团有限公司' }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'such a principal, typed with a space before it',
      draft: inBeijing('中国样本.cn', { principal: ' 中国样本集团有限公司' }),
      gives: [`not-checked ${at}`],
    },
    { when: 'the name is no domain', draft: inBeijing('中国'), gives: [] },
  ],
})
