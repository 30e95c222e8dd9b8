import type { ProvinceValue } from '../../reference/fact-values'
import { found } from '../answers'
import type { Rule } from '../rule'
import { hasMaterial } from '../slots'
import { isFiling } from './sheets'

const WAYS: Record<ProvinceValue<'verificationSheet.multiDomain'>, string> = {
  separate_list_allowed: '写不下的可以另附一张盖章的域名清单。',
  single_sheet: '备案省要求都写在一张核验单上，不收另附的清单。',
  wide_sheet: '备案省要求加宽域名一栏，都写在一张上。',
}

export const sheetAllDomains: Rule = {
  id: 'verification-sheet/sheet-all-domains',
  family: 'verification-sheet',
  top: 8,
  title: '核验单写全了订单里的域名',
  severity: 'confirm',
  basis: 'sheet-all-domains',
  reads: ['provincial/verificationSheet.multiDomain'],
  explains:
    '一个网站有几个域名时，软件只从核验单上读一个，所以请你看一眼是不是都写了。写不下怎么办，各省不同。',
  appliesTo: isFiling,
  check: (filing, { facts }) => {
    const way = facts.provincial(filing.draft.filing.province, 'verificationSheet.multiDomain')
    return filing.draft.services.flatMap(({ domains }, index) => {
      if (domains.length < 2 || !hasMaterial(filing, 'verification-sheet', index)) return []
      return [
        found(
          `services[${index}].domains`,
          `这个网站有 ${domains.length} 个域名，请看一眼核验单上是不是都写了。`,
          `都写了就确认，漏了的补写。${way ? WAYS[way.value] : ''}`,
          way ? { fact: way } : {},
        ),
      ]
    })
  },
}
