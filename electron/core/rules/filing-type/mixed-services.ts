import { deriveType, intentOf } from '../../filing/derive-type'
import { found, passed } from '../answers'
import type { Rule } from '../rule'

export const mixedServices: Rule = {
  id: 'filing-type/mixed-services',
  family: 'filing-type',
  top: 10,
  title: '一份草稿里的服务同属新增服务或同属新增接入',
  severity: 'confirm',
  basis: 'access-not-combined',
  reads: ['filing-type-row/…'],
  explains:
    '新增接入照搬原有信息，不能和新增服务放在一个订单里。有的服务填了备案号、有的没填时，请你确认没填的是不是新的。',
  appliesTo: ({ draft }) => intentOf(draft.filing.type) === 'file' && draft.services.length > 1,
  check: ({ draft }, { facts }) => {
    const mixed = deriveType(draft, facts).stops.some(({ stop }) => stop === 'mixed-services')
    if (!mixed) return [passed('services')]
    return [
      found(
        'services',
        '有的服务填了备案号，有的没有填：新增接入不能和新增服务放在同一个订单里。',
        '没有备案号的服务确实是新的，就分成两份草稿提交；已有备案号的，把号码补上。',
      ),
    ]
  },
}
