import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'

export const smsVerification: Rule = {
  id: 'identity-check/sms-verification',
  family: 'identity-check',
  top: null,
  title: '短信核验',
  severity: 'offline',
  basis: 'sms-verification',
  reads: ['provincial/smsVerification', 'nationwide/sms-nationwide'],
  explains:
    '2017-12-18 起分批试点，2020-08-17 起各省都要。验证码只能在线提交，这里按所问的那一天和备案省提醒，从不当作通过。',
  check: ({ draft }, { facts }) => {
    const path = 'filing.province'
    const { province, type } = draft.filing
    if (type === 'cancel-access') return [passed(path)]
    const fact = facts.provincial(province, 'smsVerification') ?? facts.nationwide('sms-nationwide')
    if (!fact) return province === null ? [notChecked(path, '备案省还没有选。')] : [passed(path)]
    return [
      found(
        path,
        '提交后要在 24 小时内完成短信核验，本软件不联网，无法代办。',
        '收到 12381 的短信后，按短信里的页面填验证码、手机号和证件号码后六位。',
        { fact },
      ),
    ]
  },
}
