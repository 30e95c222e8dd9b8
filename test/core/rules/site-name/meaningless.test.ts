import { meaningless } from '../../../../electron/core/rules/site-name/meaningless'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(meaningless, {
  passes: [
    { when: 'twice', draft: mine('天天木工记'), gives: [`passed ${AT}`] },
    { when: 'digits', draft: mine('1000个零件'), gives: [`passed ${AT}`] },
    { when: 'test inside a word', draft: mine('latest木工记'), gives: [`passed ${AT}`] },
    {
      when: 'a registered word',
      draft: firms('青木测试', { unitName: '青木测试技术有限公司' }),
      gives: [`passed ${AT}`],
    },
    { when: 'an app', draft: app('测试青木'), gives: [] },
  ],
  finds: [
    { when: 'one character three times', draft: mine('啊啊啊木工'), gives: [`hint ${AT}`] },
    { when: '测试', draft: firms('青木测试'), gives: [`hint ${AT}`] },
    { when: 'test', draft: mine('Test木工记'), gives: [`hint ${AT}`] },
    { when: '待定', draft: mine('名称待定了'), gives: [`hint ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
