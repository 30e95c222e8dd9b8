import { appSymbols } from '../../../../electron/core/rules/site-name/app-symbols'
import { ruleTable } from '../rule-table'
import { AT, firms, app, nameless } from './named-draft'

ruleTable(appSymbols, {
  passes: [
    { when: 'none', draft: app('青木记账'), gives: [`passed ${AT}`] },
    { when: 'brackets and a hyphen', draft: app('青木-记账（专业）'), gives: [`passed ${AT}`] },
    { when: 'a website', draft: firms('青木★'), gives: [] },
  ],
  finds: [
    { when: 'a hash', draft: app('青木#记账'), gives: [`block ${AT}`] },
    { when: 'an emoji', draft: app('青木😀'), gives: [`block ${AT}`] },
    { when: 'a star', draft: app('青木★'), gives: [`block ${AT}`] },
    { when: '测试版', draft: app('青木测试版'), gives: [`block ${AT}`] },
    { when: 'xxx in small letters', draft: app('xxx记账'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(app('青木')), gives: [`not-checked ${AT}`] }],
})
