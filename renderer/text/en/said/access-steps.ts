/** Steps from submission to the opening of the website. */
export const ACCESS_STEPS: Readonly<Record<string, string>> = {
  提交时域名不解析: 'the order is submitted while the domain does not resolve',
  提交: 'the order is submitted',
  接入商初审: 'the provider reviews it',
  改解析到新的服务器: 'the domain is made to resolve to the new server',
  '24 小时内短信核验': 'verification by text message within 24 hours',
  管局审核: 'the administration reviews it',
  '拿到备案号，网站开通并在底部写备案号':
    'the filing number is there, and the website opens with it at the foot',
  '备案号不变，底部仍写原备案号': 'the filing number stays the same, also at the foot',
  '30 日内公安联网备案': 'the police filing within 30 days',
}
