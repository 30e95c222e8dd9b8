import { contentTypeLicence } from '../../../../electron/core/rules/site-content/content-type-licence'
import { ruleTable } from '../rule-table'
import { site } from './content-drafts'

const at = 'services[0].contentTypes'

ruleTable(contentTypeLicence, {
  passes: [
    { when: 'a portal', gives: [] },
    { when: '其他', draft: site({ contentTypes: ['8388608'] }), gives: [] },
    {
      when: 'an order that gives up the service',
      draft: site({ contentTypes: ['搜索引擎'] }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'chat', draft: site({ contentTypes: ['即时通信'] }), gives: [`hint ${at}`] },
    {
      when: 'a shop and jobs, by number and name',
      draft: site({ contentTypes: ['256', '单位门户网站', '网上求职'] }),
      gives: [`hint ${at}`, `hint ${at}`],
    },
  ],
  cannotTell: [
    { when: 'nothing chosen', draft: site({ contentTypes: [] }), gives: [] },
    { when: 'a type the form does not know', draft: site({ contentTypes: ['随便看看'] }), gives: [] },
  ],
})
