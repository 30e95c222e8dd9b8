import { addressOnLicence } from '../../../../electron/core/rules/province/address-on-licence'
import { aDraft, aPersonalDraft, ruleTable, type Page } from '../rule-table'

const at = 'principal.certificate.address'
const licence = (address: string | null): Page[] => [
  { slot: 'principal-certificate', kind: 'business-licence', fields: address === null ? {} : { address } },
]
const typed = (address: string | null, province: string | null = '33') =>
  aDraft((draft) => {
    draft.filing.province = province
    draft.principal.certificate.address = address
  })
const away = '上海市浦东新区样本路 1 号'
const cancelled = typed(null)
cancelled.filing.type = 'cancel-access'

ruleTable(addressOnLicence, {
  passes: [
    {
      when: 'read in the province',
      pages: licence('浙江省杭州市西湖区样本路 1 号'),
      gives: [`passed ${at}`],
    },
    {
      when: 'typed and read in the same other province: said once, by the typed one',
      draft: typed(away),
      pages: licence(away),
      gives: [],
    },
    { when: 'a person', draft: aPersonalDraft(), pages: licence(away), gives: [] },
    { when: 'an order that only takes away', draft: cancelled, pages: licence(away), gives: [] },
  ],
  finds: [
    {
      when: 'read elsewhere, nothing typed',
      draft: typed(null),
      pages: licence(away),
      gives: [`risk ${at}`],
    },
    {
      when: 'read elsewhere, typed without a place',
      draft: typed('样本路 1 号'),
      pages: licence(away),
      gives: [`risk ${at}`],
    },
    { when: 'read elsewhere, typed at home', pages: licence(away), gives: [`confirm ${at}`] },
    {
      when: 'read in one other province, typed in a third',
      draft: typed('江苏省南京市玄武区样本路 1 号'),
      pages: licence(away),
      gives: [`risk ${at}`],
    },
  ],
  cannotTell: [
    { when: 'no picture', gives: [`not-checked ${at}`] },
    { when: 'no address read', pages: licence(null), gives: [`not-checked ${at}`] },
    { when: 'an address that does not tell', pages: licence('样本路 1 号'), gives: [`not-checked ${at}`] },
    { when: 'no province', draft: typed(null, null), pages: licence(away), gives: [`not-checked ${at}`] },
    {
      when: 'an ID card in the licence’s place',
      pages: [{ slot: 'principal-certificate', kind: 'id-portrait', fields: { address: away } }],
      gives: [`not-checked ${at}`],
    },
  ],
})
