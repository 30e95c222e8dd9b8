import { topLevelApproved } from '../../../../electron/core/rules/domain-owner/top-level-approved'
import { aDraft, ruleTable } from '../rule-table'

const at = 'services[0].domains[0].name'
const named = (name: string | null) =>
  aDraft((draft) => {
    draft.services[0]!.domains[0]!.name = name
  })

ruleTable(topLevelApproved, {
  passes: [
    ...['example.cn', 'example.com', 'example.org.cn', '样本.中国', 'example.site'].map((name) => ({
      when: name,
      draft: named(name),
      gives: [`passed ${at}`],
    })),
    {
      when: '.cc from the day of its approval',
      draft: named('example.cc'),
      asOf: '2020-07-17',
      gives: [`passed ${at}`],
    },
  ],
  finds: [
    { when: '.org', draft: named('example.org'), gives: [`block ${at}`] },
    { when: '.io', draft: named('example.io'), gives: [`block ${at}`] },
    { when: 'a foreign two-letter suffix', draft: named('example.fr'), gives: [`risk ${at}`] },
    {
      when: '.tv before its approval',
      draft: named('example.tv'),
      asOf: '2020-07-16',
      gives: [`block ${at}`],
    },
    {
      when: '.tech, of which nobody is sure',
      draft: named('example.tech'),
      gives: [`hint ${at}`],
      tells: ['后缀“.tech”是否获批说法不一。2020'],
    },
    {
      when: 'a suffix on no list',
      draft: named('one.two.example'),
      gives: [`offline ${at}`],
      tells: ['后缀“.example”不在'],
    },
  ],
  cannotTell: [
    { when: 'nothing is filled in', draft: named(null), gives: [] },
    { when: 'before the check began', asOf: '2017-12-31', gives: ['not-checked '] },
  ],
})
