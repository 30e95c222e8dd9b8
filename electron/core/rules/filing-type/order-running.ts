import { found, notChecked, passed } from '../answers'
import type { Rule } from '../rule'

export const orderRunning: Rule = {
  id: 'filing-type/order-running',
  family: 'filing-type',
  top: 10,
  title: '主体没有别的在办订单',
  severity: 'block',
  basis: 'order-exclusive',
  explains: '同一主体同一时间只能有一个在办的备案订单，在哪家接入商都一样。没有回答有没有时，标为未检查。',
  check: ({ draft: { principal } }) => {
    const path = 'principal.orderRunning'
    if (principal.orderRunning === null) return [notChecked(path, '还没有回答主体是否另有没办完的备案订单。')]
    if (!principal.orderRunning) return [passed(path)]
    return [
      found(
        path,
        '主体另有没办完的备案订单，再提交会因主办者冲突被退回。',
        '先办完或撤销另一个订单，再提交这一个。',
      ),
    ]
  },
}
