import { domainElsewhere } from '../../../../electron/core/rules/phone-reuse/domain-elsewhere'
import { aDraft, COMPANY_NUMBER, ruleTable } from '../rule-table'
import { aLedger, theirDraft, theirFiling, theirRow } from './a-ledger'

const MINE = 'yanshan-sample.cn'
const AT = 'services[0].domains[0].name'

ruleTable(domainElsewhere, {
  passes: [
    { when: 'others have other domains', ledger: aLedger([theirDraft()]), gives: [`passed ${AT}`] },
    {
      when: 'the same principal has it in another draft and in an earlier filing',
      ledger: aLedger([aDraft()], [theirRow({ principalNumber: COMPANY_NUMBER, domains: [MINE] })]),
      gives: [`passed ${AT}`],
    },
    {
      when: 'another principal has a sub-domain, as parts of public bodies do',
      ledger: aLedger([], [theirRow({ domains: [`shop.${MINE}`] })]),
      gives: [`passed ${AT}`],
    },
  ],
  finds: [
    {
      when: 'another principal has filed it, with www and in capitals',
      ledger: aLedger([], [theirRow({ domains: ['tingquan-sample.cn', 'WWW.Yanshan-Sample.cn'] })]),
      gives: [`block ${AT}`],
    },
    {
      when: 'a filed principal has it in a draft',
      ledger: aLedger([theirFiling((draft) => (draft.services[0]!.domains[0]!.name = MINE))]),
      gives: [`block ${AT}`],
    },
    {
      when: 'another principal has it in a draft',
      ledger: aLedger([theirDraft((draft) => (draft.services[0]!.domains[0]!.name = MINE))]),
      gives: [`risk ${AT}`],
    },
    {
      when: 'the second of two domains, in its other form',
      draft: aDraft((draft) => {
        const first = draft.services[0]!.domains[0]!
        draft.services[0]!.domains.push({ ...first, name: '砚山样本.cn' })
      }),
      ledger: aLedger([], [theirRow({ domains: ['xn--rhtq3w4wa087b.cn'] })]),
      gives: [`passed ${AT}`, 'block services[0].domains[1].name'],
    },
  ],
  cannotTell: [
    { when: 'there is no ledger', gives: [`not-checked ${AT}`] },
    {
      when: 'there is no domain',
      draft: aDraft((draft) => (draft.services[0]!.domains[0]!.name = null)),
      gives: [],
    },
    {
      when: 'the domain is blank',
      draft: aDraft((draft) => (draft.services[0]!.domains[0]!.name = ' ')),
      ledger: aLedger([theirDraft()]),
      gives: [],
    },
    {
      when: 'the domain is none',
      draft: aDraft((draft) => (draft.services[0]!.domains[0]!.name = 'https://yanshan-sample.cn/')),
      ledger: aLedger([theirDraft()]),
      gives: [`not-checked ${AT}`],
    },
    {
      when: 'the other one does not say who filed',
      ledger: aLedger([], [theirRow({ principalName: null, principalNumber: null, domains: [MINE] })]),
      gives: [`not-checked ${AT}`],
    },
  ],
})
