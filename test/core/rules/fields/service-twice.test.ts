import { serviceTwice } from '../../../../electron/core/rules/fields/service-twice'
import { aDraft, ruleTable } from '../rule-table'

const named = (...services: ['website' | 'app', string | null][]) =>
  aDraft((draft) => {
    const [first] = draft.services
    draft.services = services.map(([kind, name]) => ({ ...first!, kind, name }))
  })

ruleTable(serviceTwice, {
  passes: [
    { when: 'one service', gives: [] },
    {
      when: 'two names',
      draft: named(['website', '木工'], ['website', '园艺']),
      gives: ['passed services[0]', 'passed services[1]'],
    },
    {
      when: 'a site and an app',
      draft: named(['website', '木工'], ['app', '木工']),
      gives: ['passed services[0]', 'passed services[1]'],
    },
  ],
  finds: [
    {
      when: 'the same',
      draft: named(['website', '木工'], ['website', '木工']),
      gives: ['passed services[0]', 'hint services[1]'],
    },
    {
      when: 'the same but for width, case and spaces',
      draft: named(['app', '木工A'], ['website', '木工A'], ['app', '木工 ａ']),
      gives: ['passed services[0]', 'passed services[1]', 'hint services[2]'],
    },
  ],
  cannotTell: [{ when: 'no names', draft: named(['website', null], ['website', null]), gives: [] }],
})
