import { namesByPlatform } from '../../../../electron/core/rules/site-name/names-by-platform'
import { ruleTable } from '../rule-table'
import { AT, firms, app, nameless } from './named-draft'

ruleTable(namesByPlatform, {
  passes: [
    { when: 'none given', draft: app('青木记账'), gives: [`passed ${AT}`] },
    {
      when: 'equal',
      draft: app('青木记账', { platformNames: { android: '青木记账', ios: ' 青木记账 ' } }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'an empty one',
      draft: app('青木记账', { platformNames: { android: ' ' } }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'another name of a store: the other rule',
      draft: app('青木记账', { storeName: '青木账本' }),
      gives: [`passed ${AT}`],
    },
    { when: 'a website', draft: firms('青木家具'), gives: [] },
  ],
  finds: [
    {
      when: 'another name',
      draft: app('青木记账', { platformNames: { android: '青木记账', ios: '青木账本' } }),
      gives: [`block ${AT}`],
    },
    {
      when: 'only a space more',
      draft: app('青木记账', { platformNames: { android: '青木 记账' } }),
      gives: [`hint ${AT}`],
    },
    {
      when: 'both: the worse counts',
      draft: app('青木记账', { platformNames: { android: '青木 记账', Ios: '青木账本' } }),
      gives: [`block ${AT}`],
    },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(app('青木')), gives: [`not-checked ${AT}`] }],
})
