import type { Nature } from '../../../../electron/core/filing/vocabulary'
import { reservedSuffix } from '../../../../electron/core/rules/domain-owner/reserved-suffix'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const of = (nature: Nature | null, name: string) =>
  aDraft((draft) => {
    draft.principal.nature = nature
    draft.services[0]!.domains[0]!.name = name
  })

ruleTable(reservedSuffix, {
  passes: [
    {
      when: 'an authority under .gov.cn',
      draft: of('government', 'bureau.sample.gov.cn'),
      gives: [`passed ${at}`],
    },
    {
      when: 'an institution under .gov.cn',
      draft: of('institution', 'sample.gov.cn'),
      gives: [`passed ${at}`],
    },
    { when: 'an institution under .政务', draft: of('institution', '样本.政务'), gives: [`passed ${at}`] },
    { when: 'a foundation under .公益', draft: of('foundation', '样本.公益'), gives: [`passed ${at}`] },
    { when: 'the army under .mil.cn', draft: of('defence', 'sample.mil.cn'), gives: [`passed ${at}`] },
    ...['sample.org.cn', 'sample.com.cn', 'sample.bj.cn', 'gov.cn.com', 'samplegov.cn', 'sample.ac.cn'].map(
      (name) => ({
        when: `a company under ${name}`,
        draft: of('enterprise', name),
        gives: [],
      }),
    ),
  ],
  finds: [
    {
      when: 'a company under .gov.cn',
      draft: of('enterprise', 'sample.gov.cn'),
      gives: [`risk ${at}`],
      values: ['sample.gov.cn'],
    },
    { when: 'a person under .政务', draft: of('personal', '样本.政务'), gives: [`risk ${at}`] },
    { when: 'a company under .公益', draft: of('enterprise', '样本.公益'), gives: [`risk ${at}`] },
    { when: 'an authority under .mil.cn', draft: of('government', 'sample.mil.cn'), gives: [`risk ${at}`] },
  ],
  cannotTell: [
    { when: 'the nature is not given', draft: of(null, 'sample.gov.cn'), gives: [] },
    { when: 'the name is no domain', draft: of('enterprise', 'gov.cn/'), gives: [] },
    {
      when: 'before the announcement',
      draft: of('enterprise', 'sample.gov.cn'),
      asOf: '2018-01-28',
      gives: ['not-checked '],
    },
  ],
})
