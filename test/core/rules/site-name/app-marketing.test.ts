import { appMarketing } from '../../../../electron/core/rules/site-name/app-marketing'
import { ruleTable } from '../rule-table'
import { AT, firms, app, nameless } from './named-draft'

ruleTable(appMarketing, {
  passes: [
    { when: 'none', draft: app('青木记账'), gives: [`passed ${AT}`] },
    { when: 'a price of more', draft: app('100元青木'), gives: [`passed ${AT}`] },
    { when: 'registered', draft: app('红包青木', { unitName: '红包青木有限公司' }), gives: [`passed ${AT}`] },
    { when: 'a website', draft: firms('青木免费'), gives: [] },
  ],
  finds: [
    { when: '免费', draft: app('青木免费记账'), gives: [`block ${AT}`] },
    { when: '0元', draft: app('0元青木'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(app('青木')), gives: [`not-checked ${AT}`] }],
})
