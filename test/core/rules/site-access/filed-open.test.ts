import { expect, it } from 'vitest'
import { filedOpen } from '../../../../electron/core/rules/site-access/filed-open'
import type { FilingType } from '../../../../electron/core/filing/vocabulary'
import { aDraft, findings, ruleTable } from '../rule-table'

const at = 'principal.filingNumber'
const typed = (type: FilingType | null, filingNumber: string | null = null, province = '33') =>
  aDraft((draft) => {
    draft.filing.type = type
    draft.filing.province = province
    draft.principal.filingNumber = filingNumber
  })

ruleTable(filedOpen, {
  passes: [
    { when: 'a first filing', gives: [] },
    { when: 'no type, nothing on record', draft: typed(null), gives: [] },
    { when: 'an order that gives up', draft: typed('cancel-principal'), gives: [] },
    { when: 'an order that gives up the access', draft: typed('cancel-access'), gives: [] },
  ],
  finds: [
    { when: 'a new site', draft: typed('new-service'), gives: [`offline ${at}`] },
    { when: 'a new access', draft: typed('new-access-filed-elsewhere'), gives: [`offline ${at}`] },
    { when: 'a change', draft: typed('change-service'), gives: [`offline ${at}`] },
    { when: 'no type, but on record', draft: typed(null, '浙ICP备12345678号'), gives: [`offline ${at}`] },
  ],
  cannotTell: [
    {
      when: 'there is no service',
      draft: aDraft((draft) => {
        draft.services = []
        draft.filing.type = 'change-principal'
      }),
      gives: [],
    },
  ],
})

it('names the link, and the province where one says so itself', () => {
  const [one] = findings(filedOpen, { draft: typed('new-service', null, '44') })
  expect(one?.remedy).toContain('https://beian.miit.gov.cn')
  expect(one?.source).toMatchObject({ confidence: 'medium' })
  const [other] = findings(filedOpen, { draft: typed('new-service') })
  expect(other?.source).toMatchObject({ confidence: 'high' })
})
