import { expect, it } from 'vitest'
import { mobileForm } from '../../../../electron/core/rules/phone/mobile-form'
import { headed, withSite } from '../people-drafts'
import { findings, ruleTable } from '../rule-table'

const at = 'principal.responsible.mobile'
const mobile = (typed: string | null) => headed({ mobile: typed })

ruleTable(mobileForm, {
  passes: [
    { when: 'eleven digits', gives: [`passed ${at}`] },
    { when: 'the newest prefixes', draft: mobile('19900000001'), gives: [`passed ${at}`] },
    { when: 'nothing typed: that is another rule', draft: mobile(' '), gives: [] },
    {
      when: 'the site has a person of its own',
      draft: withSite({}),
      gives: [`passed ${at}`, 'passed services[0].responsible.mobile'],
    },
    {
      when: 'the site has a person without a mobile',
      draft: withSite({ mobile: null }),
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: 'one digit is missing', draft: mobile('1385710000'), gives: [`block ${at}`] },
    { when: 'one digit too many', draft: mobile('138571000011'), gives: [`block ${at}`] },
    { when: 'no mobile begins so', draft: mobile('12857100001'), gives: [`block ${at}`] },
    { when: 'a word in it', draft: mobile('13857100001（本人）'), gives: [`block ${at}`] },
    { when: 'a foreign number', draft: mobile('+852 6123 4567'), gives: [`block ${at}`] },
    { when: 'a landline', draft: mobile('0571-88000003'), gives: [`block ${at}`] },
    { when: 'a landline without area code', draft: mobile('88000003'), gives: [`block ${at}`] },
    { when: 'a service number', draft: mobile('400-800-0001'), gives: [`block ${at}`] },
    { when: 'a number of things', draft: mobile('1440012345678'), gives: [`block ${at}`] },
    { when: 'letters for digits', draft: mobile('l38571OOOO1'), gives: [`block ${at}`] },
    { when: 'spaces', draft: mobile('138 5710 0001'), gives: [`hint ${at}`] },
    { when: 'a country code', draft: mobile('+8613857100001'), gives: [`hint ${at}`] },
    { when: 'full width', draft: mobile('１３８57100001'), gives: [`hint ${at}`] },
    {
      when: 'the site person mistyped',
      draft: withSite({ mobile: '1395710000' }),
      gives: [`passed ${at}`, 'block services[0].responsible.mobile'],
    },
  ],
  cannotTell: [],
})

it('mends what is mechanical and nothing else', () => {
  const fixes = (typed: string) => findings(mobileForm, { draft: mobile(typed) })[0]?.fixes
  expect(fixes(' 138-5710-0001')).toEqual([
    { label: '改成“13857100001”', changes: [{ path: at, value: '13857100001' }] },
  ])
  expect(fixes('i385710ooo1')?.[0]?.changes).toEqual([{ path: at, value: '13857100001' }])
  expect(fixes('I385710ooo1')?.[0]?.changes).toEqual([{ path: at, value: '13857100001' }])
  expect(fixes('|385710ooo1')?.[0]?.changes).toEqual([{ path: at, value: '13857100001' }])
  expect([fixes('1385710000'), fixes('138571000OOO'), fixes('0571-88OOOOO3')]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

it('says why', () => {
  const message = (typed: string) => findings(mobileForm, { draft: mobile(typed) })[0]?.message
  expect(message('1385710000')).toBe('主体负责人手机“1385710000”的位数不对，不是大陆 11 位手机号。')
  expect(message('0571-88000003')).toBe(
    '主体负责人手机“0571-88000003”是固定电话，不是手机号，收不到核验短信。',
  )
  expect(message('88000003')).toContain('没有写区号')
  expect(message('4008000001')).toContain('服务号码')
  expect(message('+1 202')).toContain('境外')
  expect(message('手机')).toContain('数字以外的字符')
  expect(message('\u200b')).toContain('没有数字')
  expect(message('0111-8888666')).toContain('区号')
  expect(message('1440012345678')).toContain('物联网')
})
