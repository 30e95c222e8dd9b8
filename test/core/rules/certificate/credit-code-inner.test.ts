import { creditCodeInner } from '../../../../electron/core/rules/certificate/credit-code-inner'
import { creditCodeCheck } from '../../../../electron/core/values/unified-credit-code'
import { aDraft, aPersonalDraft, COMPANY_NUMBER, ruleTable } from '../rule-table'

const at = 'principal.certificate.number'
const numbered = (number: string | null) =>
  aDraft((draft) => {
    draft.principal.certificate.number = number
  })
// The inner check character is one further, and the outer one fits again.
const body = '91330106MA2TEXT170'.slice(0, 17)
const innerWrong = `${body}${creditCodeCheck(body)}`

ruleTable(creditCodeInner, {
  passes: [
    {
      when: 'a person whose number passes the other check by chance',
      draft: aPersonalDraft((draft) => {
        draft.principal.certificate.number = '370102198803154010'
      }),
      gives: [],
    },
    { when: 'both checks pass', draft: numbered(COMPANY_NUMBER), gives: [`passed ${at}`] },
    {
      when: 'the outer check fails: that is the other rule',
      draft: numbered('91330106MA2TEXT160'),
      gives: [],
    },
    { when: 'a person', draft: aPersonalDraft(), gives: [] },
    { when: 'no number', draft: numbered(null), gives: [] },
  ],
  finds: [
    {
      when: 'only the inner check fails',
      draft: numbered(innerWrong),
      gives: [`hint ${at}`],
      values: [innerWrong],
    },
  ],
  cannotTell: [],
})
