import { intentOf } from '../../filing/derive-type'
import { isOnRecord } from '../../filing/filing-answers'
import { found } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

export const recordAtMinistry: Rule = {
  id: 'filing-type/record-at-ministry',
  family: 'filing-type',
  top: 10,
  title: '备案系统里的记录与回答一致',
  severity: 'offline',
  basis: 'data-as-on-record',
  explains:
    '备案类型取决于工信部系统里的记录，本软件不联网，只能提醒去查。已有备案的，证件信息要与系统里的一致：证件换过的先做变更，或按原号码填写并上传新证件，各省做法不同。',
  appliesTo: ({ draft }) => intentOf(draft.filing.type) === 'file',
  check: ({ draft: { principal, services } }) => {
    if (isBlank(principal.filingNumber) && principal.filedWith === null && !services.some(isOnRecord))
      return [
        found(
          'filing.type',
          '主体和域名在备案系统里有没有记录，本软件不联网，无法核实。',
          '提交前到 beian.miit.gov.cn 按主体和域名各查一次；查到了，就把备案号填进来。',
        ),
      ]
    return [
      found(
        'principal.certificate.number',
        '填写的证件信息与备案系统里留存的是否一致，本软件不联网，无法核实。',
        '按当时备案的名称和号码填写；证件换过的，先做变更主体，或问清备案省能否按原号码填写并上传新证件。',
      ),
    ]
  },
}
