import { expect, it } from 'vitest'
import { closedBefore } from '../../../../electron/core/rules/site-access/closed-before'
import type { Draft } from '../../../../electron/core/filing/draft'
import type { FilingType } from '../../../../electron/core/filing/vocabulary'
import { aDraft, aPersonalDraft, findings, ruleTable } from '../rule-table'

const at = 'services[0].domains'
const typed = (type: FilingType | null, change: (draft: Draft) => void = () => undefined) =>
  aDraft((draft) => {
    draft.filing.type = type
    change(draft)
  })
const two = (type: FilingType) =>
  typed(type, (draft) => {
    const other = structuredClone(draft.services[0]!)
    other.domains[0]!.name = 'yanshan-other.cn'
    draft.services[0]!.filingNumber = '浙ICP备12345678号-1'
    draft.services.push(other)
  })

ruleTable(closedBefore, {
  passes: [
    { when: 'the principal is changed', draft: typed('change-principal'), gives: [] },
    { when: 'the access is changed', draft: typed('change-access'), gives: [] },
    { when: 'the service is given up', draft: typed('cancel-service'), gives: [] },
    {
      when: 'an app',
      draft: aDraft((draft) => {
        draft.services[0]!.kind = 'app'
      }),
      gives: [],
    },
    {
      when: 'the site has its number',
      draft: typed('new-service', (draft) => {
        draft.services[0]!.filingNumber = '浙ICP备12345678号-1'
      }),
      gives: [],
    },
  ],
  finds: [
    { when: 'a first filing', gives: [`offline ${at}`] },
    { when: 'of a person', draft: aPersonalDraft(), gives: [`offline ${at}`] },
    { when: 'the type is not known yet', draft: typed(null), gives: [`offline ${at}`] },
    { when: 'a new site', draft: typed('new-service-filed-elsewhere'), gives: [`offline ${at}`] },
    { when: 'a new access', draft: typed('new-access'), gives: [`offline ${at}`] },
    {
      when: 'one site has its number, the other waits',
      draft: two('new-service'),
      gives: ['offline services[1].domains'],
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
    {
      when: 'no domain is filled in',
      draft: aDraft((draft) => {
        draft.services[0]!.domains[0]!.name = ' '
      }),
      gives: [],
    },
    { when: 'before the facts begin', asOf: '2019-12-31', gives: ['not-checked '] },
  ],
})

const found = (draft: Draft, today = '2026-11-24') => findings(closedBefore, { draft, today })[0]

it('names the domains that wait, and the order of things with dates', () => {
  const one = found(typed('first'))
  expect(one?.message).toContain('“yanshan-sample.cn”不要解析')
  expect(one?.remedy).toBe(
    '先后是：提交时域名不解析 → 接入商初审 → 24 小时内短信核验 → 管局审核 → 拿到备案号，网站开通并在底部写备案号 → 30 日内公安联网备案。2026-11-24 提交的话，不计节假日，备案号最晚大约 2026-12-24 下来。',
  )
  expect(one?.source.title).toContain('腾讯云')
  expect(found(two('new-service'))?.message).not.toContain('yanshan-sample.cn')
})

it('counts from the planned day, and names every domain that moves', () => {
  const planned = typed('first', (draft) => {
    draft.filing.plannedOn = '2026-12-01'
  })
  expect(found(planned)?.remedy).toContain('2026-12-01 提交')
  const moved = found(two('new-access'))
  expect(moved?.message).toContain('“yanshan-sample.cn”“yanshan-other.cn”在接入商初审以后')
  expect(moved?.remedy).not.toContain('最晚')
  expect(moved?.remedy).toContain('改解析到新的服务器')
})
