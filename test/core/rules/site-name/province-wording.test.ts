import { provinceWording } from '../../../../electron/core/rules/site-name/province-wording'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, natureless } from './named-draft'

ruleTable(provinceWording, {
  passes: [
    { when: 'a province without wishes', draft: firms('QM青木'), gives: [] },
    { when: 'Han only in 重庆', draft: firms('青木家具', { province: '重庆' }), gives: [`passed ${AT}`] },
    {
      when: 'registered letters in 重庆',
      draft: firms('QM青木', { unitName: 'QM青木家具有限公司', province: '重庆' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a registered word in 山东',
      draft: firms('青木平台', { unitName: '青木平台科技有限公司', province: '山东' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'a marked academy in 广东',
      draft: firms('青木学院（非独立机构）官网', { province: '广东' }),
      gives: [`passed ${AT}`],
    },
    { when: '官网 in 广东', draft: firms('青木家具官网', { province: '广东' }), gives: [`passed ${AT}`] },
    { when: 'a person', draft: mine('QM木工手记', { province: '重庆' }), gives: [] },
  ],
  finds: [
    { when: 'letters in 重庆', draft: firms('QM青木', { province: '重庆' }), gives: [`risk ${AT}`] },
    { when: 'letters in 山东', draft: firms('QM青木', { province: '山东' }), gives: [`risk ${AT}`] },
    { when: 'a word in 山东', draft: firms('青木导航', { province: '山东' }), gives: [`risk ${AT}`] },
    { when: 'an academy in 广东', draft: firms('青木学院官网', { province: '广东' }), gives: [`risk ${AT}`] },
  ],
  cannotTell: [
    {
      when: 'without 官网 in 广东: one provider says so',
      draft: firms('青木家具', { province: '广东' }),
      gives: [`not-checked ${AT}`],
    },
    { when: 'no nature is chosen', draft: natureless(firms('青木家具')), gives: [`not-checked ${AT}`] },
  ],
})
