import { expect, it } from 'vitest'
import { oneName } from '../../../../electron/core/rules/app/one-name'
import { findings, ruleTable, type Row } from '../rule-table'
import { anApp } from './app-drafts'

const at = 'services[0].app.namesByPlatform'
const row = (
  when: string,
  namesByPlatform: Record<string, string>,
  name: string | null,
  ...gives: string[]
): Row => ({
  when,
  draft: anApp({ namesByPlatform }, (draft) => {
    draft.services[0]!.name = name
  }),
  gives: gives.map((one) => `${one} ${at}`),
})

ruleTable(oneName, {
  passes: [
    row('all equal', { android: '砚山手记', ios: '砚山手记' }, '砚山手记', 'passed'),
    row('one of them empty', { android: '砚山手记', ios: ' ' }, '砚山手记', 'passed'),
    row('equal without a name of the service', { android: '手记', ios: '手记' }, null, 'passed'),
    { when: 'a website', gives: [] },
    {
      when: 'an app that is given up',
      draft: anApp({ namesByPlatform: { ios: '别的' } }, (draft) => {
        draft.filing.type = 'cancel-service'
      }),
      gives: [],
    },
  ],
  finds: [
    row('one differs', { android: '砚山手记', ios: '砚山账本' }, '砚山手记', 'risk'),
    row('all differ from the service', { android: '手记' }, '砚山手记', 'risk'),
    row('they differ from each other', { android: '手记', ios: '账本' }, null, 'risk'),
    row('a space more', { android: '砚山 手记', ios: '砚山手记' }, '砚山手记', 'hint'),
    row('other case and width', { android: '砚山手记Ｐro' }, '砚山手记PRO', 'hint'),
    row('spelt otherwise without a name', { android: '手记a', ios: '手记A' }, ' ', 'hint'),
  ],
  cannotTell: [row('no names', {}, '砚山手记'), row('only empty ones', { android: '' }, '砚山手记')],
})

it('writes one spelling everywhere, and leaves empty places empty', () => {
  const draft = anApp({ namesByPlatform: { android: '砚山 手记', ios: '', harmony: '砚山手记' } })
  expect(findings(oneName, { draft })[0]?.fixes?.[0]?.changes).toEqual([
    { path: at, value: { android: '砚山手记', ios: '', harmony: '砚山手记' } },
  ])
})
