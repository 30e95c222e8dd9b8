import { expect, it } from 'vitest'
import { numberAfter } from '../../../../electron/core/rules/site-access/number-after'
import type { Draft } from '../../../../electron/core/filing/draft'
import type { FilingType } from '../../../../electron/core/filing/vocabulary'
import { aDraft, aPersonalDraft, findings, ruleTable } from '../rule-table'

const at = 'services[0].filingNumber'
const typed = (type: FilingType | null) =>
  aDraft((draft) => {
    draft.filing.type = type
  })
const app = (change: (draft: Draft) => void = () => undefined) =>
  aDraft((draft) => {
    draft.services[0]!.kind = 'app'
    change(draft)
  })
const three = aDraft((draft) => {
  const [site] = draft.services
  draft.services = [
    structuredClone(site!),
    { ...structuredClone(site!), kind: 'app' },
    structuredClone(site!),
  ]
})

ruleTable(numberAfter, {
  passes: [
    { when: 'the service is given up', draft: typed('cancel-service'), gives: [] },
    { when: 'only the access is given up', draft: typed('cancel-access'), gives: [] },
  ],
  finds: [
    { when: 'a first filing', gives: [`offline ${at}`] },
    { when: 'of a person', draft: aPersonalDraft(), gives: [`offline ${at}`] },
    { when: 'the type is not known yet', draft: typed(null), gives: [`offline ${at}`] },
    { when: 'a new access', draft: typed('new-access'), gives: [`offline ${at}`] },
    { when: 'a change', draft: typed('change-service'), gives: [`offline ${at}`] },
    { when: 'an app', draft: app(), gives: [`offline ${at}`] },
    {
      when: 'two sites and an app: one reminder a kind',
      draft: three,
      gives: [`offline ${at}`, 'offline services[1].filingNumber'],
    },
  ],
  cannotTell: [
    {
      when: 'there is no service',
      draft: aDraft((draft) => {
        draft.services = []
      }),
      gives: [],
    },
    { when: 'an app before apps were filed', draft: app(), asOf: '2023-08-31', gives: [] },
  ],
})

const numbered = (
  province: string | null,
  principal: string | null,
  service: string | null,
  kind: 'website' | 'app' = 'website',
) =>
  findings(numberAfter, {
    draft: aDraft((draft) => {
      draft.filing.province = province
      draft.principal.filingNumber = principal
      Object.assign(draft.services[0]!, { kind, filingNumber: service })
    }),
  })[0]?.remedy

it.each([
  ['33', null, null, 'website', '>浙ICP备XXXXXXXX号-X</a> ，X 换成下来的数字。'],
  ['44', null, null, 'website', '>粤ICP备XXXXXXXX号</a> ，X 换成下来的数字。'],
  [null, null, null, 'website', '>ICP备XXXXXXXX号-X</a> ，X 换成下来的数字。'],
  ['33', '浙ICP备12345678号', null, 'website', '>浙ICP备12345678号-X</a> ，X 换成下来的数字。'],
  ['44', '粤ICP备12345678号', null, 'website', '>粤ICP备12345678号</a> 。'],
  ['33', '浙ICP备12345678号', '浙ICP备12345678号-2', 'website', '>浙ICP备12345678号-2</a> 。'],
  ['44', null, '粤ICP备12345678号-2', 'website', '>粤ICP备12345678号</a> 。'],
  ['33', '见附件', '浙公网安备33010602000001号', 'website', '>浙ICP备XXXXXXXX号-X</a> ，X 换成下来的数字。'],
  [
    '33',
    null,
    null,
    'app',
    '写“浙ICP备XXXXXXXX号-XA”，链接到 https://beian.miit.gov.cn ，X 换成下来的数字。',
  ],
  [
    '44',
    null,
    '粤ICP备12345678号-2A',
    'app',
    '写“粤ICP备12345678号-2A”，链接到 https://beian.miit.gov.cn 。',
  ],
] as const)('gives the line to copy: %s %s %s %s', (province, principal, service, kind, line) => {
  expect(numbered(province, principal, service, kind)).toContain(line)
})

it('tells an app to show the number where one sees it, and a site at its foot', () => {
  expect(findings(numberAfter, { draft: app() })[0]?.message).toContain('App 的显著位置')
  expect(findings(numberAfter, {})[0]?.message).toContain('页面底部')
  expect(findings(numberAfter, {})[0]?.message).toContain('30 日内')
})
