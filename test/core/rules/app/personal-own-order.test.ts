import { personalOwnOrder } from '../../../../electron/core/rules/app/personal-own-order'
import { aPersonalDraft, ruleTable } from '../rule-table'
import { anApp, aPersonalApp } from './app-drafts'

const addWebsite = (draft: ReturnType<typeof anApp>): void => {
  draft.services.push({ ...structuredClone(draft.services[0]!), kind: 'website', app: null })
}

ruleTable(personalOwnOrder, {
  passes: [
    { when: 'a person’s website', draft: aPersonalDraft(), gives: [] },
    { when: 'a person’s app', draft: aPersonalApp(), gives: ['passed services'] },
    { when: 'a company with both', draft: anApp({}, addWebsite), gives: [] },
    {
      when: 'a person who gives both up',
      draft: aPersonalApp((draft) => {
        addWebsite(draft)
        draft.filing.type = 'cancel-principal'
      }),
      gives: [],
    },
  ],
  finds: [{ when: 'a person with both', draft: aPersonalApp(addWebsite), gives: ['risk services'] }],
  cannotTell: [],
})
