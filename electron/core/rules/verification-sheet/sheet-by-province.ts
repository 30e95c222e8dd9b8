import type { Fact } from '../../reference/facts'
import { found } from '../answers'
import { isPersonal } from '../people'
import type { Answer, Rule } from '../rule'
import { concernsSheet } from './sheets'

const PATH = 'materials'
const LOOK = '对照订单里的样式；都照做了就确认，没有的补上。'

/** What only an old or single source says is a hint, nothing to be confirmed one by one. */
const wish = (message: string, fact: Fact<unknown>): Answer =>
  found(PATH, message, LOOK, {
    severity: fact.confidence === 'low' ? 'hint' : 'confirm',
    slot: 'verification-sheet',
    fact,
  })

export const sheetByProvince: Rule = {
  id: 'verification-sheet/sheet-by-province',
  family: 'verification-sheet',
  top: 8,
  title: '核验单照备案省的另外要求',
  severity: 'confirm',
  basis: 'sheet-by-province',
  reads: [
    'provincial/verificationSheet.extra',
    'provincial/verificationSheet.fingerprintPersonal',
    'provincial/verificationSheet.handwrittenStatement',
  ],
  explains:
    '北京要在域名后写注册商，广东的样式与他省不同、个人要手写承诺，江西和新疆的个人要按指印。只在交核验单、或所问的那一天要核验单时提起；较早的单一来源只提示。',
  appliesTo: ({ draft }) => draft.filing.province !== null,
  check: (filing, { facts }) => {
    if (!concernsSheet(filing, facts)) return []
    const { province } = filing.draft.filing
    const extra = facts.provincial(province, 'verificationSheet.extra')
    const finger = facts.provincial(province, 'verificationSheet.fingerprintPersonal')
    const statement = facts.provincial(province, 'verificationSheet.handwrittenStatement')
    const personal = isPersonal(filing.draft)
    return [
      ...(extra ? [wish(`备案省对核验单的说明：${extra.value}`, extra)] : []),
      ...(personal && finger?.value === true ? [wish('备案省的个人核验单要在签名处按指印。', finger)] : []),
      ...(personal && statement?.value === true
        ? [wish('备案省的个人核验单要手写一段承诺。', statement)]
        : []),
    ]
  },
}
