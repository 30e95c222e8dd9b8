import { expect, it } from 'vitest'
import { emailForm } from '../../../../electron/core/rules/contact/email-form'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.email'
const email = (typed: string | null) => headed({ email: typed })

ruleTable(emailForm, {
  passes: [
    { when: 'an ordinary address', gives: [`passed ${at}`] },
    { when: 'capitals', draft: email('Beian@Yanshan-Sample.CN'), gives: [`passed ${at}`] },
    { when: 'a Chinese domain', draft: email('beian@样本.中国'), gives: [`passed ${at}`] },
    { when: 'the same in ASCII', draft: email('Beian@xn--8pv1w.cn'), gives: [`passed ${at}`] },
    { when: 'digits and a plus', draft: email('12345+icp@sample.cn'), gives: [`passed ${at}`] },
    {
      when: 'a domain that looks mistyped: another rule',
      draft: email('beian@gmial.com'),
      gives: [`passed ${at}`],
    },
    { when: 'nothing typed', draft: email(' '), gives: [] },
    {
      when: 'the site person’s, too',
      draft: withSite({}),
      gives: [`passed ${at}`, 'passed services[0].responsible.email'],
    },
  ],
  finds: [
    { when: 'no at sign', draft: email('beian.sample.cn'), gives: [`block ${at}`] },
    { when: 'two at signs', draft: email('beian@@sample.cn'), gives: [`block ${at}`] },
    { when: 'two addresses', draft: email('a@sample.cn；b@sample.cn'), gives: [`block ${at}`] },
    { when: 'white space within', draft: email('bei an@sample.cn'), gives: [`block ${at}`] },
    { when: 'a Chinese name', draft: email('备案@sample.cn'), gives: [`block ${at}`] },
    { when: 'half a domain', draft: email('beian@sample'), gives: [`block ${at}`] },
    { when: 'only invisible marks', draft: email('mailto:'), gives: [`block ${at}`] },
    { when: 'a full-width at sign', draft: email('beian＠sample.cn'), gives: [`hint ${at}`] },
    { when: 'white space around the at sign', draft: email('beian @sample.cn'), gives: [`hint ${at}`] },
    { when: 'a link', draft: email('mailto:beian@sample.cn'), gives: [`hint ${at}`] },
    {
      when: 'the site person’s',
      draft: withSite({ email: 'site' }),
      gives: [`passed ${at}`, 'block services[0].responsible.email'],
    },
  ],
  cannotTell: [],
})

it('puts the address right, and says what is wrong with it', () => {
  const [finding] = findings(emailForm, { draft: email(' Beian＠Sample。CN') })
  expect(finding?.fixes).toEqual([
    { label: '改成“Beian@sample.cn”', changes: [{ path: at, value: 'Beian@sample.cn' }] },
  ])
  expect(
    ['a', 'a@@b.cn', 'a@b.cn,c@d.cn', 'a b@c.cn', '@c.cn', 'a@c', 'mailto:'].map(
      (typed) => findings(emailForm, { draft: email(typed) })[0]?.message,
    ),
  ).toEqual([
    '主体负责人邮箱“a”里没有 @。',
    '主体负责人邮箱“a@@b.cn”里有两个 @。',
    '主体负责人邮箱“a@b.cn,c@d.cn”写了不止一个地址。',
    '主体负责人邮箱“a b@c.cn”中间有空格。',
    '主体负责人邮箱“@c.cn”的 @ 前面有不能用的字符。',
    '主体负责人邮箱“a@c”的 @ 后面不是完整的域名。',
    '主体负责人邮箱“mailto:”里没有地址。',
  ])
})
