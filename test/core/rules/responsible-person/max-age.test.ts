import { maxAge } from '../../../../electron/core/rules/responsible-person/max-age'
import { aDraft, anotherPerson, aPersonalDraft, PERSON_NUMBER, ruleTable } from '../rule-table'

const at = 'services[0].responsible'
const own = 'services[0].responsible.certificate.number'
const inProvince = (province: string, number: string | null = '11010519491231002X') =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.responsible.certificate.number = number
  })

ruleTable(maxAge, {
  passes: [
    { when: 'under the ceiling of 天津', draft: inProvince('12', PERSON_NUMBER), gives: [`passed ${at}`] },
    {
      when: 'a man of sixty in 天津',
      draft: inProvince('12', '120101196611241011'),
      gives: [`passed ${at}`],
    },
    {
      when: 'a woman of fifty-five in 天津',
      draft: inProvince('12', '120101197111241028'),
      gives: [`passed ${at}`],
    },
    { when: 'old where no ceiling is known', draft: inProvince('33'), gives: [] },
    { when: 'a person who files', draft: aPersonalDraft(), gives: [] },
  ],
  finds: [
    {
      when: 'over the ceiling of 天津',
      draft: inProvince('12'),
      gives: [`risk ${at}`],
      tells: ['网站负责人 76 周岁，备案省建议不超过 55 周岁。'],
      sure: ['medium'],
    },
    {
      when: 'a man of sixty-one in 天津',
      draft: inProvince('12', '120101196511241014'),
      gives: [`risk ${at}`],
    },
    {
      when: 'a woman of fifty-six in 天津',
      draft: inProvince('12', '120101197011241020'),
      gives: [`risk ${at}`],
    },
    { when: 'over the ceiling of 黑龙江', draft: inProvince('23'), gives: [`risk ${at}`] },
    {
      when: 'somebody of the site',
      draft: aDraft((draft) => {
        draft.filing.province = '12'
        draft.services[0]!.responsible = anotherPerson('林样本', '11010519491231002X')
      }),
      gives: [`risk ${own}`],
    },
  ],
  cannotTell: [{ when: 'no number', draft: inProvince('12', null), gives: [`not-checked ${at}`] }],
})
