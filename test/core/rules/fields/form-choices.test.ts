import { formChoices } from '../../../../electron/core/rules/fields/form-choices'
import { aDraft, ruleTable } from '../rule-table'

const C = 'services[0].contentTypes'
const L = 'services[0].languages'
const chosen = (contentTypes: string[], languages: string[]) =>
  aDraft(({ services }) => {
    Object.assign(services[0]!, { contentTypes, languages })
  })

ruleTable(formChoices, {
  passes: [
    { when: 'one of each', gives: [`passed ${C}`, `passed ${L}`] },
    {
      when: 'by code and by name',
      draft: chosen(['128', '其他'], ['zh', '英语']),
      gives: [`passed ${C}`, `passed ${L}`],
    },
  ],
  finds: [
    {
      when: 'an unknown content',
      draft: chosen(['128', '随便'], ['zh']),
      gives: [`risk ${C}`, `passed ${L}`],
    },
    {
      when: 'an unknown language',
      draft: chosen(['128'], ['tlh', 'zh']),
      gives: [`passed ${C}`, `risk ${L}`],
    },
    {
      when: 'one content twice',
      draft: chosen(['128', '单位门户网站', '其他'], ['zh']),
      gives: [`hint ${C}`, `passed ${L}`],
    },
    {
      when: 'one language twice',
      draft: chosen(['128'], ['zh', '中文简体']),
      gives: [`passed ${C}`, `hint ${L}`],
    },
  ],
  cannotTell: [{ when: 'nothing is chosen', draft: chosen([], []), gives: [] }],
})
