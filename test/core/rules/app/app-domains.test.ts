import { appDomains } from '../../../../electron/core/rules/app/app-domains'
import { aDraft, ruleTable } from '../rule-table'
import { anApp, givenUp } from './app-drafts'

const at = 'services[0].domains'
const noDomain = (draft: ReturnType<typeof anApp>): void => {
  draft.services[0]!.domains = []
}

ruleTable(appDomains, {
  passes: [
    { when: 'an app with a domain', draft: anApp(), gives: [`passed ${at}`] },
    { when: 'a website without one: that is another rule', draft: aDraft(noDomain), gives: [] },
    { when: 'an app that is given up', draft: givenUp(), gives: [] },
  ],
  finds: [{ when: 'an app without one', draft: anApp({}, noDomain), gives: [`confirm ${at}`] }],
  cannotTell: [
    {
      when: 'before apps were filed',
      draft: anApp({}, noDomain),
      asOf: '2023-08-31',
      gives: ['not-checked '],
    },
  ],
})
