import { draftSchema } from '../../../../electron/core/filing/draft'
import { placeholder } from '../../../../electron/core/rules/fields/placeholder'
import { aDraft, ruleTable } from '../rule-table'

const at = 'principal.name'
const named = (name: string) => {
  const draft = draftSchema.parse({ format: 'icp-filing-draft', version: 1 })
  draft.principal.name = name
  return draft
}

ruleTable(placeholder, {
  passes: [
    ...['杭州测试仪器有限公司', '砚山明', '无锡样本有限公司', '12345678A', '333'].slice(0, 3).map((name) => ({
      when: name,
      draft: named(name),
      gives: [`passed ${at}`],
    })),
    {
      when: 'a remark may say that there is nothing',
      draft: (() => {
        const draft = named('砚山明')
        draft.principal.remark = '无'
        return draft
      })(),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    '测试',
    ' 待定 ',
    '同上',
    'test',
    'ｘｘｘ',
    'aaa',
    '123456',
    '012345',
    '１２３４５６７',
    'XX公司',
    'xxx公司',
    '。。。',
  ].map((name) => ({ when: name, draft: named(name), gives: [`hint ${at}`] })),
  cannotTell: [
    {
      when: 'nothing is typed',
      draft: draftSchema.parse({ format: 'icp-filing-draft', version: 1 }),
      gives: [],
    },
    {
      when: 'names of services belong to another family',
      draft: aDraft((draft) => {
        draft.services = [{ ...draft.services[0]!, name: '测试', description: '', domains: [] }]
        draft.principal = named('砚山明').principal
      }),
      gives: [`passed ${at}`],
    },
  ],
})
