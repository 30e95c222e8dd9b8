import { approvalNumberForm } from '../../../../electron/core/rules/site-content/approval-number-form'
import { ruleTable, type Row } from '../rule-table'
import { approval, none, site, type Category } from './content-drafts'

const at = 'services[0].priorApprovals[0].number'
const row = (category: Category, number: string | null, ...gives: string[]): Row => ({
  when: `${category} ${number ?? 'without a number'}`,
  draft: site({ priorApprovals: [approval(category, number)] }),
  gives: gives.map((one) => `${one} ${at}`),
})

ruleTable(approvalNumberForm, {
  passes: [
    row('news', '33120240001', 'passed'),
    row('news', '许可证编号：３３１２０２４０００１', 'passed'),
    row('publishing', '（总）网出证（浙）字第001号', 'passed'),
    row('publishing', '(署)网出证(京)字第 123 号', 'passed'),
    row('publishing', '网出证（沪）字0123号', 'passed'),
    row('culture', '浙网文〔2024〕0123-012号', 'passed'),
    row('culture', '粤网文[2024] 0123—012', 'passed'),
    row('av', '0108283', 'passed'),
    row('av', '许可证号:0108283号', 'passed'),
    row('drugs-devices', '（浙）-经营性-2024-0001', 'passed'),
    row('drugs-devices', '(浙)-非经营性-2024-0001', 'passed'),
    row('drugs-devices', '（浙）网药械信息备字（2024）第 00001 号', 'passed'),
    row('religion', '浙（2024）0000001', 'passed'),
    row('off-campus-training', '教民133010670000001号', 'passed'),
    row('health', 'PDY00001X33010617A1001', 'passed'),
    { when: 'none', draft: site({ priorApprovals: none }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ priorApprovals: [approval('av', '12')] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    row('news', '3312024000', 'risk'),
    row('news', '33420240001', 'risk'),
    row('publishing', '网出证（外）字第001号', 'risk'),
    row('culture', '浙网文〔2024〕123-012号', 'risk'),
    row('av', '010828', 'risk'),
    row('av', '01082834', 'risk'),
    row('drugs-devices', '（浙）网药械信息备字（2024）第 0001 号', 'risk'),
    row('religion', '浙（2024）000001', 'risk'),
    row('off-campus-training', '教民12345', 'hint'),
    row('health', '12345', 'hint'),
  ],
  cannotTell: [
    row('ride-hailing', '杭网约车字001', 'not-checked'),
    row('bulletin', '浙通信函〔2010〕1号', 'not-checked'),
    row('education', '浙教批〔2010〕1号', 'not-checked'),
    row('internet-finance', 'Z2000033000001', 'not-checked'),
    row('av', null),
    row('av', ' '),
    row('av', '浙B2-20240001'),
  ],
})
