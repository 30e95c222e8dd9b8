import type { Draft, Service } from '../../../../electron/core/filing/draft'
import { serviceMissing } from '../../../../electron/core/rules/fields/service-missing'
import { aDraft, ruleTable } from '../rule-table'

const AT = 'services[0]'
const all = (found: Record<string, string> = {}, app = false): string[] =>
  [AT, `${AT}.contentTypes`, `${AT}.description`, ...(app ? [] : [`${AT}.homepage`, `${AT}.languages`])].map(
    (place) => `${found[place] ?? 'passed'} ${place}`,
  )
const without = (change: Partial<Service>) =>
  aDraft(({ services }) => {
    Object.assign(services[0]!, change)
  })
const none = (type: Draft['filing']['type']) =>
  aDraft((draft) => {
    draft.services = []
    draft.filing.type = type
  })

ruleTable(serviceMissing, {
  passes: [
    { when: 'all is given', gives: all() },
    {
      when: 'an app has neither home page nor languages',
      draft: without({ kind: 'app', homepage: null, languages: [] }),
      gives: all({}, true),
    },
    { when: 'the principal alone changes', draft: none('change-principal'), gives: [] },
    { when: 'a filing is cancelled', draft: none('cancel-service'), gives: [] },
  ],
  finds: [
    { when: 'no service', draft: none('first'), gives: ['block services'] },
    { when: 'no service, type not chosen', draft: none(null), gives: ['block services'] },
    { when: 'no name', draft: without({ name: null }), gives: all({ [AT]: 'block' }) },
    {
      when: 'no content',
      draft: without({ contentTypes: [] }),
      gives: all({ [`${AT}.contentTypes`]: 'risk' }),
    },
    {
      when: 'no description',
      draft: without({ description: '' }),
      gives: all({ [`${AT}.description`]: 'hint' }),
    },
    { when: 'no home page', draft: without({ homepage: null }), gives: all({ [`${AT}.homepage`]: 'risk' }) },
    { when: 'no language', draft: without({ languages: [] }), gives: all({ [`${AT}.languages`]: 'risk' }) },
    {
      when: 'an app without a name',
      draft: without({ kind: 'app', name: ' ' }),
      gives: all({ [AT]: 'block' }, true),
    },
  ],
  cannotTell: [{ when: 'before the facts', asOf: '2017-01-01', gives: ['not-checked '] }],
})
