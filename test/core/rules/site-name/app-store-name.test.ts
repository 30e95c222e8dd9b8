import { appStoreName } from '../../../../electron/core/rules/site-name/app-store-name'
import { ruleTable } from '../rule-table'
import { AT, firms, app, nameless } from './named-draft'

ruleTable(appStoreName, {
  passes: [
    { when: 'none given', draft: app('青木记账'), gives: [`passed ${AT}`] },
    {
      when: 'equal but for a space',
      draft: app('青木记账', { storeName: '青木 记账' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'the remark names the same',
      draft: app('青木记账', { remark: '应用商店名称为青木记账。' }),
      gives: [`passed ${AT}`],
    },
    {
      when: 'another name of a platform: the other rule',
      draft: app('青木记账', { platformNames: { ios: '青木账本' } }),
      gives: [`passed ${AT}`],
    },
    { when: 'a website', draft: firms('青木家具'), gives: [] },
  ],
  finds: [
    { when: 'another name', draft: app('青木记账', { storeName: '青木账本' }), gives: [`risk ${AT}`] },
    {
      when: 'the remark names another',
      draft: app('青木记账', { remark: '应用商店名称为“青木账本”。' }),
      gives: [`risk ${AT}`],
    },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(app('青木')), gives: [`not-checked ${AT}`] }],
})
