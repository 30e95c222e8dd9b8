import { expect, it } from 'vitest'
import { sheetAllDomains } from '../../../../electron/core/rules/verification-sheet/sheet-all-domains'
import { findings, ruleTable } from '../rule-table'
import { inProvince, sheet, unread } from './sheet-pages'

const at = 'services[0].domains'
const two = (province: string | null, type: 'first' | 'cancel-service' = 'first') =>
  inProvince(province, (draft) => {
    const [site] = draft.services
    site!.domains.push({ ...structuredClone(site!.domains[0]!), name: 'yanshan-second.cn' })
    draft.filing.type = type
  })

ruleTable(sheetAllDomains, {
  passes: [
    { when: 'one domain', pages: [sheet()], gives: [] },
    { when: 'two domains without a sheet', draft: two('33'), gives: [] },
    { when: 'the sheet of another site', draft: two('33'), pages: [sheet({ service: 1 })], gives: [] },
    { when: 'an order that gives up', draft: two('33', 'cancel-service'), pages: [sheet()], gives: [] },
  ],
  finds: [
    { when: 'two domains', draft: two('33'), pages: [sheet()], gives: [`confirm ${at}`] },
    { when: 'two domains, the sheet unread', draft: two(null), pages: [unread], gives: [`confirm ${at}`] },
  ],
  cannotTell: [],
})

it('says what the province takes where they do not fit', () => {
  const remedy = (province: string | null) =>
    findings(sheetAllDomains, { draft: two(province), pages: [sheet()] })[0]?.remedy
  expect(remedy('33')).toContain('另附')
  expect(remedy('51')).toContain('一张核验单')
  expect(remedy('43')).toContain('加宽')
  expect(remedy(null)).toBe('都写了就确认，漏了的补写。')
})
