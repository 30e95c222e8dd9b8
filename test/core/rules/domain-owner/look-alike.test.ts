import { lookAlike } from '../../../../electron/core/rules/domain-owner/look-alike'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const named = (name: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.name = name
  })

ruleTable(lookAlike, {
  passes: ['example.cn', '样本.cn', '样本abc.cn'].map((name) => ({
    when: name,
    draft: named(name),
    gives: [`passed ${at}`],
  })),
  finds: [
    { when: 'one Cyrillic letter among Latin ones', draft: named('ex\u0430mple.cn'), gives: [`hint ${at}`] },
    {
      when: 'Cyrillic letters that imitate a whole word',
      draft: named('\u0441\u043e\u0440\u0435.cn'),
      gives: [`hint ${at}`],
    },
  ],
  cannotTell: [{ when: 'nothing is filled in', draft: named(null), gives: [] }],
})
