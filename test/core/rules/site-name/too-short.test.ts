import { tooShort } from '../../../../electron/core/rules/site-name/too-short'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(tooShort, {
  passes: [
    { when: 'exactly three Han characters', draft: mine('木工记'), gives: [`passed ${AT}`] },
    { when: 'three among letters', draft: mine('3D打印记'), gives: [`passed ${AT}`] },
    { when: 'rare characters count', draft: mine('𠮷木记'), gives: [`passed ${AT}`] },
    { when: 'an app may be short', draft: app('青木'), gives: [] },
    { when: 'digits alone: the other rule', draft: mine('123'), gives: [] },
    { when: 'letters alone: the other rule', draft: mine('abcd'), gives: [] },
    { when: 'letters and digits: the other rule', draft: mine('ab12'), gives: [] },
  ],
  finds: [
    { when: 'two', draft: mine('木记'), gives: [`block ${AT}`] },
    { when: 'none but symbols', draft: mine('★★★'), gives: [`block ${AT}`] },
    { when: 'two and a letter: providers differ', draft: mine('A木记'), gives: [`risk ${AT}`] },
    { when: 'two and a digit', draft: firms('青木1'), gives: [`risk ${AT}`] },
    { when: 'one and a letter are two only', draft: mine('A木'), gives: [`block ${AT}`] },
    { when: 'symbols do not count', draft: mine('木★记'), gives: [`block ${AT}`] },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
