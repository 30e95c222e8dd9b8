import { approvalOtherDocument } from '../../../../electron/core/rules/site-content/approval-other-document'
import { COMPANY_NUMBER, ruleTable, type Row } from '../rule-table'
import { approval, none, site, type Category } from './content-drafts'

const at = 'services[0].priorApprovals[0].number'
const row = (category: Category, number: string | null, ...gives: string[]): Row => ({
  when: `${category} ${number ?? 'without a number'}`,
  draft: site({ priorApprovals: [approval(category, number)] }),
  gives: gives.map((one) => `${one} ${at}`),
})

ruleTable(approvalOtherDocument, {
  passes: [
    row('news', '33120240001', 'passed'),
    row('av', '0108283', 'passed'),
    row('health', 'PDY00001X33010617A1001', 'passed'),
    row('drugs-devices', '（浙）-经营性-2024-0001', 'passed'),
    { when: 'none', draft: site({ priorApprovals: none }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ priorApprovals: [approval('av', '浙B2-20240001')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    row('culture', '浙B2-20240001', 'risk'),
    row('culture', 'B1.B2-20240001'.replace('B1.', ''), 'risk'),
    row('culture', '京ICP证030173号', 'risk'),
    row('av', '浙ICP备12345678号-1', 'risk'),
    row('av', '浙公网安备 33010602000001号', 'risk'),
    row('av', '（浙）字第01234号', 'hint'),
    row('publishing', '新出发浙零字第00001号', 'hint'),
    row('news', COMPANY_NUMBER, 'risk'),
  ],
  cannotTell: [row('av', null), row('av', ' ')],
})
