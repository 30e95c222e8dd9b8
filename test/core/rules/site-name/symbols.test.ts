import { symbols } from '../../../../electron/core/rules/site-name/symbols'
import { ruleTable } from '../rule-table'
import { AT, mine, firms, app, nameless } from './named-draft'

ruleTable(symbols, {
  passes: [
    { when: 'Han, letters, digits', draft: mine('木工abc12'), gives: [`passed ${AT}`] },
    {
      when: 'brackets and a hyphen, which one provider allows',
      draft: mine('木工（手记）-(册)'),
      gives: [`passed ${AT}`],
    },
    { when: 'spaces around it', draft: mine(' 木工手记 '), gives: [`passed ${AT}`] },
    { when: 'an app has a rule of its own', draft: app('青木#'), gives: [] },
  ],
  finds: [
    { when: 'a star', draft: mine('木工★手记'), gives: [`block ${AT}`] },
    { when: 'an emoji', draft: mine('木工😀手记'), gives: [`block ${AT}`] },
    { when: 'a full-width comma', draft: mine('木工，手记'), gives: [`block ${AT}`] },
    { when: 'a space', draft: mine('木工 手记'), gives: [`block ${AT}`] },
    { when: 'a full-width letter', draft: mine('Ａ木工手记'), gives: [`block ${AT}`] },
    { when: 'a mark that nobody sees', draft: mine('木工\u200b手记'), gives: [`block ${AT}`] },
    { when: 'a middle dot', draft: firms('青木·家具'), gives: [`block ${AT}`] },
    {
      when: 'a middle dot of the registered name',
      draft: firms('艾木·青木', { unitName: '艾木·青木家具有限公司' }),
      gives: [`risk ${AT}`],
    },
    {
      when: 'two symbols, one of them registered',
      draft: firms('艾木·青木★', { unitName: '艾木·青木家具有限公司' }),
      gives: [`block ${AT}`],
    },
  ],
  cannotTell: [{ when: 'there is no name', draft: nameless(mine('木工')), gives: [`not-checked ${AT}`] }],
})
