import { appGeneric } from '../../../../electron/core/rules/site-name/app-generic'
import { ruleTable } from '../rule-table'
import { AT, firms, app, nameless } from './named-draft'

ruleTable(appGeneric, {
  passes: [
    { when: 'with a brand', draft: app('青木天气'), gives: [`passed ${AT}`] },
    { when: 'a website', draft: firms('天气日历'), gives: [] },
  ],
  finds: [
    { when: 'one word', draft: app('天气'), gives: [`block ${AT}`] },
    { when: 'two words', draft: app('天气日历'), gives: [`block ${AT}`] },
    { when: 'with a space', draft: app('天气 日历'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(app('青木')), gives: [`not-checked ${AT}`] }],
})
