import { z } from 'zod'
import { found } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'

const attemptsSchema = z.number().int().positive()

export const reachable: Rule = {
  id: 'phone/reachable',
  family: 'phone',
  top: 7,
  title: '审核期间电话打得通',
  severity: 'offline',
  basis: 'phone-verification-calls',
  explains:
    '电话能不能打通，离线查不到，所以每份草稿提醒一次。接入商和管局在工作日打来核实，打不通会退回；要放行接入商和 12381 的来电与短信。',
  check: ({ draft }, { facts }) => {
    const { mobile } = draft.principal.responsible
    if (isBlank(mobile)) return []
    const attempts = attemptsSchema.parse(facts.nationwide(reachable.basis)?.value.data?.['attempts'])
    return [
      found(
        'principal.responsible.mobile',
        `提交后的工作日会有人打电话核实，一般打 ${attempts} 次，打不通就退回；能不能打通这里查不到。`,
        '审核期间负责人的手机和应急电话保持开机、能接听，不要拦截接入商的号码和 12381。',
      ),
    ]
  },
}
