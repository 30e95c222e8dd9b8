import { derived } from '../../reference/derived'
import { dataOf } from '../../reference/domains-facts'
import { postalAddressSchema } from '../../reference/fields-facts'
import { halfWidth, oneDash, withoutSpace } from '../../values/text-form'
import type { Draft } from '../../filing/draft'
import { found, notChecked, passed } from '../answers'
import { isBlank } from '../blank'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'

const PATH = 'principal.postalAddress'
/** `42-2-1` for 42 幢 2 单元 1 室; two numbers may be a house number such as 18-2 号. */
const SHORTHAND = /(?<![\d-])\d+(?:-\d+){2,}(?![\d-])/
const NUMBER = '[\\d〇零一二三四五六七八九十百甲乙丙丁A-Z]'

/** The lists of the facts, with one pattern for `3 幢`, `A 座`, `301 室` and their like. */
const addressLists = derived((facts) => {
  const lists = dataOf(facts, 'postal-address-form', postalAddressSchema)
  return lists && { ...lists, detailed: new RegExp(`${NUMBER}(?:${lists.detail.join('|')})`, 'u') }
})
type AddressLists = NonNullable<ReturnType<typeof addressLists>>

function judged(draft: Draft, address: string, lists: AddressLists): Answer {
  const plain = oneDash(withoutSpace(halfWidth(address)))
  const box = lists.box.find((word) => plain.includes(word))
  if (box !== undefined && !lists.boxAllowed.includes(draft.filing.province?.slice(0, 2) ?? ''))
    return found(
      PATH,
      `通信地址“${address}”写的是“${box}”，不是真实的地址。`,
      '改成实际的街道、门牌号和房间。',
      { value: box },
    )
  const shorthand = SHORTHAND.exec(plain)
  if (shorthand)
    return found(
      PATH,
      `通信地址“${address}”里的“${shorthand[0]}”是简写，看不出是幢、单元还是房间。`,
      '写成“42 幢 2 单元 1 室”这样完整的写法。',
      { value: shorthand[0] },
    )
  const remarks = [draft.principal.remark, ...draft.services.map(({ remark }) => remark)]
  if (remarks.some((remark) => lists.remark.some((word) => remark?.includes(word)))) return passed(PATH)
  const detailed = lists.detailed.test(plain) || box !== undefined
  // A village has no house numbers everywhere: who wrote it down to the village is asked to look.
  if (!detailed && lists.village.some((word) => plain.includes(word)))
    return found(
      PATH,
      `通信地址“${address}”没有写到组或门牌号。`,
      '农村写到村和组；确实没有更详细的，就在备注里写明已是最详细的地址。',
      {
        severity: 'hint',
        value: address,
      },
    )
  if (!detailed)
    return found(
      PATH,
      `通信地址“${address}”没有写到门牌号或房间。`,
      '补上门牌号、楼栋和房间；确实没有门牌号，就在备注里写明已是最详细的地址。',
      { value: address },
    )
  const office = isPersonal(draft) ? lists.office.find((word) => plain.includes(word)) : undefined
  if (office !== undefined)
    return found(
      PATH,
      `个人的通信地址“${address}”像是单位的地址。`,
      '个人填写住址；确实住在这里的，不用改。',
      {
        severity: 'hint',
        value: office,
      },
    )
  return passed(PATH)
}

export const postalAddressDetail: Rule = {
  id: 'fields/postal-address-detail',
  family: 'fields',
  top: null,
  title: '通信地址写到门牌号和房间',
  severity: 'risk',
  basis: 'postal-address-form',
  explains:
    '通信地址要看得出门牌号、楼栋或房间，不写信箱，不用 42-2-1 这样的简写。备注写明已是最详细地址的算通过；只写到村镇的给提示；个人写了单位地址的给提示。明确收信箱的省除外。',
  appliesTo: ({ draft }) => !isBlank(draft.principal.postalAddress),
  check: ({ draft }, { facts }) => {
    const lists = addressLists(facts)
    if (!lists) return [notChecked(PATH, '依据里没有写明怎样才算详细。')]
    return [judged(draft, draft.principal.postalAddress ?? '', lists)]
  },
}
