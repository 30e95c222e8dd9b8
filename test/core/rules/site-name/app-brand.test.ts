import { appBrand } from '../../../../electron/core/rules/site-name/app-brand'
import { ruleTable } from '../rule-table'
import { AT, firms, app, nameless } from './named-draft'

ruleTable(appBrand, {
  passes: [
    { when: 'none', draft: app('青木记账'), gives: [`passed ${AT}`] },
    { when: 'food', draft: app('苹果树下'), gives: [`passed ${AT}`] },
    { when: 'a trademark', draft: app('微信青木', { trademarkProof: true }), gives: [`passed ${AT}`] },
    { when: 'registered', draft: app('苹果青木', { unitName: '苹果青木有限公司' }), gives: [`passed ${AT}`] },
    { when: 'a website', draft: firms('青木微信'), gives: [] },
  ],
  finds: [{ when: 'a brand', draft: app('微信青木'), gives: [`risk ${AT}`] }],
  cannotTell: [{ when: 'there is no name', draft: nameless(app('青木')), gives: [`not-checked ${AT}`] }],
})
