import { sheetSeal } from '../../../../electron/core/rules/verification-sheet/sheet-seal'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'
import { cancelling, PATH, sheet, unread } from './sheet-pages'

const sealed = (seal: 'present' | 'absent'): Page[] => [sheet({ fields: { seal } })]
const shop = (principalRemark: string, serviceRemark = '') =>
  aDraft((draft) => {
    draft.principal.certificate.number = '92330106MA2TEXT32A'
    draft.principal.remark = principalRemark
    draft.services[0]!.remark = serviceRemark
  })

ruleTable(sheetSeal, {
  passes: [
    { when: 'sealed', pages: sealed('present'), gives: [`passed ${PATH}`] },
    {
      when: 'a person without a seal',
      draft: aPersonalDraft(),
      pages: sealed('absent'),
      gives: [`passed ${PATH}`],
    },
    {
      when: 'a shop that says it has none',
      draft: shop('无公章个体工商户'),
      pages: sealed('absent'),
      gives: [`passed ${PATH}`],
    },
    {
      when: 'the same in the other remark',
      draft: shop('', '本户没有公章'),
      pages: sealed('absent'),
      gives: [`passed ${PATH}`],
    },
    { when: 'no sheet', gives: [] },
    { when: 'an order that gives up', draft: cancelling, pages: sealed('absent'), gives: [] },
  ],
  finds: [
    { when: 'not sealed', pages: sealed('absent'), gives: [`risk ${PATH}`] },
    {
      when: 'a shop that says nothing',
      draft: shop('销售文具'),
      pages: sealed('absent'),
      gives: [`risk ${PATH}`],
    },
    {
      when: 'a company that says it has none',
      draft: aDraft((draft) => {
        draft.principal.remark = '没有公章'
      }),
      pages: sealed('absent'),
      gives: [`risk ${PATH}`],
    },
    {
      when: 'a company without a code',
      draft: aDraft((draft) => {
        draft.principal.certificate.number = null
      }),
      pages: sealed('absent'),
      gives: [`risk ${PATH}`],
    },
    {
      when: 'a person with a seal',
      draft: aPersonalDraft(),
      pages: sealed('present'),
      gives: [`hint ${PATH}`],
    },
  ],
  cannotTell: [
    { when: 'the sheet was not read', pages: [unread], gives: [`not-checked ${PATH}`] },
    { when: 'a black-and-white copy', pages: [sheet()], gives: [`not-checked ${PATH}`] },
    {
      when: 'the nature is unknown',
      draft: aDraft((draft) => {
        draft.principal.nature = null
      }),
      pages: sealed('absent'),
      gives: [],
    },
  ],
})
