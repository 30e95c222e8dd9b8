import { officeMobileRemark } from '../../../../electron/core/rules/phone/office-mobile-remark'
import { headed, withSite } from '../people-drafts'
import { ruleTable } from '../rule-table'

const at = 'principal.remark'
const office = (province: string | null, remark: string | null, landline = '13857100009', personal = false) =>
  headed(
    { landline },
    {
      province,
      personal,
      change: ({ principal }) => {
        principal.remark = remark
      },
    },
  )
const site = (remark: string, head = '') =>
  withSite(
    { landline: '13957100008' },
    {},
    {
      province: '12',
      change: (draft) => {
        draft.services[0]!.remark = remark
        draft.principal.remark = head
      },
    },
  )

ruleTable(officeMobileRemark, {
  passes: [
    { when: 'the remark names a post', draft: office('12', '林样本，行政主管'), gives: [`passed ${at}`] },
    {
      when: 'the remark has the number',
      draft: office('50', '138-5710 0009 是林样本的'),
      gives: [`passed ${at}`],
    },
    { when: 'a landline', draft: office('12', '', '022-88000003'), gives: [] },
    { when: 'no number', draft: office('12', '', '8800'), gives: [] },
    { when: '浙江, which wants no remark', draft: office('33', ''), gives: [] },
    { when: '北京, which speaks of the mobile alone', draft: office('11', ''), gives: [] },
    { when: 'a person who files', draft: office('12', '', '13857100009', true), gives: [] },
    {
      when: 'the site’s remark names a post',
      draft: site('前台文员使用'),
      gives: ['passed services[0].remark'],
    },
    {
      when: 'the principal’s remark does',
      draft: site('', '前台文员使用'),
      gives: ['passed services[0].remark'],
    },
  ],
  finds: [
    ...['12', '50', '62'].map((province) => ({
      when: `no remark in ${province}`,
      draft: office(province, ''),
      gives: [`risk ${at}`],
    })),
    { when: 'no remark at all', draft: office('12', null), gives: [`risk ${at}`] },
    {
      when: 'a remark about something else',
      draft: office('12', '网站展示产品。'),
      gives: [`confirm ${at}`],
    },
    { when: 'another number in the remark', draft: office('12', '13857100008'), gives: [`confirm ${at}`] },
    { when: 'the site has no remark', draft: site(''), gives: ['risk services[0].remark'] },
  ],
  cannotTell: [],
})
