import { realNameVerified } from '../../../../electron/core/rules/domain-owner/real-name-verified'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].realNameVerified'
const verified = (answer: boolean | null, on: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.realNameVerified = answer
    draft.services[0]!.domains[0]!.realNameVerifiedOn = on
  })

ruleTable(realNameVerified, {
  passes: [
    { when: 'it is verified', gives: [`passed ${at}`] },
    { when: 'it is verified, the day is not given', draft: verified(true, null), gives: [`passed ${at}`] },
    { when: 'only the day is given', draft: verified(null, '2024-05-02'), gives: [`passed ${at}`] },
  ],
  finds: [{ when: 'it is not verified', draft: verified(false, null), gives: [`block ${at}`] }],
  cannotTell: [{ when: 'nobody answered', draft: verified(null, null), gives: [`not-checked ${at}`] }],
})
