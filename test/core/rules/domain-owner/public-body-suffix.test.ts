import { publicBodySuffix } from '../../../../electron/core/rules/domain-owner/public-body-suffix'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const body = (nature: 'government' | 'institution' | 'enterprise', name: string) =>
  aDraft((draft) => {
    draft.principal.nature = nature
    draft.services[0]!.domains[0]!.name = name
  })

ruleTable(publicBodySuffix, {
  passes: [
    {
      when: 'an authority under .gov.cn',
      draft: body('government', 'yanshan-sample.gov.cn'),
      gives: [`passed ${at}`],
    },
    { when: 'an authority under .政务', draft: body('government', '砚山样本.政务'), gives: [`passed ${at}`] },
    {
      when: 'an institution under .cn',
      draft: body('institution', 'yanshan-sample.cn'),
      gives: [`passed ${at}`],
    },
    {
      when: 'an institution under .公益',
      draft: body('institution', '砚山样本.公益'),
      gives: [`passed ${at}`],
    },
    { when: 'a company under anything', draft: body('enterprise', 'yanshan-sample.com'), gives: [] },
    {
      when: 'a company, before the rule was known',
      draft: body('enterprise', 'yanshan-sample.com'),
      asOf: '2020-01-01',
      gives: [],
    },
  ],
  finds: [
    {
      when: 'an authority under .cn',
      draft: body('government', 'yanshan-sample.cn'),
      gives: [`risk ${at}`],
      tells: ['党政机关的域名要用 .gov.cn 或 .政务，'],
    },
    {
      when: 'an institution under .com',
      draft: body('institution', 'yanshan-sample.com'),
      gives: [`risk ${at}`],
      tells: ['事业单位的域名要用 .cn 或 .公益，'],
    },
  ],
  cannotTell: [{ when: 'the name is no domain', draft: body('institution', 'example'), gives: [] }],
})
