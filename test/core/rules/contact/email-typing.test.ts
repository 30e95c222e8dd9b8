import { expect, it } from 'vitest'
import { emailTyping } from '../../../../electron/core/rules/contact/email-typing'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.email'
const email = (typed: string | null) => headed({ email: typed })

ruleTable(emailTyping, {
  passes: [
    { when: 'an ordinary address', gives: [`passed ${at}`] },
    ...[
      'gmail.com',
      'qq.com',
      '163.com',
      '189.cn',
      'sina.cn',
      'vip.sina.com',
      'sample.co',
      '样本.中国',
      'sample.gov.cn',
    ].map((domain) => ({ when: `at ${domain}`, draft: email(`beian@${domain}`), gives: [`passed ${at}`] })),
    { when: 'nothing typed', draft: email(null), gives: [] },
  ],
  finds: [
    ...['gmial.com', 'QQ.con', 'qq.cm', '163.con', '136.com', 'outlok.com', 'sample.con', 'sample.xyzq'].map(
      (domain) => ({ when: `at ${domain}`, draft: email(`beian@${domain}`), gives: [`confirm ${at}`] }),
    ),
    {
      when: 'the site person’s',
      draft: withSite({ email: 'site@qq.co' }),
      gives: [`passed ${at}`, 'confirm services[0].responsible.email'],
    },
  ],
  cannotTell: [{ when: 'no address', draft: email('beian@'), gives: [`not-checked ${at}`] }],
})

it('offers what was meant, where that is known', () => {
  const fixes = (typed: string) => findings(emailTyping, { draft: email(typed) })[0]?.fixes
  expect(fixes('Bei.An@qq.con')).toEqual([
    { label: '改成“Bei.An@qq.com”', changes: [{ path: at, value: 'Bei.An@qq.com' }] },
  ])
  expect(fixes('beian@sample.xyzq')).toBeUndefined()
})
