import { found, passed } from '../answers'
import { isBlank } from '../blank'
import type { Rule } from '../rule'
import { filingProvince, isCancelling } from '../filing-province'

const PATH = 'principal.postalAddress'
/** Stands in lists of divisions for all districts of a city; nobody lives there. */
const COLLECTIVE = '市辖区'

export const districtWords: Rule = {
  id: 'province/district-words',
  family: 'province',
  top: 3,
  title: '通信地址里没有“市辖区”',
  severity: 'risk',
  basis: 'postal-address-in-region',
  reads: ['provincial/addressRules'],
  explains: '“市辖区”是区划表里的统称，不是地名。有的省明文不收；其他省只给提示。可以一键去掉。',
  appliesTo: ({ draft }) => !isCancelling(draft) && !isBlank(draft.principal.postalAddress),
  check: ({ draft }, { facts }) => {
    const address = draft.principal.postalAddress ?? ''
    if (!address.includes(COLLECTIVE)) return [passed(PATH)]
    const fact = facts.provincial(filingProvince(draft, facts)?.code ?? null, 'addressRules')
    const refused = fact?.value.some((rule) => rule.includes(COLLECTIVE)) ?? false
    const without = address.replaceAll(COLLECTIVE, '')
    return [
      found(
        PATH,
        `通信地址“${address}”写了“市辖区”，${refused ? '备案省不收这种写法' : '它不是地名'}。`,
        '去掉“市辖区”，写到真正的区县。',
        {
          value: COLLECTIVE,
          ...(refused && fact ? { fact } : { severity: 'hint' }),
          fixes: [{ label: `改成“${without}”`, changes: [{ path: PATH, value: without }] }],
        },
      ),
    ]
  },
}
