import { platforms } from '../../../../electron/core/rules/app/platforms'
import { ruleTable } from '../rule-table'
import { anApp, givenUp } from './app-drafts'

const at = 'services[0].app.platforms'

ruleTable(platforms, {
  passes: [
    { when: 'android', draft: anApp(), gives: [`passed ${at}`] },
    {
      when: 'as people write them',
      draft: anApp({ platforms: ['安卓', ' iOS ', 'ＨarmonyOS', '苹果', 'Windows'] }),
      gives: [`passed ${at}`],
    },
    { when: 'a website', gives: [] },
    { when: 'an app that is given up', draft: givenUp({ platforms: [] }), gives: [] },
  ],
  finds: [{ when: 'none', draft: anApp({ platforms: [] }), gives: [`block ${at}`] }],
  cannotTell: [
    {
      when: 'one nobody knows',
      draft: anApp({ platforms: ['ios', '某平台'] }),
      gives: [`not-checked ${at}`],
    },
    {
      when: 'there are no details: that is the other rule',
      draft: anApp({}, (draft) => {
        draft.services[0]!.app = null
      }),
      gives: [],
    },
  ],
})
