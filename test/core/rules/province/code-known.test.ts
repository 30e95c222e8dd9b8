import { codeKnown } from '../../../../electron/core/rules/province/code-known'
import { residentId } from '../../../helpers/numbers'
import { aDraft, anotherPerson, aPersonalDraft, ruleTable } from '../rule-table'

const head = 'principal.responsible.certificate.number'
const region = 'principal.region'
const numbered = (number: string | null, area: string | null = null) =>
  aDraft((draft) => {
    draft.principal.responsible.certificate.number = number
    draft.principal.region = area
  })

ruleTable(codeKnown, {
  passes: [
    { when: 'a county of today', gives: [`passed ${head}`, `passed ${region}`] },
    { when: 'a district that was merged', draft: numbered(residentId('110103')), gives: [`passed ${head}`] },
    { when: 'old 重庆', draft: numbered(residentId('510221')), gives: [`passed ${head}`] },
    { when: 'old 海南', draft: numbered(residentId('460001')), gives: [`passed ${head}`] },
    {
      when: '海南 when it belonged to 广东',
      draft: numbered(residentId('442121')),
      gives: [`passed ${head}`],
    },
    { when: 'a city without districts', draft: numbered(residentId('441900')), gives: [`passed ${head}`] },
    { when: 'a whole province', draft: numbered(residentId('330000')), gives: [`passed ${head}`] },
    { when: 'a wrong number is another rule', draft: numbered('330106198803154018'), gives: [] },
    { when: 'a resident of Hong Kong', draft: numbered(residentId('810000')), gives: [] },
    { when: 'nothing typed', draft: numbered(null), gives: [] },
    { when: 'a region that is no code', draft: numbered(null, '西湖区'), gives: [] },
    { when: 'a blank region', draft: numbered(null, ''), gives: [] },
    {
      when: 'a person who files, both places',
      draft: aPersonalDraft(),
      gives: ['passed principal.certificate.number', `passed ${head}`, `passed ${region}`],
    },
  ],
  finds: [
    { when: 'a county that never was', draft: numbered(residentId('330199')), gives: [`hint ${head}`] },
    { when: 'a region that never was', draft: numbered(null, '330199'), gives: [`hint ${region}`] },
    { when: 'a region of no province', draft: numbered(null, '990101'), gives: [`hint ${region}`] },
    {
      when: 'somebody of a service',
      draft: aDraft((draft) => {
        draft.principal.region = null
        draft.services[0]!.responsible = anotherPerson('林样本', residentId('330199'))
      }),
      gives: [`passed ${head}`, 'hint services[0].responsible.certificate.number'],
    },
  ],
  cannotTell: [
    {
      when: 'a day without tables',
      asOf: '2002-01-01',
      gives: [`not-checked ${head}`, `not-checked ${region}`],
    },
  ],
})
