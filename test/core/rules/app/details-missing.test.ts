import { detailsMissing } from '../../../../electron/core/rules/app/details-missing'
import { ruleTable } from '../rule-table'
import { anApp, givenUp } from './app-drafts'

const at = 'services[0].app'
const without = anApp({}, (draft) => {
  draft.services[0]!.app = null
})

ruleTable(detailsMissing, {
  passes: [
    { when: 'an app with details', draft: anApp(), gives: [`passed ${at}`] },
    { when: 'a website', gives: [] },
    { when: 'an app that is given up', draft: givenUp(), gives: [] },
  ],
  finds: [{ when: 'an app without details', draft: without, gives: [`block ${at}`] }],
  cannotTell: [
    { when: 'before apps were filed', draft: without, asOf: '2023-08-31', gives: ['not-checked '] },
  ],
})
