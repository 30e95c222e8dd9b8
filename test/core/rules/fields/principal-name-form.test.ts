import { principalNameForm } from '../../../../electron/core/rules/fields/principal-name-form'
import type { Nature } from '../../../../electron/core/filing/vocabulary'
import { aDraft, aPersonalDraft, ruleTable } from '../rule-table'

const at = 'principal.name'
const named = (name: string | null, nature: Nature | null = 'enterprise') =>
  aDraft(({ principal }) => {
    Object.assign(principal, { name, nature })
  })

ruleTable(principalNameForm, {
  passes: [
    { when: 'a company', gives: [`passed ${at}`] },
    { when: 'a person', draft: aPersonalDraft(), gives: [`passed ${at}`] },
    ...[
      '砚山（杭州）样本有限公司',
      '杭州砚山样本合伙企业（有限合伙）',
      '西湖区样本面馆',
      '样本烟酒商行（个体工商户）',
      '砚小山（个体工商户）',
      'Yanshan Sample 2 Ltd',
    ].map((name) => ({ when: name, draft: named(name), gives: [`passed ${at}`] })),
    {
      when: 'an authority ends in any way',
      draft: named('砚山样本办', 'government'),
      gives: [`passed ${at}`],
    },
    ...['砚小山', '阿卜杜·样本', 'Sample Person', '经理'].map((name) => ({
      when: `a person named ${name}`,
      draft: named(name, 'personal'),
      gives: [`passed ${at}`],
    })),
  ],
  finds: [
    { when: 'digits behind it', draft: named('杭州砚山样本科技有限公司2'), gives: [`risk ${at}`] },
    {
      when: 'full-width letters behind it',
      draft: named('杭州砚山样本科技有限公司ＡＢ'),
      gives: [`risk ${at}`],
    },
    { when: 'a domain', draft: named('yanshan-sample.cn'), gives: [`risk ${at}`] },
    { when: 'an address', draft: named('www.砚山样本.网址'), gives: [`risk ${at}`] },
    { when: 'half-width brackets', draft: named('砚山(杭州)样本有限公司'), gives: [`hint ${at}`] },
    { when: 'a short name', draft: named('砚山样本科技'), gives: [`confirm ${at}`] },
    { when: 'a short name before a bracket', draft: named('砚山样本科技（浙江）'), gives: [`confirm ${at}`] },
    { when: 'a person with a title', draft: named('砚山明先生', 'personal'), gives: [`risk ${at}`] },
    { when: 'a person with a bracket', draft: named('砚山明（个人）', 'personal'), gives: [`risk ${at}`] },
    { when: 'a person with a digit', draft: named('砚山明1', 'personal'), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'no name', draft: named(null), gives: [] },
    { when: 'no nature', draft: named('砚山样本科技', null), gives: [] },
  ],
})
